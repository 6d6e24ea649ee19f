// made by zabeteh 0.1.0 from forms/; do not edit
import { choice, date, decimal, define, differ, document, maybe, mobile, nationalId, offer, parameter, plate, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

const askerKind = choice(["owner", "bank", "notary", "government", "court", "utility"]);
const text30 = text(30);
const anyDay = date(437927, 547864);
const purpose = choice(["transfer", "mortgage", "permit", "expropriation", "court"]);
const district = whole(1, 22);
const area = decimal(2, 100, 1000000000);
const macroZone = choice(["r", "s", "m", "g"]);
const to999 = whole(0, 999);
const to2000 = whole(0, 2000);
const percent = decimal(2, 0, 10000);
const to60 = whole(0, 60);
const R241_STOREYS: Parameter = [[507323, undefined, 4]];
const R241_COVERAGE: Parameter = [[507323, undefined, 3000]];
const R241_DENSITY: Parameter = [[507323, undefined, 120]];
type Values = {
  asker_kind: ReturnType<typeof askerKind>;
  letter_number: ReturnType<typeof text30>;
  letter_date: ReturnType<typeof anyDay>;
  inquiry_purpose: ReturnType<typeof purpose>;
  mobile: ReturnType<typeof mobile>;
  owner_national_id: ReturnType<typeof nationalId>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  land_area: ReturnType<typeof area>;
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
};

// asker_kind is not owner
const asksLetterNumber: When<Values, Answered> = (f) => f.asker_kind !== undefined && f.asker_kind !== "owner";

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    asker_kind: askerKind(o.asker_kind),
    letter_number: undefined,
    letter_date: NaN,
    inquiry_purpose: purpose(o.inquiry_purpose),
    mobile: mobile(o.mobile),
    owner_national_id: nationalId(o.owner_national_id),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    land_area: area(o.land_area),

  };
if (asksLetterNumber(f, a, on)) f.letter_number = take(text30, o.letter_number);
if (asksLetterNumber(f, a, on)) f.letter_date = take(anyDay, o.letter_date);

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

// detailed-plan inquiry, as data
export const form = define<Values, Answered>({
  id: "detailed-plan-inquiry",
  name: ["استعلام طرح تفصیلی", "detailed-plan inquiry"],
  revision: "1405-09-02",
  fields: [
    ["asker_kind", "استعلام‌کننده", "who asks", askerKind],
    ["letter_number", "شماره نامه", "letter number", text30, { when: asksLetterNumber, reads: ["asker_kind"], because: ["«استعلام‌کننده» غیر از «مالک» باشد", "asker_kind is not owner"] }],
    ["letter_date", "تاریخ نامه", "letter date", anyDay, { when: asksLetterNumber, reads: ["asker_kind"], because: ["«استعلام‌کننده» غیر از «مالک» باشد", "asker_kind is not owner"] }],
    ["inquiry_purpose", "منظور از استعلام", "purpose of the inquiry", purpose],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
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
  rules: [
    {
      id: "r241-storeys", when: (f, a) => a["detailed-plan-inquiry"].zone === "r" && a["detailed-plan-inquiry"].sub_zone === 241 && !Number.isNaN(a["detailed-plan-inquiry"].max_storeys), reads: ["detailed-plan-inquiry/zone", "detailed-plan-inquiry/sub_zone", "detailed-plan-inquiry/max_storeys"],
      holds: (f, a, on) => a["detailed-plan-inquiry"].max_storeys <= parameter(R241_STOREYS, on), rests: ["detailed-plan-inquiry/max_storeys"], inquiries: ["detailed-plan-inquiry"],
      message: ["در زیرپهنه R۲۴۱ بیش از ۴ طبقه اعلام شده است", "more than 4 storeys are stated for sub-zone R241"],
      remedy: ["تعداد طبقات را با جدول زیرپهنه در طرح تفصیلی بسنجید", "compare the storeys with the sub-zone table of the detailed plan"], basis: ["small-plots-decisions"],
    },
    {
      id: "r241-coverage", when: (f, a) => a["detailed-plan-inquiry"].zone === "r" && a["detailed-plan-inquiry"].sub_zone === 241 && !Number.isNaN(a["detailed-plan-inquiry"].max_coverage_percent), reads: ["detailed-plan-inquiry/zone", "detailed-plan-inquiry/sub_zone", "detailed-plan-inquiry/max_coverage_percent"],
      holds: (f, a, on) => a["detailed-plan-inquiry"].max_coverage_percent <= parameter(R241_COVERAGE, on), rests: ["detailed-plan-inquiry/max_coverage_percent"], inquiries: ["detailed-plan-inquiry"],
      message: ["در زیرپهنه R۲۴۱ سطح اشغال بیش از ۳۰ درصد اعلام شده است", "a coverage above 30 percent is stated for sub-zone R241"],
      remedy: ["سطح اشغال را با جدول زیرپهنه در طرح تفصیلی بسنجید", "compare the coverage with the sub-zone table of the detailed plan"], basis: ["small-plots-decisions"],
    },
    {
      id: "r241-density", when: (f, a) => a["detailed-plan-inquiry"].zone === "r" && a["detailed-plan-inquiry"].sub_zone === 241 && !Number.isNaN(a["detailed-plan-inquiry"].max_density_percent), reads: ["detailed-plan-inquiry/zone", "detailed-plan-inquiry/sub_zone", "detailed-plan-inquiry/max_density_percent"],
      holds: (f, a, on) => a["detailed-plan-inquiry"].max_density_percent === parameter(R241_DENSITY, on), rests: ["detailed-plan-inquiry/max_density_percent"], inquiries: ["detailed-plan-inquiry"],
      message: ["در زیرپهنه R۲۴۱ تراکمی غیر از ۱۲۰ درصد اعلام شده است", "a density other than 120 percent is stated for sub-zone R241"],
      remedy: ["تراکم را با جدول زیرپهنه در طرح تفصیلی بسنجید", "compare the density with the sub-zone table of the detailed plan"], basis: ["small-plots-decisions"],
    },
    {
      id: "merged-sub-zones", when: (f, a) => a["detailed-plan-inquiry"].zone === "r", reads: ["detailed-plan-inquiry/zone"],
      holds: (f, a) => differ(a["detailed-plan-inquiry"].sub_zone, 112) && differ(a["detailed-plan-inquiry"].sub_zone, 121), rests: ["detailed-plan-inquiry/sub_zone"], inquiries: ["detailed-plan-inquiry"],
      message: ["زیرپهنه R۱۱۲ یا R۱۲۱ اعلام شده است که اکنون R۱۲۲ است", "sub-zone R112 or R121 is stated, which is now R122"],
      remedy: ["در پاسخ زیرپهنه را ۱۲۲ بنویسید", "write sub-zone 122 in the answer"], basis: ["small-plots-decisions"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "signed-map" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** detailed-plan inquiry · استعلام طرح تفصیلی */
export interface Filing {
  readonly form: "detailed-plan-inquiry";
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
  /** purpose of the inquiry · منظور از استعلام */
  readonly inquiry_purpose: "transfer" | "mortgage" | "permit" | "expropriation" | "court";
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** owner's national id · کد ملی مالک */
  readonly owner_national_id: string;
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
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
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
}
