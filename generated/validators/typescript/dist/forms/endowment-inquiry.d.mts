// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** endowment (waqf) inquiry · استعلام اوقاف */
export interface Filing {
  readonly form: "endowment-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who files · درخواست‌دهنده */
  readonly filer_kind: "owner" | "representative" | "municipality";
  /** subject of the inquiry · موضوع استعلام */
  readonly inquiry_subject: "build" | "rebuild" | "transfer" | "land-use" | "expropriation";
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /**
   * registry plate (main, sub, section) · پلاک ثبتی (اصلی، فرعی، بخش)
   * printed on the title deed · روی سند مالکیت نوشته شده است
   */
  readonly registry_plate: { readonly main: number; readonly sub: number; readonly section: number };
  /** name of the endowment · نام موقوفه */
  readonly endowment_name?: string;
  /** endowed part · بخش موقوفه */
  readonly endowed_part: "land" | "land-and-building" | "share" | "unknown";
  /** trusteeship · تولیت */
  readonly trustee_kind: "organisation" | "private-trustee";
  /** lessee's national id · کد ملی مستأجر */
  readonly lessee_national_id: string;
  /** lease deed number · شماره سند اجاره */
  readonly lease_number?: string;
  /** lease end date · پایان اجاره */
  readonly lease_end_date?: string;
}

/** The documents that are given. */
export interface Documents {
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** lease · اجاره‌نامه */
  readonly "lease-contract"?: { readonly copies?: number };
  /** trustee's consent · موافقت متولی */
  readonly "trustee-consent"?: { readonly copies?: number };
  /** rent clearance · مفاصای اجاره زمین وقفی */
  readonly "rent-receipt"?: { readonly copies?: number };
  /** location sketch · کروکی محل */
  readonly "location-sketch"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
  /** endowment (waqf) inquiry · استعلام اوقاف */
  readonly "endowment-inquiry"?: { readonly endowed: boolean; readonly lease_in_force?: boolean; readonly agrees: boolean };
}

/** owners · مالکان */
export interface RowOfOwners {
  /** owner's name · نام مالک */
  readonly owner_name: string;
  /** share (dang) · سهم (دانگ) */
  readonly share_dang: string;
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
