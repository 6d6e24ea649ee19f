// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** renovation-tax clearance · مفاصاحساب نوسازی */
export interface Filing {
  readonly form: "renovation-tax-clearance";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** postal code of the property · کد پستی ملک */
  readonly postal_code: string;
  /** kind of property · نوع ملک */
  readonly unit_kind: "land" | "building" | "apartment" | "shop";
  /** owner kind · نوع مالک */
  readonly owner_kind: "natural" | "legal";
  /**
   * owner's national id · کد ملی مالک
   * Asked when owner_kind is natural
   */
  readonly owner_national_id?: string;
  /**
   * owner's legal-person id · شناسه ملی مالک (شخص حقوقی)
   * Asked when owner_kind is not natural
   */
  readonly owner_legal_person_id?: string;
  /** the owner has died · مالک فوت شده است */
  readonly owner_deceased: boolean;
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "company";
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** purpose of the certificate · منظور از گواهی */
  readonly certificate_purpose: "transfer" | "bank" | "permit" | "completion" | "personal";
  /** last year paid · آخرین سال پرداخت‌شده */
  readonly last_paid_year?: number;
  /** clear through year · تسویه تا سال */
  readonly clear_through_year: number;
  /** payments of earlier years are in the system · پرداخت سال‌های قبل در سامانه ثبت شده است */
  readonly earlier_payments_recorded: boolean;
  /** bill id · شناسه قبض */
  readonly bill_id?: string;
  /**
   * payment id · شناسه پرداخت
   * Asked when bill_id is given
   */
  readonly payment_id?: string;
  /** exemption · معافیت */
  readonly renovation_tax_exemption: "none" | "rebuilt" | "other-law";
  /**
   * completion date of the rebuilt house · تاریخ پایان بنای نو
   * completion date written in the permit · تاریخ پایان کار نوشته‌شده در پروانه
   * Asked when renovation_tax_exemption is rebuilt
   */
  readonly rebuilt_completion_date?: string;
  /** unpaid instalments of dues exist · قسط عوارض پرداخت‌نشده دارد */
  readonly open_instalments: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** waste-fee receipt · فیش پسماند */
  readonly "waste-fee-receipt"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** proof of exemption · مدرک معافیت */
  readonly "exemption-proof"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
