// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** permit extension · تمدید پروانه */
export interface Filing {
  readonly form: "permit-extension";
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
  readonly renovation_code: string;
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** date of issue of the permit · تاریخ صدور پروانه */
  readonly permit_date: string;
  /** expiry date of the permit · تاریخ پایان اعتبار پروانه */
  readonly permit_expiry: string;
  /** extensions so far · تعداد تمدیدهای پیشین */
  readonly extensions_before: number;
  /** months requested · مهلت درخواستی (ماه) */
  readonly requested_months: number;
  /** reason for the delay · علت تأخیر */
  readonly delay_reason: "finance" | "dispute" | "weather" | "order" | "other";
  /** the works began within the term of the permit · عملیات در مهلت پروانه آغاز شده است */
  readonly works_started_in_term: boolean;
  /** stage of the works · مرحله کار */
  readonly work_stage: "not-started" | "demolition" | "excavation" | "foundation" | "frame" | "rough-work" | "finishing" | "facade" | "completed";
  /** progress in percent · درصد پیشرفت کار */
  readonly progress_percent: string;
  /** supervisor's report date · تاریخ گزارش ناظر */
  readonly report_date: string;
  /** licence number of the coordinating supervisor · شماره پروانه اشتغال ناظر هماهنگ‌کننده */
  readonly coordinator_licence: string;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** supervising engineer's report on the state of the works · گزارش مهندس ناظر از وضع کار */
  readonly "supervisor-report"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** fee receipt · فیش واریز عوارض */
  readonly "fee-receipt"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** court judgment or order · رأی یا دستور مرجع قضایی */
  readonly "court-order"?: { readonly copies?: number };
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
