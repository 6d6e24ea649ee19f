// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, decimal, define, document, maybe, offer, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const text200 = text(200);
const text20 = text(20);
const to1500 = whole(1000, 1500);
const culturalHeritageInquiryHeritageWorks = choice(["demolition", "rebuild", "repair", "excavation", "land-use", "facade"]);
const length = decimal(2, 0, 50000);
const length2 = decimal(2, 10, 8000);
const text1000 = text(1000);
type Values = {
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  address: ReturnType<typeof text200>;
  heritage_zone: ReturnType<typeof yesNo>;
  listed: ReturnType<typeof yesNo>;
  listing_number: ReturnType<typeof text20>;
  build_year: ReturnType<typeof to1500>;
  works_kind: ReturnType<typeof culturalHeritageInquiryHeritageWorks>;
  proposed_height: ReturnType<typeof length>;
  excavation_depth: ReturnType<typeof length2>;
};

type Answered = {
  "cultural-heritage-inquiry": {
    isAnswered: boolean;
    permitted_height: ReturnType<typeof length>;
    zone_rules: ReturnType<typeof text1000>;
  };
};

// listed
const asksListingNumber: When<Values, Answered> = (f) => f.listed === true;

// works_kind is rebuild
const asksProposedHeight: When<Values, Answered> = (f) => f.works_kind === "rebuild";

// works_kind is one of excavation, rebuild
const asksExcavationDepth: When<Values, Answered> = (f) => f.works_kind === "excavation" || f.works_kind === "rebuild";

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    address: text200(o.address),
    heritage_zone: yesNo(o.heritage_zone),
    listed: yesNo(o.listed),
    listing_number: undefined,
    build_year: maybe(to1500, o.build_year),
    works_kind: culturalHeritageInquiryHeritageWorks(o.works_kind),
    proposed_height: NaN,
    excavation_depth: NaN,

  };
if (asksListingNumber(f, a, on)) f.listing_number = take(text20, o.listing_number);
if (asksProposedHeight(f, a, on)) f.proposed_height = take(length, o.proposed_height);
if (asksExcavationDepth(f, a, on)) f.excavation_depth = take(length2, o.excavation_depth);

  return f;
};

const readCulturalHeritageInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["cultural-heritage-inquiry"] = {
    isAnswered: true,
    permitted_height: maybe(length, o.permitted_height),
    zone_rules: text1000(o.zone_rules),

  };
  return v;
};

