// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** address and renovation-code correction · اصلاح نشانی و کد نوسازی */
export interface Filing {
  readonly form: "plot-address-update";
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
  /**
   * registry plate (main, sub, section) · پلاک ثبتی (اصلی، فرعی، بخش)
   * printed on the title deed · روی سند مالکیت نوشته شده است
   */
  readonly registry_plate: { readonly main: number; readonly sub: number; readonly section: number };
  /** postal code of the property · کد پستی ملک */
  readonly postal_code?: string;
  /** address of the property · نشانی ملک */
  readonly address: string;
  /** items to correct · موارد اصلاح */
  readonly address_items: readonly ("address" | "house-number" | "postal-code" | "renovation-code" | "map-location")[];
  /** cause · علت */
  readonly cause: "street-renamed" | "renumbered" | "merge" | "subdivision" | "audit-error" | "data-entry";
  /**
   * correct address · نشانی درست
   * Asked when address_items includes address
   */
  readonly new_address?: string;
  /**
   * correct house number · پلاک درست
   * Asked when address_items includes house-number
   */
  readonly house_number?: string;
  /**
   * correct postal code · کد پستی درست
   * Asked when address_items includes postal-code
   */
  readonly new_postal_code?: string;
  /**
   * correct renovation code · کد نوسازی درست
   * Asked when address_items includes renovation-code
   */
  readonly new_renovation_code?: string;
  /**
   * the plot is marked and confirmed on the 1:2000 map · محل ملک روی نقشه ۱/۲۰۰۰ نشان داده و تأیید شده است
   * Asked when address_items includes map-location
   */
  readonly location_confirmed?: true;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** postal-code certificate · گواهی کد پستی */
  readonly "postal-code-certificate"?: { readonly copies?: number };
  /** utility bills · فیش‌های آب، برق، گاز و تلفن */
  readonly "utility-bills"?: { readonly copies?: number };
  /** detailed plan map · نقشه طرح تفصیلی */
  readonly "detailed-plan-map"?: { readonly copies?: number };
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
