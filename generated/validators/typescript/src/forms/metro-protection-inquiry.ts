// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, decimal, define, document, maybe, offer, renovationCode, text, whole, yesNo } from "../runtime.ts";
import type { Json } from "../runtime.ts";

const filer = choice(["owner", "engineer", "municipality"]);
const to99 = whole(1, 99);
const metroProtectionInquiryMetroStructure = choice(["tunnel", "station", "shaft", "surface"]);
const length = decimal(2, 0, 100000);
const length2 = decimal(2, 0, 20000);
const length3 = decimal(2, 10, 8000);
const to10 = whole(0, 10);
const to100 = whole(1, 100);
const metroProtectionInquiryFoundationKind = choice(["strip", "raft", "pile"]);
const text10 = text(10);
const text1000 = text(1000);
type Values = {
  filer_kind: ReturnType<typeof filer>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  line_number: ReturnType<typeof to99>;
  nearest_object: ReturnType<typeof metroProtectionInquiryMetroStructure>;
  horizontal_distance: ReturnType<typeof length>;
  tunnel_crown_depth: ReturnType<typeof length2>;
  excavation_depth: ReturnType<typeof length3>;
  basements: ReturnType<typeof to10>;
  storeys: ReturnType<typeof to100>;
  foundation_kind: ReturnType<typeof metroProtectionInquiryFoundationKind>;
  anchors: ReturnType<typeof yesNo>;
};

type Answered = {
  "metro-protection-inquiry": {
    isAnswered: boolean;
    grade: ReturnType<typeof text10>;
    conditions: ReturnType<typeof text1000>;
  };
};

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    filer_kind: filer(o.filer_kind),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    line_number: to99(o.line_number),
    nearest_object: metroProtectionInquiryMetroStructure(o.nearest_object),
    horizontal_distance: length(o.horizontal_distance),
    tunnel_crown_depth: maybe(length2, o.tunnel_crown_depth),
    excavation_depth: length3(o.excavation_depth),
    basements: to10(o.basements),
    storeys: to100(o.storeys),
    foundation_kind: metroProtectionInquiryFoundationKind(o.foundation_kind),
    anchors: yesNo(o.anchors),

  };

  return f;
};

const readMetroProtectionInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["metro-protection-inquiry"] = {
    isAnswered: true,
    grade: text10(o.grade),
    conditions: text1000(o.conditions),

  };
  return v;
};

// metro protection-zone inquiry, as data
export const form = define<Values, Answered>({
  id: "metro-protection-inquiry",
  name: ["استعلام حریم مترو", "metro protection-zone inquiry"],
  revision: "1405-09-02",
  fields: [
    ["filer_kind", "درخواست‌دهنده", "who files", filer],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["line_number", "شماره خط مترو", "metro line", to99],
    ["nearest_object", "نزدیک‌ترین سازه", "nearest structure", metroProtectionInquiryMetroStructure],
    ["horizontal_distance", "فاصله افقی", "horizontal distance", length],
    ["tunnel_crown_depth", "عمق تاج تونل", "depth of the tunnel crown", length2, { isOptional: true }],
    ["excavation_depth", "عمق گودبرداری", "excavation depth", length3],
    ["basements", "طبقات زیرزمین", "basement storeys", to10],
    ["storeys", "تعداد طبقات", "storeys", to100],
    ["foundation_kind", "نوع پی", "foundation", metroProtectionInquiryFoundationKind],
    ["anchors", "مهار رو به خط دارد", "anchors towards the line", yesNo],
  ],
  read: readFields,
  answers: [
    {
      id: "metro-protection-inquiry",
      name: ["استعلام حریم مترو", "metro protection-zone inquiry"],
      fields: [
        ["grade", "درجه ملک", "grade", text10],
        ["conditions", "شرط‌های اجرا", "conditions", text1000],
      ],
      read: readMetroProtectionInquiry,
    },
  ],
  documents: [
    ["shoring-drawings", "نقشه سازه نگهبان", "shoring drawings", "original"],
    ["structural-drawings", "نقشه و محاسبات سازه", "structural drawings and calculation", "original"],
    ["soil-report", "گزارش ژئوتکنیک", "geotechnical report", "original"],
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "electronic"],
    ["settlement-analysis", "تحلیل نشست", "settlement analysis", "original", { when: (f) => !Number.isNaN(f.tunnel_crown_depth) && f.excavation_depth > f.tunnel_crown_depth, reads: ["tunnel_crown_depth", "excavation_depth"], because: ["گود از تاج تونل پایین‌تر است", "the excavation goes below the tunnel crown"] }],
  ],
  given: (o) => [
    document(o["shoring-drawings"]),
    document(o["structural-drawings"]),
    document(o["soil-report"]),
    document(o["utm-survey"]),
    document(o["settlement-analysis"]),
  ],
  needs: [
    { anyOf: ["plot-instruction"] },
  ],
  provisions: [
    { id: "plots-graded" },
    { id: "no-excavation-before-reply" },
    { id: "anchors-outside-zone", when: (f) => f.anchors === true, reads: ["anchors"] },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه گود و پی بررسی می‌شود", en: "excavation and foundation drawings are examined" } } },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

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
