// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** environment inquiry · استعلام محیط زیست */
export interface Filing {
  readonly form: "environment-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who files · درخواست‌دهنده */
  readonly filer_kind: "owner" | "company" | "municipality";
  /** proposed use · کاربری پیشنهادی */
  readonly proposed_use: "industrial" | "workshop" | "fuel" | "hospital" | "large-complex" | "other";
  /** has effluent or air pollutants · پساب یا آلاینده هوا دارد */
  readonly effluent: boolean;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** the plot lies in a river or watercourse margin · ملک در حریم رود یا مسیل است */
  readonly near_river: boolean;
  /**
   * distance to the river · فاصله تا رود
   * Asked when near_river
   */
  readonly river_distance?: string;
  /** lies in a protected area · ملک در منطقه حفاظت‌شده است */
  readonly protected_area: boolean;
  /** number of trees · تعداد درخت */
  readonly tree_count: number;
}

/** The documents that are given. */
export interface Documents {
  /** location sketch · کروکی محل */
  readonly "location-sketch"?: { readonly copies?: number };
  /** environmental impact report · گزارش ارزیابی محیط زیستی */
  readonly "impact-assessment"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** agreement in principle · موافقت اصولی */
  readonly "permit-principle"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-use inquiry · استعلام کاربری */
  readonly "land-use-inquiry"?: { readonly approved_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other"; readonly permit_use?: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other"; readonly use_conflict: boolean };
  /** environment inquiry · استعلام محیط زیست */
  readonly "environment-inquiry"?: { readonly works_agreed: boolean };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
