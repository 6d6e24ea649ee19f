// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** transfer certificate · گواهی نقل و انتقال */
export interface Filing {
  readonly form: "transfer-certificate";
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
  /** building certificate on file · گواهی ساختمانی موجود */
  readonly building_certificate_kind: "completion" | "no-violation" | "exempt" | "none";
  /** notary office number · شماره دفتر اسناد رسمی */
  readonly notary_office_number: number;
  /** letter number · شماره نامه */
  readonly letter_number: string;
  /** letter date · تاریخ نامه */
  readonly letter_date: string;
  /** kind of transfer · نوع انتقال */
  readonly transfer_kind: "sale" | "settlement" | "gift" | "exchange" | "mortgage" | "division";
  /** object of the deal · مورد معامله */
  readonly deal_object: "land" | "whole-building" | "unit" | "shop" | "share";
  /** share transferred (dang) · سهم مورد انتقال (دانگ) */
  readonly share_dang: string;
  /**
   * kind of transferee · نوع انتقال‌گیرنده
   * Asked when transfer_kind is not mortgage
   */
  readonly transferee_kind?: "natural" | "legal" | "government" | "endowment";
  /**
   * transferee's national id · کد ملی انتقال‌گیرنده
   * Asked when transfer_kind is not mortgage and transferee_kind is natural
   */
  readonly transferee_national_id?: string;
  /**
   * transferee's legal-person id · شناسه ملی انتقال‌گیرنده
   * Asked when transfer_kind is not mortgage and transferee_kind is legal
   */
  readonly transferee_legal_person_id?: string;
  /** objects to the dues · به عوارض اعتراض دارد */
  readonly dues_objection: boolean;
  /**
   * receipt number of the registry deposit · شماره رسید سپرده صندوق ثبت
   * Asked when dues_objection
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
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** letter of inquiry (notary, bank or other body) · نامه استعلام (دفترخانه، بانک یا دستگاه) */
  readonly "inquiry-letter"?: { readonly copies?: number };
  /** completion certificate · گواهی پایان کار */
  readonly "completion-certificate"?: { readonly copies?: number };
  /** no-violation certificate · گواهی عدم خلاف */
  readonly "no-violation-certificate"?: { readonly copies?: number };
  /** waste-fee receipt · فیش پسماند */
  readonly "waste-fee-receipt"?: { readonly copies?: number };
  /** trade-dues settlement · تسویه عوارض کسب */
  readonly "trade-dues-receipt"?: { readonly copies?: number };
  /** registry deposit receipt · رسید سپرده صندوق ثبت */
  readonly "deposit-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** notary transfer inquiry · استعلام دفترخانه اسناد رسمی */
  readonly "notary-transfer-inquiry"?: { readonly cleared: boolean; readonly amount: string };
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
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
