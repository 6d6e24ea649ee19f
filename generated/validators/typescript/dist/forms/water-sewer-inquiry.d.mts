// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** water and sewer inquiry · استعلام آب و فاضلاب */
export interface Filing {
  readonly form: "water-sewer-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who files · درخواست‌دهنده */
  readonly filer_kind: "owner" | "municipality";
  /** subject of the inquiry · موضوع استعلام */
  readonly inquiry_subject: "new-connection" | "capacity-change" | "sewer" | "disconnect" | "clearance";
  /** owner's national id · کد ملی مالک */
  readonly owner_national_id: string;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** kind of consumption · نوع مصرف */
  readonly use_kind: "residential" | "commercial" | "administrative" | "other";
  /** number of units · تعداد واحد */
  readonly units: number;
  /** storeys · تعداد طبقات */
  readonly storeys: number;
  /**
   * existing subscription number · شماره اشتراک موجود
   * Asked when inquiry_subject is one of disconnect, capacity-change
   */
  readonly subscription_number?: string;
  /**
   * permit or completion number · شماره پروانه یا پایان کار
   * Asked when inquiry_subject is one of new-connection, sewer
   */
  readonly permit_number?: string;
}

/** The documents that are given. */
export interface Documents {
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** utility bills · فیش‌های آب، برق، گاز و تلفن */
  readonly "utility-bills"?: { readonly copies?: number };
  /** mechanical drawings · نقشه تأسیسات مکانیکی */
  readonly "mechanical-drawings"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** water and sewer inquiry · استعلام آب و فاضلاب */
  readonly "water-sewer-inquiry"?: { readonly capacity_available?: boolean; readonly clearance_kept?: boolean; readonly disconnected?: boolean };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
