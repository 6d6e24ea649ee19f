// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, dividedDown, document, engineerLicence, group, legalPersonId, mobile, monthsLater, nationalId, offer, parameter, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const text80 = text(80);
const to500 = whole(1, 500);
const district = whole(1, 22);
const text30 = text(30);
const anyDay = date(437927, 547864);
const area = decimal(2, 100, 1000000000);
const area2 = decimal(2, 0, 1000000000);
const to100 = whole(1, 100);
const structureType = choice(["steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"]);
const area3 = decimal(2, 50, 20000000);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "parking", "utility", "other"]);
const engineeringDiscipline = choice(["architecture", "civil", "mechanical", "electrical"]);
const engineerRole = choice(["designer", "supervisor", "executor"]);
const text1000 = text(1000);
const fraction = decimal(4, 0, 60000);
const engineerGrade = choice(["grade-3", "grade-2", "grade-1", "senior"]);
const PLOT_INSTRUCTION_MONTHS: Parameter = [[507323, undefined, 6]];
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
  plot_instruction_number: ReturnType<typeof text30>;
  plot_instruction_date: ReturnType<typeof anyDay>;
  land_area: ReturnType<typeof area>;
  area_after_setback: ReturnType<typeof area2>;
  allowed_coverage_percent: ReturnType<typeof to100>;
  permit_number: ReturnType<typeof text30>;
  existing_floor_area: ReturnType<typeof area2>;
  existing_structure: ReturnType<typeof structureType>;
  existing_coverage: ReturnType<typeof area>;
  added_area: ReturnType<typeof area3>;
  added_coverage: ReturnType<typeof area2>;
  joins_structure: ReturnType<typeof yesNo>;
  requested_use: ReturnType<typeof landUse>;
  engineers: ReturnType<typeof engineers>;
};

type Answered = {
  "registry-ownership-inquiry": {
    isAnswered: boolean;
    registered_area: ReturnType<typeof area2>;
    boundaries: ReturnType<typeof text1000>;
    mortgaged: ReturnType<typeof yesNo>;
    seized: ReturnType<typeof yesNo>;
    owners: ReturnType<typeof owners>;
  };
  "engineer-capacity-inquiry": {
    isAnswered: boolean;
    confirmed_grade: ReturnType<typeof engineerGrade>;
    confirmed_expiry: ReturnType<typeof anyDay>;
    confirmed_capacity: ReturnType<typeof area2>;
  };
};

// applicant_role is company
const asksLegalPersonId: When<Values, Answered> = (f) => f.applicant_role === "company";

// total coverage
const computeTotalCoverage = (f: Values, a: Answered, on: number) => f.existing_coverage + f.added_coverage;

// tens of the coverage allowed
const computeCoverageTens = (f: Values, a: Answered, on: number) => dividedDown(f.allowed_coverage_percent, 10, 1);

// ones of the coverage allowed
const computeCoverageOnes = (f: Values, a: Answered, on: number) => f.allowed_coverage_percent - computeCoverageTens(f, a, on) * 10;

// coverage limit
const computeCoverageLimit = (f: Values, a: Answered, on: number) => dividedDown(f.area_after_setback * computeCoverageTens(f, a, on) * 10 + f.area_after_setback * computeCoverageOnes(f, a, on), 100, 1);

const engineers = group(
  1,
  40,
  [
    ["discipline", "رشته", "discipline", engineeringDiscipline],
    ["engineer_role", "نقش", "role", engineerRole],
    ["licence", "شماره پروانه اشتغال", "licence number", engineerLicence],
    ["national_id", "کد ملی مهندس", "engineer's national id", nationalId],
  ],
  (o) => ({
    discipline: engineeringDiscipline(o.discipline),
    engineer_role: engineerRole(o.engineer_role),
    licence: engineerLicence(o.licence),
    national_id: nationalId(o.national_id),

  }),
);

const owners = group(
  1,
  50,
  [
    ["owner_name", "نام مالک", "owner's name", text80],
    ["share_dang", "سهم", "share in dangs", fraction],
  ],
  (o) => ({
    owner_name: text80(o.owner_name),
    share_dang: fraction(o.share_dang),

  }),
);

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
    plot_instruction_number: text30(o.plot_instruction_number),
    plot_instruction_date: anyDay(o.plot_instruction_date),
    land_area: area(o.land_area),
    area_after_setback: area2(o.area_after_setback),
    allowed_coverage_percent: to100(o.allowed_coverage_percent),
    permit_number: text30(o.permit_number),
    existing_floor_area: area2(o.existing_floor_area),
    existing_structure: structureType(o.existing_structure),
    existing_coverage: area(o.existing_coverage),
    added_area: area3(o.added_area),
    added_coverage: area2(o.added_coverage),
    joins_structure: yesNo(o.joins_structure),
    requested_use: landUse(o.requested_use),
    engineers: engineers(o.engineers),

  };
if (asksLegalPersonId(f, a, on)) f.legal_person_id = take(legalPersonId, o.legal_person_id);

  return f;
};

const readRegistryOwnershipInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["registry-ownership-inquiry"] = {
    isAnswered: true,
    registered_area: area2(o.registered_area),
    boundaries: text1000(o.boundaries),
    mortgaged: yesNo(o.mortgaged),
    seized: yesNo(o.seized),
    owners: owners(o.owners),

  };
  return v;
};

const readEngineerCapacityInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["engineer-capacity-inquiry"] = {
    isAnswered: true,
    confirmed_grade: engineerGrade(o.confirmed_grade),
    confirmed_expiry: anyDay(o.confirmed_expiry),
    confirmed_capacity: area2(o.confirmed_capacity),

  };
  return v;
};

// building-extension permit, as data
export const form = define<Values, Answered>({
  id: "extension-permit",
  name: ["پروانه توسعه بنا", "building-extension permit"],
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
    ["plot_instruction_number", "شماره دستور نقشه", "plot-instruction number", text30],
    ["plot_instruction_date", "تاریخ دستور نقشه", "plot-instruction date", anyDay],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
    ["area_after_setback", "مساحت پس از اصلاح", "plot area after correction", area2],
    ["allowed_coverage_percent", "سطح اشغال مجاز", "coverage allowed", to100],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["existing_floor_area", "زیربنای موجود", "existing floor area", area2],
    ["existing_structure", "نوع سازه موجود", "existing structure", structureType],
    ["existing_coverage", "سطح اشغال موجود", "existing coverage", area],
    ["added_area", "زیربنای افزوده", "floor area added", area3],
    ["added_coverage", "افزایش سطح اشغال", "coverage added", area2],
    ["joins_structure", "به سازه موجود متصل می‌شود", "joined to the existing structure", yesNo],
    ["requested_use", "کاربری درخواستی", "requested use", landUse],
    ["engineers", "مهندسان", "designing and supervising engineers", engineers],
  ],
  read: readFields,
  answers: [
    {
      id: "registry-ownership-inquiry",
      name: ["استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"],
      fields: [
        ["registered_area", "مساحت ثبتی", "registered area", area2],
        ["boundaries", "حدود", "boundaries", text1000],
        ["mortgaged", "در رهن است", "is mortgaged", yesNo],
        ["seized", "بازداشت است", "is seized", yesNo],
        ["owners", "مالکان", "owners", owners],
      ],
      read: readRegistryOwnershipInquiry,
    },
    {
      id: "engineer-capacity-inquiry",
      name: ["استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"],
      fields: [
        ["confirmed_grade", "پایه تأییدشده", "confirmed grade", engineerGrade],
        ["confirmed_expiry", "اعتبار تأییدشده", "confirmed expiry", anyDay],
        ["confirmed_capacity", "ظرفیت تأییدشده", "confirmed capacity", area2],
      ],
      read: readEngineerCapacityInquiry,
    },
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["plot-instruction-sheet", "برگ دستور نقشه", "plot-instruction sheet", "copy"],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.applicant_role === "heir", reads: ["applicant_role"], because: ["متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"] }],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.owners_count > 1, reads: ["owners_count"], because: ["ملک بیش از یک مالک دارد", "the property has more than one owner"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy"],
    ["completion-certificate", "گواهی پایان کار", "completion certificate", "copy"],
    ["architectural-drawings", "نقشه معماری", "architectural drawings", "original"],
    ["structural-drawings", "نقشه و محاسبات سازه", "structural drawings and calculation", "original"],
    ["soundness-report", "گزارش استحکام مهندس", "soundness report", "original", { when: (f) => f.joins_structure === true, reads: ["joins_structure"], because: ["به سازه موجود متصل می‌شود", "it is joined to the existing structure"] }],
    ["supervisor-commitment", "برگه تعهد نظارت", "supervisor's commitment sheet", "original"],
    ["fee-receipt", "فیش واریز عوارض", "fee receipt", "electronic"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["plot-instruction-sheet"]),
    document(o["title-deed"]),
    document(o["inheritance-certificate"]),
    document(o["co-owner-consent"]),
    document(o["building-permit"]),
    document(o["completion-certificate"]),
    document(o["architectural-drawings"]),
    document(o["structural-drawings"]),
    document(o["soundness-report"]),
    document(o["supervisor-commitment"]),
    document(o["fee-receipt"]),
  ],
  needs: [
    { anyOf: ["case-opening"] },
    { anyOf: ["site-visit"] },
    { anyOf: ["plot-instruction"] },
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["renovation-tax-clearance"] },
    { anyOf: ["engineer-capacity-inquiry"], inquiries: ["engineer-capacity-inquiry"], awaited: ["engineer-capacity-inquiry"] },
  ],
  rules: [
    {
      id: "plot-instruction-valid",
      holds: (f, a, on) => monthsLater(f.plot_instruction_date, parameter(PLOT_INSTRUCTION_MONTHS, on)) >= on, rests: ["plot_instruction_date"],
      message: ["اعتبار دستور نقشه گذشته است", "the plot instruction has expired"],
      remedy: ["دستور نقشه تازه را با فرم ۲ (دستور نقشه) بگیرید", "obtain a new plot instruction with form 2"],
    },
    {
      id: "corrected-area-within-deed",
      holds: (f) => f.area_after_setback <= f.land_area, rests: ["area_after_setback", "land_area"],
      message: ["مساحت پس از اصلاح از سند بیشتر است", "the area after correction exceeds the deed area"],
      remedy: ["هر دو مساحت را با سند و دستور نقشه بسنجید", "compare both areas with the deed and the plot instruction"],
    },
    {
      id: "coverage-allowed",
      holds: (f, a, on) => computeTotalCoverage(f, a, on) <= computeCoverageLimit(f, a, on), rests: ["existing_coverage", "added_coverage", "area_after_setback", "allowed_coverage_percent"],
      message: ["سطح اشغال کل از حد مجاز بیشتر است", "the total coverage exceeds the coverage allowed"],
      remedy: ["افزایش سطح اشغال را در نقشه معماری کم کنید", "reduce the coverage added in the architectural drawings"],
    },
  ],
  provisions: [
    { id: "joint-owners", when: (f) => f.owners_count > 1, reads: ["owners_count"] },
    { id: "licensed-engineers" },
    { id: "same-storeys" },
    { id: "unpermitted-area" },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", en: "Signed and stamped drawings are handed over once in person." } } },
  ],
  computed: [
    { id: "total_coverage", value: computeTotalCoverage, reads: ["existing_coverage", "added_coverage"], written: 2 },
    { id: "coverage_tens", value: computeCoverageTens, reads: ["allowed_coverage_percent"] },
    { id: "coverage_ones", value: computeCoverageOnes, reads: ["allowed_coverage_percent"] },
    { id: "coverage_limit", value: computeCoverageLimit, reads: ["area_after_setback", "allowed_coverage_percent"], written: 2 },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** building-extension permit · پروانه توسعه بنا */
export interface Filing {
  readonly form: "extension-permit";
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
  /** plot-instruction number · شماره دستور نقشه */
  readonly plot_instruction_number: string;
  /**
   * plot-instruction date · تاریخ دستور نقشه
   * printed on the plot-instruction sheet · روی برگ دستور نقشه نوشته شده است
   */
  readonly plot_instruction_date: string;
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** plot area after the building-line correction · مساحت عرصه پس از اصلاح بر */
  readonly area_after_setback: string;
  /** maximum coverage (percent) · حداکثر سطح اشغال مجاز (درصد) */
  readonly allowed_coverage_percent: number;
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** existing floor area · زیربنای موجود */
  readonly existing_floor_area: string;
  /** existing structure · نوع سازه موجود */
  readonly existing_structure: "steel" | "concrete" | "mixed" | "masonry-tied" | "masonry" | "light" | "other";
  /** existing coverage · سطح اشغال موجود */
  readonly existing_coverage: string;
  /** floor area added · زیربنای افزوده */
  readonly added_area: string;
  /** coverage added · افزایش سطح اشغال */
  readonly added_coverage: string;
  /** joined to the existing structure · به سازه موجود متصل می‌شود */
  readonly joins_structure: boolean;
  /** requested use · کاربری درخواستی */
  readonly requested_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "parking" | "utility" | "other";
  /** designing and supervising engineers · مهندسان */
  readonly engineers: readonly RowOfEngineers[];
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** plot-instruction sheet · برگ دستور نقشه */
  readonly "plot-instruction-sheet"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** notarised consent of all co-owners · رضایت‌نامه رسمی همه مالکان */
  readonly "co-owner-consent"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** completion certificate · گواهی پایان کار */
  readonly "completion-certificate"?: { readonly copies?: number };
  /** architectural drawings · نقشه معماری */
  readonly "architectural-drawings"?: { readonly copies?: number };
  /** structural drawings and calculation · نقشه و محاسبات سازه */
  readonly "structural-drawings"?: { readonly copies?: number };
  /** soundness report · گزارش استحکام مهندس */
  readonly "soundness-report"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** fee receipt · فیش واریز عوارض */
  readonly "fee-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
  /** engineer competence and capacity inquiry · استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی) */
  readonly "engineer-capacity-inquiry"?: { readonly confirmed_grade: "grade-3" | "grade-2" | "grade-1" | "senior"; readonly confirmed_expiry: string; readonly confirmed_capacity: string };
}

/** designing and supervising engineers · مهندسان */
export interface RowOfEngineers {
  /** discipline · رشته */
  readonly discipline: "architecture" | "civil" | "mechanical" | "electrical";
  /** role · نقش */
  readonly engineer_role: "designer" | "supervisor" | "executor";
  /** licence number · شماره پروانه اشتغال */
  readonly licence: string;
  /** engineer's national id · کد ملی مهندس */
  readonly national_id: string;
}

/** owners · مالکان */
export interface RowOfOwners {
  /** owner's name · نام مالک */
  readonly owner_name: string;
  /** share (dang) · سهم (دانگ) */
  readonly share_dang: string;
}
