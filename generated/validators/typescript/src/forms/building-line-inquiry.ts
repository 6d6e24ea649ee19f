// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, maybe, monthsLater, nationalId, offer, parameter, plate, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

const askerKind = choice(["owner", "bank", "notary", "government", "court", "utility"]);
const text30 = text(30);
const anyDay = date(437927, 547864);
const district = whole(1, 22);
const area = decimal(2, 100, 1000000000);
const to4 = whole(1, 4);
const length = decimal(2, 50, 1000000);
const length2 = decimal(2, 100, 1000000);
const macroZone = choice(["r", "s", "m", "g"]);
const to999 = whole(0, 999);
const to2000 = whole(0, 2000);
const percent = decimal(2, 0, 10000);
const to60 = whole(0, 60);
const text120 = text(120);
const area2 = decimal(2, 0, 1000000000);
const to99 = whole(0, 99);
const length3 = decimal(2, 0, 1000000);
const ACQUISITION_MONTHS: Parameter = [[507323, undefined, 18]];
type Values = {
  asker_kind: ReturnType<typeof askerKind>;
  letter_number: ReturnType<typeof text30>;
  letter_date: ReturnType<typeof anyDay>;
  owner_national_id: ReturnType<typeof nationalId>;
  case_number: ReturnType<typeof caseNumber>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  land_area: ReturnType<typeof area>;
  frontages: ReturnType<typeof to4>;
  frontage_length: ReturnType<typeof length>;
  deed_street_width: ReturnType<typeof length2>;
  level_needed: ReturnType<typeof yesNo>;
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
  "road-scheme-inquiry": {
    isAnswered: boolean;
    in_scheme: ReturnType<typeof yesNo>;
    scheme_name: ReturnType<typeof text120>;
    affected_area: ReturnType<typeof area2>;
    announced_on: ReturnType<typeof anyDay>;
    scheme_start_years: ReturnType<typeof to99>;
  };
  "building-line-inquiry": {
    isAnswered: boolean;
    planned_street_width: ReturnType<typeof length2>;
    setback_depth: ReturnType<typeof length3>;
    area_after_setback: ReturnType<typeof area2>;
    street_level: ReturnType<typeof length3>;
  };
};

// asker_kind is not owner
const asksLetterNumber: When<Values, Answered> = (f) => f.asker_kind !== undefined && f.asker_kind !== "owner";

// in_scheme
const asksSchemeName: When<Values, Answered> = (f, a) => a["road-scheme-inquiry"].in_scheme === true;

// acquisition due
const computeAcquisitionDue = (f: Values, a: Answered, on: number) => {
  if (!(a["road-scheme-inquiry"].in_scheme === true)) return NaN;
  return monthsLater(a["road-scheme-inquiry"].announced_on, parameter(ACQUISITION_MONTHS, on));
};

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    asker_kind: askerKind(o.asker_kind),
    letter_number: undefined,
    letter_date: NaN,
    owner_national_id: nationalId(o.owner_national_id),
    case_number: caseNumber(o.case_number),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    land_area: area(o.land_area),
    frontages: to4(o.frontages),
    frontage_length: length(o.frontage_length),
    deed_street_width: maybe(length2, o.deed_street_width),
    level_needed: yesNo(o.level_needed),

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

const readRoadSchemeInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["road-scheme-inquiry"] = {
    isAnswered: true,
    in_scheme: yesNo(o.in_scheme),
    scheme_name: undefined,
    affected_area: NaN,
    announced_on: NaN,
    scheme_start_years: NaN,

  };
  a["road-scheme-inquiry"] = v;
if (asksSchemeName(f, a, on)) v.scheme_name = take(text120, o.scheme_name);
if (asksSchemeName(f, a, on)) v.affected_area = take(area2, o.affected_area);
if (asksSchemeName(f, a, on)) v.announced_on = take(anyDay, o.announced_on);
if (asksSchemeName(f, a, on)) v.scheme_start_years = take(to99, o.scheme_start_years);

  return v;
};

const readBuildingLineInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["building-line-inquiry"] = {
    isAnswered: true,
    planned_street_width: length2(o.planned_street_width),
    setback_depth: length3(o.setback_depth),
    area_after_setback: area2(o.area_after_setback),
    street_level: maybe(length3, o.street_level),

  };
  return v;
};

// building line and level inquiry, as data
export const form = define<Values, Answered>({
  id: "building-line-inquiry",
  name: ["استعلام بر و کف", "building line and level inquiry"],
  revision: "1405-09-02",
  fields: [
    ["asker_kind", "استعلام‌کننده", "who asks", askerKind],
    ["letter_number", "شماره نامه", "letter number", text30, { when: asksLetterNumber, reads: ["asker_kind"], because: ["«استعلام‌کننده» غیر از «مالک» باشد", "asker_kind is not owner"] }],
    ["letter_date", "تاریخ نامه", "letter date", anyDay, { when: asksLetterNumber, reads: ["asker_kind"], because: ["«استعلام‌کننده» غیر از «مالک» باشد", "asker_kind is not owner"] }],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
    ["frontages", "تعداد برهای ملک", "number of street frontages", to4],
    ["frontage_length", "طول بر اصلی", "length of the main frontage", length],
    ["deed_street_width", "عرض گذر طبق سند", "street width by the deed", length2, { isOptional: true }],
    ["level_needed", "تراز کف گذر هم لازم است", "the street level is needed", yesNo],
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
      id: "road-scheme-inquiry",
      name: ["استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"],
      fields: [
        ["in_scheme", "ملک در طرح است", "the plot lies in a scheme", yesNo],
        ["scheme_name", "نام طرح", "name of the scheme", text120, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
        ["affected_area", "مساحت در طرح", "area within the scheme", area2, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
        ["announced_on", "تاریخ اعلام رسمی طرح", "official announcement", anyDay, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
        ["scheme_start_years", "سال تا شروع اجرا", "years until the approved start", to99, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
      ],
      read: readRoadSchemeInquiry,
    },
    {
      id: "building-line-inquiry",
      name: ["استعلام بر و کف", "building line and level inquiry"],
      fields: [
        ["planned_street_width", "عرض گذر طبق طرح", "planned street width", length2],
        ["setback_depth", "عمق عقب‌نشینی", "depth of the set-back", length3],
        ["area_after_setback", "مساحت پس از اصلاح", "plot area after correction", area2],
        ["street_level", "تراز کف گذر", "street level", length3, { isOptional: true }],
      ],
      read: readBuildingLineInquiry,
    },
  ],
  documents: [
    ["inquiry-letter", "نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)", "original", { when: asksLetterNumber, reads: ["asker_kind"], because: ["استعلام‌کننده مالک نیست", "the asker is not the owner"] }],
    ["detailed-plan-map", "نقشه طرح تفصیلی", "detailed plan map", "original"],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "electronic", { when: (f) => f.level_needed === true || f.frontages > 1, reads: ["level_needed", "frontages"], because: ["تراز کف خواسته شده یا ملک بیش از یک بر دارد", "a level is wanted or the plot has more than one frontage"] }],
  ],
  given: (o) => [
    document(o["inquiry-letter"]),
    document(o["detailed-plan-map"]),
    document(o["title-deed"]),
    document(o["utm-survey"]),
  ],
  needs: [
    { anyOf: ["detailed-plan-inquiry"], inquiries: ["detailed-plan-inquiry"], awaited: ["detailed-plan-inquiry"] },
    { anyOf: ["road-scheme-inquiry"], inquiries: ["road-scheme-inquiry"], awaited: ["road-scheme-inquiry"] },
  ],
  rules: [
    {
      id: "corrected-area-within-deed",
      holds: (f, a) => a["building-line-inquiry"].area_after_setback <= f.land_area, rests: ["building-line-inquiry/area_after_setback", "land_area"], inquiries: ["building-line-inquiry"],
      message: ["مساحت پس از اصلاح از سند بیشتر است", "the area after correction exceeds the deed area"],
      remedy: ["هر دو مساحت را با سند و دستور نقشه بسنجید", "compare both areas with the deed and the plot instruction"],
    },
    {
      id: "wider-street-set-back", when: (f, a) => !Number.isNaN(f.deed_street_width) && a["building-line-inquiry"].planned_street_width > f.deed_street_width, reads: ["deed_street_width", "building-line-inquiry/planned_street_width"],
      holds: (f, a) => a["building-line-inquiry"].setback_depth > 0, rests: ["building-line-inquiry/setback_depth"], inquiries: ["building-line-inquiry"],
      message: ["عرض گذر طرح از عرض سند بیشتر و عقب‌نشینی صفر است", "the planned street is wider than that of the deed and the set-back is zero"],
      remedy: ["عمق عقب‌نشینی را با طرح تفصیلی بسنجید و در پاسخ بنویسید", "compare the depth of the set-back with the detailed plan and write it in the answer"],
    },
    {
      id: "level-answered", when: (f) => f.level_needed === true, reads: ["level_needed"],
      holds: (f, a) => !Number.isNaN(a["building-line-inquiry"].street_level), rests: ["building-line-inquiry/street_level"], inquiries: ["building-line-inquiry"],
      message: ["تراز کف گذر خواسته شده و در پاسخ نیامده است", "the street level is wanted and not in the answer"],
      remedy: ["تراز اعلامی واحد بر و کف شهرداری را در پاسخ بنویسید", "write the level announced by the municipality's line-and-level unit in the answer"],
    },
  ],
  provisions: [
    { id: "beyond-the-line" },
    { id: "zero-level", when: (f) => f.level_needed === true, reads: ["level_needed"] },
    { id: "other-askers" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** building line and level inquiry · استعلام بر و کف */
export interface Filing {
  readonly form: "building-line-inquiry";
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
  /** owner's national id · کد ملی مالک */
  readonly owner_national_id: string;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * registry plate (main, sub, section) · پلاک ثبتی (اصلی، فرعی، بخش)
   * printed on the title deed · روی سند مالکیت نوشته شده است
   */
  readonly registry_plate: { readonly main: number; readonly sub: number; readonly section: number };
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** number of street frontages · تعداد برهای ملک */
  readonly frontages: number;
  /** length of the main frontage · طول بر اصلی */
  readonly frontage_length: string;
  /** street width by the deed · عرض گذر طبق سند */
  readonly deed_street_width?: string;
  /** the street level is needed · تراز کف گذر هم لازم است */
  readonly level_needed: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** letter of inquiry (notary, bank or other body) · نامه استعلام (دفترخانه، بانک یا دستگاه) */
  readonly "inquiry-letter"?: { readonly copies?: number };
  /** detailed plan map · نقشه طرح تفصیلی */
  readonly "detailed-plan-map"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** detailed-plan inquiry · استعلام طرح تفصیلی */
  readonly "detailed-plan-inquiry"?: { readonly zone: "r" | "s" | "m" | "g"; readonly sub_zone: number; readonly max_density_percent?: number; readonly max_coverage_percent?: string; readonly max_storeys?: number; readonly in_scheme: boolean };
  /** public works and widening inquiry · استعلام طرح‌های اجرایی و تعریض */
  readonly "road-scheme-inquiry"?: { readonly in_scheme: boolean; readonly scheme_name?: string; readonly affected_area?: string; readonly announced_on?: string; readonly scheme_start_years?: number };
  /** building line and level inquiry · استعلام بر و کف */
  readonly "building-line-inquiry"?: { readonly planned_street_width: string; readonly setback_depth: string; readonly area_after_setback: string; readonly street_level?: string };
}
