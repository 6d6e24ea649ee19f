// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** payment of dues by instalments · تقسیط عوارض */
export interface Filing {
  readonly form: "fee-instalment";
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
  /** kind of debtor · نوع بدهکار */
  readonly debtor_kind: "natural" | "legal";
  /**
   * debtor's national id · کد ملی بدهکار
   * Asked when debtor_kind is natural
   */
  readonly debtor_national_id?: string;
  /**
   * debtor's legal-person id · شناسه ملی بدهکار
   * Asked when debtor_kind is legal
   */
  readonly debtor_legal_person_id?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "company";
  /** kind of debt · نوع بدهی */
  readonly debt_kind: "permit-dues" | "article-100-fine" | "tree-fine" | "renovation-tax" | "article-77-ruling";
  /** the debtor is a veteran · بدهکار ایثارگر است */
  readonly veteran: boolean;
  /** settled debt · مبلغ بدهی قطعی */
  readonly debt_amount: string;
  /** down payment · پیش‌پرداخت */
  readonly down_payment: string;
  /** number of monthly instalments · تعداد اقساط ماهانه */
  readonly instalment_count: number;
  /** first due date · سررسید نخستین قسط */
  readonly first_due_date: string;
  /** an objection is pending · اعتراض در جریان است */
  readonly objection_pending: boolean;
  /** kind of security · نوع تضمین */
  readonly security_kind: "cheque" | "promissory-note" | "bank-guarantee";
  /**
   * list of cheques · فهرست چک‌ها
   * Asked when security_kind is cheque
   */
  readonly cheques?: readonly RowOfCheques[];
}

/** The documents that are given. */
export interface Documents {
  /** written request or objection · درخواست یا اعتراض کتبی */
  readonly "request-letter"?: { readonly copies?: number };
  /** statement of debt · صورت بدهی */
  readonly "debt-statement"?: { readonly copies?: number };
  /** fee receipt · فیش واریز عوارض */
  readonly "fee-receipt"?: { readonly copies?: number };
  /** instalment cheques · چک‌های اقساط */
  readonly cheque?: { readonly copies?: number };
  /** promissory note · سفته */
  readonly "promissory-note"?: { readonly copies?: number };
  /** bank guarantee · ضمانت‌نامه بانکی */
  readonly "bank-guarantee"?: { readonly copies?: number };
  /** veteran certificate · گواهی ایثارگری */
  readonly "veteran-card"?: { readonly copies?: number };
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** proof of signing authority · گواهی امضای مجاز */
  readonly "signature-authority"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
}

/** cheques · چک‌ها */
export interface RowOfCheques {
  /**
   * Sayad id · شناسه صیاد
   * the 16 digits on the cheque · ۱۶ رقم روی چک
   */
  readonly sayad_id: string;
  /** IBAN · شبا */
  readonly account_iban: string;
  /** amount · مبلغ */
  readonly amount: string;
  /** due date · سررسید */
  readonly due_date: string;
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
