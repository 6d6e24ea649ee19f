// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** building age certificate · گواهی قدمت بنا */
export interface Filing {
  readonly form: "building-age-certificate";
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
  /** purpose of the certificate · منظور از گواهی */
  readonly certificate_purpose: "transfer" | "article-100" | "insurance" | "heritage" | "court";
  /** year claimed (Jalali) · سال ساخت ادعایی (هجری شمسی) */
  readonly claimed_year: number;
  /** structure type · نوع سازه */
  readonly structure_type: "steel" | "concrete" | "mixed" | "masonry-tied" | "masonry" | "light" | "other";
  /** existing floor area · زیربنای موجود */
  readonly existing_floor_area: string;
  /** built before the comprehensive plan · بنا پیش از نقشه جامع شهر ساخته شده است */
  readonly built_before_comprehensive_plan: boolean;
  /**
   * something was added later · بنایی افزوده شده است
   * after the main building was built · پس از ساخت بنای اصلی
   */
  readonly later_additions: boolean;
  /** parts by year · بخش‌های بنا به تفکیک سال */
  readonly parts: readonly RowOfParts[];
  /** kinds of evidence · نوع مدارک قدمت */
  readonly evidence_kinds: readonly ("old-permit" | "renovation-audit" | "aerial-photo" | "utility-bill" | "deed-text" | "expert" | "witness")[];
  /** oldest year shown by the evidence · قدیمی‌ترین سال در مدارک */
  readonly oldest_evidence_year: number;
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
  /** evidence of the building's age · مدارک قدمت بنا */
  readonly "age-evidence"?: { readonly copies?: number };
  /** aerial photo · عکس هوایی */
  readonly "aerial-photo"?: { readonly copies?: number };
  /** official expert report · گزارش کارشناس رسمی */
  readonly "expert-report"?: { readonly copies?: number };
  /** utility contract · قرارداد انشعاب */
  readonly "utility-contract"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
}

/** parts of the building · بخش‌های بنا */
export interface RowOfParts {
  /** part · بخش */
  readonly part: string;
  /** area · مساحت بخش */
  readonly area: string;
  /**
   * year · سال ساخت بخش
   * each later part has its own year · هر بخش افزوده سال خود را دارد
   */
  readonly year: number;
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
