// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** gas company inquiry · استعلام شرکت گاز */
export interface Filing {
  readonly form: "gas-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who files · درخواست‌دهنده */
  readonly filer_kind: "owner" | "engineer" | "municipality";
  /** subject of the inquiry · موضوع استعلام */
  readonly inquiry_subject: "new-connection" | "piping-approval" | "capacity-change" | "disconnect" | "clearance";
  /** owner's national id · کد ملی مالک */
  readonly owner_national_id: string;
  /** number of owners · تعداد مالکان */
  readonly owners_count: number;
  /** the owner has died · مالک فوت شده است */
  readonly owner_deceased: boolean;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** number of units · تعداد واحد */
  readonly units: number;
  /**
   * requested capacity (m3/h) · ظرفیت درخواستی (مترمکعب در ساعت)
   * Asked when inquiry_subject is one of new-connection, capacity-change
   */
  readonly load?: string;
  /**
   * piping contractor's licence · پروانه مجری لوله‌کشی
   * Asked when inquiry_subject is piping-approval
   */
  readonly piper_licence?: string;
  /**
   * existing subscription number · شماره اشتراک موجود
   * Asked when inquiry_subject is one of disconnect, capacity-change
   */
  readonly subscription_number?: string;
}

/** The documents that are given. */
export interface Documents {
  /** gas piping plan · نقشه لوله‌کشی گاز */
  readonly "gas-piping-plan"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** utility bills · فیش‌های آب، برق، گاز و تلفن */
  readonly "utility-bills"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** gas company inquiry · استعلام شرکت گاز */
  readonly "gas-inquiry"?: { readonly capacity_available?: boolean; readonly clearance_kept?: boolean; readonly piping_approved?: boolean; readonly disconnected?: boolean };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
