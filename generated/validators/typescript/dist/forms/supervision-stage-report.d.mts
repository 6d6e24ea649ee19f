// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** stage report of the supervising engineer · گزارش مرحله‌ای مهندس ناظر */
export interface Filing {
  readonly form: "supervision-stage-report";
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
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** structure type · نوع سازه */
  readonly structure_type: "steel" | "concrete" | "mixed" | "masonry-tied" | "masonry" | "light" | "other";
  /** discipline · رشته مهندسی */
  readonly discipline: "architecture" | "civil" | "mechanical" | "electrical";
  /** supervisor's licence number · پروانه اشتغال ناظر */
  readonly engineer_licence: string;
  /** stage of the works · مرحله کار */
  readonly work_stage: "demolition" | "excavation" | "foundation" | "frame" | "rough-work" | "finishing" | "facade" | "completed";
  /**
   * slab number · شماره سقف
   * Asked when work_stage is frame and structure_type is concrete
   */
  readonly slab_number?: number;
  /** visit date · تاریخ بازدید */
  readonly visit_date: string;
  /** supervisor's report date · تاریخ گزارش ناظر */
  readonly report_date: string;
  /** progress in percent · درصد پیشرفت کار */
  readonly progress_percent: string;
  /** conformity with permit and drawings · انطباق با پروانه و نقشه */
  readonly conformity: "conforms" | "correctable" | "violation";
  /**
   * kind of violation · نوع تخلف
   * Asked when conformity is violation
   */
  readonly violation_kind?: readonly ("no-permit" | "excess-area" | "change-of-use" | "parking-shortage" | "road-encroachment" | "weak-structure" | "technical")[];
  /**
   * area of the violation · مساحت تخلف
   * Asked when conformity is violation
   */
  readonly violation_area?: string;
  /**
   * a stop order was given · دستور توقف داده شده است
   * Asked when conformity is violation
   */
  readonly works_stopped_order?: boolean;
  /** remarks · توضیحات ناظر */
  readonly notes?: string;
}

/** The documents that are given. */
export interface Documents {
  /** stage report sheet · برگ گزارش مرحله‌ای ناظر */
  readonly "stage-report-sheet"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
  /** concrete test results · نتیجه آزمایش بتن */
  readonly "concrete-test"?: { readonly copies?: number };
  /** weld test results · نتیجه آزمایش جوش */
  readonly "weld-test"?: { readonly copies?: number };
  /** excavation monitoring report · گزارش پایش گود */
  readonly "excavation-monitoring"?: { readonly copies?: number };
  /** sketch of the violation · کروکی محل تخلف */
  readonly "violation-sketch"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
