// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, define, document, maybe, mobile, nationalId, offer, renovationCode, take, text, whole } from "../runtime.mjs";
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
const asksPreviousReportNumber = (f) => f.visit_purpose === "objection";
const readFields = (o, a, on) => {
  const f = {
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
export const form = define({
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
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
