// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** owner record update · اصلاح مشخصات مالک در پرونده */
export interface Filing {
  readonly form: "owner-record-update";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "guardian" | "company";
  /** applicant's full name · نام و نام خانوادگی متقاضی */
  readonly full_name: string;
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when applicant_role is company
   */
  readonly legal_person_id?: string;
  /**
   * number of the notarised power of attorney · شماره وکالت‌نامه رسمی
   * Asked when applicant_role is representative
   */
  readonly poa_number?: string;
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
  /** postal code of the property · کد پستی ملک */
  readonly postal_code?: string;
  /** cause of the change · علت تغییر */
  readonly owner_change_kind: "sale" | "settlement" | "gift" | "inheritance" | "court-judgment" | "identity" | "company";
  /** previous owner's name · نام مالک پیشین */
  readonly previous_owner_name: string;
  /**
   * previous owner's national id · کد ملی مالک پیشین
   * Asked when owner_change_kind is not identity
   */
  readonly previous_owner_national_id?: string;
  /**
   * number of the transfer deed · شماره سند انتقال
   * Asked when owner_change_kind is one of sale, settlement, gift
   */
  readonly deed_number?: string;
  /**
   * date of the transfer deed · تاریخ سند انتقال
   * Asked when owner_change_kind is one of sale, settlement, gift
   */
  readonly deed_date?: string;
  /**
   * notary office number · شماره دفتر اسناد رسمی
   * Asked when owner_change_kind is one of sale, settlement, gift
   */
  readonly notary_office_number?: number;
  /**
   * judgment number · شماره دادنامه
   * Asked when owner_change_kind is court-judgment
   */
  readonly judgment_number?: string;
  /** new owners and shares · مالکان جدید و سهم آنان */
  readonly owners: readonly RowOfOwners[];
  /** another request is open in the case · درخواست باز دیگری در پرونده هست */
  readonly open_request: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** birth certificate · شناسنامه */
  readonly "birth-certificate"?: { readonly copies?: number };
  /** definitive transfer deed · سند قطعی انتقال */
  readonly "transfer-deed"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** inheritance-tax clearance · گواهی مالیات بر ارث */
  readonly "inheritance-tax-clearance"?: { readonly copies?: number };
  /** court judgment or order · رأی یا دستور مرجع قضایی */
  readonly "court-order"?: { readonly copies?: number };
  /** guardianship deed · قیم‌نامه یا مدرک ولایت */
  readonly "guardianship-deed"?: { readonly copies?: number };
  /** company registration notices · آگهی تأسیس و تغییرات شرکت */
  readonly "company-registration"?: { readonly copies?: number };
  /** proof of signing authority · گواهی امضای مجاز */
  readonly "signature-authority"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners2[] };
}

/** new owners · مالکان جدید */
export interface RowOfOwners {
  /** name · نام */
  readonly name: string;
  /** national id · کد ملی */
  readonly national_id: string;
  /** share (dang) · سهم (دانگ) */
  readonly share_dang: string;
}

/** owners · مالکان */
export interface RowOfOwners2 {
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
