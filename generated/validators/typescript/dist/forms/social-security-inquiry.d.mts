// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** social-security inquiry · استعلام تأمین اجتماعی */
export interface Filing {
  readonly form: "social-security-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who files · درخواست‌دهنده */
  readonly filer_kind: "owner" | "company" | "municipality";
  /** subject of the inquiry · موضوع استعلام */
  readonly inquiry_subject: "permit-premium" | "completion" | "workshop-transfer" | "business-renewal";
  /** letter date · تاریخ نامه */
  readonly letter_date: string;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /**
   * kind of permit · نوع پروانه
   * Asked when inquiry_subject is permit-premium
   */
  readonly permit_kind?: "new" | "extension" | "density" | "rebuild" | "major-repair";
  /**
   * total permit dues · جمع عوارض صدور پروانه
   * Asked when inquiry_subject is permit-premium
   */
  readonly permit_dues_total?: string;
  /** exemption · معافیت */
  readonly premium_exemption: "none" | "mosque" | "education" | "health" | "sport" | "culture";
  /** premium · حق بیمه */
  readonly premium_amount?: string;
  /** employer's national id · کد ملی کارفرما */
  readonly employer_national_id?: string;
  /** employer's legal-person id · شناسه ملی کارفرما */
  readonly employer_legal_person_id?: string;
  /**
   * workshop code · کد کارگاه
   * exactly 10 digits · دقیقاً ۱۰ رقم
   * Asked when inquiry_subject is one of workshop-transfer, business-renewal
   */
  readonly workshop_code?: string;
}

/** The documents that are given. */
export interface Documents {
  /** draft permit · پیش‌نویس پروانه */
  readonly "permit-draft"?: { readonly copies?: number };
  /** statement of permit dues · صورت عوارض پروانه */
  readonly "dues-statement"?: { readonly copies?: number };
  /** insurance-premium receipt · فیش حق بیمه */
  readonly "premium-receipt"?: { readonly copies?: number };
  /** proof of exemption · مدرک معافیت */
  readonly "exemption-proof"?: { readonly copies?: number };
  /** letter of inquiry (notary, bank or other body) · نامه استعلام (دفترخانه، بانک یا دستگاه) */
  readonly "inquiry-letter"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
  /** social-security inquiry · استعلام تأمین اجتماعی */
  readonly "social-security-inquiry"?: { readonly amount: string; readonly cleared: boolean };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
