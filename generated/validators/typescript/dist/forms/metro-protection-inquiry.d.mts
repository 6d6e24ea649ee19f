// made by zabeteh 0.1.0 from forms/; do not edit
import type { Offer } from "../verdict.mjs";

/** metro protection-zone inquiry · استعلام حریم مترو */
export interface Filing {
  readonly form: "metro-protection-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who files · درخواست‌دهنده */
  readonly filer_kind: "owner" | "engineer" | "municipality";
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** metro line · شماره خط مترو */
  readonly line_number: number;
  /** nearest structure · نزدیک‌ترین سازه */
  readonly nearest_object: "tunnel" | "station" | "shaft" | "surface";
  /** horizontal distance to the nearest structure · فاصله افقی تا نزدیک‌ترین سازه */
  readonly horizontal_distance: string;
  /** depth of the tunnel crown · عمق تاج تونل */
  readonly tunnel_crown_depth?: string;
  /** excavation depth · عمق گودبرداری */
  readonly excavation_depth: string;
  /** basement storeys · تعداد طبقات زیرزمین */
  readonly basements: number;
  /** storeys · تعداد طبقات */
  readonly storeys: number;
  /** foundation · نوع پی */
  readonly foundation_kind: "strip" | "raft" | "pile";
  /** ground anchors are set towards the line · مهار یا انکر به سوی خط مترو اجرا می‌شود */
  readonly anchors: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** shoring drawings · نقشه سازه نگهبان */
  readonly "shoring-drawings"?: { readonly copies?: number };
  /** structural drawings and calculation · نقشه و محاسبات سازه */
  readonly "structural-drawings"?: { readonly copies?: number };
  /** geotechnical report · گزارش ژئوتکنیک */
  readonly "soil-report"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** settlement analysis · تحلیل نشست */
  readonly "settlement-analysis"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** metro protection-zone inquiry · استعلام حریم مترو */
  readonly "metro-protection-inquiry"?: { readonly grade: string; readonly conditions: string };
}


/** The id of the form, and its name in Persian and in English. */
export declare const form: { readonly id: string; readonly name: readonly [fa: string, en: string] };

export declare const validate: Offer<Filing>["validate"];
export declare const isValid: Offer<Filing>["isValid"];
export declare const requiredDocuments: Offer<Filing>["requiredDocuments"];
export declare const asked: Offer<Filing>["asked"];
export declare const normalise: Offer<Filing>["normalise"];
export declare const normaliseField: Offer<Filing>["normaliseField"];
