// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** major-repair permit · پروانه تعمیرات اساسی */
export interface Filing {
  readonly form: "major-repair-permit";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "company" | "endowment-lessee";
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
  /** address of the property · نشانی ملک */
  readonly address: string;
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** existing storeys · تعداد طبقات موجود */
  readonly existing_storeys: number;
  /** existing floor area · زیربنای موجود */
  readonly existing_floor_area: string;
  /** existing structure · نوع سازه موجود */
  readonly existing_structure: "steel" | "concrete" | "mixed" | "masonry-tied" | "masonry" | "light" | "other";
  /** the building has heritage value · بنا ارزش تاریخی دارد */
  readonly heritage: boolean;
  /**
   * repair works · کارهای تعمیراتی
   * choose at least one work · دست‌کم یک کار را انتخاب کنید
   */
  readonly work_items: readonly ("roof" | "wall" | "column" | "foundation" | "facade" | "stairs" | "opening" | "installations")[];
  /** start date · تاریخ شروع */
  readonly start_date: string;
  /** duration (days) · مدت کار (روز) */
  readonly duration_days: number;
  /** the floor area changes · زیربنا تغییر می‌کند */
  readonly area_changes: boolean;
  /** the number of units changes · تعداد واحد تغییر می‌کند */
  readonly units_change: boolean;
  /** the works are in common parts · کار در مشاعات است */
  readonly common_parts: boolean;
  /** licence number of the coordinating supervisor · شماره پروانه اشتغال ناظر هماهنگ‌کننده */
  readonly coordinator_licence: string;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** heritage opinion · نظریه میراث فرهنگی */
  readonly "heritage-approval"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** notarised consent of all co-owners · رضایت‌نامه رسمی همه مالکان */
  readonly "co-owner-consent"?: { readonly copies?: number };
  /** architectural drawings · نقشه معماری */
  readonly "architectural-drawings"?: { readonly copies?: number };
  /** structural drawings and calculation · نقشه و محاسبات سازه */
  readonly "structural-drawings"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
  /** third-party liability policy · بیمه‌نامه کارگاه */
  readonly "third-party-insurance"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** public works and widening inquiry · استعلام طرح‌های اجرایی و تعریض */
  readonly "road-scheme-inquiry"?: { readonly in_scheme: boolean; readonly scheme_name?: string; readonly affected_area?: string; readonly announced_on?: string; readonly scheme_start_years?: number };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
