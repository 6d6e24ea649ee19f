// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** written defence before the Article 100 commission · لایحه دفاعیه کمیسیون ماده صد */
export interface Filing {
  readonly form: "article-100-defence";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** commission case number · شماره پرونده کمیسیون */
  readonly commission_case_number: string;
  /**
   * date of the notice · تاریخ ابلاغ اخطار
   * printed on the notice · روی برگ اخطار نوشته شده است
   */
  readonly notice_date: string;
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
  /** role · سمت دفاع‌کننده */
  readonly defendant_role: "owner" | "successor" | "tenant" | "neighbour" | "representative";
  /** kind of person · نوع شخص */
  readonly person_kind: "natural" | "legal" | "government" | "endowment";
  /**
   * national id of the person who defends · کد ملی دفاع‌کننده
   * Asked when person_kind is natural
   */
  readonly national_id?: string;
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when person_kind is not natural
   */
  readonly legal_person_id?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** email · رایانامه */
  readonly email?: string;
  /** alleged violation · موضوع تخلف */
  readonly violation_kind: readonly ("no-permit" | "excess-area" | "change-of-use" | "parking-shortage" | "road-encroachment" | "weak-structure" | "technical")[];
  /** use of the area in question · کاربری محل تخلف */
  readonly land_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other";
  /** area in dispute · مساحت مورد اختلاف */
  readonly violation_area: string;
  /** year of the violation (Jalali) · سال وقوع تخلف (هجری شمسی) */
  readonly violation_year: number;
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number?: string;
  /** has a supervising engineer · ساختمان مهندس ناظر دارد */
  readonly has_supervisor: boolean;
  /** date the works were stopped · تاریخ توقف عملیات */
  readonly works_stopped_date?: string;
  /** line of defence · موضع دفاع */
  readonly position: readonly ("denied" | "measure" | "old" | "permit" | "soundness" | "parking" | "necessity")[];
  /** text of the defence · متن دفاعیه */
  readonly defence_text: string;
}

/** The documents that are given. */
export interface Documents {
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** lease · اجاره‌نامه */
  readonly "lease-contract"?: { readonly copies?: number };
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** supervising engineer's report on the state of the works · گزارش مهندس ناظر از وضع کار */
  readonly "supervisor-report"?: { readonly copies?: number };
  /** technical officer report · گزارش مأمور فنی شهرداری */
  readonly "technical-officer-report"?: { readonly copies?: number };
  /** notice or service slip of the Article 100 commission · اخطار یا برگ ابلاغ کمیسیون ماده صد */
  readonly "commission-notice"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** evidence of the building's age · مدارک قدمت بنا */
  readonly "age-evidence"?: { readonly copies?: number };
  /** structural-soundness certificate · گواهی استحکام بنا */
  readonly "structural-soundness-certificate"?: { readonly copies?: number };
  /** official expert report · گزارش کارشناس رسمی */
  readonly "expert-report"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** case status inquiry · استعلام وضعیت پرونده */
  readonly "case-status-inquiry"?: { readonly case_stage: "opened" | "visit" | "review" | "instruction" | "design" | "fees" | "draft" | "issued" | "commission" | "archived"; readonly waiting_for: "applicant" | "office" | "district" | "other-body" | "none"; readonly updated_on: string; readonly missing_document?: string };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
