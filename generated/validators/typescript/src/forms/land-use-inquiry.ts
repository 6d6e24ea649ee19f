// made by zabeteh 0.1.0 from forms/; do not edit
import { choice, date, decimal, define, document, maybe, mobile, nationalId, offer, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const askerKind = choice(["owner", "bank", "notary", "government", "court", "utility"]);
const text30 = text(30);
const anyDay = date(437927, 547864);
const district = whole(1, 22);
const landUseInquiryInquiryScope = choice(["plot", "unit"]);
const text10 = text(10);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "agricultural", "parking", "utility", "other"]);
const macroZone = choice(["r", "s", "m", "g"]);
const to999 = whole(0, 999);
const to2000 = whole(0, 2000);
const percent = decimal(2, 0, 10000);
const to60 = whole(0, 60);
type Values = {
  asker_kind: ReturnType<typeof askerKind>;
  letter_number: ReturnType<typeof text30>;
  letter_date: ReturnType<typeof anyDay>;
  mobile: ReturnType<typeof mobile>;
  owner_national_id: ReturnType<typeof nationalId>;
  renovation_code: ReturnType<typeof renovationCode>;
  district: ReturnType<typeof district>;
  inquiry_scope: ReturnType<typeof landUseInquiryInquiryScope>;
  unit_number: ReturnType<typeof text10>;
  present_use: ReturnType<typeof landUse>;
  intended_use: ReturnType<typeof landUse>;
};

type Answered = {
  "detailed-plan-inquiry": {
    isAnswered: boolean;
    zone: ReturnType<typeof macroZone>;
    sub_zone: ReturnType<typeof to999>;
    max_density_percent: ReturnType<typeof to2000>;
    max_coverage_percent: ReturnType<typeof percent>;
    max_storeys: ReturnType<typeof to60>;
    in_scheme: ReturnType<typeof yesNo>;
  };
  "land-use-inquiry": {
    isAnswered: boolean;
    approved_use: ReturnType<typeof landUse>;
    permit_use: ReturnType<typeof landUse>;
    use_conflict: ReturnType<typeof yesNo>;
  };
};

// asker_kind is not owner
const asksLetterNumber: When<Values, Answered> = (f) => f.asker_kind !== undefined && f.asker_kind !== "owner";

// inquiry_scope is unit
const asksUnitNumber: When<Values, Answered> = (f) => f.inquiry_scope === "unit";

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    asker_kind: askerKind(o.asker_kind),
    letter_number: undefined,
    letter_date: NaN,
    mobile: mobile(o.mobile),
    owner_national_id: nationalId(o.owner_national_id),
    renovation_code: renovationCode(o.renovation_code),
    district: district(o.district),
    inquiry_scope: landUseInquiryInquiryScope(o.inquiry_scope),
    unit_number: undefined,
    present_use: landUse(o.present_use),
    intended_use: maybe(landUse, o.intended_use),

  };
if (asksLetterNumber(f, a, on)) f.letter_number = take(text30, o.letter_number);
if (asksLetterNumber(f, a, on)) f.letter_date = take(anyDay, o.letter_date);
if (asksUnitNumber(f, a, on)) f.unit_number = take(text10, o.unit_number);

  return f;
};

const readDetailedPlanInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["detailed-plan-inquiry"] = {
    isAnswered: true,
    zone: macroZone(o.zone),
    sub_zone: to999(o.sub_zone),
    max_density_percent: maybe(to2000, o.max_density_percent),
    max_coverage_percent: maybe(percent, o.max_coverage_percent),
    max_storeys: maybe(to60, o.max_storeys),
    in_scheme: yesNo(o.in_scheme),

  };
  return v;
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

