// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** seismic-retrofit permit · پروانه مقاوم‌سازی */
export interface Filing {
  readonly form: "retrofit-permit";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "company";
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
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** year built (Jalali) · سال ساخت (هجری شمسی) */
  readonly build_year: number;
  /** existing storeys · تعداد طبقات موجود */
  readonly existing_storeys: number;
  /** existing floor area · زیربنای موجود */
  readonly existing_floor_area: string;
  /** existing structure · نوع سازه موجود */
  readonly existing_structure: "steel" | "concrete" | "mixed" | "masonry-tied" | "masonry" | "light" | "other";
  /** requested use · کاربری درخواستی */
  readonly requested_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "parking" | "utility" | "other";
  /** rehabilitation objective · هدف بهسازی */
  readonly retrofit_goal: "basic" | "desired" | "special" | "limited";
  /**
   * methods · روش تقویت
   * choose at least one · دست‌کم یک روش را انتخاب کنید
   */
  readonly methods: readonly ("brace" | "shear-wall" | "jacket" | "frp" | "foundation" | "tie" | "damper")[];
  /** the floor area changes · زیربنا تغییر می‌کند */
  readonly area_changes: boolean;
  /** the building is occupied during the works · ساختمان در حین کار مسکون است */
  readonly occupied: boolean;
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
  /** notarised consent of all co-owners · رضایت‌نامه رسمی همه مالکان */
  readonly "co-owner-consent"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** seismic-vulnerability study · مطالعات آسیب‌پذیری لرزه‌ای */
  readonly "vulnerability-study"?: { readonly copies?: number };
  /** structural drawings and calculation · نقشه و محاسبات سازه */
  readonly "structural-drawings"?: { readonly copies?: number };
  /** as-built drawings · نقشه چون‌ساخت (وضع موجود) */
  readonly "as-built-drawings"?: { readonly copies?: number };
  /** geotechnical report · گزارش ژئوتکنیک */
  readonly "soil-report"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** third-party liability policy · بیمه‌نامه کارگاه */
  readonly "third-party-insurance"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** engineer competence and capacity inquiry · استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی) */
  readonly "engineer-capacity-inquiry"?: { readonly confirmed_grade: "grade-3" | "grade-2" | "grade-1" | "senior"; readonly confirmed_expiry: string; readonly confirmed_capacity: string };
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
