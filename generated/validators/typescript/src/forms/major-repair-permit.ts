// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, choices, date, decimal, define, document, engineerLicence, hasAll, hasAny, legalPersonId, mobile, monthsLater, nationalId, offer, parameter, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company", "endowment-lessee"]);
const text80 = text(80);
const to500 = whole(1, 500);
const district = whole(1, 22);
const text200 = text(200);
const text30 = text(30);
const to60 = whole(1, 60);
const area = decimal(2, 0, 1000000000);
const structureType = choice(["steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"]);
const severalMajorRepairPermitMajorRepairWork = choices(["roof", "wall", "column", "foundation", "facade", "stairs", "opening", "installations"]);
const anyDay = date(437927, 547864);
const to730 = whole(1, 730);
const text120 = text(120);
const to99 = whole(0, 99);
const ACQUISITION_MONTHS: Parameter = [[507323, undefined, 18]];
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  full_name: ReturnType<typeof text80>;
  national_id: ReturnType<typeof nationalId>;
  legal_person_id: ReturnType<typeof legalPersonId>;
  mobile: ReturnType<typeof mobile>;
  owners_count: ReturnType<typeof to500>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  district: ReturnType<typeof district>;
  address: ReturnType<typeof text200>;
  permit_number: ReturnType<typeof text30>;
  existing_storeys: ReturnType<typeof to60>;
  existing_floor_area: ReturnType<typeof area>;
  existing_structure: ReturnType<typeof structureType>;
  heritage: ReturnType<typeof yesNo>;
  work_items: ReturnType<typeof severalMajorRepairPermitMajorRepairWork>;
  start_date: ReturnType<typeof anyDay>;
  duration_days: ReturnType<typeof to730>;
  area_changes: ReturnType<typeof yesNo>;
  units_change: ReturnType<typeof yesNo>;
  common_parts: ReturnType<typeof yesNo>;
  coordinator_licence: ReturnType<typeof engineerLicence>;
};

type Answered = {
  "road-scheme-inquiry": {
    isAnswered: boolean;
    in_scheme: ReturnType<typeof yesNo>;
    scheme_name: ReturnType<typeof text120>;
    affected_area: ReturnType<typeof area>;
    announced_on: ReturnType<typeof anyDay>;
    scheme_start_years: ReturnType<typeof to99>;
  };
};

// applicant_role is company
const asksLegalPersonId: When<Values, Answered> = (f) => f.applicant_role === "company";

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
    legal_person_id: undefined,
    mobile: mobile(o.mobile),
    owners_count: to500(o.owners_count),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    district: district(o.district),
    address: text200(o.address),
    permit_number: text30(o.permit_number),
    existing_storeys: to60(o.existing_storeys),
    existing_floor_area: area(o.existing_floor_area),
    existing_structure: structureType(o.existing_structure),
    heritage: yesNo(o.heritage),
    work_items: severalMajorRepairPermitMajorRepairWork(o.work_items),
    start_date: anyDay(o.start_date),
    duration_days: to730(o.duration_days),
    area_changes: yesNo(o.area_changes),
    units_change: yesNo(o.units_change),
    common_parts: yesNo(o.common_parts),
    coordinator_licence: engineerLicence(o.coordinator_licence),

  };
if (asksLegalPersonId(f, a, on)) f.legal_person_id = take(legalPersonId, o.legal_person_id);

  return f;
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
if (asksSchemeName(f, a, on)) v.affected_area = take(area, o.affected_area);
if (asksSchemeName(f, a, on)) v.announced_on = take(anyDay, o.announced_on);
if (asksSchemeName(f, a, on)) v.scheme_start_years = take(to99, o.scheme_start_years);

  return v;
};

