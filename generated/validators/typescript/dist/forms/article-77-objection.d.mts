// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** objection to municipal dues (Article 77 commission) · اعتراض به عوارض (ماده ۷۷) */
export interface Filing {
  readonly form: "article-77-objection";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** the owner has died · مالک فوت شده است */
  readonly owner_deceased: boolean;
  /** person kind · نوع شخص */
  readonly person_kind: "natural" | "legal";
  /** capacity of the objector · سمت معترض */
  readonly applicant_role: "owner" | "representative" | "heir" | "business-holder";
  /** name of the objector · نام معترض */
  readonly full_name: string;
  /**
   * national id of the objector · کد ملی معترض
   * Asked when person_kind is natural
   */
  readonly national_id?: string;
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when person_kind is legal
   */
  readonly legal_person_id?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** email · رایانامه */
  readonly email?: string;
  /** kind of dues · نوع عوارض */
  readonly fee_kind: "permit-dues" | "renovation-tax" | "waste-fee" | "business-dues" | "land-use-value" | "parking-dues" | "other";
  /** demand notice number · شماره برگ مطالبه */
  readonly notice_number: string;
  /** demand notice date · تاریخ برگ مطالبه */
  readonly notice_date: string;
  /** amount demanded · مبلغ مطالبه‌شده */
  readonly demanded_amount: string;
  /** amount accepted · مبلغ مورد قبول */
  readonly accepted_amount: string;
  /** amount in dispute · مبلغ مورد اختلاف */
  readonly disputed_amount: string;
  /** grounds of objection · دلایل اعتراض */
  readonly objection_grounds: readonly ("wrong-area" | "wrong-use" | "wrong-year" | "already-paid" | "exempt" | "no-basis")[];
  /** explanation · شرح اعتراض */
  readonly explanation: string;
  /** the amount was deposited with the registry fund · مبلغ در صندوق ثبت سپرده شده است */
  readonly deposited_with_registry?: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** written request or objection · درخواست یا اعتراض کتبی */
  readonly "request-letter"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** demand notice · برگ مطالبه عوارض */
  readonly "demand-notice"?: { readonly copies?: number };
  /** fee receipt · فیش واریز عوارض */
  readonly "fee-receipt"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** proof of exemption · مدرک معافیت */
  readonly "exemption-proof"?: { readonly copies?: number };
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** company registration notices · آگهی تأسیس و تغییرات شرکت */
  readonly "company-registration"?: { readonly copies?: number };
  /** registry deposit receipt · رسید سپرده صندوق ثبت */
  readonly "deposit-receipt"?: { readonly copies?: number };
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
