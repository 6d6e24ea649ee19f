// made by zabeteh 0.1.0 from forms/; do not edit
import { choice, date, decimal, define, document, maybe, mobile, monthsLater, nationalId, offer, parameter, plate, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

const askerKind = choice(["owner", "bank", "notary", "government", "court", "utility"]);
const text30 = text(30);
const anyDay = date(437927, 547864);
const district = whole(1, 22);
const area = decimal(2, 100, 1000000000);
const roadSchemeInquiryIntendedAction = choice(["build", "extend", "repair", "sale", "lease", "mortgage"]);
const macroZone = choice(["r", "s", "m", "g"]);
const to999 = whole(0, 999);
const to2000 = whole(0, 2000);
const percent = decimal(2, 0, 10000);
const to60 = whole(0, 60);
const text120 = text(120);
const area2 = decimal(2, 0, 1000000000);
const to99 = whole(0, 99);
const ACQUISITION_MONTHS: Parameter = [[507323, undefined, 18]];
const SCHEME_DEFER_YEARS: Parameter = [[503692, undefined, 5]];
type Values = {
  asker_kind: ReturnType<typeof askerKind>;
  letter_number: ReturnType<typeof text30>;
  letter_date: ReturnType<typeof anyDay>;
  mobile: ReturnType<typeof mobile>;
  owner_national_id: ReturnType<typeof nationalId>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  land_area: ReturnType<typeof area>;
  intended_action: ReturnType<typeof roadSchemeInquiryIntendedAction>;
  accepts_undertaking: ReturnType<typeof yesNo>;
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
};

// asker_kind is not owner
const asksLetterNumber: When<Values, Answered> = (f) => f.asker_kind !== undefined && f.asker_kind !== "owner";

// intended_action is one of build, extend
const asksAcceptsUndertaking: When<Values, Answered> = (f) => f.intended_action === "build" || f.intended_action === "extend";

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
    mobile: mobile(o.mobile),
    owner_national_id: nationalId(o.owner_national_id),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    land_area: area(o.land_area),
    intended_action: roadSchemeInquiryIntendedAction(o.intended_action),
    accepts_undertaking: undefined,

  };
if (asksLetterNumber(f, a, on)) f.letter_number = take(text30, o.letter_number);
if (asksLetterNumber(f, a, on)) f.letter_date = take(anyDay, o.letter_date);
if (asksAcceptsUndertaking(f, a, on)) f.accepts_undertaking = take(yesNo, o.accepts_undertaking);

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

