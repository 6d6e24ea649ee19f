// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** demolition permission · مجوز تخریب */
export interface Filing {
  readonly form: "demolition-permit";
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
  /** applicant's full name · نام و نام خانوادگی متقاضی */
  readonly full_name: string;
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** number of owners · تعداد مالکان */
  readonly owners_count: number;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** the plot has trees · ملک درخت دارد */
  readonly has_trees: boolean;
  /** reason for demolition · علت تخریب */
  readonly demolition_reason: "rebuild" | "danger" | "commission" | "scheme";
  /**
   * rebuilding-permit number · شماره پروانه نوسازی
   * Asked when demolition_reason is rebuild
   */
  readonly permit_number?: string;
  /**
   * number of ruling or notice · شماره رأی یا اخطار
   * Asked when demolition_reason is one of danger, commission
   */
  readonly order_number?: string;
  /** existing floor area · زیربنای موجود */
  readonly existing_floor_area: string;
  /** existing storeys · تعداد طبقات موجود */
  readonly existing_storeys: number;
  /** existing structure · نوع سازه موجود */
  readonly existing_structure: "steel" | "concrete" | "mixed" | "masonry-tied" | "masonry" | "light" | "other";
  /** the building is occupied · ساختمان متصرف دارد */
  readonly has_occupant: boolean;
  /** the building shares a wall with a neighbour · ساختمان با همسایه دیوار مشترک دارد */
  readonly shared_wall: boolean;
  /** the building has heritage value · بنا ارزش تاریخی دارد */
  readonly heritage: boolean;
  /** method of demolition · روش تخریب */
  readonly demolition_method: "manual" | "machine" | "mixed";
  /** services cut · انشعاب‌های قطع‌شده */
  readonly services_cut: readonly ("water" | "electricity" | "gas" | "telecom")[];
  /** start date · تاریخ شروع */
  readonly start_date: string;
  /** end date · تاریخ پایان */
  readonly end_date: string;
  /** insurance expiry · پایان اعتبار بیمه‌نامه */
  readonly insurance_expiry: string;
  /** licence number of the coordinating supervisor · شماره پروانه اشتغال ناظر هماهنگ‌کننده */
  readonly coordinator_licence: string;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** heritage opinion · نظریه میراث فرهنگی */
  readonly "heritage-approval"?: { readonly copies?: number };
  /** third-party liability policy · بیمه‌نامه کارگاه */
  readonly "third-party-insurance"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** notarised consent of all co-owners · رضایت‌نامه رسمی همه مالکان */
  readonly "co-owner-consent"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** court judgment or order · رأی یا دستور مرجع قضایی */
  readonly "court-order"?: { readonly copies?: number };
  /** municipal notice · اخطار شهرداری */
  readonly "municipal-notice"?: { readonly copies?: number };
  /** proof of service cut-off · گواهی قطع انشعاب */
  readonly "service-cut-letters"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** minutes of vacation · صورت‌جلسه تخلیه */
  readonly "eviction-minutes"?: { readonly copies?: number };
  /** minutes on adjoining buildings · صورت‌جلسه وضع مجاوران */
  readonly "neighbour-state-minutes"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** gas company inquiry · استعلام شرکت گاز */
  readonly "gas-inquiry"?: { readonly capacity_available?: boolean; readonly clearance_kept?: boolean; readonly piping_approved?: boolean; readonly disconnected?: boolean };
  /** electricity company inquiry · استعلام شرکت برق */
  readonly "electricity-inquiry"?: { readonly building_free?: boolean; readonly substation_needed?: boolean; readonly supply_terms?: string; readonly disconnected?: boolean };
  /** water and sewer inquiry · استعلام آب و فاضلاب */
  readonly "water-sewer-inquiry"?: { readonly capacity_available?: boolean; readonly clearance_kept?: boolean; readonly disconnected?: boolean };
  /** cultural-heritage inquiry · استعلام میراث فرهنگی */
  readonly "cultural-heritage-inquiry"?: { readonly permitted_height?: string; readonly zone_rules: string };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
