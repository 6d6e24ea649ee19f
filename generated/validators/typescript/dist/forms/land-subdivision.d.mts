// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** land subdivision · تفکیک عرصه */
export interface Filing {
  readonly form: "land-subdivision";
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
  /** the deed is for six dang · سند شش‌دانگ است */
  readonly six_dang: boolean;
  /** kind of land · نوع زمین */
  readonly land_kind: "built" | "mawat" | "bayer" | "dayer" | "garden";
  /** approved use · کاربری مصوب */
  readonly approved_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other";
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** plot area after the building-line correction · مساحت عرصه پس از اصلاح بر */
  readonly area_after_setback: string;
  /** minimum parcel area of the plan · حد نصاب تفکیک در طرح */
  readonly plan_min_parcel: string;
  /** proposed parcels · قطعات پیشنهادی */
  readonly parcels: readonly RowOfParcels[];
  /** number of parcels · تعداد قطعات */
  readonly parcels_count: number;
  /** area of streets · مساحت معابر */
  readonly streets_area: string;
  /** public-service share · سهم خدمات عمومی */
  readonly services_area: string;
  /** urban planner's licence · پروانه مهندس شهرساز */
  readonly planner_licence: string;
  /** date the plan is handed over · تاریخ تحویل نقشه */
  readonly submission_date: string;
  /** how the municipal share is settled · شیوه تسویه سهم شهرداری */
  readonly share_settlement: "land" | "cash" | "mixed";
  /**
   * value by official expert · بهای روز به نظر کارشناس رسمی
   * Asked when share_settlement is not land
   */
  readonly expert_value?: string;
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
  /** notarised consent of all co-owners · رضایت‌نامه رسمی همه مالکان */
  readonly "co-owner-consent"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** parcel plan · نقشه تفکیک، افراز یا تجمیع */
  readonly "parcel-plan"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** location sketch · کروکی محل */
  readonly "location-sketch"?: { readonly copies?: number };
  /** article 12 decision · رأی کمیسیون ماده ۱۲ */
  readonly "article-12-decision"?: { readonly copies?: number };
  /** garden decision · رأی تشخیص باغ */
  readonly "garden-decision"?: { readonly copies?: number };
  /** official expert report · گزارش کارشناس رسمی */
  readonly "expert-report"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** detailed-plan inquiry · استعلام طرح تفصیلی */
  readonly "detailed-plan-inquiry"?: { readonly zone: "r" | "s" | "m" | "g"; readonly sub_zone: number; readonly max_density_percent?: number; readonly max_coverage_percent?: string; readonly max_storeys?: number; readonly in_scheme: boolean };
  /** building line and level inquiry · استعلام بر و کف */
  readonly "building-line-inquiry"?: { readonly planned_street_width: string; readonly setback_depth: string; readonly area_after_setback: string; readonly street_level?: string };
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
}

/** proposed parcels · قطعات پیشنهادی */
export interface RowOfParcels {
  /** parcel number · شماره قطعه */
  readonly parcel_no: number;
  /** area · مساحت قطعه */
  readonly area: string;
  /** frontage · طول بر */
  readonly frontage: string;
  /** street width · عرض گذر */
  readonly access_width: string;
  /** use · کاربری */
  readonly use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other";
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