// major-repair permit, as data
export const form = define<Values, Answered>({
  id: "major-repair-permit",
  name: ["پروانه تعمیرات اساسی", "major-repair permit"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["legal_person_id", "شناسه ملی شخص حقوقی", "legal person's national id", legalPersonId, { when: asksLegalPersonId, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «نماینده یا صاحب امضای مجاز شخص حقوقی» باشد", "applicant_role is company"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["owners_count", "تعداد مالکان", "number of owners", to500],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["address", "نشانی ملک", "address of the property", text200],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["existing_storeys", "طبقات موجود", "existing storeys", to60],
    ["existing_floor_area", "زیربنای موجود", "existing floor area", area],
    ["existing_structure", "نوع سازه موجود", "existing structure", structureType],
    ["heritage", "بنا ارزش تاریخی دارد", "has heritage value", yesNo],
    ["work_items", "کارهای تعمیراتی", "repair works", severalMajorRepairPermitMajorRepairWork],
    ["start_date", "تاریخ شروع", "start date", anyDay],
    ["duration_days", "مدت کار", "duration", to730],
    ["area_changes", "زیربنا تغییر می‌کند", "the floor area changes", yesNo],
    ["units_change", "تعداد واحد تغییر می‌کند", "the number of units changes", yesNo],
    ["common_parts", "کار در مشاعات است", "the works are in common parts", yesNo],
    ["coordinator_licence", "پروانه ناظر هماهنگ‌کننده", "coordinator's licence number", engineerLicence],
  ],
  read: readFields,
  answers: [
    {
      id: "road-scheme-inquiry",
      name: ["استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"],
      fields: [
        ["in_scheme", "ملک در طرح است", "the plot lies in a scheme", yesNo],
        ["scheme_name", "نام طرح", "name of the scheme", text120, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
        ["affected_area", "مساحت در طرح", "area within the scheme", area, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
        ["announced_on", "تاریخ اعلام رسمی طرح", "official announcement", anyDay, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
        ["scheme_start_years", "سال تا شروع اجرا", "years until the approved start", to99, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
      ],
      read: readRoadSchemeInquiry,
    },
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["heritage-approval", "نظریه میراث فرهنگی", "heritage opinion", "original", { when: (f) => f.heritage === true, reads: ["heritage"], because: ["بنا ارزش تاریخی دارد", "the building has heritage value"] }],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.applicant_role === "heir", reads: ["applicant_role"], because: ["متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"] }],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.common_parts === true, reads: ["common_parts"], because: ["کار در مشاعات است", "the works touch common parts"], basis: ["opinion-joint-owners"] }],
    ["architectural-drawings", "نقشه معماری", "architectural drawings", "original", { when: (f) => hasAny(f.work_items, ["facade", "stairs", "opening"]), reads: ["work_items"], because: ["نما، پله یا بازشو تغییر می‌کند", "facade, stairs or openings change"] }],
    ["structural-drawings", "نقشه و محاسبات سازه", "structural drawings and calculation", "original", { when: (f) => hasAny(f.work_items, ["roof", "wall", "column", "foundation"]), reads: ["work_items"], because: ["سقف، دیوار باربر، تیر، ستون یا پی تغییر می‌کند", "roof, bearing wall, beam, column or foundation changes"] }],
    ["supervisor-commitment", "برگه تعهد نظارت", "supervisor's commitment sheet", "original"],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy"],
    ["photos", "عکس ملک", "photos of the property", "electronic"],
    ["third-party-insurance", "بیمه‌نامه کارگاه", "third-party liability policy", "copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "original-and-copy"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["heritage-approval"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["inheritance-certificate"]),
    document(o["co-owner-consent"]),
    document(o["architectural-drawings"]),
    document(o["structural-drawings"]),
    document(o["supervisor-commitment"]),
    document(o["building-permit"]),
    document(o.photos),
    document(o["third-party-insurance"]),
    document(o["renovation-tax-receipt"]),
  ],
  needs: [
    { anyOf: ["case-opening"] },
    { anyOf: ["site-visit"] },
    { anyOf: ["road-scheme-inquiry"], inquiries: ["road-scheme-inquiry"], awaited: ["road-scheme-inquiry"] },
    { anyOf: ["renovation-tax-clearance"] },
  ],
  rules: [
    {
      id: "start-not-past",
      holds: (f, a, on) => f.start_date >= on, rests: ["start_date"],
      message: ["تاریخ شروع پیش از روز درخواست است", "the start date is before the day of filing"],
      remedy: ["تاریخ شروع را از روز درخواست به بعد بنویسید", "give the day of filing or a later date as the start"],
    },
    {
      id: "area-and-units-stay",
      holds: (f) => !(f.area_changes === true) && !(f.units_change === true), rests: ["area_changes", "units_change"],
      message: ["زیربنا یا تعداد واحد تغییر می‌کند", "the floor area or the number of units changes"],
      remedy: ["برای زیربنا فرم ۱۳ یا ۱۴ و برای تعداد واحد فرم ۲۱ (تغییر نقشه) را بفرستید", "for the floor area file form 13 or 14, for the number of units form 21 (amendment of drawings)"],
    },
  ],
  provisions: [
    { id: "roof-permit", when: (f) => hasAll(f.work_items, ["roof"]), reads: ["work_items"] },
    { id: "common-parts-consent", when: (f) => f.common_parts === true, reads: ["common_parts"] },
    { id: "repair-in-scheme", when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"] },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", en: "Signed and stamped drawings are handed over once in person." } } },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** major-repair permit · پروانه تعمیرات اساسی */
export interface Filing {
  readonly form: "major-repair-permit";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "company" | "endowment-lessee";
  /** applicant's full name · نام و نام خانوادگی متقاضی */
  readonly full_name: string;
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when applicant_role is company
   */
  readonly legal_person_id?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** number of owners · تعداد مالکان */
  readonly owners_count: number;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** address of the property · نشانی ملک */
  readonly address: string;
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** existing storeys · تعداد طبقات موجود */
  readonly existing_storeys: number;
  /** existing floor area · زیربنای موجود */
  readonly existing_floor_area: string;
  /** existing structure · نوع سازه موجود */
  readonly existing_structure: "steel" | "concrete" | "mixed" | "masonry-tied" | "masonry" | "light" | "other";
  /** the building has heritage value · بنا ارزش تاریخی دارد */
  readonly heritage: boolean;
  /**
   * repair works · کارهای تعمیراتی
   * choose at least one work · دست‌کم یک کار را انتخاب کنید
   */
  readonly work_items: readonly ("roof" | "wall" | "column" | "foundation" | "facade" | "stairs" | "opening" | "installations")[];
  /** start date · تاریخ شروع */
  readonly start_date: string;
  /** duration (days) · مدت کار (روز) */
  readonly duration_days: number;
  /** the floor area changes · زیربنا تغییر می‌کند */
  readonly area_changes: boolean;
  /** the number of units changes · تعداد واحد تغییر می‌کند */
  readonly units_change: boolean;
  /** the works are in common parts · کار در مشاعات است */
  readonly common_parts: boolean;
  /** licence number of the coordinating supervisor · شماره پروانه اشتغال ناظر هماهنگ‌کننده */
  readonly coordinator_licence: string;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** heritage opinion · نظریه میراث فرهنگی */
  readonly "heritage-approval"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** notarised consent of all co-owners · رضایت‌نامه رسمی همه مالکان */
  readonly "co-owner-consent"?: { readonly copies?: number };
  /** architectural drawings · نقشه معماری */
  readonly "architectural-drawings"?: { readonly copies?: number };
  /** structural drawings and calculation · نقشه و محاسبات سازه */
  readonly "structural-drawings"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
  /** third-party liability policy · بیمه‌نامه کارگاه */
  readonly "third-party-insurance"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** public works and widening inquiry · استعلام طرح‌های اجرایی و تعریض */
  readonly "road-scheme-inquiry"?: { readonly in_scheme: boolean; readonly scheme_name?: string; readonly affected_area?: string; readonly announced_on?: string; readonly scheme_start_years?: number };
}
