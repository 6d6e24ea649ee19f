// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, decimal, define, document, maybe, offer, renovationCode, take, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const filer = choice(["owner", "company", "municipality"]);
const environmentInquiryEnvironmentUse = choice(["industrial", "workshop", "fuel", "hospital", "large-complex", "other"]);
const area = decimal(2, 100, 1000000000);
const length = decimal(2, 0, 1000000);
const to5000 = whole(0, 5000);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "agricultural", "parking", "utility", "other"]);
type Values = {
  filer_kind: ReturnType<typeof filer>;
  proposed_use: ReturnType<typeof environmentInquiryEnvironmentUse>;
  effluent: ReturnType<typeof yesNo>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  land_area: ReturnType<typeof area>;
  near_river: ReturnType<typeof yesNo>;
  river_distance: ReturnType<typeof length>;
  protected_area: ReturnType<typeof yesNo>;
  tree_count: ReturnType<typeof to5000>;
};

type Answered = {
  "land-use-inquiry": {
    isAnswered: boolean;
    approved_use: ReturnType<typeof landUse>;
    permit_use: ReturnType<typeof landUse>;
    use_conflict: ReturnType<typeof yesNo>;
  };
  "environment-inquiry": {
    isAnswered: boolean;
    works_agreed: ReturnType<typeof yesNo>;
  };
};

// near_river
const asksRiverDistance: When<Values, Answered> = (f) => f.near_river === true;

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    filer_kind: filer(o.filer_kind),
    proposed_use: environmentInquiryEnvironmentUse(o.proposed_use),
    effluent: yesNo(o.effluent),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    land_area: area(o.land_area),
    near_river: yesNo(o.near_river),
    river_distance: NaN,
    protected_area: yesNo(o.protected_area),
    tree_count: to5000(o.tree_count),

  };
if (asksRiverDistance(f, a, on)) f.river_distance = take(length, o.river_distance);

  return f;
};

const readLandUseInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["land-use-inquiry"] = {
    isAnswered: true,
    approved_use: landUse(o.approved_use),
    permit_use: maybe(landUse, o.permit_use),
    use_conflict: yesNo(o.use_conflict),

  };
  return v;
};

const readEnvironmentInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["environment-inquiry"] = {
    isAnswered: true,
    works_agreed: yesNo(o.works_agreed),

  };
  return v;
};

