// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** excavation and shoring permission · مجوز گودبرداری و سازه نگهبان */
export interface Filing {
  readonly form: "excavation-permit";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "company";
  /** applicant's full name · نام و نام خانوادگی متقاضی */
  readonly full_name: string;
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when applicant_role is company
   */
  readonly legal_person_id?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** excavation depth · عمق گودبرداری */
  readonly excavation_depth: string;
  /** depth below the neighbour's foundation · عمق گود از زیر پی همسایه */
  readonly depth_below_neighbour: string;
  /** critical depth hc · عمق بحرانی hc */
  readonly critical_depth: string;
  /** side of the pit · نوع دیواره */
  readonly excavation_side: "vertical" | "slope";
  /** groundwater in the pit · آب زیرزمینی در گود هست */
  readonly groundwater: boolean;
  /** a source of vibration is near · منبع ارتعاش در مجاورت هست */
  readonly vibration_source: boolean;
  /** the adjoining building is sensitive · ساختمان مجاور حساس است */
  readonly sensitive_neighbour: boolean;
  /**
   * risk class · سطح خطر
   * copy it from the excavation-risk sheet · از روی برگ ارزیابی خطر گود
   */
  readonly risk_class: "normal" | "high" | "very-high";
  /** shoring method · روش پایدارسازی */
  readonly shoring_method: "none" | "truss" | "soldier-pile" | "nailing" | "anchor" | "diaphragm" | "top-down";
  /** underground services were located · تأسیسات زیرزمینی شناسایی شده است */
  readonly underground_services: boolean;
  /**
   * licence of the geotechnical firm · شماره پروانه شرکت ژئوتکنیک
   * high and very high risk need a licensed geotechnical designer · خطر زیاد و بسیار زیاد طراح ژئوتکنیک دارای پروانه می‌خواهد
   * Asked when risk_class is one of high, very-high
   */
  readonly geotech_company_licence?: string;
  /** start date · تاریخ شروع */
  readonly start_date: string;
  /** insurance expiry · پایان اعتبار بیمه‌نامه */
  readonly insurance_expiry: string;
  /** licence number of the coordinating supervisor · شماره پروانه اشتغال ناظر هماهنگ‌کننده */
  readonly coordinator_licence: string;
  /** executor's licence number · شماره پروانه اشتغال مجری */
  readonly executor_licence?: string;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** third-party liability policy · بیمه‌نامه کارگاه */
  readonly "third-party-insurance"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** geotechnical report · گزارش ژئوتکنیک */
  readonly "soil-report"?: { readonly copies?: number };
  /** excavation-risk sheet · برگ ارزیابی خطر گود */
  readonly "excavation-risk-sheet"?: { readonly copies?: number };
  /** shoring drawings · نقشه سازه نگهبان */
  readonly "shoring-drawings"?: { readonly copies?: number };
  /** minutes on adjoining buildings · صورت‌جلسه وضع مجاوران */
  readonly "neighbour-state-minutes"?: { readonly copies?: number };
  /** neighbour's consent · رضایت‌نامه مجاور */
  readonly "neighbour-consent"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** contract with a qualified executor · قرارداد مجری ذی‌صلاح */
  readonly "executor-contract"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** engineer competence and capacity inquiry · استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی) */
  readonly "engineer-capacity-inquiry"?: { readonly confirmed_grade: "grade-3" | "grade-2" | "grade-1" | "senior"; readonly confirmed_expiry: string; readonly confirmed_capacity: string };
  /** metro protection-zone inquiry · استعلام حریم مترو */
  readonly "metro-protection-inquiry"?: { readonly grade: string; readonly conditions: string };
  /** water and sewer inquiry · استعلام آب و فاضلاب */
  readonly "water-sewer-inquiry"?: { readonly capacity_available?: boolean; readonly clearance_kept?: boolean; readonly disconnected?: boolean };
  /** gas company inquiry · استعلام شرکت گاز */
  readonly "gas-inquiry"?: { readonly capacity_available?: boolean; readonly clearance_kept?: boolean; readonly piping_approved?: boolean; readonly disconnected?: boolean };
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
