// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** utility connection letter · معرفی‌نامه انشعاب */
export interface Filing {
  readonly form: "utility-connection-certificate";
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
  /** postal code of the property · کد پستی ملک */
  readonly postal_code: string;
  /** total floor area · زیربنای کل */
  readonly total_floor_area: string;
  /** kind of consumption · نوع مصرف */
  readonly use_kind: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other";
  /** connections asked for · انشعاب‌های درخواستی */
  readonly utilities: readonly ("water" | "sewer" | "electricity" | "gas" | "telecom")[];
  /** kind of request · نوع درخواست */
  readonly connection_kind: "temporary" | "permanent" | "extra" | "split" | "unit-count";
  /** meters requested · تعداد کنتور درخواستی */
  readonly requested_meters: number;
  /** the street must be dug up · حفاری معبر لازم است */
  readonly excavation_needed: boolean;
  /** basis document · مدرک مبنا */
  readonly basis: "permit" | "no-violation" | "completion";
  /** number of the basis document · شماره مدرک مبنا */
  readonly basis_number: string;
  /**
   * expiry of the basis · پایان اعتبار مدرک مبنا
   * Asked when basis is permit
   */
  readonly basis_expiry?: string;
  /** units on the basis document · تعداد واحد در مدرک مبنا */
  readonly certificate_units: number;
  /** has an open Article 100 case · پرونده ماده صد باز دارد */
  readonly open_article_100: boolean;
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
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** completion certificate · گواهی پایان کار */
  readonly "completion-certificate"?: { readonly copies?: number };
  /** no-violation certificate · گواهی عدم خلاف */
  readonly "no-violation-certificate"?: { readonly copies?: number };
  /** location sketch · کروکی محل */
  readonly "location-sketch"?: { readonly copies?: number };
  /** company capacity letter · نامه امکان‌سنجی شرکت */
  readonly "company-capacity-letter"?: { readonly copies?: number };
  /** gas piping approval · تأییدیه لوله‌کشی گاز */
  readonly "gas-certificate"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
  /** water and sewer inquiry · استعلام آب و فاضلاب */
  readonly "water-sewer-inquiry"?: { readonly capacity_available?: boolean; readonly clearance_kept?: boolean; readonly disconnected?: boolean };
  /** electricity company inquiry · استعلام شرکت برق */
  readonly "electricity-inquiry"?: { readonly building_free?: boolean; readonly substation_needed?: boolean; readonly supply_terms?: string; readonly disconnected?: boolean };
  /** gas company inquiry · استعلام شرکت گاز */
  readonly "gas-inquiry"?: { readonly capacity_available?: boolean; readonly clearance_kept?: boolean; readonly piping_approved?: boolean; readonly disconnected?: boolean };
  /** telecommunications inquiry · استعلام مخابرات */
  readonly "telecom-inquiry"?: { readonly cable_near: boolean; readonly fibre_available: boolean; readonly duct_approved?: boolean };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
