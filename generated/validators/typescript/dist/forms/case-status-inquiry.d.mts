// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** case status inquiry · استعلام وضعیت پرونده */
export interface Filing {
  readonly form: "case-status-inquiry";
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
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /** mobile recorded in the case · تلفن همراه ثبت‌شده در پرونده */
  readonly mobile: string;
  /** request tracking code · کد پیگیری درخواست */
  readonly tracking_code?: string;
  /**
   * email · رایانامه
   * for a detailed reply · برای پاسخ مفصل
   */
  readonly email?: string;
}

/** The documents that are given. */
export interface Documents {
}

/** The answers that inquiries have given. */
export interface Answers {
  /** case status inquiry · استعلام وضعیت پرونده */
  readonly "case-status-inquiry"?: { readonly case_stage: "opened" | "visit" | "review" | "instruction" | "design" | "fees" | "draft" | "issued" | "commission" | "archived"; readonly waiting_for: "applicant" | "office" | "district" | "other-body" | "none"; readonly updated_on: string; readonly missing_document?: string };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
