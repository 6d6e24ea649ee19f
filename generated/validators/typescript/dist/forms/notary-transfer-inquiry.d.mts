// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** notary transfer inquiry · استعلام دفترخانه اسناد رسمی */
export interface Filing {
  readonly form: "notary-transfer-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** notary office number · شماره دفتر اسناد رسمی */
  readonly notary_office_number: number;
  /** letter number · شماره نامه */
  readonly letter_number: string;
  /** letter date · تاریخ نامه */
  readonly letter_date: string;
  /** date received · تاریخ ورود به شهرداری */
  readonly received_date: string;
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
  /** state of the building · وضعیت ساختمان */
  readonly building_state: "unfinished" | "finished" | "before-comprehensive-plan" | "no-building";
  /**
   * the deal concerns an apartment · مورد معامله آپارتمان است
   * the sixth part of the renovation code is not 0 · جزء ششم کد نوسازی صفر نیست
   */
  readonly apartment_deal: boolean;
  /** kind of transfer · نوع انتقال */
  readonly transfer_kind: "sale" | "settlement" | "gift" | "mortgage" | "lease";
  /** share transferred (dang) · سهم مورد انتقال (دانگ) */
  readonly share_dang: string;
  /** transferor's national id · کد ملی انتقال‌دهنده */
  readonly transferor_national_id?: string;
  /** transferor's legal-person id · شناسه ملی انتقال‌دهنده */
  readonly transferor_legal_person_id?: string;
  /** owner objects to the amount · مالک به مبلغ معترض است */
  readonly owner_objects: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** letter of inquiry (notary, bank or other body) · نامه استعلام (دفترخانه، بانک یا دستگاه) */
  readonly "inquiry-letter"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** completion certificate · گواهی پایان کار */
  readonly "completion-certificate"?: { readonly copies?: number };
  /** no-violation certificate · گواهی عدم خلاف */
  readonly "no-violation-certificate"?: { readonly copies?: number };
  /** subdivision minutes · صورت‌مجلس تفکیکی */
  readonly "subdivision-minutes"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** registry deposit receipt · رسید سپرده صندوق ثبت */
  readonly "deposit-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
  /** notary transfer inquiry · استعلام دفترخانه اسناد رسمی */
  readonly "notary-transfer-inquiry"?: { readonly cleared: boolean; readonly amount: string };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