// environment inquiry, as data
export const form = define<Values, Answered>({
  id: "environment-inquiry",
  name: ["استعلام محیط زیست", "environment inquiry"],
  revision: "1405-09-02",
  fields: [
    ["filer_kind", "درخواست‌دهنده", "who files", filer],
    ["proposed_use", "کاربری پیشنهادی", "proposed use", environmentInquiryEnvironmentUse],
    ["effluent", "پساب یا آلاینده هوا دارد", "has effluent or pollutants", yesNo],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
    ["near_river", "ملک در حریم رود است", "lies in a river margin", yesNo],
    ["river_distance", "فاصله تا رود", "distance to the river", length, { when: asksRiverDistance, reads: ["near_river"], because: ["«ملک در حریم رود است»", "near_river"] }],
    ["protected_area", "ملک در منطقه حفاظت‌شده است", "lies in a protected area", yesNo],
    ["tree_count", "تعداد درخت", "number of trees", to5000],
  ],
  read: readFields,
  answers: [
    {
      id: "land-use-inquiry",
      name: ["استعلام کاربری", "land-use inquiry"],
      fields: [
        ["approved_use", "کاربری مصوب", "approved use", landUse],
        ["permit_use", "کاربری مندرج در پروانه", "use stated on the permit", landUse, { isOptional: true }],
        ["use_conflict", "مغایرت دارد", "in conflict", yesNo],
      ],
      read: readLandUseInquiry,
    },
    {
      id: "environment-inquiry",
      name: ["استعلام محیط زیست", "environment inquiry"],
      fields: [
        ["works_agreed", "با عملیات موافقت شده است", "the works are agreed to", yesNo],
      ],
      read: readEnvironmentInquiry,
    },
  ],
  documents: [
    ["location-sketch", "کروکی محل", "location sketch", "original"],
    ["impact-assessment", "گزارش ارزیابی محیط زیستی", "environmental impact report", "original", { when: (f) => f.effluent === true, reads: ["effluent"], because: ["کاربری آلاینده است", "the use is a polluting one"] }],
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "electronic", { when: (f) => f.near_river === true || f.protected_area === true, reads: ["near_river", "protected_area"], because: ["ملک در حریم رود یا منطقه حفاظت‌شده است", "the plot lies near a river or in a protected area"] }],
    ["permit-principle", "موافقت اصولی", "agreement in principle", "copy", { when: (f) => f.proposed_use === "industrial" || f.proposed_use === "workshop", reads: ["proposed_use"], because: ["کاربری صنعتی یا کارگاهی است", "the use is industrial or a workshop"] }],
  ],
  given: (o) => [
    document(o["location-sketch"]),
    document(o["impact-assessment"]),
    document(o["utm-survey"]),
    document(o["permit-principle"]),
  ],
  needs: [
    { anyOf: ["land-use-inquiry"], inquiries: ["land-use-inquiry"], awaited: ["land-use-inquiry"] },
  ],
  rules: [
    {
      id: "protected-area-consent", when: (f) => f.protected_area === true, reads: ["protected_area"],
      holds: (f, a) => a["environment-inquiry"].works_agreed === true, rests: ["environment-inquiry/works_agreed"], inquiries: ["environment-inquiry"],
      message: ["ملک در منطقه حفاظت‌شده است و موافقت کتبی محیط زیست نیامده است", "the plot lies in a protected area and the environment office has not agreed in writing"],
      remedy: ["عملیات را آغاز نکنید و موافقت کتبی را از اداره کل محیط زیست تهران بگیرید", "do not begin the works; obtain the written consent of the Tehran environment office"],
    },
  ],
  provisions: [
    { id: "no-works-without-consent", when: (f) => f.protected_area === true, reads: ["protected_area"] },
    { id: "river-asked-of-water-authority", when: asksRiverDistance, reads: ["near_river"] },
    { id: "trees-elsewhere", when: (f) => f.tree_count > 0, reads: ["tree_count"] },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** environment inquiry · استعلام محیط زیست */
export interface Filing {
  readonly form: "environment-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who files · درخواست‌دهنده */
  readonly filer_kind: "owner" | "company" | "municipality";
  /** proposed use · کاربری پیشنهادی */
  readonly proposed_use: "industrial" | "workshop" | "fuel" | "hospital" | "large-complex" | "other";
  /** has effluent or air pollutants · پساب یا آلاینده هوا دارد */
  readonly effluent: boolean;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** the plot lies in a river or watercourse margin · ملک در حریم رود یا مسیل است */
  readonly near_river: boolean;
  /**
   * distance to the river · فاصله تا رود
   * Asked when near_river
   */
  readonly river_distance?: string;
  /** lies in a protected area · ملک در منطقه حفاظت‌شده است */
  readonly protected_area: boolean;
  /** number of trees · تعداد درخت */
  readonly tree_count: number;
}

/** The documents that are given. */
export interface Documents {
  /** location sketch · کروکی محل */
  readonly "location-sketch"?: { readonly copies?: number };
  /** environmental impact report · گزارش ارزیابی محیط زیستی */
  readonly "impact-assessment"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** agreement in principle · موافقت اصولی */
  readonly "permit-principle"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-use inquiry · استعلام کاربری */
  readonly "land-use-inquiry"?: { readonly approved_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other"; readonly permit_use?: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other"; readonly use_conflict: boolean };
  /** environment inquiry · استعلام محیط زیست */
  readonly "environment-inquiry"?: { readonly works_agreed: boolean };
}
