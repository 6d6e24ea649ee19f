// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, differ, document, email, maybe, mobile, monthsLater, nationalId, offer, parameter, plate, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const text80 = text(80);
const to500 = whole(1, 500);
const district = whole(1, 22);
const area = decimal(2, 100, 1000000000);
const length = decimal(2, 100, 20000);
const area2 = decimal(2, 0, 1000000000);
const to5000 = whole(1, 5000);
const worksRequestKind = choice(["new", "rebuild", "storey", "extension", "alteration", "drawing-change"]);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "parking", "utility", "other"]);
const to60 = whole(1, 60);
const macroZone = choice(["r", "s", "m", "g"]);
const to999 = whole(0, 999);
const to2000 = whole(0, 2000);
const percent = decimal(2, 0, 10000);
const to602 = whole(0, 60);
const length2 = decimal(2, 100, 1000000);
const length3 = decimal(2, 0, 1000000);
const text120 = text(120);
const anyDay = date(437927, 547864);
const to99 = whole(0, 99);
const ACQUISITION_MONTHS: Parameter = [[507323, undefined, 18]];
const SMALL_PLOT_UNITS: Parameter = [[507323, undefined, 1]];
const SMALL_PLOT_AREA: Parameter = [[507323, undefined, 5000]];
const MEDIUM_PLOT_AREA: Parameter = [[507323, undefined, 15000]];
const MEDIUM_PLOT_STREET: Parameter = [[507323, undefined, 600]];
const RESERVE_PLOT_AREA: Parameter = [[507323, undefined, 1000000]];
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  full_name: ReturnType<typeof text80>;
  national_id: ReturnType<typeof nationalId>;
  mobile: ReturnType<typeof mobile>;
  email: ReturnType<typeof email>;
  owners_count: ReturnType<typeof to500>;
  all_owners_consent: ReturnType<typeof yesNo>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  land_area: ReturnType<typeof area>;
  existing_area: ReturnType<typeof area>;
  street_width: ReturnType<typeof length>;
  has_building: ReturnType<typeof yesNo>;
  existing_floor_area: ReturnType<typeof area2>;
  has_trees: ReturnType<typeof yesNo>;
  tree_count: ReturnType<typeof to5000>;
  request_kind: ReturnType<typeof worksRequestKind>;
  requested_use: ReturnType<typeof landUse>;
  storeys_wanted: ReturnType<typeof to60>;
  units_wanted: ReturnType<typeof to500>;
};

type Answered = {
  "detailed-plan-inquiry": {
    isAnswered: boolean;
    zone: ReturnType<typeof macroZone>;
    sub_zone: ReturnType<typeof to999>;
    max_density_percent: ReturnType<typeof to2000>;
    max_coverage_percent: ReturnType<typeof percent>;
    max_storeys: ReturnType<typeof to602>;
    in_scheme: ReturnType<typeof yesNo>;
  };
  "building-line-inquiry": {
    isAnswered: boolean;
    planned_street_width: ReturnType<typeof length2>;
    setback_depth: ReturnType<typeof length3>;
    area_after_setback: ReturnType<typeof area2>;
    street_level: ReturnType<typeof length3>;
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

// has_building
const asksExistingFloorArea: When<Values, Answered> = (f) => f.has_building === true;

// has_trees
const asksTreeCount: When<Values, Answered> = (f) => f.has_trees === true;

// in_scheme
const asksSchemeName: When<Values, Answered> = (f, a) => a["road-scheme-inquiry"].in_scheme === true;

// acquisition due
const computeAcquisitionDue = (f: Values, a: Answered, on: number) => {
  if (!(a["road-scheme-inquiry"].in_scheme === true)) return NaN;
  return monthsLater(a["road-scheme-inquiry"].announced_on, parameter(ACQUISITION_MONTHS, on));
};

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    national_id: nationalId(o.national_id),
    mobile: mobile(o.mobile),
    email: maybe(email, o.email),
    owners_count: to500(o.owners_count),
    all_owners_consent: yesNo(o.all_owners_consent),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    land_area: area(o.land_area),
    existing_area: area(o.existing_area),
    street_width: length(o.street_width),
    has_building: yesNo(o.has_building),
    existing_floor_area: NaN,
    has_trees: yesNo(o.has_trees),
    tree_count: NaN,
    request_kind: worksRequestKind(o.request_kind),
    requested_use: landUse(o.requested_use),
    storeys_wanted: to60(o.storeys_wanted),
    units_wanted: to500(o.units_wanted),

  };
if (asksExistingFloorArea(f, a, on)) f.existing_floor_area = take(area2, o.existing_floor_area);
if (asksTreeCount(f, a, on)) f.tree_count = take(to5000, o.tree_count);

  return f;
};

const readDetailedPlanInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["detailed-plan-inquiry"] = {
    isAnswered: true,
    zone: macroZone(o.zone),
    sub_zone: to999(o.sub_zone),
    max_density_percent: maybe(to2000, o.max_density_percent),
    max_coverage_percent: maybe(percent, o.max_coverage_percent),
    max_storeys: maybe(to602, o.max_storeys),
    in_scheme: yesNo(o.in_scheme),

  };
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

// request for a plot instruction, as data
export const form = define<Values, Answered>({
  id: "plot-instruction",
  name: ["درخواست دستور نقشه", "request for a plot instruction"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["email", "رایانامه", "email", email, { isOptional: true }],
    ["owners_count", "تعداد مالکان", "number of owners", to500],
    ["all_owners_consent", "همه مالکان رضایت دارند", "all owners consent", yesNo],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
    ["existing_area", "مساحت وضع موجود عرصه", "plot area on the ground", area],
    ["street_width", "عرض گذر", "street width", length],
    ["has_building", "ملک ساختمان دارد", "the plot has a building", yesNo],
    ["existing_floor_area", "زیربنای موجود", "existing floor area", area2, { when: asksExistingFloorArea, reads: ["has_building"], because: ["«ملک ساختمان دارد»", "has_building"] }],
    ["has_trees", "ملک درخت دارد", "the plot has trees", yesNo],
    ["tree_count", "تعداد درخت", "number of trees", to5000, { when: asksTreeCount, reads: ["has_trees"], because: ["«ملک درخت دارد»", "has_trees"] }],
    ["request_kind", "نوع درخواست", "kind of request", worksRequestKind],
    ["requested_use", "کاربری درخواستی", "requested use", landUse],
    ["storeys_wanted", "تعداد طبقات مورد نظر", "storeys wanted", to60],
    ["units_wanted", "تعداد واحد مورد نظر", "units wanted", to500],
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
        ["max_storeys", "حداکثر طبقات", "maximum storeys", to602, { isOptional: true }],
        ["in_scheme", "ملک در طرح است", "the plot lies in a scheme", yesNo],
      ],
      read: readDetailedPlanInquiry,
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
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.applicant_role === "heir", reads: ["applicant_role"], because: ["متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"] }],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.owners_count > 1, reads: ["owners_count"], because: ["ملک بیش از یک مالک دارد", "the property has more than one owner"] }],
    ["detailed-plan-map", "نقشه طرح تفصیلی", "detailed plan map", "original"],
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "electronic", { when: (f) => differ(f.land_area, f.existing_area), reads: ["land_area", "existing_area"], because: ["مساحت سند با وضع موجود یکی نیست", "the deed area and the area on the ground differ"] }],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "original-and-copy"],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy", { when: asksExistingFloorArea, reads: ["has_building"], because: ["ملک ساختمان دارد", "the plot has a building"] }],
    ["article-6-8-certificate", "گواهی مواد ۶ و ۸ قانون زمین شهری", "certificate under articles 6 and 8 of the Urban Land Act", "original", { when: (f) => !(f.has_building === true), reads: ["has_building"], because: ["ملک ساختمان ندارد", "the plot has no building"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["inheritance-certificate"]),
    document(o["co-owner-consent"]),
    document(o["detailed-plan-map"]),
    document(o["utm-survey"]),
    document(o["renovation-tax-receipt"]),
    document(o["building-permit"]),
    document(o["article-6-8-certificate"]),
  ],
  needs: [
    { anyOf: ["case-opening"] },
    { anyOf: ["site-visit"] },
    { anyOf: ["detailed-plan-inquiry"], inquiries: ["detailed-plan-inquiry"], awaited: ["detailed-plan-inquiry"] },
    { anyOf: ["building-line-inquiry"], inquiries: ["building-line-inquiry"], awaited: ["building-line-inquiry"] },
    { anyOf: ["road-scheme-inquiry"], inquiries: ["road-scheme-inquiry"], awaited: ["road-scheme-inquiry"] },
    { anyOf: ["garden-classification"], when: asksTreeCount, reads: ["has_trees"], because: ["ملک درخت دارد و نخست از نظر باغ بودن بررسی می‌شود", "the plot has trees and is first examined as a possible garden"] },
  ],
  rules: [
    {
      id: "all-owners-consent", when: (f) => f.owners_count > 1, reads: ["owners_count"],
      holds: (f) => f.all_owners_consent === true, rests: ["all_owners_consent"],
      message: ["ملک بیش از یک مالک دارد و همه رضایت ندارند", "the plot has several owners and not all consent"],
      remedy: ["رضایت‌نامه رسمی مالکان دیگر را از دفتر اسناد رسمی بگیرید و پیوست کنید", "obtain the notarised consent of the other owners at a notary office and attach it"],
    },
    {
      id: "tiny-plot-one-unit", when: (f, a, on) => f.land_area < parameter(SMALL_PLOT_AREA, on) && a["detailed-plan-inquiry"].zone === "r", reads: ["land_area", "detailed-plan-inquiry/zone"],
      holds: (f, a, on) => f.units_wanted <= parameter(SMALL_PLOT_UNITS, on), rests: ["units_wanted"], inquiries: ["detailed-plan-inquiry"],
      message: ["برای قطعه کمتر از ۵۰ مترمربع در پهنه سکونت (R) بیش از ۱ واحد خواسته شده است", "more than 1 dwelling is asked for on a plot under 50 m2 in zone R"],
      remedy: ["تعداد واحد مورد نظر را حداکثر ۱ بنویسید یا با فرم ۴۰ (تجمیع) قطعه را بزرگ‌تر کنید", "write at most 1, or enlarge the plot with form 40 (merging)"], basis: ["small-plots-decisions"],
    },
  ],
  provisions: [
    { id: "after-visit" },
    { id: "corrected-area" },
    { id: "tiny-plot-coverage", when: (f, a, on) => f.land_area < parameter(SMALL_PLOT_AREA, on) && a["detailed-plan-inquiry"].zone === "r", reads: ["land_area", "detailed-plan-inquiry/zone"] },
    { id: "small-plot-storeys", when: (f, a, on) => a["detailed-plan-inquiry"].zone === "r" && f.land_area >= parameter(SMALL_PLOT_AREA, on) && f.land_area <= parameter(MEDIUM_PLOT_AREA, on) && f.street_width >= parameter(MEDIUM_PLOT_STREET, on), reads: ["detailed-plan-inquiry/zone", "land_area", "street_width"] },
    { id: "development-reserve", when: (f, a, on) => f.land_area >= parameter(RESERVE_PLOT_AREA, on), reads: ["land_area"] },
    { id: "density" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** request for a plot instruction · درخواست دستور نقشه */
export interface Filing {
  readonly form: "plot-instruction";
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
  /** applicant's full name · نام و نام خانوادگی متقاضی */
  readonly full_name: string;
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** email · رایانامه */
  readonly email?: string;
  /** number of owners · تعداد مالکان */
  readonly owners_count: number;
  /** all owners consent · همه مالکان رضایت دارند */
  readonly all_owners_consent: boolean;
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
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** plot area on the ground · مساحت وضع موجود عرصه */
  readonly existing_area: string;
  /** street width · عرض گذر */
  readonly street_width: string;
  /** the plot has a building · ملک ساختمان دارد */
  readonly has_building: boolean;
  /**
   * existing floor area · زیربنای موجود
   * Asked when has_building
   */
  readonly existing_floor_area?: string;
  /** the plot has trees · ملک درخت دارد */
  readonly has_trees: boolean;
  /**
   * number of trees · تعداد درخت
   * Asked when has_trees
   */
  readonly tree_count?: number;
  /** kind of request · نوع درخواست */
  readonly request_kind: "new" | "rebuild" | "storey" | "extension" | "alteration" | "drawing-change";
  /** requested use · کاربری درخواستی */
  readonly requested_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "parking" | "utility" | "other";
  /** storeys wanted above ground · تعداد طبقات مورد نظر روی پیلوت یا زمین */
  readonly storeys_wanted: number;
  /** units wanted · تعداد واحد مورد نظر */
  readonly units_wanted: number;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** notarised consent of all co-owners · رضایت‌نامه رسمی همه مالکان */
  readonly "co-owner-consent"?: { readonly copies?: number };
  /** detailed plan map · نقشه طرح تفصیلی */
  readonly "detailed-plan-map"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** certificate under articles 6 and 8 of the Urban Land Act · گواهی مواد ۶ و ۸ قانون زمین شهری */
  readonly "article-6-8-certificate"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** detailed-plan inquiry · استعلام طرح تفصیلی */
  readonly "detailed-plan-inquiry"?: { readonly zone: "r" | "s" | "m" | "g"; readonly sub_zone: number; readonly max_density_percent?: number; readonly max_coverage_percent?: string; readonly max_storeys?: number; readonly in_scheme: boolean };
  /** building line and level inquiry · استعلام بر و کف */
  readonly "building-line-inquiry"?: { readonly planned_street_width: string; readonly setback_depth: string; readonly area_after_setback: string; readonly street_level?: string };
  /** public works and widening inquiry · استعلام طرح‌های اجرایی و تعریض */
  readonly "road-scheme-inquiry"?: { readonly in_scheme: boolean; readonly scheme_name?: string; readonly affected_area?: string; readonly announced_on?: string; readonly scheme_start_years?: number };
}
