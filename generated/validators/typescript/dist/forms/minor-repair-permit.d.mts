// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** minor-repair permission · مجوز تعمیرات جزئی */
export interface Filing {
  readonly form: "minor-repair-permit";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "company" | "tenant";
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
  /** address of the property · نشانی ملک */
  readonly address: string;
  /** unit number · شماره واحد */
  readonly unit_number?: string;
  /**
   * repair works · کارهای تعمیراتی
   * choose at least one work · دست‌کم یک کار را انتخاب کنید
   */
  readonly work_items: readonly ("paint" | "tile" | "plaster" | "floor" | "waterproofing" | "pipes" | "wiring" | "kitchen" | "door-window" | "yard")[];
  /** touches structure or a bearing wall · به سازه یا دیوار باربر دست می‌زند */
  readonly touches_structure: boolean;
  /** scaffold or materials stand in the street · داربست یا مصالح در معبر گذاشته می‌شود */
  readonly outside_work: boolean;
  /** start date · تاریخ شروع */
  readonly start_date: string;
  /** duration (days) · مدت کار (روز) */
  readonly duration_days: number;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** lease · اجاره‌نامه */
  readonly "lease-contract"?: { readonly copies?: number };
  /** owner's consent · رضایت مالک */
  readonly "owner-consent"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
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
