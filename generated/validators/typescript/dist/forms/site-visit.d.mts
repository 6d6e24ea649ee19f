// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** request for a site visit · درخواست بازدید از ملک */
export interface Filing {
  readonly form: "site-visit";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "company";
  /** applicant's full name · نام و نام خانوادگی متقاضی */
  readonly full_name: string;
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code?: string;
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** address of the property · نشانی ملک */
  readonly address: string;
  /** occupant · متصرف ملک */
  readonly occupied_by: "owner" | "tenant" | "workers" | "empty";
  /** stage of the works · مرحله کار */
  readonly work_stage?: "not-started" | "demolition" | "excavation" | "foundation" | "frame" | "rough-work" | "finishing" | "facade" | "completed";
  /** purpose of the visit · هدف بازدید */
  readonly visit_purpose: "instruction" | "permit" | "permit-extension" | "completion" | "no-violation" | "repair" | "inquiry" | "objection";
  /**
   * number of the earlier visit report · شماره گزارش بازدید قبلی
   * Asked when visit_purpose is objection
   */
  readonly previous_report_number?: string;
  /** person present on site · نام شخص حاضر در محل */
  readonly contact_name: string;
  /** mobile number of the person present on site · تلفن همراه شخص حاضر در محل */
  readonly contact_mobile: string;
  /** preferred date · تاریخ پیشنهادی */
  readonly preferred_date: string;
  /** preferred time of day · نوبت پیشنهادی */
  readonly preferred_time: "morning" | "noon" | "afternoon";
  /** visit-fee receipt number · شماره فیش بازدید */
  readonly visit_fee_receipt: string;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** fee receipt · فیش واریز عوارض */
  readonly "fee-receipt"?: { readonly copies?: number };
  /** detailed plan map · نقشه طرح تفصیلی */
  readonly "detailed-plan-map"?: { readonly copies?: number };
  /** supervising engineer's report on the state of the works · گزارش مهندس ناظر از وضع کار */
  readonly "supervisor-report"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
