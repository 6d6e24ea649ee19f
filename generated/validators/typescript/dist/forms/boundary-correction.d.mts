// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** boundary and deed correction · اصلاح حدود و سند */
export interface Filing {
  readonly form: "boundary-correction";
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
  /** reason · علت اصلاح */
  readonly correction_reason: "excess-area" | "deficit" | "setback" | "boundary-mismatch" | "clerical" | "cadastral";
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** measured area · مساحت برداشت‌شده */
  readonly measured_area: string;
  /** area lost to the set-back · مساحت عقب‌نشینی */
  readonly setback_area: string;
  /** boundaries · حدود */
  readonly boundaries: readonly RowOfBoundaries[];
  /** encroaches on a neighbour or a street · به مجاور یا معبر تجاوز دارد */
  readonly encroachment: boolean;
  /**
   * the excess is inside the bounds of the deed · اضافه مساحت داخل محدوده سند است
   * Asked when correction_reason is excess-area
   */
  readonly within_deed_bounds?: boolean;
  /**
   * seller and buyer agreed on the excess · در سند برای اضافه مساحت قراری گذاشته شده است
   * Asked when correction_reason is excess-area
   */
  readonly agreement_on_excess?: boolean;
  /**
   * value in the first transfer deed · ارزش مندرج در نخستین سند انتقال
   * Asked when correction_reason is excess-area
   */
  readonly first_deed_value?: string;
  /**
   * receipt number of the registry deposit · شماره رسید سپرده صندوق ثبت
   * Asked when correction_reason is excess-area
   */
  readonly deposit_receipt_number?: string;
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
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** root title deed · بنچاق */
  readonly "root-title-deed"?: { readonly copies?: number };
  /** registry deposit receipt · رسید سپرده صندوق ثبت */
  readonly "deposit-receipt"?: { readonly copies?: number };
  /** neighbour's consent · رضایت‌نامه مجاور */
  readonly "neighbour-consent"?: { readonly copies?: number };
  /** letter of the registry · نامه اداره ثبت */
  readonly "registry-letter"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
  /** building line and level inquiry · استعلام بر و کف */
  readonly "building-line-inquiry"?: { readonly planned_street_width: string; readonly setback_depth: string; readonly area_after_setback: string; readonly street_level?: string };
  /** public works and widening inquiry · استعلام طرح‌های اجرایی و تعریض */
  readonly "road-scheme-inquiry"?: { readonly in_scheme: boolean; readonly scheme_name?: string; readonly affected_area?: string; readonly announced_on?: string; readonly scheme_start_years?: number };
}

/** boundaries · حدود */
export interface RowOfBoundaries {
  /** side · جهت */
  readonly side: "north" | "east" | "south" | "west";
  /** length on the deed · طول سند */
  readonly deed_length: string;
  /** measured length · طول موجود */
  readonly measured_length: string;
  /** adjoins · مجاور */
  readonly adjoins: string;
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
