// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** electricity company inquiry · استعلام شرکت برق */
export interface Filing {
  readonly form: "electricity-inquiry";
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
  /** subject of the inquiry · موضوع استعلام */
  readonly inquiry_subject: "clearance" | "supply" | "disconnect" | "relocation";
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** address of the property · نشانی ملک */
  readonly address: string;
  /** total floor area · زیربنای کل */
  readonly total_floor_area: string;
  /** number of units · تعداد واحد */
  readonly units: number;
  /**
   * requested power (kW) · توان درخواستی (کیلووات)
   * Asked when inquiry_subject is supply
   */
  readonly requested_power?: string;
  /**
   * existing subscription number · شماره اشتراک موجود
   * Asked when inquiry_subject is disconnect
   */
  readonly subscription_number?: string;
  /** a line or cable is near the plot · خط یا کابل در مجاورت ملک است */
  readonly line_near: boolean;
  /**
   * voltage of the line · ردیف ولتاژ خط
   * Asked when line_near
   */
  readonly line_voltage?: "low" | "kv20" | "kv33" | "kv63" | "kv132" | "kv230" | "kv400";
  /**
   * horizontal distance to the line · فاصله افقی تا خط
   * Asked when line_near
   */
  readonly line_distance?: string;
}

/** The documents that are given. */
export interface Documents {
  /** location sketch · کروکی محل */
  readonly "location-sketch"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** electrical drawings · نقشه تأسیسات برقی */
  readonly "electrical-drawings"?: { readonly copies?: number };
  /** utility bills · فیش‌های آب، برق، گاز و تلفن */
  readonly "utility-bills"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** electricity company inquiry · استعلام شرکت برق */
  readonly "electricity-inquiry"?: { readonly building_free?: boolean; readonly substation_needed?: boolean; readonly supply_terms?: string; readonly disconnected?: boolean };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
