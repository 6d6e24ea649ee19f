// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** carrying out an Article 100 decision, payment of the fine · اجرای رأی و پرداخت جریمه ماده صد */
export interface Filing {
  readonly form: "article-100-settlement";
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
  /** finality · قطعیت رأی */
  readonly finality: "not-appealed" | "appeal" | "court";
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** payer's national id · کد ملی پرداخت‌کننده */
  readonly payer_national_id: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** violation decided · تخلف موضوع رأی */
  readonly violation_kind: readonly ("no-permit" | "excess-area" | "change-of-use" | "parking-shortage" | "road-encroachment" | "weak-structure" | "technical")[];
  /**
   * use of the area in question · کاربری محل تخلف
   * Asked when decision_kind is fine
   */
  readonly land_use?: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other";
  /**
   * area of the violation · مساحت تخلف
   * Asked when decision_kind is fine
   */
  readonly violation_area?: string;
  /**
   * transaction value for each m2 · ارزش معاملاتی هر مترمربع
   * Asked when decision_kind is fine
   */
  readonly transaction_value?: string;
  /**
   * coefficient set by the decision · ضریب جریمه رأی
   * Asked when decision_kind is fine
   */
  readonly coefficient?: string;
  /**
   * way of payment · شیوه پرداخت
   * Asked when decision_kind is fine
   */
  readonly payment_mode?: "cash" | "instalment";
  /**
   * payment id · شناسه پرداخت
   * Asked when decision_kind is fine and payment_mode is cash
   */
  readonly payment_id?: string;
  /**
   * amount paid · مبلغ پرداخت‌شده
   * Asked when decision_kind is fine and payment_mode is cash
   */
  readonly paid_amount?: string;
  /**
   * date of demolition or correction · تاریخ تخریب یا رفع خلاف
   * Asked when decision_kind is one of demolition, correct, restore
   */
  readonly compliance_date?: string;
  /** request that follows · درخواست پس از اجرا */
  readonly next_request: "completion" | "no-violation" | "amendment" | "none";
}

/** The documents that are given. */
export interface Documents {
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** decision of the Article 100 commission · رأی کمیسیون ماده صد */
  readonly "commission-decision"?: { readonly copies?: number };
  /** court judgment or order · رأی یا دستور مرجع قضایی */
  readonly "court-order"?: { readonly copies?: number };
  /** fee receipt · فیش واریز عوارض */
  readonly "fee-receipt"?: { readonly copies?: number };
  /** instalment agreement · موافقت‌نامه تقسیط */
  readonly "instalment-agreement"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
  /** supervising engineer's report on the state of the works · گزارش مهندس ناظر از وضع کار */
  readonly "supervisor-report"?: { readonly copies?: number };
  /** structural-soundness certificate · گواهی استحکام بنا */
  readonly "structural-soundness-certificate"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
