// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** refund of dues · استرداد عوارض */
export interface Filing {
  readonly form: "fee-refund";
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
  /** kind of payer · نوع پرداخت‌کننده */
  readonly payer_kind: "natural" | "legal";
  /** payer's name · نام پرداخت‌کننده */
  readonly payer_name: string;
  /**
   * payer's national id · کد ملی پرداخت‌کننده
   * Asked when payer_kind is natural
   */
  readonly payer_national_id?: string;
  /**
   * payer's legal-person id · شناسه ملی پرداخت‌کننده
   * Asked when payer_kind is legal
   */
  readonly payer_legal_person_id?: string;
  /** the payer has died · پرداخت‌کننده فوت شده است */
  readonly payer_deceased: boolean;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** reason · علت استرداد */
  readonly refund_reason: "permit-cancelled" | "overpaid" | "paid-twice" | "article-77-ruling" | "court-ruling";
  /**
   * building-permit number · شماره پروانه ساختمانی
   * Asked when refund_reason is permit-cancelled
   */
  readonly permit_number?: string;
  /**
   * works have started · عملیات ساختمانی آغاز شده است
   * Asked when refund_reason is permit-cancelled
   */
  readonly works_started?: boolean;
  /**
   * decision number · شماره رأی
   * Asked when refund_reason is one of article-77-ruling, court-ruling
   */
  readonly decision_number?: string;
  /**
   * decision date · تاریخ رأی
   * Asked when refund_reason is one of article-77-ruling, court-ruling
   */
  readonly decision_date?: string;
  /** list of payments · فهرست پرداخت‌ها */
  readonly receipts: readonly RowOfReceipts[];
  /** total paid · جمع پرداختی */
  readonly paid_total: string;
  /** amount requested · مبلغ درخواستی */
  readonly requested_amount: string;
  /** IBAN for the refund · شماره شبا برای بازپرداخت */
  readonly refund_iban: string;
  /**
   * account holder's national id · کد ملی صاحب حساب
   * Asked when payer_kind is natural
   */
  readonly account_holder_id?: string;
  /** agrees to set off other debts · با تهاتر بدهی‌های دیگر موافق است */
  readonly offset_consent: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** written request or objection · درخواست یا اعتراض کتبی */
  readonly "request-letter"?: { readonly copies?: number };
  /** fee receipt · فیش واریز عوارض */
  readonly "fee-receipt"?: { readonly copies?: number };
  /** IBAN certificate · گواهی شبا */
  readonly "iban-certificate"?: { readonly copies?: number };
  /** permit cancellation letter · گواهی ابطال پروانه */
  readonly "permit-cancellation-letter"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** Article 77 decision · رأی کمیسیون ماده ۷۷ */
  readonly "article-77-decision"?: { readonly copies?: number };
  /** court judgment or order · رأی یا دستور مرجع قضایی */
  readonly "court-order"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
}

/** list of payments · فهرست پرداخت‌ها */
export interface RowOfReceipts {
  /** date paid · تاریخ پرداخت */
  readonly paid_date: string;
  /** amount · مبلغ */
  readonly amount: string;
  /** bill id · شناسه قبض */
  readonly bill_id: string;
  /** payment id · شناسه پرداخت */
  readonly payment_id: string;
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
