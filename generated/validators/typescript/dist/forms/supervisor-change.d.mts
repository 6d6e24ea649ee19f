// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** change of supervising engineer · تغییر مهندس ناظر */
export interface Filing {
  readonly form: "supervisor-change";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** asked for by · متقاضی تغییر */
  readonly requested_by: "owner" | "engineer" | "municipality";
  /** applicant's mobile · تلفن همراه متقاضی */
  readonly mobile: string;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
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
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** expiry date of the permit · تاریخ پایان اعتبار پروانه */
  readonly permit_expiry: string;
  /** discipline · رشته مهندسی */
  readonly discipline: "architecture" | "civil" | "mechanical" | "electrical";
  /** reason for the change · علت تغییر */
  readonly change_reason: "agreement" | "death-incapacity" | "licence" | "dispute" | "unused-permit" | "long-stop";
  /** outgoing supervisor's licence · پروانه اشتغال ناظر پیشین */
  readonly outgoing_licence: string;
  /**
   * incoming supervisor's licence · پروانه اشتغال ناظر جدید
   * Asked when change_reason is not unused-permit
   */
  readonly incoming_licence?: string;
  /** the outgoing supervisor's fee is settled · حق‌الزحمه ناظر پیشین تسویه شده است */
  readonly fee_settled: boolean;
  /** progress in percent · درصد پیشرفت کار */
  readonly progress_percent: string;
  /**
   * last stage reported · آخرین مرحله گزارش‌شده
   * Asked when progress_percent above 0
   */
  readonly last_reported_stage?: "demolition" | "excavation" | "foundation" | "frame" | "rough-work" | "finishing" | "facade" | "completed";
  /**
   * length of the supervision contract (days) · مدت قرارداد نظارت (روز)
   * Asked when change_reason is long-stop
   */
  readonly contract_days?: number;
  /**
   * days the works have stopped · روزهای توقف کار
   * Asked when change_reason is long-stop
   */
  readonly stop_days?: number;
}

/** The documents that are given. */
export interface Documents {
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** supervising engineer's report on the state of the works · گزارش مهندس ناظر از وضع کار */
  readonly "supervisor-report"?: { readonly copies?: number };
  /** independent status report · گزارش مستقل وضعیت کار */
  readonly "independent-status-report"?: { readonly copies?: number };
  /** settlement of supervisor fee · تسویه حق‌الزحمه ناظر */
  readonly "fee-settlement"?: { readonly copies?: number };
  /** replacement approval · موافقت با جایگزینی ناظر */
  readonly "replacement-approval"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** engineer competence and capacity inquiry · استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی) */
  readonly "engineer-capacity-inquiry"?: { readonly confirmed_grade: "grade-3" | "grade-2" | "grade-1" | "senior"; readonly confirmed_expiry: string; readonly confirmed_capacity: string };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
