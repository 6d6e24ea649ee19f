// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** demolition and rebuilding permit · پروانه تخریب و نوسازی */
export interface Filing {
  readonly form: "rebuild-permit";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "company" | "endowment-lessee";
  /** applicant's full name · نام و نام خانوادگی متقاضی */
  readonly full_name: string;
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when applicant_role is company
   */
  readonly legal_person_id?: string;
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
  /** plot-instruction number · شماره دستور نقشه */
  readonly plot_instruction_number: string;
  /**
   * plot-instruction date · تاریخ دستور نقشه
   * printed on the plot-instruction sheet · روی برگ دستور نقشه نوشته شده است
   */
  readonly plot_instruction_date: string;
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** plot area after the building-line correction · مساحت عرصه پس از اصلاح بر */
  readonly area_after_setback: string;
  /** kind of title · نوع مدرک مالکیت */
  readonly title_kind: "six-dang" | "apartment" | "joint" | "land-contract" | "endowment-lease";
  /** the property is mortgaged · ملک در رهن است */
  readonly mortgaged: boolean;
  /** existing floor area · زیربنای موجود */
  readonly existing_floor_area: string;
  /** existing units · تعداد واحد موجود */
  readonly existing_units: number;
  /** requested use · کاربری درخواستی */
  readonly requested_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "parking" | "utility" | "other";
  /** storeys above ground · تعداد طبقات روی زمین */
  readonly storeys_above: number;
  /** basement storeys · تعداد طبقات زیرزمین */
  readonly basements: number;
  /** total floor area · زیربنای کل */
  readonly total_floor_area: string;
  /** parking spaces · تعداد پارکینگ */
  readonly parking_spaces: number;
  /** number of units · تعداد واحد */
  readonly units: number;
  /** designing and supervising engineers · مهندسان */
  readonly engineers: readonly RowOfEngineers[];
  /** executor's licence number · شماره پروانه اشتغال مجری */
  readonly executor_licence?: string;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** plot-instruction sheet · برگ دستور نقشه */
  readonly "plot-instruction-sheet"?: { readonly copies?: number };
  /** mortgagee bank's consent · موافقت بانک مرتهن */
  readonly "mortgagee-consent"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** root title deed · بنچاق */
  readonly "root-title-deed"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** notarised consent of all co-owners · رضایت‌نامه رسمی همه مالکان */
  readonly "co-owner-consent"?: { readonly copies?: number };
  /** subdivision minutes · صورت‌مجلس تفکیکی */
  readonly "subdivision-minutes"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** architectural drawings · نقشه معماری */
  readonly "architectural-drawings"?: { readonly copies?: number };
  /** structural drawings and calculation · نقشه و محاسبات سازه */
  readonly "structural-drawings"?: { readonly copies?: number };
  /** geotechnical report · گزارش ژئوتکنیک */
  readonly "soil-report"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** contract with a qualified executor · قرارداد مجری ذی‌صلاح */
  readonly "executor-contract"?: { readonly copies?: number };
  /** fire organisation's approval · تأییدیه آتش‌نشانی */
  readonly "fire-safety-approval"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
  /** bank mortgage inquiry · استعلام بانک */
  readonly "bank-mortgage-inquiry"?: { readonly permit_state: string; readonly open_article_100: boolean; readonly amount: string };
  /** engineer competence and capacity inquiry · استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی) */
  readonly "engineer-capacity-inquiry"?: { readonly confirmed_grade: "grade-3" | "grade-2" | "grade-1" | "senior"; readonly confirmed_expiry: string; readonly confirmed_capacity: string };
  /** fire-safety inquiry · استعلام آتش‌نشانی */
  readonly "fire-safety-inquiry"?: { readonly instructions: string; readonly approved: boolean };
  /** cultural-heritage inquiry · استعلام میراث فرهنگی */
  readonly "cultural-heritage-inquiry"?: { readonly permitted_height?: string; readonly zone_rules: string };
}

/** designing and supervising engineers · مهندسان */
export interface RowOfEngineers {
  /** discipline · رشته */
  readonly discipline: "architecture" | "civil" | "mechanical" | "electrical";
  /** role · نقش */
  readonly engineer_role: "designer" | "supervisor" | "executor";
  /** licence number · شماره پروانه اشتغال */
  readonly licence: string;
  /** engineer's national id · کد ملی مهندس */
  readonly national_id: string;
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
