// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** fire-safety inquiry · استعلام آتش‌نشانی */
export interface Filing {
  readonly form: "fire-safety-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who files · درخواست‌دهنده */
  readonly filer_kind: "owner" | "engineer" | "municipality";
  /** stage · مرحله */
  readonly review_stage: "drawings" | "execution" | "completion";
  /**
   * number of the approval at the drawing stage · شماره تأیید مرحله نقشه
   * Asked when review_stage is completion
   */
  readonly drawings_approval_number?: string;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** use · کاربری */
  readonly occupancy: "residential" | "commercial" | "office" | "assembly" | "health" | "industrial" | "fuel-station";
  /** storeys above ground · تعداد طبقات روی زمین */
  readonly storeys_above: number;
  /** basement storeys · تعداد طبقات زیرزمین */
  readonly basements: number;
  /** number of units · تعداد واحد */
  readonly units: number;
  /** total floor area · زیربنای کل */
  readonly total_floor_area: string;
  /** building height above street level · ارتفاع ساختمان از کف گذر */
  readonly building_height: string;
  /** the plot lies next to a fuel station · ملک مجاور جایگاه سوخت است */
  readonly near_fuel_station: boolean;
  /**
   * distance to the fuel station · فاصله تا جایگاه سوخت
   * Asked when near_fuel_station
   */
  readonly distance_fuel?: string;
}

/** The documents that are given. */
export interface Documents {
  /** architectural drawings · نقشه معماری */
  readonly "architectural-drawings"?: { readonly copies?: number };
  /** electrical drawings · نقشه تأسیسات برقی */
  readonly "electrical-drawings"?: { readonly copies?: number };
  /** mechanical drawings · نقشه تأسیسات مکانیکی */
  readonly "mechanical-drawings"?: { readonly copies?: number };
  /** plot-instruction sheet · برگ دستور نقشه */
  readonly "plot-instruction-sheet"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** safety equipment certificate · گواهی تجهیزات ایمنی */
  readonly "equipment-certificate"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** fire-safety inquiry · استعلام آتش‌نشانی */
  readonly "fire-safety-inquiry"?: { readonly instructions: string; readonly approved: boolean };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
