// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, engineerLicence, mobile, nationalId, offer, renovationCode, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const text80 = text(80);
const district = whole(1, 22);
const text30 = text(30);
const anyDay = date(437927, 547864);
const to10 = whole(0, 10);
const to36 = whole(1, 36);
const permitExtensionDelayReason = choice(["finance", "dispute", "weather", "order", "other"]);
const workStage = choice(["not-started", "demolition", "excavation", "foundation", "frame", "rough-work", "finishing", "facade", "completed"]);
const percent = decimal(2, 0, 10000);
const readFields = (o, a, on) => {
  const f = {
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    national_id: nationalId(o.national_id),
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    district: district(o.district),
    permit_number: text30(o.permit_number),
    permit_date: anyDay(o.permit_date),
    permit_expiry: anyDay(o.permit_expiry),
    extensions_before: to10(o.extensions_before),
    requested_months: to36(o.requested_months),
    delay_reason: permitExtensionDelayReason(o.delay_reason),
    works_started_in_term: yesNo(o.works_started_in_term),
    work_stage: workStage(o.work_stage),
    progress_percent: percent(o.progress_percent),
    report_date: anyDay(o.report_date),
    coordinator_licence: engineerLicence(o.coordinator_licence),
  };
  return f;
};
export const form = define({
  id: "permit-extension",
  name: ["تمدید پروانه", "permit extension"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["permit_date", "تاریخ صدور پروانه", "date of issue of the permit", anyDay],
    ["permit_expiry", "پایان اعتبار پروانه", "expiry date of the permit", anyDay],
    ["extensions_before", "تعداد تمدیدهای پیشین", "extensions so far", to10],
    ["requested_months", "مهلت درخواستی", "months requested", to36],
    ["delay_reason", "علت تأخیر", "reason for the delay", permitExtensionDelayReason],
    ["works_started_in_term", "کار در مهلت آغاز شده است", "works began within the term", yesNo],
    ["work_stage", "مرحله کار", "stage of the works", workStage],
    ["progress_percent", "درصد پیشرفت کار", "progress in percent", percent],
    ["report_date", "تاریخ گزارش ناظر", "supervisor's report date", anyDay],
    ["coordinator_licence", "پروانه ناظر هماهنگ‌کننده", "coordinator's licence number", engineerLicence],
  ],
  read: readFields,
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "original"],
    ["supervisor-report", "گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works", "original"],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.applicant_role === "heir", reads: ["applicant_role"], because: ["متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"] }],
    ["fee-receipt", "فیش واریز عوارض", "fee receipt", "electronic"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "original-and-copy"],
    ["court-order", "رأی یا دستور مرجع قضایی", "court judgment or order", "certified-copy", { when: (f) => f.delay_reason === "dispute" || f.delay_reason === "order", reads: ["delay_reason"], because: ["علت تأخیر دعوا یا دستور توقف است", "the delay comes from a lawsuit or a stop order"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["building-permit"]),
    document(o["supervisor-report"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["inheritance-certificate"]),
    document(o["fee-receipt"]),
    document(o["renovation-tax-receipt"]),
    document(o["court-order"]),
  ],
  needs: [
    { anyOf: ["building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit"] },
    { anyOf: ["site-visit"] },
    { anyOf: ["supervision-stage-report"] },
    { anyOf: ["article-100-settlement"], when: (f, a, on) => f.permit_expiry < on && !(f.works_started_in_term === true), reads: ["permit_expiry", "works_started_in_term"], because: ["اعتبار پروانه گذشته و کار در مهلت آغاز نشده است", "the permit has expired and no works began within the term"] },
    { anyOf: ["renovation-tax-clearance"] },
  ],
  rules: [
    {
      id: "report-not-future",
      holds: (f, a, on) => f.report_date <= on, rests: ["report_date"],
      message: ["تاریخ گزارش ناظر پس از روز درخواست است", "the supervisor's report is dated after the day of filing"],
      remedy: ["تاریخ را از روی گزارش مهندس ناظر بنویسید", "copy the date from the supervisor's report"],
    },
    {
      id: "progress-fits-stage", when: (f) => f.work_stage === "not-started", reads: ["work_stage"],
      holds: (f) => f.progress_percent === 0, rests: ["progress_percent"],
      message: ["مرحله کار ‹شروع نشده› است و پیشرفت بیش از صفر است", "the stage is 'not started' and the progress is above zero"],
      remedy: ["مرحله و درصد پیشرفت را با گزارش مهندس ناظر بسنجید", "compare stage and progress with the supervisor's report"],
    },
  ],
  provisions: [
    { id: "works-after-expiry" },
    { id: "violation-found" },
    { id: "dues-settled" },
    { id: "renewed-instead", when: (f) => f.extensions_before > 0, reads: ["extensions_before"] },
    { id: "local-limit" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
