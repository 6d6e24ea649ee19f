// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** subdivision of units (subdivision minutes) · تفکیک اعیان (آپارتمان) / صورت‌مجلس تفکیکی */
export interface Filing {
  readonly form: "unit-subdivision";
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
  /** kind of owner · نوع مالک */
  readonly owner_kind: "natural" | "legal" | "government" | "endowment";
  /**
   * owner's national id · کد ملی مالک
   * Asked when owner_kind is natural
   */
  readonly owner_national_id?: string;
  /**
   * owner's legal-person id · شناسه ملی مالک (شخص حقوقی)
   * Asked when owner_kind is not natural
   */
  readonly owner_legal_person_id?: string;
  /** the owner has died · مالک فوت شده است */
  readonly owner_deceased: boolean;
  /** number of owners · تعداد مالکان */
  readonly owners_count: number;
  /** the property is jointly owned · ملک مشاع است */
  readonly joint_ownership: boolean;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
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
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** the property is mortgaged · ملک در رهن است */
  readonly mortgaged: boolean;
  /** completion certificate number · شماره پایان کار */
  readonly completion_number: string;
  /** date of issue of the completion certificate · تاریخ صدور پایان کار */
  readonly completion_issue_date: string;
  /** units on the completion certificate · تعداد واحد در پایان کار */
  readonly completion_units: number;
  /** floor area on the completion certificate · زیربنای پایان کار */
  readonly completion_area: string;
  /** number of units · تعداد واحد */
  readonly units: number;
  /** parking spaces · تعداد پارکینگ */
  readonly parking_spaces: number;
  /** storage rooms · تعداد انباری */
  readonly storage_count: number;
  /** area of common parts · مساحت مشاعات */
  readonly common_area: string;
  /** units of the minutes · قطعات تفکیکی */
  readonly unit_table: readonly RowOfUnitTable[];
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** proof of signing authority · گواهی امضای مجاز */
  readonly "signature-authority"?: { readonly copies?: number };
  /** mortgagee bank's consent · موافقت بانک مرتهن */
  readonly "mortgagee-consent"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** completion certificate · گواهی پایان کار */
  readonly "completion-certificate"?: { readonly copies?: number };
  /** as-built drawings · نقشه چون‌ساخت (وضع موجود) */
  readonly "as-built-drawings"?: { readonly copies?: number };
  /** parking and storage layout · نقشه پارکینگ و انباری */
  readonly "parking-layout"?: { readonly copies?: number };
  /** division deed · تقسیم‌نامه */
  readonly "division-deed"?: { readonly copies?: number };
  /** tax clearance (article 187) · گواهی مالیاتی (ماده ۱۸۷) */
  readonly "tax-clearance"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
  /** bank mortgage inquiry · استعلام بانک */
  readonly "bank-mortgage-inquiry"?: { readonly permit_state: string; readonly open_article_100: boolean; readonly amount: string };
}

/** units of the minutes · قطعات تفکیکی */
export interface RowOfUnitTable {
  /** unit number · شماره قطعه */
  readonly unit_minutes_number: number;
  /**
   * floor · طبقه
   * the ground floor is 0; count basement storeys downwards · همکف صفر است؛ طبقه زیرزمین را از بالا بشمارید
   */
  readonly storey_number: number;
  /** lies below the ground floor · زیر همکف است */
  readonly below_ground: boolean;
  /** use · کاربری */
  readonly use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other";
  /** area · مساحت */
  readonly area: string;
  /**
   * balcony area · مساحت تراس
   * 0 where there is none · بدون تراس: ۰
   */
  readonly balcony_area: string;
  /**
   * parking number · شماره پارکینگ
   * leave empty for a unit without one · واحد بی پارکینگ را خالی بگذارید
   */
  readonly parking_no?: string;
  /**
   * storage number · شماره انباری
   * leave empty for a unit without one · واحد بی انباری را خالی بگذارید
   */
  readonly storage_no?: string;
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