// public works and widening inquiry, as data
export const form = define<Values, Answered>({
  id: "road-scheme-inquiry",
  name: ["استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"],
  revision: "1405-09-02",
  fields: [
    ["asker_kind", "استعلام‌کننده", "who asks", askerKind],
    ["letter_number", "شماره نامه", "letter number", text30, { when: asksLetterNumber, reads: ["asker_kind"], because: ["«استعلام‌کننده» غیر از «مالک» باشد", "asker_kind is not owner"] }],
    ["letter_date", "تاریخ نامه", "letter date", anyDay, { when: asksLetterNumber, reads: ["asker_kind"], because: ["«استعلام‌کننده» غیر از «مالک» باشد", "asker_kind is not owner"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
    ["intended_action", "اقدام مورد نظر", "intended action", roadSchemeInquiryIntendedAction],
    ["accepts_undertaking", "تعهد پذیرفته شده است", "the undertaking is accepted", yesNo, { when: asksAcceptsUndertaking, reads: ["intended_action"], because: ["«اقدام مورد نظر» یکی از «احداث یا تجدید بنا»، «افزایش بنا» باشد", "intended_action is one of build, extend"] }],
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
  ],
  documents: [
    ["inquiry-letter", "نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)", "original", { when: asksLetterNumber, reads: ["asker_kind"], because: ["استعلام‌کننده مالک نیست", "the asker is not the owner"] }],
    ["detailed-plan-map", "نقشه طرح تفصیلی", "detailed plan map", "original"],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "original-and-copy"],
  ],
  given: (o) => [
    document(o["inquiry-letter"]),
    document(o["detailed-plan-map"]),
    document(o["title-deed"]),
    document(o["renovation-tax-receipt"]),
  ],
  needs: [
    { anyOf: ["detailed-plan-inquiry"], inquiries: ["detailed-plan-inquiry"], awaited: ["detailed-plan-inquiry"] },
  ],
  rules: [
    {
      id: "affected-within-plot", when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"],
      holds: (f, a) => a["road-scheme-inquiry"].affected_area <= f.land_area, rests: ["road-scheme-inquiry/affected_area", "land_area"], inquiries: ["road-scheme-inquiry"],
      message: ["مساحت در طرح از مساحت عرصه بیشتر است", "the area within the scheme exceeds the plot area"],
      remedy: ["هر دو مساحت را با سند و نقشه طرح بسنجید و پاسخ را اصلاح کنید", "compare both areas with the deed and the map of the scheme, and correct the answer"],
    },
    {
      id: "undertaking-accepted", when: (f, a, on) => a["road-scheme-inquiry"].in_scheme === true && a["road-scheme-inquiry"].scheme_start_years < parameter(SCHEME_DEFER_YEARS, on) && (f.intended_action === "build" || f.intended_action === "extend"), reads: ["road-scheme-inquiry/in_scheme", "road-scheme-inquiry/scheme_start_years", "intended_action"],
      holds: (f) => f.accepts_undertaking === true, rests: ["accepts_undertaking"], inquiries: ["road-scheme-inquiry"],
      message: ["اجرای طرح کمتر از ۵ سال دیگر است و تعهد پذیرفته نشده است", "the scheme starts in less than 5 years and the undertaking is not accepted"],
      remedy: ["تعهد مطالبه نکردن هزینه بنا را بپذیرید یا درخواست پروانه را تا روشن شدن طرح نگه دارید", "accept the undertaking not to claim building costs, or hold the permit request until the scheme is settled"], basis: ["schemes-status-act-1367 note 1"],
    },
  ],
  provisions: [
    { id: "eighteen-months", when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"] },
    { id: "owner-keeps-rights", when: (f, a, on) => a["road-scheme-inquiry"].in_scheme === true && a["road-scheme-inquiry"].scheme_start_years >= parameter(SCHEME_DEFER_YEARS, on), reads: ["road-scheme-inquiry/in_scheme", "road-scheme-inquiry/scheme_start_years"] },
    { id: "undertaking-at-permit", when: (f, a, on) => a["road-scheme-inquiry"].in_scheme === true && a["road-scheme-inquiry"].scheme_start_years < parameter(SCHEME_DEFER_YEARS, on), reads: ["road-scheme-inquiry/in_scheme", "road-scheme-inquiry/scheme_start_years"] },
    { id: "other-askers" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** public works and widening inquiry · استعلام طرح‌های اجرایی و تعریض */
export interface Filing {
  readonly form: "road-scheme-inquiry";
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
  /**
   * registry plate (main, sub, section) · پلاک ثبتی (اصلی، فرعی، بخش)
   * printed on the title deed · روی سند مالکیت نوشته شده است
   */
  readonly registry_plate: { readonly main: number; readonly sub: number; readonly section: number };
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** intended action · اقدام مورد نظر */
  readonly intended_action: "build" | "extend" | "repair" | "sale" | "lease" | "mortgage";
  /**
   * the undertaking not to claim building costs is accepted · تعهد مطالبه نکردن هزینه بنا پذیرفته شده است
   * Asked when intended_action is one of build, extend
   */
  readonly accepts_undertaking?: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** letter of inquiry (notary, bank or other body) · نامه استعلام (دفترخانه، بانک یا دستگاه) */
  readonly "inquiry-letter"?: { readonly copies?: number };
  /** detailed plan map · نقشه طرح تفصیلی */
  readonly "detailed-plan-map"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** detailed-plan inquiry · استعلام طرح تفصیلی */
  readonly "detailed-plan-inquiry"?: { readonly zone: "r" | "s" | "m" | "g"; readonly sub_zone: number; readonly max_density_percent?: number; readonly max_coverage_percent?: string; readonly max_storeys?: number; readonly in_scheme: boolean };
  /** public works and widening inquiry · استعلام طرح‌های اجرایی و تعریض */
  readonly "road-scheme-inquiry"?: { readonly in_scheme: boolean; readonly scheme_name?: string; readonly affected_area?: string; readonly announced_on?: string; readonly scheme_start_years?: number };
}
