// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
export interface Filing {
  readonly form: "registry-ownership-inquiry";
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
  /**
   * registry plate (main, sub, section) · پلاک ثبتی (اصلی، فرعی، بخش)
   * printed on the title deed · روی سند مالکیت نوشته شده است
   */
  readonly registry_plate: { readonly main: number; readonly sub: number; readonly section: number };
  /** kind of deed · نوع سند */
  readonly deed_kind: "single-sheet" | "booklet" | "none";
  /**
   * printed serial of the deed · شماره چاپی سند
   * Asked when deed_kind is not none
   */
  readonly deed_serial?: string;
  /**
   * electronic ledger number · شماره دفتر املاک الکترونیک
   * Asked when deed_kind is single-sheet
   */
  readonly electronic_ledger_number?: string;
  /**
   * ledger volume and page · شماره دفتر و صفحه
   * Asked when deed_kind is booklet
   */
  readonly ledger_volume_page?: string;
  /** declared owner's national id · کد ملی مالک اعلامی */
  readonly owner_national_id?: string;
  /** declared owner's legal-person id · شناسه ملی مالک اعلامی */
  readonly owner_legal_person_id?: string;
  /** declared land area · مساحت اعلامی عرصه */
  readonly declared_area: string;
  /** purpose of the inquiry · منظور از استعلام */
  readonly inquiry_purpose: "permit" | "completion" | "subdivision" | "expropriation" | "owner-change";
  /**
   * UTM polygon file · فایل مختصات یو‌تی‌ام
   * Asked when inquiry_purpose is one of permit, subdivision
   */
  readonly polygon?: string;
}

/** The documents that are given. */
export interface Documents {
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** location sketch · کروکی محل */
  readonly "location-sketch"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
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
