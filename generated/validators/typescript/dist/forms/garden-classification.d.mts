// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** garden classification (Article 7) · تشخیص باغ (ماده ۷) */
export interface Filing {
  readonly form: "garden-classification";
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
  /** origin of the request · منشأ درخواست */
  readonly request_origin: "permit" | "subdivision" | "owner" | "objection";
  /**
   * earlier decision number · شماره رأی پیشین
   * Asked when request_origin is objection
   */
  readonly previous_decision_number?: string;
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** kind of land on the deed · نوع ملک در سند */
  readonly deed_land_kind: "garden" | "planted" | "house" | "land" | "other";
  /** Article 12 opinion · نظریه ماده ۱۲ */
  readonly article_12_result: "mawat" | "bayer" | "dayer" | "dayer-planted" | "none";
  /**
   * Article 12 opinion number · شماره نظریه ماده ۱۲
   * Asked when article_12_result is not none
   */
  readonly article_12_number?: string;
  /** existing floor area · زیربنای موجود */
  readonly existing_floor_area: string;
  /** has a water right or a well · حقابه یا چاه دارد */
  readonly water_right: boolean;
  /**
   * number of trees · تعداد درخت
   * cut trees that old photos show are counted too · درختان قطع‌شده‌ای که عکس قدیمی نشان می‌دهد هم شمرده می‌شود
   */
  readonly tree_count: number;
  /** trees · درختان */
  readonly trees?: readonly RowOfTrees[];
  /** canopy cover · درصد سطح پوشش درختان */
  readonly canopy_percent: string;
  /** year of the aerial photo · سال عکس هوایی */
  readonly aerial_photo_year?: number;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** proof of signing authority · گواهی امضای مجاز */
  readonly "signature-authority"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** tree inventory sheet · برگ شناسایی درختان */
  readonly "tree-inventory"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** aerial photo · عکس هوایی */
  readonly "aerial-photo"?: { readonly copies?: number };
  /** article 12 decision · رأی کمیسیون ماده ۱۲ */
  readonly "article-12-decision"?: { readonly copies?: number };
  /** garden decision · رأی تشخیص باغ */
  readonly "garden-decision"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** detailed-plan inquiry · استعلام طرح تفصیلی */
  readonly "detailed-plan-inquiry"?: { readonly zone: "r" | "s" | "m" | "g"; readonly sub_zone: number; readonly max_density_percent?: number; readonly max_coverage_percent?: string; readonly max_storeys?: number; readonly in_scheme: boolean };
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
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
