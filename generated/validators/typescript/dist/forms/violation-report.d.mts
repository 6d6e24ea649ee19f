// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** building violation report · گزارش تخلف ساختمانی */
export interface Filing {
  readonly form: "violation-report";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** the report is anonymous · گزارش بدون نام است */
  readonly anonymous: boolean;
  /** reporter is · سمت گزارش‌دهنده */
  readonly reporter_kind: "neighbour" | "citizen" | "supervising-engineer" | "municipal-officer";
  /**
   * reporter's name · نام گزارش‌دهنده
   * Asked when not anonymous
   */
  readonly full_name?: string;
  /**
   * reporter's national id · کد ملی گزارش‌دهنده
   * Asked when not anonymous
   */
  readonly national_id?: string;
  /**
   * mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی
   * Asked when not anonymous
   */
  readonly mobile?: string;
  /**
   * engineer's licence number · شماره پروانه اشتغال مهندس
   * Asked when reporter_kind is supervising-engineer
   */
  readonly engineer_licence?: string;
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** address of the site · نشانی محل تخلف */
  readonly address: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code?: string;
  /** kind of violation · نوع تخلف */
  readonly violation_kind: readonly ("no-permit" | "excess-area" | "change-of-use" | "parking-shortage" | "road-encroachment" | "contrary-to-permit" | "extra-storey" | "overlooking" | "unsafe-excavation" | "tree-cutting")[];
  /** stage of the works · مرحله کار */
  readonly work_stage: "excavation" | "frame" | "rough-work" | "finishing" | "occupied";
  /** works are under way · کار در جریان است */
  readonly works_ongoing: boolean;
  /** immediate danger to life · خطر فوری جانی هست */
  readonly immediate_danger: boolean;
  /** date observed · تاریخ مشاهده */
  readonly observed_date: string;
  /** damage to the reporter's property · به ملک گزارش‌دهنده خسارت رسیده است */
  readonly damage_claimed: boolean;
  /** permit number on the site board · شماره پروانه روی تابلو کارگاه */
  readonly permit_number_seen?: string;
  /** description · شرح */
  readonly description: string;
  /** photo or film · عکس یا فیلم */
  readonly photo?: string;
}

/** The documents that are given. */
export interface Documents {
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** official expert report · گزارش کارشناس رسمی */
  readonly "expert-report"?: { readonly copies?: number };
  /** supervising engineer's report on the state of the works · گزارش مهندس ناظر از وضع کار */
  readonly "supervisor-report"?: { readonly copies?: number };
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