// land-use inquiry, as data
export const form = define<Values, Answered>({
  id: "land-use-inquiry",
  name: ["استعلام کاربری", "land-use inquiry"],
  revision: "1405-09-02",
  fields: [
    ["asker_kind", "استعلام‌کننده", "who asks", askerKind],
    ["letter_number", "شماره نامه", "letter number", text30, { when: asksLetterNumber, reads: ["asker_kind"], because: ["«استعلام‌کننده» غیر از «مالک» باشد", "asker_kind is not owner"] }],
    ["letter_date", "تاریخ نامه", "letter date", anyDay, { when: asksLetterNumber, reads: ["asker_kind"], because: ["«استعلام‌کننده» غیر از «مالک» باشد", "asker_kind is not owner"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["inquiry_scope", "موضوع استعلام", "scope", landUseInquiryInquiryScope],
    ["unit_number", "شماره واحد", "unit number", text10, { when: asksUnitNumber, reads: ["inquiry_scope"], because: ["«موضوع استعلام» برابر «یک واحد» باشد", "inquiry_scope is unit"] }],
    ["present_use", "بهره‌برداری فعلی", "present use", landUse],
    ["intended_use", "استفاده مورد نظر", "intended use", landUse, { isOptional: true }],
  ],
  read: readFields,
  answers: [
    {
      id: "detailed-plan-inquiry",
      name: ["استعلام طرح تفصیلی", "detailed-plan inquiry"],
      fields: [
        ["zone", "پهنه", "zone", macroZone],
        ["sub_zone", "زیرپهنه", "sub-zone", to999],
        ["max_density_percent", "حداکثر تراکم", "maximum density", to2000, { isOptional: true }],
        ["max_coverage_percent", "حداکثر سطح اشغال", "maximum coverage", percent, { isOptional: true }],
        ["max_storeys", "حداکثر طبقات", "maximum storeys", to60, { isOptional: true }],
        ["in_scheme", "ملک در طرح است", "the plot lies in a scheme", yesNo],
      ],
      read: readDetailedPlanInquiry,
    },
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
  ],
  documents: [
    ["inquiry-letter", "نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)", "original", { when: asksLetterNumber, reads: ["asker_kind"], because: ["استعلام‌کننده مالک نیست", "the asker is not the owner"] }],
    ["detailed-plan-map", "نقشه طرح تفصیلی", "detailed plan map", "original"],
    ["title-deed", "سند مالکیت", "title deed", "copy", { isOptional: true }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy", { isOptional: true }],
  ],
  given: (o) => [
    document(o["inquiry-letter"]),
    document(o["detailed-plan-map"]),
    document(o["title-deed"]),
    document(o["building-permit"]),
  ],
  needs: [
    { anyOf: ["detailed-plan-inquiry"], inquiries: ["detailed-plan-inquiry"], awaited: ["detailed-plan-inquiry"] },
  ],
  rules: [
    {
      id: "conflict-stated", when: (f, a) => a["land-use-inquiry"].permit_use !== undefined && (a["land-use-inquiry"].permit_use !== undefined && f.present_use !== undefined && a["land-use-inquiry"].permit_use !== f.present_use), reads: ["land-use-inquiry/permit_use", "present_use"],
      holds: (f, a) => a["land-use-inquiry"].use_conflict === true, rests: ["land-use-inquiry/use_conflict"], inquiries: ["land-use-inquiry"],
      message: ["بهره‌برداری فعلی غیر از پروانه است و مغایرت اعلام نشده است", "the present use differs from the permit and no conflict is stated"],
      remedy: ["در پاسخ، مغایرت را ‹بله› بنویسید", "state the conflict in the answer"],
    },
    {
      id: "intended-use-allowed", when: (f) => f.intended_use !== undefined, reads: ["intended_use"],
      holds: (f, a) => a["land-use-inquiry"].approved_use !== undefined && a["land-use-inquiry"].approved_use === f.intended_use, rests: ["land-use-inquiry/approved_use", "intended_use"], inquiries: ["land-use-inquiry"],
      message: ["استفاده مورد نظر غیر از کاربری طرح تفصیلی است", "the intended use differs from the use by the detailed plan"],
      remedy: ["پیش از استفاده، فرم ۴۳ (تغییر کاربری) را در درگاه بفرستید", "before that use begins, file form 43 (change of land use) on the portal"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "reply-rests-on" },
    { id: "conflict-to-commission", when: (f, a) => a["land-use-inquiry"].use_conflict === true, reads: ["land-use-inquiry/use_conflict"] },
    { id: "professional-office" },
    { id: "other-askers" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** land-use inquiry · استعلام کاربری */
export interface Filing {
  readonly form: "land-use-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who asks · استعلام‌کننده */
  readonly asker_kind: "owner" | "bank" | "notary" | "government" | "court" | "utility";
  /**
   * letter number · شماره نامه
   * Asked when asker_kind is not owner
   */
  readonly letter_number?: string;
  /**
   * letter date · تاریخ نامه
   * Asked when asker_kind is not owner
   */
  readonly letter_date?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** owner's national id · کد ملی مالک */
  readonly owner_national_id: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** scope · موضوع استعلام */
  readonly inquiry_scope: "plot" | "unit";
  /**
   * unit number · شماره واحد
   * Asked when inquiry_scope is unit
   */
  readonly unit_number?: string;
  /** present use · بهره‌برداری فعلی */
  readonly present_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other";
  /** intended use · استفاده مورد نظر */
  readonly intended_use?: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other";
}

/** The documents that are given. */
export interface Documents {
  /** letter of inquiry (notary, bank or other body) · نامه استعلام (دفترخانه، بانک یا دستگاه) */
  readonly "inquiry-letter"?: { readonly copies?: number };
  /** detailed plan map · نقشه طرح تفصیلی */
  readonly "detailed-plan-map"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** detailed-plan inquiry · استعلام طرح تفصیلی */
  readonly "detailed-plan-inquiry"?: { readonly zone: "r" | "s" | "m" | "g"; readonly sub_zone: number; readonly max_density_percent?: number; readonly max_coverage_percent?: string; readonly max_storeys?: number; readonly in_scheme: boolean };
  /** land-use inquiry · استعلام کاربری */
  readonly "land-use-inquiry"?: { readonly approved_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other"; readonly permit_use?: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other"; readonly use_conflict: boolean };
}
