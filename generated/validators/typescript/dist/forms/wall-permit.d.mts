// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** wall and fence permission · مجوز دیوارکشی و حصارکشی */
export interface Filing {
  readonly form: "wall-permit";
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
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * registry plate (main, sub, section) · پلاک ثبتی (اصلی، فرعی، بخش)
   * printed on the title deed · روی سند مالکیت نوشته شده است
   */
  readonly registry_plate: { readonly main: number; readonly sub: number; readonly section: number };
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** address of the property · نشانی ملک */
  readonly address: string;
  /** present state of the plot · وضع موجود ملک */
  readonly plot_state: "vacant" | "built" | "half-built" | "ruined";
  /** kind of enclosure · نوع حصار */
  readonly wall_kind: "wall" | "fence" | "railing" | "hoarding";
  /** sides · اضلاع */
  readonly sides: readonly ("north" | "east" | "south" | "west")[];
  /** wall length · طول دیوار */
  readonly wall_length: string;
  /** wall height · ارتفاع دیوار */
  readonly wall_height: string;
  /** faces a street · دیوار بر گذر است */
  readonly faces_street: boolean;
  /** the wall stands on the boundary shared with a neighbour · دیوار روی مرز مشترک با همسایه است */
  readonly shared_boundary: boolean;
  /** a boundary dispute or lawsuit exists · درباره حدود ملک اختلاف یا دعوا هست */
  readonly boundary_dispute: boolean;
  /** the wall is built in response to a municipal notice · دیوار در اجرای اخطار شهرداری ساخته می‌شود */
  readonly by_notice: boolean;
  /**
   * date the notice was served · تاریخ ابلاغ اخطار
   * Asked when by_notice
   */
  readonly notice_date?: string;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** location sketch · کروکی محل */
  readonly "location-sketch"?: { readonly copies?: number };
  /** building-line sheet · برگ بر و کف */
  readonly "building-line-sheet"?: { readonly copies?: number };
  /** neighbour's consent · رضایت‌نامه مجاور */
  readonly "neighbour-consent"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** municipal notice · اخطار شهرداری */
  readonly "municipal-notice"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** building line and level inquiry · استعلام بر و کف */
  readonly "building-line-inquiry"?: { readonly planned_street_width: string; readonly setback_depth: string; readonly area_after_setback: string; readonly street_level?: string };
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
