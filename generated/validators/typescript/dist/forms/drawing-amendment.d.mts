// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** amendment of drawings · تغییر نقشه */
export interface Filing {
  readonly form: "drawing-amendment";
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
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when applicant_role is company
   */
  readonly legal_person_id?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** number of owners · تعداد مالکان */
  readonly owners_count: number;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** date of issue of the permit · تاریخ صدور پروانه */
  readonly permit_date: string;
  /** expiry date of the permit · تاریخ پایان اعتبار پروانه */
  readonly permit_expiry: string;
  /** units on the permit · تعداد واحد پروانه */
  readonly permit_units: number;
  /** floor area on the permit · زیربنای پروانه */
  readonly permit_area: string;
  /** stage of the works · مرحله کار */
  readonly work_stage: "not-started" | "demolition" | "excavation" | "foundation" | "frame" | "rough-work" | "finishing" | "facade" | "completed";
  /** changes · موارد تغییر */
  readonly changes: readonly ("plan" | "facade" | "parking" | "units" | "area" | "storeys" | "structure" | "use")[];
  /** the change is already built · تغییر اجرا شده است */
  readonly already_built: boolean;
  /** number of units · تعداد واحد */
  readonly units: number;
  /** total floor area · زیربنای کل */
  readonly total_floor_area: string;
  /** parking spaces · تعداد پارکینگ */
  readonly parking_spaces: number;
  /** a unit was pre-sold or transferred · واحدی پیش‌فروش یا منتقل شده است */
  readonly units_sold: boolean;
  /** designing and supervising engineers · مهندسان */
  readonly engineers: readonly RowOfEngineers[];
  /** licence number of the coordinating supervisor · شماره پروانه اشتغال ناظر هماهنگ‌کننده */
  readonly coordinator_licence: string;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** notarised consent of all co-owners · رضایت‌نامه رسمی همه مالکان */
  readonly "co-owner-consent"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** architectural drawings · نقشه معماری */
  readonly "architectural-drawings"?: { readonly copies?: number };
  /** structural drawings and calculation · نقشه و محاسبات سازه */
  readonly "structural-drawings"?: { readonly copies?: number };
  /** supervising engineer's report on the state of the works · گزارش مهندس ناظر از وضع کار */
  readonly "supervisor-report"?: { readonly copies?: number };
  /** fire organisation's approval · تأییدیه آتش‌نشانی */
  readonly "fire-safety-approval"?: { readonly copies?: number };
  /** off-plan buyers' consent · رضایت پیش‌خریداران */
  readonly "buyers-consent"?: { readonly copies?: number };
  /** fee receipt · فیش واریز عوارض */
  readonly "fee-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** social-security inquiry · استعلام تأمین اجتماعی */
  readonly "social-security-inquiry"?: { readonly amount: string; readonly cleared: boolean };
}

/** designing and supervising engineers · مهندسان */
export interface RowOfEngineers {
  /** discipline · رشته */
  readonly discipline: "architecture" | "civil" | "mechanical" | "electrical";
  /** role · نقش */
  readonly engineer_role: "designer" | "supervisor" | "executor";
  /** licence number · شماره پروانه اشتغال */
  readonly licence: string;
  /** engineer's national id · کد ملی مهندس */
  readonly national_id: string;
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
