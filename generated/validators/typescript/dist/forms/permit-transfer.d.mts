// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** transfer of the permit to a new owner · انتقال پروانه به مالک جدید */
export interface Filing {
  readonly form: "permit-transfer";
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
  /** new owner's national id · کد ملی مالک جدید */
  readonly new_owner_national_id: string;
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when applicant_role is company
   */
  readonly new_owner_legal_person_id?: string;
  /**
   * number of the notarised power of attorney · شماره وکالت‌نامه رسمی
   * Asked when applicant_role is representative
   */
  readonly poa_number?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** previous owner's name · نام مالک پیشین */
  readonly previous_owner_name: string;
  /** previous owner's national id · کد ملی مالک پیشین */
  readonly previous_owner_national_id: string;
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
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** date of issue of the permit · تاریخ صدور پروانه */
  readonly permit_date: string;
  /** expiry date of the permit · تاریخ پایان اعتبار پروانه */
  readonly permit_expiry: string;
  /** stage of the works · مرحله کار */
  readonly work_stage: "not-started" | "demolition" | "excavation" | "foundation" | "frame" | "rough-work" | "finishing" | "facade" | "completed";
  /** supervisor and executor stay · ناظر و مجری تغییر نمی‌کنند */
  readonly engineers_kept: boolean;
  /** kind of transfer · نوع انتقال */
  readonly transfer_kind: "sale" | "settlement" | "gift" | "inheritance" | "court-judgment";
  /**
   * number of the transfer deed · شماره سند انتقال
   * Asked when transfer_kind is one of sale, settlement, gift
   */
  readonly deed_number?: string;
  /**
   * date of the transfer deed · تاریخ سند انتقال
   * Asked when transfer_kind is one of sale, settlement, gift
   */
  readonly deed_date?: string;
  /**
   * notary office number · شماره دفتر اسناد رسمی
   * Asked when transfer_kind is one of sale, settlement, gift
   */
  readonly notary_office_number?: number;
  /** share transferred (dang) · سهم مورد انتقال (دانگ) */
  readonly share_dang: string;
  /** unpaid instalments of dues exist · قسط عوارض پرداخت‌نشده دارد */
  readonly open_instalments: boolean;
  /** the new owner takes over the permit's obligations and dues · مالک جدید تعهدات پروانه و عوارض را می‌پذیرد */
  readonly accepts_obligations: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** definitive transfer deed · سند قطعی انتقال */
  readonly "transfer-deed"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** birth certificate · شناسنامه */
  readonly "birth-certificate"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** court judgment or order · رأی یا دستور مرجع قضایی */
  readonly "court-order"?: { readonly copies?: number };
  /** company registration notices · آگهی تأسیس و تغییرات شرکت */
  readonly "company-registration"?: { readonly copies?: number };
  /** supervising engineer's report on the state of the works · گزارش مهندس ناظر از وضع کار */
  readonly "supervisor-report"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** undertaking on instalments · تعهدنامه پذیرش اقساط */
  readonly "obligation-undertaking"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
  /** notary transfer inquiry · استعلام دفترخانه اسناد رسمی */
  readonly "notary-transfer-inquiry"?: { readonly cleared: boolean; readonly amount: string };
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
