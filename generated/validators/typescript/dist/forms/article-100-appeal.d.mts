// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** appeal against an Article 100 decision · تجدیدنظر رأی ماده صد */
export interface Filing {
  readonly form: "article-100-appeal";
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
  /** decision number · شماره رأی */
  readonly decision_number: string;
  /** decision date · تاریخ رأی */
  readonly decision_date: string;
  /** kind of decision · نوع رأی */
  readonly decision_kind: "fine" | "demolition" | "restore" | "closure" | "correct" | "no-violation";
  /**
   * amount of the fine · مبلغ جریمه
   * Asked when decision_kind is fine
   */
  readonly fine_amount?: string;
  /**
   * date of notice · تاریخ ابلاغ رأی
   * printed on the notice slip · روی برگ ابلاغ نوشته شده است
   */
  readonly notice_date: string;
  /** violation decided · تخلف موضوع رأی */
  readonly violation_kind: readonly ("no-permit" | "excess-area" | "change-of-use" | "parking-shortage" | "road-encroachment" | "weak-structure" | "technical")[];
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
  /** appellant role · سمت معترض */
  readonly appellant_role: "owner" | "successor" | "tenant" | "neighbour" | "representative" | "municipality";
  /**
   * appellant's national id · کد ملی معترض
   * Asked when appellant_role is not municipality
   */
  readonly national_id?: string;
  /**
   * mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی
   * Asked when appellant_role is not municipality
   */
  readonly mobile?: string;
  /** grounds · جهات اعتراض */
  readonly appeal_grounds: readonly ("fact" | "law" | "amount" | "low" | "demolition" | "notice" | "new-evidence")[];
  /** text of the appeal · متن اعتراض */
  readonly appeal_text: string;
  /**
   * is aware that a change-of-use fine may turn into restoration · از احتمال تبدیل جریمه تغییر کاربری به اعاده وضع آگاه است
   * Asked when decision_kind is fine and violation_kind includes change-of-use
   */
  readonly acknowledges_risk?: true;
}

/** The documents that are given. */
export interface Documents {
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** decision of the Article 100 commission · رأی کمیسیون ماده صد */
  readonly "commission-decision"?: { readonly copies?: number };
  /** notice or service slip of the Article 100 commission · اخطار یا برگ ابلاغ کمیسیون ماده صد */
  readonly "commission-notice"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** lease · اجاره‌نامه */
  readonly "lease-contract"?: { readonly copies?: number };
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** evidence of the neighbour's damage · مدرک زیان مجاور */
  readonly "damage-evidence"?: { readonly copies?: number };
  /** official expert report · گزارش کارشناس رسمی */
  readonly "expert-report"?: { readonly copies?: number };
  /** new evidence · مدرک تازه */
  readonly "new-evidence"?: { readonly copies?: number };
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
