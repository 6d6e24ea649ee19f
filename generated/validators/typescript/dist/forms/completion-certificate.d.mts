// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** building completion certificate · گواهی پایان کار ساختمان */
export interface Filing {
  readonly form: "completion-certificate";
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
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** date of issue of the permit · تاریخ صدور پروانه */
  readonly permit_date: string;
  /** floor area on the permit · زیربنای پروانه */
  readonly permit_area: string;
  /** storeys on the permit · تعداد طبقات پروانه */
  readonly permit_storeys: number;
  /** units on the permit · تعداد واحد پروانه */
  readonly permit_units: number;
  /** parking spaces required · تعداد پارکینگ لازم */
  readonly parking_required: number;
  /** date works ended · تاریخ پایان عملیات */
  readonly works_end_date: string;
  /** existing floor area · زیربنای موجود */
  readonly existing_floor_area: string;
  /** existing storeys · تعداد طبقات موجود */
  readonly existing_storeys: number;
  /** existing units · تعداد واحد موجود */
  readonly existing_units: number;
  /** parking spaces built · تعداد پارکینگ ساخته‌شده */
  readonly parking_built: number;
  /** road setback carried out · عقب‌نشینی اجرا شده است */
  readonly setback_done: boolean;
  /** number of lifts · تعداد آسانسور */
  readonly elevator_count: number;
  /** has gas piping · لوله‌کشی گاز دارد */
  readonly has_gas: boolean;
  /**
   * fire approval applies · مشمول تأییدیه آتش‌نشانی است
   * residential from 6 storeys or 20 units, non-residential above 1 storey · مسکونی از ۶ طبقه یا ۲۰ واحد، و غیرمسکونی بیش از ۱ طبقه
   */
  readonly fire_approval_needed: boolean;
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
  /** completion report of the supervisors of four disciplines · گزارش پایان کار ناظران چهار رشته */
  readonly "supervisor-completion-report"?: { readonly copies?: number };
  /** as-built drawings · نقشه چون‌ساخت (وضع موجود) */
  readonly "as-built-drawings"?: { readonly copies?: number };
  /** structural-soundness certificate · گواهی استحکام بنا */
  readonly "structural-soundness-certificate"?: { readonly copies?: number };
  /** lift standard certificate · گواهی استاندارد آسانسور */
  readonly "elevator-certificate"?: { readonly copies?: number };
  /** gas piping approval · تأییدیه لوله‌کشی گاز */
  readonly "gas-certificate"?: { readonly copies?: number };
  /** fire organisation's approval · تأییدیه آتش‌نشانی */
  readonly "fire-safety-approval"?: { readonly copies?: number };
  /** decision of the Article 100 commission · رأی کمیسیون ماده صد */
  readonly "commission-decision"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
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