// cultural-heritage inquiry, as data
export const form = define<Values, Answered>({
  id: "cultural-heritage-inquiry",
  name: ["استعلام میراث فرهنگی", "cultural-heritage inquiry"],
  revision: "1405-09-02",
  fields: [
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["address", "نشانی ملک", "address of the property", text200],
    ["heritage_zone", "ملک در حریم تاریخی است", "lies in a heritage zone", yesNo],
    ["listed", "بنا ثبت ملی است", "the building is listed", yesNo],
    ["listing_number", "شماره ثبت اثر", "listing number", text20, { when: asksListingNumber, reads: ["listed"], because: ["«بنا ثبت ملی است»", "listed"] }],
    ["build_year", "سال ساخت", "year built", to1500, { isOptional: true }],
    ["works_kind", "نوع عملیات", "kind of works", culturalHeritageInquiryHeritageWorks],
    ["proposed_height", "ارتفاع پیشنهادی", "proposed height", length, { when: asksProposedHeight, reads: ["works_kind"], because: ["«نوع عملیات» برابر «نوسازی» باشد", "works_kind is rebuild"] }],
    ["excavation_depth", "عمق گودبرداری", "excavation depth", length2, { when: asksExcavationDepth, reads: ["works_kind"], because: ["«نوع عملیات» یکی از «گودبرداری»، «نوسازی» باشد", "works_kind is one of excavation, rebuild"] }],
  ],
  read: readFields,
  answers: [
    {
      id: "cultural-heritage-inquiry",
      name: ["استعلام میراث فرهنگی", "cultural-heritage inquiry"],
      fields: [
        ["permitted_height", "ارتفاع مجاز", "permitted height", length, { isOptional: true }],
        ["zone_rules", "حریم و ضوابط نما", "zone and facade rules", text1000],
      ],
      read: readCulturalHeritageInquiry,
    },
  ],
  documents: [
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "electronic"],
    ["photos", "عکس ملک", "photos of the property", "electronic"],
    ["architectural-drawings", "نقشه معماری", "architectural drawings", "electronic", { when: (f) => f.works_kind === "rebuild" || f.works_kind === "repair" || f.works_kind === "facade", reads: ["works_kind"], because: ["نوسازی، تعمیر یا نما در میان است", "it is about a rebuilding, a repair or a facade"] }],
    ["location-sketch", "کروکی محل", "location sketch", "original"],
  ],
  given: (o) => [
    document(o["utm-survey"]),
    document(o.photos),
    document(o["architectural-drawings"]),
    document(o["location-sketch"]),
  ],
  rules: [
    {
      id: "listed-not-demolished", when: asksListingNumber, reads: ["listed"],
      holds: (f) => f.works_kind !== undefined && f.works_kind !== "demolition", rests: ["works_kind"],
      message: ["بنا ثبت ملی است و تخریب آن پذیرفته نیست", "the building is listed and its demolition is refused"],
      remedy: ["به جای تخریب، نوع عملیات را تعمیر انتخاب کنید و نقشه آن را پیوست کنید", "choose repair in the place of demolition and attach its drawings"],
    },
    {
      id: "height-within-opinion", when: (f, a) => f.works_kind === "rebuild" && !Number.isNaN(a["cultural-heritage-inquiry"].permitted_height), reads: ["works_kind", "cultural-heritage-inquiry/permitted_height"],
      holds: (f, a) => f.proposed_height <= a["cultural-heritage-inquiry"].permitted_height, rests: ["proposed_height", "cultural-heritage-inquiry/permitted_height"], inquiries: ["cultural-heritage-inquiry"],
      message: ["ارتفاع پیشنهادی از ارتفاع مجاز نظریه میراث بیشتر است", "the proposed height exceeds the height that the heritage opinion permits"],
      remedy: ["ارتفاع را در نقشه معماری کم کنید و دوباره استعلام کنید", "lower the building in the drawings and ask again"],
    },
  ],
  provisions: [
    { id: "no-permit-before-opinion", when: (f) => f.heritage_zone === true, reads: ["heritage_zone"] },
    { id: "opinion-names-height", when: asksProposedHeight, reads: ["works_kind"] },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** cultural-heritage inquiry · استعلام میراث فرهنگی */
export interface Filing {
  readonly form: "cultural-heritage-inquiry";
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
  /** address of the property · نشانی ملک */
  readonly address: string;
  /** the plot lies in a heritage protection zone or historic fabric · ملک در حریم اثر یا بافت تاریخی است */
  readonly heritage_zone: boolean;
  /** the building is listed · بنا ثبت ملی است */
  readonly listed: boolean;
  /**
   * listing number · شماره ثبت اثر
   * Asked when listed
   */
  readonly listing_number?: string;
  /** approximate year built · سال ساخت تقریبی */
  readonly build_year?: number;
  /** kind of works · نوع عملیات */
  readonly works_kind: "demolition" | "rebuild" | "repair" | "excavation" | "land-use" | "facade";
  /**
   * proposed height · ارتفاع پیشنهادی
   * Asked when works_kind is rebuild
   */
  readonly proposed_height?: string;
  /**
   * excavation depth · عمق گودبرداری
   * Asked when works_kind is one of excavation, rebuild
   */
  readonly excavation_depth?: string;
}

/** The documents that are given. */
export interface Documents {
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
  /** architectural drawings · نقشه معماری */
  readonly "architectural-drawings"?: { readonly copies?: number };
  /** location sketch · کروکی محل */
  readonly "location-sketch"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** cultural-heritage inquiry · استعلام میراث فرهنگی */
  readonly "cultural-heritage-inquiry"?: { readonly permitted_height?: string; readonly zone_rules: string };
}
