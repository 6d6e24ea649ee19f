// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** telecommunications inquiry · استعلام مخابرات */
export interface Filing {
  readonly form: "telecom-inquiry";
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
  readonly inquiry_subject: "cable-clearance" | "duct-approval" | "fibre-digging" | "relocation";
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** number of units · تعداد واحد */
  readonly units: number;
  /** lines requested · تعداد خط درخواستی */
  readonly lines_requested?: number;
  /**
   * excavation depth · عمق گودبرداری
   * Asked when inquiry_subject is cable-clearance
   */
  readonly excavation_depth?: string;
  /**
   * operator's request date · تاریخ درخواست اپراتور
   * Asked when inquiry_subject is fibre-digging
   */
  readonly operator_request_date?: string;
}

/** The documents that are given. */
export interface Documents {
  /** location sketch · کروکی محل */
  readonly "location-sketch"?: { readonly copies?: number };
  /** electrical drawings · نقشه تأسیسات برقی */
  readonly "electrical-drawings"?: { readonly copies?: number };
  /** operator's request · درخواست اپراتور */
  readonly "operator-request"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** telecommunications inquiry · استعلام مخابرات */
  readonly "telecom-inquiry"?: { readonly cable_near: boolean; readonly fibre_available: boolean; readonly duct_approved?: boolean };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
