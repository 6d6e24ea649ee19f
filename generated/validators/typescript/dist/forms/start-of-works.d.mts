// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** notice of start of works · اعلام شروع عملیات ساختمانی */
export interface Filing {
  readonly form: "start-of-works";
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
  /**
   * registry plate (main, sub, section) · پلاک ثبتی (اصلی، فرعی، بخش)
   * printed on the title deed · روی سند مالکیت نوشته شده است
   */
  readonly registry_plate: { readonly main: number; readonly sub: number; readonly section: number };
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** there are adjoining buildings · ساختمان مجاور دارد */
  readonly adjacent_buildings: boolean;
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** date of issue of the permit · تاریخ صدور پروانه */
  readonly permit_date: string;
  /** expiry date of the permit · تاریخ پایان اعتبار پروانه */
  readonly permit_expiry: string;
  /** start date · تاریخ شروع */
  readonly start_date: string;
  /** first phase · نخستین مرحله */
  readonly first_phase: "demolition" | "excavation" | "foundation";
  /**
   * excavation depth · عمق گودبرداری
   * Asked when first_phase is excavation
   */
  readonly excavation_depth?: string;
  /** the site board is up · تابلوی کارگاه نصب شده است */
  readonly site_board: boolean;
  /** supervision mode · شیوه نظارت */
  readonly supervision_mode: "single" | "four";
  /** supervising engineers · مهندسان ناظر */
  readonly supervisors: readonly RowOfSupervisors[];
  /**
   * licence number of the coordinating supervisor · شماره پروانه اشتغال ناظر هماهنگ‌کننده
   * Asked when supervision_mode is four
   */
  readonly coordinator_licence?: string;
  /** mobile of the coordinating supervisor · تلفن همراه ناظر هماهنگ‌کننده */
  readonly coordinator_mobile: string;
  /** kind of builder · نوع سازنده */
  readonly executor_kind: "qualified-person" | "qualified-company";
  /** executor's licence number · شماره پروانه اشتغال مجری */
  readonly executor_licence: string;
  /** builder contract number · شماره قرارداد اجرا */
  readonly executor_contract_number: string;
  /** liability policy number · شماره بیمه‌نامه مسئولیت */
  readonly insurance_policy: string;
  /** policy start · شروع بیمه‌نامه */
  readonly insurance_start: string;
  /** insurance expiry · پایان اعتبار بیمه‌نامه */
  readonly insurance_expiry: string;
}

/** The documents that are given. */
export interface Documents {
  /** third-party liability policy · بیمه‌نامه کارگاه */
  readonly "third-party-insurance"?: { readonly copies?: number };
  /** start-of-works sheet · برگ شروع عملیات */
  readonly "start-sheet"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** contract with a qualified executor · قرارداد مجری ذی‌صلاح */
  readonly "executor-contract"?: { readonly copies?: number };
  /** shoring drawings · نقشه سازه نگهبان */
  readonly "shoring-drawings"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** engineer competence and capacity inquiry · استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی) */
  readonly "engineer-capacity-inquiry"?: { readonly confirmed_grade: "grade-3" | "grade-2" | "grade-1" | "senior"; readonly confirmed_expiry: string; readonly confirmed_capacity: string };
}

/** supervising engineers · مهندسان ناظر */
export interface RowOfSupervisors {
  /** discipline · رشته */
  readonly discipline: "architecture" | "civil" | "mechanical" | "electrical";
  /** licence number · شماره پروانه اشتغال */
  readonly licence: string;
  /** name · نام */
  readonly name: string;
  /** licence expiry · اعتبار پروانه اشتغال */
  readonly licence_expiry: string;
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
