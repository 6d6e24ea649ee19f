// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** no-violation certificate · گواهی عدم خلاف */
export interface Filing {
  readonly form: "no-violation-certificate";
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
  readonly certificate_purpose: "transfer" | "mortgage" | "permit-extension" | "utility-connection" | "court";
  /**
   * scope of the deal · دامنه معامله
   * Asked when certificate_purpose is transfer
   */
  readonly transfer_scope?: "whole-plot" | "share" | "unit";
  /** state of the building · وضعیت ساختمان */
  readonly building_state: "unfinished" | "finished" | "old-without-permit";
  /**
   * stage of the works · مرحله کار
   * Asked when building_state is unfinished
   */
  readonly work_stage?: "demolition" | "excavation" | "foundation" | "frame" | "rough-work" | "finishing" | "facade" | "completed";
  /**
   * building-permit number · شماره پروانه ساختمانی
   * Asked when building_state is not old-without-permit
   */
  readonly permit_number?: string;
  /**
   * floor area on the permit · زیربنای پروانه
   * Asked when building_state is not old-without-permit
   */
  readonly permit_area?: string;
  /** existing floor area · زیربنای موجود */
  readonly existing_floor_area: string;
  /**
   * units on the permit · تعداد واحد پروانه
   * Asked when building_state is not old-without-permit
   */
  readonly permit_units?: number;
  /** existing units · تعداد واحد موجود */
  readonly existing_units: number;
  /**
   * built before the comprehensive plan · بنا پیش از نقشه جامع شهر ساخته شده است
   * Asked when building_state is old-without-permit
   */
  readonly built_before_comprehensive_plan?: boolean;
  /**
   * something was added later · بنایی افزوده شده است
   * after the main building was built · پس از ساخت بنای اصلی
   * Asked when building_state is old-without-permit
   */
  readonly later_additions?: boolean;
  /**
   * Article 100 decision number · شماره رأی ماده صد
   * for a property with an Article 100 decision · برای ملکی که رأی ماده صد دارد
   */
  readonly decision_number?: string;
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
  /** supervising engineer's report on the state of the works · گزارش مهندس ناظر از وضع کار */
  readonly "supervisor-report"?: { readonly copies?: number };
  /** letter of inquiry (notary, bank or other body) · نامه استعلام (دفترخانه، بانک یا دستگاه) */
  readonly "inquiry-letter"?: { readonly copies?: number };
  /** evidence of the building's age · مدارک قدمت بنا */
  readonly "age-evidence"?: { readonly copies?: number };
  /** decision of the Article 100 commission · رأی کمیسیون ماده صد */
  readonly "commission-decision"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
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
