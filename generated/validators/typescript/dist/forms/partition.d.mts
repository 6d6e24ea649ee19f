// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** partition of joint land · افراز */
export interface Filing {
  readonly form: "partition";
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
  /** registration of the land is complete · جریان ثبتی ملک خاتمه یافته است */
  readonly registration_complete: boolean;
  /** number of the partition request at the registry · شماره درخواست افراز در ثبت */
  readonly registry_request_number?: string;
  /** the property is mortgaged · ملک در رهن است */
  readonly mortgaged: boolean;
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** plot area after the building-line correction · مساحت عرصه پس از اصلاح بر */
  readonly area_after_setback: string;
  /** minimum parcel area of the plan · حد نصاب تفکیک در طرح */
  readonly plan_min_parcel: string;
  /** co-owners · شرکا */
  readonly co_owners: readonly RowOfCoOwners[];
  /** applicant's share in dang · سهم متقاضی (دانگ) */
  readonly applicant_share_dang: string;
  /** a co-owner is a minor, incapacitated or absent · شریک محجور یا غایب دارد */
  readonly minor_or_absent: boolean;
  /** all co-owners agree · همه شرکا موافق‌اند */
  readonly all_agree: boolean;
  /** proposed parcels · قطعات پیشنهادی */
  readonly parcels: readonly RowOfParcels[];
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** proof of signing authority · گواهی امضای مجاز */
  readonly "signature-authority"?: { readonly copies?: number };
  /** mortgagee bank's consent · موافقت بانک مرتهن */
  readonly "mortgagee-consent"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** parcel plan · نقشه تفکیک، افراز یا تجمیع */
  readonly "parcel-plan"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** letter of the registry · نامه اداره ثبت */
  readonly "registry-letter"?: { readonly copies?: number };
  /** notarised consent of all co-owners · رضایت‌نامه رسمی همه مالکان */
  readonly "co-owner-consent"?: { readonly copies?: number };
  /** court judgment or order · رأی یا دستور مرجع قضایی */
  readonly "court-order"?: { readonly copies?: number };
  /** guardianship deed · قیم‌نامه یا مدرک ولایت */
  readonly "guardianship-deed"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
  /** detailed-plan inquiry · استعلام طرح تفصیلی */
  readonly "detailed-plan-inquiry"?: { readonly zone: "r" | "s" | "m" | "g"; readonly sub_zone: number; readonly max_density_percent?: number; readonly max_coverage_percent?: string; readonly max_storeys?: number; readonly in_scheme: boolean };
  /** building line and level inquiry · استعلام بر و کف */
  readonly "building-line-inquiry"?: { readonly planned_street_width: string; readonly setback_depth: string; readonly area_after_setback: string; readonly street_level?: string };
  /** bank mortgage inquiry · استعلام بانک */
  readonly "bank-mortgage-inquiry"?: { readonly permit_state: string; readonly open_article_100: boolean; readonly amount: string };
}

/** co-owners · شرکا */
export interface RowOfCoOwners {
  /** name · نام شریک */
  readonly name: string;
  /** national id · کد ملی شریک */
  readonly national_id: string;
  /**
   * share in dang · سهم شریک (دانگ)
   * up to four decimals; the last share is what is left of six dang · تا چهار رقم اعشار؛ سهم آخر مانده شش دانگ است
   */
  readonly share_dang: string;
  /** agrees · شریک موافق است */
  readonly agrees: boolean;
}

/** proposed parcels · قطعات پیشنهادی */
export interface RowOfParcels {
  /** parcel number · شماره قطعه */
  readonly parcel_no: number;
  /** area · مساحت قطعه */
  readonly area: string;
  /** assigned to (the co-owner's national id) · سهم چه کسی (کد ملی شریک) */
  readonly assigned_to: string;
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
