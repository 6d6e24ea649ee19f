// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** opening an urban-planning case · تشکیل پرونده شهرسازی */
export interface Filing {
  readonly form: "case-opening";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "guardian" | "company" | "endowment-lessee";
  /** applicant's full name · نام و نام خانوادگی متقاضی */
  readonly full_name: string;
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when applicant_role is company
   */
  readonly legal_person_id?: string;
  /** father's name · نام پدر */
  readonly father_name: string;
  /**
   * number of the notarised power of attorney · شماره وکالت‌نامه رسمی
   * Asked when applicant_role is representative
   */
  readonly poa_number?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** email · رایانامه */
  readonly email?: string;
  /** number of owners · تعداد مالکان */
  readonly owners_count: number;
  /** all owners or their attorneys attend · همه مالکان یا وکیل آنان حاضرند */
  readonly all_owners_attend: boolean;
  /** the owner has died · مالک فوت شده است */
  readonly owner_deceased: boolean;
  /** kind of title · نوع مدرک مالکیت */
  readonly title_kind: "six-dang" | "apartment" | "joint" | "land-contract" | "endowment-lease";
  /**
   * registry plate (main, sub, section) · پلاک ثبتی (اصلی، فرعی، بخش)
   * printed on the title deed · روی سند مالکیت نوشته شده است
   */
  readonly registry_plate: { readonly main: number; readonly sub: number; readonly section: number };
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /**
   * renovation code · کد نوسازی
   * a plot not yet audited has none · ملکی که ممیزی نشده است کد نوسازی ندارد
   */
  readonly renovation_code?: string;
  /**
   * postal code of the property · کد پستی ملک
   * Asked when plot_state is built
   */
  readonly postal_code?: string;
  /** address of the property · نشانی ملک */
  readonly address: string;
  /** present state of the plot · وضع موجود ملک */
  readonly plot_state: "vacant" | "built" | "half-built" | "ruined";
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** kind of request · نوع درخواست */
  readonly request_kind: "new" | "rebuild" | "storey" | "extension" | "alteration" | "conversion" | "drawing-change" | "permit-extension" | "roof" | "repair" | "certificate" | "inquiry";
  /** the municipality has issued a permit or certificate for the plot before · پیش‌تر برای ملک پروانه یا گواهی صادر شده است */
  readonly previous_record: boolean;
  /**
   * number of the last permit or certificate · شماره آخرین پروانه یا گواهی صادرشده
   * Asked when previous_record
   */
  readonly previous_permit_number?: string;
  /** the plot is marked and confirmed on the 1:2000 map · محل ملک روی نقشه ۱/۲۰۰۰ نشان داده و تأیید شده است */
  readonly location_confirmed: true;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** root title deed · بنچاق */
  readonly "root-title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** birth certificate · شناسنامه */
  readonly "birth-certificate"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** detailed plan map · نقشه طرح تفصیلی */
  readonly "detailed-plan-map"?: { readonly copies?: number };
  /** utility bills · فیش‌های آب، برق، گاز و تلفن */
  readonly "utility-bills"?: { readonly copies?: number };
  /** guardianship deed · قیم‌نامه یا مدرک ولایت */
  readonly "guardianship-deed"?: { readonly copies?: number };
  /** company registration notices · آگهی تأسیس و تغییرات شرکت */
  readonly "company-registration"?: { readonly copies?: number };
  /** subdivision minutes · صورت‌مجلس تفکیکی */
  readonly "subdivision-minutes"?: { readonly copies?: number };
  /** certificate under articles 6 and 8 of the Urban Land Act · گواهی مواد ۶ و ۸ قانون زمین شهری */
  readonly "article-6-8-certificate"?: { readonly copies?: number };
  /** article 12 decision · رأی کمیسیون ماده ۱۲ */
  readonly "article-12-decision"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
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
