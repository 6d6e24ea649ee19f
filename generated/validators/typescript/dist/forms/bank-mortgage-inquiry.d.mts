// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** bank mortgage inquiry · استعلام بانک */
export interface Filing {
  readonly form: "bank-mortgage-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** bank · نام بانک */
  readonly bank_name: string;
  /** branch code · کد شعبه */
  readonly branch_code: string;
  /** letter number · شماره نامه */
  readonly letter_number: string;
  /** letter date · تاریخ نامه */
  readonly letter_date: string;
  /** purpose of the inquiry · منظور از استعلام */
  readonly inquiry_purpose: "mortgage" | "construction-loan" | "staged-payment";
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /**
   * registry plate (main, sub, section) · پلاک ثبتی (اصلی، فرعی، بخش)
   * printed on the title deed · روی سند مالکیت نوشته شده است
   */
  readonly registry_plate: { readonly main: number; readonly sub: number; readonly section: number };
  /** owner's national id · کد ملی مالک */
  readonly owner_national_id?: string;
  /** owner's legal-person id · شناسه ملی مالک (شخص حقوقی) */
  readonly owner_legal_person_id?: string;
  /**
   * building-permit number · شماره پروانه ساختمانی
   * Asked when inquiry_purpose is one of construction-loan, staged-payment
   */
  readonly permit_number?: string;
  /** the owner agrees to the disclosure · مالک به افشای اطلاعات ملک رضایت دارد */
  readonly owner_consent: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** letter of inquiry (notary, bank or other body) · نامه استعلام (دفترخانه، بانک یا دستگاه) */
  readonly "inquiry-letter"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** stage report sheet · برگ گزارش مرحله‌ای ناظر */
  readonly "stage-report-sheet"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
  /** bank mortgage inquiry · استعلام بانک */
  readonly "bank-mortgage-inquiry"?: { readonly permit_state: string; readonly open_article_100: boolean; readonly amount: string };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
