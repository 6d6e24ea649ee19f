// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** request for the Article 5 commission · درخواست طرح در کمیسیون ماده پنج */
export interface Filing {
  readonly form: "article-5-request";
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
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** a garden or planted · ملک باغ یا مشجر است */
  readonly garden: boolean;
  /** the plot lies in a heritage protection zone or historic fabric · ملک در حریم اثر یا بافت تاریخی است */
  readonly heritage_zone: boolean;
  /** owner kind · نوع مالک */
  readonly owner_kind: "natural" | "legal" | "government";
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
  /** number of owners · تعداد مالکان */
  readonly owners_count: number;
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "company";
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** subject of request · موضوع درخواست */
  readonly request_subjects: readonly ("land-use" | "density" | "storeys" | "coverage" | "road-line" | "subdivision-limit" | "scheme-release")[];
  /** approved use · کاربری مصوب */
  readonly approved_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other";
  /**
   * requested use · کاربری درخواستی
   * Asked when request_subjects includes land-use
   */
  readonly requested_use?: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other";
  /** approved density (percent) · تراکم مصوب (درصد) */
  readonly approved_density: string;
  /**
   * requested density (percent) · تراکم درخواستی (درصد)
   * Asked when request_subjects includes density
   */
  readonly requested_density?: string;
  /** approved storeys · طبقات مصوب */
  readonly approved_storeys: number;
  /**
   * requested storeys · طبقات درخواستی
   * Asked when request_subjects includes storeys
   */
  readonly requested_storeys?: number;
  /** affects the basis of the comprehensive plan · در اساس طرح جامع اثر دارد */
  readonly affects_comprehensive_plan: boolean;
  /** earlier decision number · شماره رأی پیشین */
  readonly previous_decision_number?: string;
  /** grounds of the request · دلایل درخواست */
  readonly justification: string;
}

/** The documents that are given. */
export interface Documents {
  /** written request or objection · درخواست یا اعتراض کتبی */
  readonly "request-letter"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** company registration notices · آگهی تأسیس و تغییرات شرکت */
  readonly "company-registration"?: { readonly copies?: number };
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** notarised consent of all co-owners · رضایت‌نامه رسمی همه مالکان */
  readonly "co-owner-consent"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** location sketch · کروکی محل */
  readonly "location-sketch"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** planning justification plan · طرح توجیهی شهرسازی */
  readonly "justification-plan"?: { readonly copies?: number };
  /** garden decision · رأی تشخیص باغ */
  readonly "garden-decision"?: { readonly copies?: number };
  /** heritage opinion · نظریه میراث فرهنگی */
  readonly "heritage-approval"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** detailed-plan inquiry · استعلام طرح تفصیلی */
  readonly "detailed-plan-inquiry"?: { readonly zone: "r" | "s" | "m" | "g"; readonly sub_zone: number; readonly max_density_percent?: number; readonly max_coverage_percent?: string; readonly max_storeys?: number; readonly in_scheme: boolean };
  /** land-use inquiry · استعلام کاربری */
  readonly "land-use-inquiry"?: { readonly approved_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other"; readonly permit_use?: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other"; readonly use_conflict: boolean };
  /** cultural-heritage inquiry · استعلام میراث فرهنگی */
  readonly "cultural-heritage-inquiry"?: { readonly permitted_height?: string; readonly zone_rules: string };
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
