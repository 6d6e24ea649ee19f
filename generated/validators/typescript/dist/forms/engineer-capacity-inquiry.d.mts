// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** engineer competence and capacity inquiry · استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی) */
export interface Filing {
  readonly form: "engineer-capacity-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who files · درخواست‌دهنده */
  readonly filer_kind: "owner" | "municipality";
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /** engineer's licence number · شماره پروانه اشتغال مهندس */
  readonly engineer_licence: string;
  /** discipline · رشته مهندسی */
  readonly discipline: "architecture" | "civil" | "mechanical" | "electrical" | "surveying" | "urban-planning" | "traffic";
  /** engineer's national id · کد ملی مهندس */
  readonly engineer_national_id: string;
  /** grade · پایه */
  readonly grade: "grade-3" | "grade-2" | "grade-1" | "senior";
  /** service · نوع خدمت */
  readonly service: "design" | "supervision" | "execution";
  /** licence expiry · پایان اعتبار پروانه اشتغال */
  readonly licence_expiry: string;
  /** remaining capacity, as declared · ظرفیت باقیمانده اعلامی */
  readonly remaining_capacity?: string;
  /** building group · گروه ساختمانی */
  readonly building_group: "a" | "b" | "c" | "d";
  /** total floor area · زیربنای کل */
  readonly total_floor_area: string;
  /** storeys · تعداد طبقات */
  readonly storeys: number;
}

/** The documents that are given. */
export interface Documents {
  /** engineer's practice licence · پروانه اشتغال به کار */
  readonly "engineer-licence-card"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** designer's commitment sheet · برگه تعهد طراحی */
  readonly "designer-commitment"?: { readonly copies?: number };
  /** contract with a qualified executor · قرارداد مجری ذی‌صلاح */
  readonly "executor-contract"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** engineer competence and capacity inquiry · استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی) */
  readonly "engineer-capacity-inquiry"?: { readonly confirmed_grade: "grade-3" | "grade-2" | "grade-1" | "senior"; readonly confirmed_expiry: string; readonly confirmed_capacity: string };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
