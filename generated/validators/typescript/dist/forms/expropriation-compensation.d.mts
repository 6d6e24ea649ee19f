// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** agreement and compensation for property in a public scheme · توافق و معوض ملک در طرح */
export interface Filing {
  readonly form: "expropriation-compensation";
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
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** owner kind · نوع مالک */
  readonly owner_kind: "natural" | "legal" | "endowment";
  /**
   * owner's national id · کد ملی مالک
   * Asked when owner_kind is natural
   */
  readonly owner_national_id?: string;
  /**
   * owner's legal-person id · شناسه ملی مالک (شخص حقوقی)
   * Asked when owner_kind is legal
   */
  readonly owner_legal_person_id?: string;
  /** the owner has died · مالک فوت شده است */
  readonly owner_deceased: boolean;
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "company";
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** name of the scheme · نام طرح */
  readonly scheme_name: string;
  /** kind of scheme · نوع طرح */
  readonly scheme_kind: "widening" | "highway" | "green-space" | "public-service" | "metro";
  /** official announcement date · تاریخ اعلام رسمی طرح */
  readonly scheme_announced_date: string;
  /** area within the scheme · مساحت در طرح */
  readonly affected_area: string;
  /** area remaining · مساحت باقیمانده */
  readonly remaining_area: string;
  /** built area taken · مساحت اعیان در طرح */
  readonly affected_built_area: string;
  /** asks that the rest be taken too · تملک باقیمانده هم خواسته شده است */
  readonly requests_full_taking: boolean;
  /** rights on the property · حقوق موجود */
  readonly rights?: readonly ("goodwill" | "tenancy" | "mortgage" | "usufruct")[];
  /** kind of compensation · نوع عوض */
  readonly compensation_kind: "cash" | "exchange-land" | "exchange-apartment" | "density" | "mixed";
  /** price agreed · توافق بر بها حاصل است */
  readonly agreement_reached: boolean;
  /**
   * agreed value · بهای توافقی
   * Asked when agreement_reached
   */
  readonly agreed_value?: string;
  /**
   * licence number of the owner's expert · شماره پروانه کارشناس مالک
   * Asked when not agreement_reached
   */
  readonly owner_expert_licence?: string;
  /**
   * IBAN · شماره شبا
   * Asked when compensation_kind is one of cash, mixed
   */
  readonly payee_iban?: string;
}

/** The documents that are given. */
export interface Documents {
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** inheritance-tax clearance · گواهی مالیات بر ارث */
  readonly "inheritance-tax-clearance"?: { readonly copies?: number };
  /** company registration notices · آگهی تأسیس و تغییرات شرکت */
  readonly "company-registration"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** renovation-tax clearance · مفاصاحساب نوسازی */
  readonly "renovation-tax-clearance"?: { readonly copies?: number };
  /** official expert report · گزارش کارشناس رسمی */
  readonly "expert-report"?: { readonly copies?: number };
  /** lease · اجاره‌نامه */
  readonly "lease-contract"?: { readonly copies?: number };
  /** mortgagee bank's consent · موافقت بانک مرتهن */
  readonly "mortgagee-consent"?: { readonly copies?: number };
  /** endowments consent · موافقت اوقاف */
  readonly "endowment-consent"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
  /** public works and widening inquiry · استعلام طرح‌های اجرایی و تعریض */
  readonly "road-scheme-inquiry"?: { readonly in_scheme: boolean; readonly scheme_name?: string; readonly affected_area?: string; readonly announced_on?: string; readonly scheme_start_years?: number };
  /** endowment (waqf) inquiry · استعلام اوقاف */
  readonly "endowment-inquiry"?: { readonly endowed: boolean; readonly lease_in_force?: boolean; readonly agrees: boolean };
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
