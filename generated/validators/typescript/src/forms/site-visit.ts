// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, define, document, maybe, mobile, nationalId, offer, renovationCode, take, text, whole } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const text80 = text(80);
const district = whole(1, 22);
const text200 = text(200);
const siteVisitPlotOccupant = choice(["owner", "tenant", "workers", "empty"]);
const workStage = choice(["not-started", "demolition", "excavation", "foundation", "frame", "rough-work", "finishing", "facade", "completed"]);
const siteVisitVisitPurpose = choice(["instruction", "permit", "permit-extension", "completion", "no-violation", "repair", "inquiry", "objection"]);
const text30 = text(30);
const anyDay = date(437927, 547864);
const siteVisitTimeOfDay = choice(["morning", "noon", "afternoon"]);
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  full_name: ReturnType<typeof text80>;
  national_id: ReturnType<typeof nationalId>;
  mobile: ReturnType<typeof mobile>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  district: ReturnType<typeof district>;
  address: ReturnType<typeof text200>;
  occupied_by: ReturnType<typeof siteVisitPlotOccupant>;
  work_stage: ReturnType<typeof workStage>;
  visit_purpose: ReturnType<typeof siteVisitVisitPurpose>;
  previous_report_number: ReturnType<typeof text30>;
  contact_name: ReturnType<typeof text80>;
  contact_mobile: ReturnType<typeof mobile>;
  preferred_date: ReturnType<typeof anyDay>;
  preferred_time: ReturnType<typeof siteVisitTimeOfDay>;
  visit_fee_receipt: ReturnType<typeof text30>;
};

type Answered = {
};

// visit_purpose is objection
const asksPreviousReportNumber: When<Values, Answered> = (f) => f.visit_purpose === "objection";

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    national_id: nationalId(o.national_id),
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    renovation_code: maybe(renovationCode, o.renovation_code),
    district: district(o.district),
    address: text200(o.address),
    occupied_by: siteVisitPlotOccupant(o.occupied_by),
    work_stage: maybe(workStage, o.work_stage),
    visit_purpose: siteVisitVisitPurpose(o.visit_purpose),
    previous_report_number: undefined,
    contact_name: text80(o.contact_name),
    contact_mobile: mobile(o.contact_mobile),
    preferred_date: anyDay(o.preferred_date),
    preferred_time: siteVisitTimeOfDay(o.preferred_time),
    visit_fee_receipt: text30(o.visit_fee_receipt),

  };
if (asksPreviousReportNumber(f, a, on)) f.previous_report_number = take(text30, o.previous_report_number);

  return f;
};

// request for a site visit, as data
export const form = define<Values, Answered>({
  id: "site-visit",
  name: ["درخواست بازدید از ملک", "request for a site visit"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode, { isOptional: true }],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["address", "نشانی ملک", "address of the property", text200],
    ["occupied_by", "متصرف ملک", "occupant", siteVisitPlotOccupant],
    ["work_stage", "مرحله کار", "stage of the works", workStage, { isOptional: true }],
    ["visit_purpose", "هدف بازدید", "purpose of the visit", siteVisitVisitPurpose],
    ["previous_report_number", "شماره گزارش قبلی", "number of the earlier report", text30, { when: asksPreviousReportNumber, reads: ["visit_purpose"], because: ["«هدف بازدید» برابر «اعتراض به گزارش قبلی» باشد", "visit_purpose is objection"] }],
    ["contact_name", "نام شخص حاضر در محل", "person present on site", text80],
    ["contact_mobile", "تلفن شخص حاضر در محل", "mobile of that person", mobile],
    ["preferred_date", "تاریخ پیشنهادی", "preferred date", anyDay],
    ["preferred_time", "نوبت پیشنهادی", "preferred time of day", siteVisitTimeOfDay],
    ["visit_fee_receipt", "شماره فیش بازدید", "visit-fee receipt number", text30],
  ],
  read: readFields,
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "original-and-copy"],
    ["fee-receipt", "فیش واریز عوارض", "fee receipt", "electronic"],
    ["detailed-plan-map", "نقشه طرح تفصیلی", "detailed plan map", "original"],
    ["supervisor-report", "گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works", "original", { when: (f) => f.visit_purpose === "permit-extension" || f.visit_purpose === "completion", reads: ["visit_purpose"], because: ["بازدید برای تمدید پروانه یا پایان کار است", "the visit is for a permit extension or a completion certificate"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["title-deed"]),
    document(o["renovation-tax-receipt"]),
    document(o["fee-receipt"]),
    document(o["detailed-plan-map"]),
    document(o["supervisor-report"]),
  ],
  needs: [
    { anyOf: ["case-opening"] },
  ],
  rules: [
    {
      id: "preferred-not-past",
      holds: (f, a, on) => f.preferred_date >= on, rests: ["preferred_date"],
      message: ["تاریخ پیشنهادی پیش از روز درخواست است", "the preferred date is before the day of filing"],
      remedy: ["تاریخی از روز درخواست به بعد پیشنهاد کنید", "propose the day of filing or a later date"],
    },
  ],
  provisions: [
    { id: "fee-each-visit" },
    { id: "someone-present" },
    { id: "report-content" },
    { id: "violation-found" },
    { id: "engineer-asks" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** request for a site visit · درخواست بازدید از ملک */
export interface Filing {
  readonly form: "site-visit";
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
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code?: string;
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** address of the property · نشانی ملک */
  readonly address: string;
  /** occupant · متصرف ملک */
  readonly occupied_by: "owner" | "tenant" | "workers" | "empty";
  /** stage of the works · مرحله کار */
  readonly work_stage?: "not-started" | "demolition" | "excavation" | "foundation" | "frame" | "rough-work" | "finishing" | "facade" | "completed";
  /** purpose of the visit · هدف بازدید */
  readonly visit_purpose: "instruction" | "permit" | "permit-extension" | "completion" | "no-violation" | "repair" | "inquiry" | "objection";
  /**
   * number of the earlier visit report · شماره گزارش بازدید قبلی
   * Asked when visit_purpose is objection
   */
  readonly previous_report_number?: string;
  /** person present on site · نام شخص حاضر در محل */
  readonly contact_name: string;
  /** mobile number of the person present on site · تلفن همراه شخص حاضر در محل */
  readonly contact_mobile: string;
  /** preferred date · تاریخ پیشنهادی */
  readonly preferred_date: string;
  /** preferred time of day · نوبت پیشنهادی */
  readonly preferred_time: "morning" | "noon" | "afternoon";
  /** visit-fee receipt number · شماره فیش بازدید */
  readonly visit_fee_receipt: string;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** fee receipt · فیش واریز عوارض */
  readonly "fee-receipt"?: { readonly copies?: number };
  /** detailed plan map · نقشه طرح تفصیلی */
  readonly "detailed-plan-map"?: { readonly copies?: number };
  /** supervising engineer's report on the state of the works · گزارش مهندس ناظر از وضع کار */
  readonly "supervisor-report"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
}
