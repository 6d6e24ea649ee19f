// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** tax clearance inquiry (article 187) · استعلام مالیاتی (ماده ۱۸۷) */
export interface Filing {
  readonly form: "tax-clearance-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who files · درخواست‌دهنده */
  readonly filer_kind: "owner" | "notary-office" | "municipality";
  /** notary office number · شماره دفتر اسناد رسمی */
  readonly notary_office_number?: number;
  /** date of notice · تاریخ اعلام */
  readonly letter_date: string;
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
  /** postal code of the property · کد پستی ملک */
  readonly postal_code: string;
  /** the building is new · بنا نوساز است */
  readonly building_new: boolean;
  /** kind of transfer · نوع انتقال */
  readonly taxed_transfer_kind: "property" | "goodwill" | "lease" | "first-transfer";
  /** transferor's national id · کد ملی انتقال‌دهنده */
  readonly transferor_national_id?: string;
  /** transferor's legal-person id · شناسه ملی انتقال‌دهنده */
  readonly transferor_legal_person_id?: string;
  /** transferee's national id · کد ملی انتقال‌گیرنده */
  readonly transferee_national_id?: string;
  /** value of the deal · ارزش معامله */
  readonly deal_value: string;
}

/** The documents that are given. */
export interface Documents {
  /** letter of inquiry (notary, bank or other body) · نامه استعلام (دفترخانه، بانک یا دستگاه) */
  readonly "inquiry-letter"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** completion certificate · گواهی پایان کار */
  readonly "completion-certificate"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** subdivision minutes · صورت‌مجلس تفکیکی */
  readonly "subdivision-minutes"?: { readonly copies?: number };
  /** lease · اجاره‌نامه */
  readonly "lease-contract"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** tax clearance inquiry (article 187) · استعلام مالیاتی (ماده ۱۸۷) */
  readonly "tax-clearance-inquiry"?: { readonly cleared: boolean };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
