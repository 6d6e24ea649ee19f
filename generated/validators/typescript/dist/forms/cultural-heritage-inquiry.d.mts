// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** cultural-heritage inquiry · استعلام میراث فرهنگی */
export interface Filing {
  readonly form: "cultural-heritage-inquiry";
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
  /** address of the property · نشانی ملک */
  readonly address: string;
  /** the plot lies in a heritage protection zone or historic fabric · ملک در حریم اثر یا بافت تاریخی است */
  readonly heritage_zone: boolean;
  /** the building is listed · بنا ثبت ملی است */
  readonly listed: boolean;
  /**
   * listing number · شماره ثبت اثر
   * Asked when listed
   */
  readonly listing_number?: string;
  /** approximate year built · سال ساخت تقریبی */
  readonly build_year?: number;
  /** kind of works · نوع عملیات */
  readonly works_kind: "demolition" | "rebuild" | "repair" | "excavation" | "land-use" | "facade";
  /**
   * proposed height · ارتفاع پیشنهادی
   * Asked when works_kind is rebuild
   */
  readonly proposed_height?: string;
  /**
   * excavation depth · عمق گودبرداری
   * Asked when works_kind is one of excavation, rebuild
   */
  readonly excavation_depth?: string;
}

/** The documents that are given. */
export interface Documents {
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
  /** architectural drawings · نقشه معماری */
  readonly "architectural-drawings"?: { readonly copies?: number };
  /** location sketch · کروکی محل */
  readonly "location-sketch"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** cultural-heritage inquiry · استعلام میراث فرهنگی */
  readonly "cultural-heritage-inquiry"?: { readonly permitted_height?: string; readonly zone_rules: string };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
