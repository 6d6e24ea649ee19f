// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** permit to fell or move a tree · مجوز قطع یا جابه‌جایی درخت */
export interface Filing {
  readonly form: "tree-removal";
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
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** postal code of the property · کد پستی ملک */
  readonly postal_code: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** place of the tree · محل درخت */
  readonly tree_location: "inside" | "front" | "outside";
  /** state of the plot · وضعیت ملک */
  readonly site_state: "land" | "under-construction" | "old" | "new" | "house";
  /**
   * building-permit number · شماره پروانه ساختمانی
   * Asked when site_state is under-construction
   */
  readonly permit_number?: string;
  /** action · اقدام درخواستی */
  readonly action: "fell" | "move" | "prune";
  /** reason · علت درخواست */
  readonly tree_removal_reason: readonly ("construction" | "facade" | "parking" | "cantilever" | "branches" | "diseased" | "danger" | "public-work" | "traffic" | "timber")[];
  /** number of trees · تعداد درخت */
  readonly tree_count: number;
  /** trees · درختان */
  readonly trees: readonly RowOfTrees[];
  /** the tree can be moved · انتقال درخت شدنی است */
  readonly transplant_possible: boolean;
  /**
   * replacement trees · تعداد درخت جایگزین
   * Asked when action is fell
   */
  readonly replanting_count?: number;
}

/** The documents that are given. */
export interface Documents {
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** ground-floor plan with trees · پلان همکف با جای درخت */
  readonly "ground-floor-plan"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
  /** plant-health opinion · نظر کارشناس گیاه‌پزشکی */
  readonly "plant-health-report"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
}

/** trees · درختان */
export interface RowOfTrees {
  /** species · گونه */
  readonly species: string;
  /** trunk girth (cm) · محیط بن (سانتی‌متر) */
  readonly trunk_girth: number;
  /** approximate age (years) · سن تقریبی (سال) */
  readonly age: number;
  /** condition · وضعیت */
  readonly condition: "healthy" | "diseased" | "dry" | "dangerous";
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
