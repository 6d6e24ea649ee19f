// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, engineerLicence, mobile, offer, parameter, plate, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const supervisorChangeSupervisorChangeAsker = choice(["owner", "engineer", "municipality"]);
const district = whole(1, 22);
const text30 = text(30);
const anyDay = date(437927, 547864);
const engineeringDiscipline = choice(["architecture", "civil", "mechanical", "electrical"]);
const supervisorChangeSupervisorChangeReason = choice(["agreement", "death-incapacity", "licence", "dispute", "unused-permit", "long-stop"]);
const percent = decimal(2, 0, 10000);
const workStage = choice(["demolition", "excavation", "foundation", "frame", "rough-work", "finishing", "facade", "completed"]);
const to10000 = whole(1, 10000);
const to100002 = whole(0, 10000);
const engineerGrade = choice(["grade-3", "grade-2", "grade-1", "senior"]);
const area = decimal(2, 0, 1000000000);
const LONG_STOP_SHARE = [[507323, undefined, 1500]];
const asksIncomingLicence = (f) => f.change_reason !== undefined && f.change_reason !== "unused-permit";
const asksLastReportedStage = (f) => f.progress_percent > 0;
const asksContractDays = (f) => f.change_reason === "long-stop";
const readFields = (o, a, on) => {
  const f = {
    requested_by: supervisorChangeSupervisorChangeAsker(o.requested_by),
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    permit_number: text30(o.permit_number),
    permit_expiry: anyDay(o.permit_expiry),
    discipline: engineeringDiscipline(o.discipline),
    change_reason: supervisorChangeSupervisorChangeReason(o.change_reason),
    outgoing_licence: engineerLicence(o.outgoing_licence),
    incoming_licence: undefined,
    fee_settled: yesNo(o.fee_settled),
    progress_percent: percent(o.progress_percent),
    last_reported_stage: undefined,
    contract_days: NaN,
    stop_days: NaN,
  };
if (asksIncomingLicence(f, a, on)) f.incoming_licence = take(engineerLicence, o.incoming_licence);
if (asksLastReportedStage(f, a, on)) f.last_reported_stage = take(workStage, o.last_reported_stage);
if (asksContractDays(f, a, on)) f.contract_days = take(to10000, o.contract_days);
if (asksContractDays(f, a, on)) f.stop_days = take(to100002, o.stop_days);
  return f;
};
const readEngineerCapacityInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    confirmed_grade: engineerGrade(o.confirmed_grade),
    confirmed_expiry: anyDay(o.confirmed_expiry),
    confirmed_capacity: area(o.confirmed_capacity),
  };
  return v;
};
export const form = define({
  id: "supervisor-change",
  name: ["تغییر مهندس ناظر", "change of supervising engineer"],
  revision: "1405-09-02",
  fields: [
    ["requested_by", "متقاضی تغییر", "asked for by", supervisorChangeSupervisorChangeAsker],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["permit_expiry", "پایان اعتبار پروانه", "expiry date of the permit", anyDay],
    ["discipline", "رشته مهندسی", "discipline", engineeringDiscipline],
    ["change_reason", "علت تغییر", "reason for the change", supervisorChangeSupervisorChangeReason],
    ["outgoing_licence", "پروانه ناظر پیشین", "outgoing supervisor's licence", engineerLicence],
    ["incoming_licence", "پروانه ناظر جدید", "incoming supervisor's licence", engineerLicence, { when: asksIncomingLicence, reads: ["change_reason"], because: ["«علت تغییر» غیر از «پایان اعتبار پروانه بدون اقدام مالک» باشد", "change_reason is not unused-permit"] }],
    ["fee_settled", "حق‌الزحمه تسویه شده است", "the fee is settled", yesNo],
    ["progress_percent", "درصد پیشرفت کار", "progress in percent", percent],
    ["last_reported_stage", "آخرین مرحله گزارش‌شده", "last stage reported", workStage, { when: asksLastReportedStage, reads: ["progress_percent"], because: ["«درصد پیشرفت کار» بیش از ۰ باشد", "progress_percent above 0"] }],
    ["contract_days", "مدت قرارداد نظارت", "supervision contract", to10000, { when: asksContractDays, reads: ["change_reason"], because: ["«علت تغییر» برابر «توقف طولانی کار» باشد", "change_reason is long-stop"] }],
    ["stop_days", "روزهای توقف کار", "days stopped", to100002, { when: asksContractDays, reads: ["change_reason"], because: ["«علت تغییر» برابر «توقف طولانی کار» باشد", "change_reason is long-stop"] }],
  ],
  read: readFields,
  answers: [
    {
      id: "engineer-capacity-inquiry",
      name: ["استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"],
      fields: [
        ["confirmed_grade", "پایه تأییدشده", "confirmed grade", engineerGrade],
        ["confirmed_expiry", "اعتبار تأییدشده", "confirmed expiry", anyDay],
        ["confirmed_capacity", "ظرفیت تأییدشده", "confirmed capacity", area],
      ],
      read: readEngineerCapacityInquiry,
    },
  ],
  documents: [
    ["national-card", "کارت ملی", "national card", "copy"],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy"],
    ["supervisor-commitment", "برگه تعهد نظارت", "supervisor's commitment sheet", "original", { when: (f) => f.incoming_licence !== undefined, reads: ["incoming_licence"], because: ["ناظر جدید معرفی می‌شود", "an incoming supervisor is named"] }],
    ["supervisor-report", "گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works", "original", { when: (f) => f.change_reason !== undefined && f.change_reason !== "death-incapacity", reads: ["change_reason"], because: ["ناظر پیشین در دسترس است", "the outgoing supervisor is available"] }],
    ["independent-status-report", "گزارش مستقل وضعیت کار", "independent status report", "original", { when: (f) => f.change_reason === "death-incapacity" || f.change_reason === "dispute", reads: ["change_reason"], because: ["ناظر پیشین فوت کرده است یا گزارش نمی‌دهد", "the outgoing supervisor has died or gives no report"] }],
    ["fee-settlement", "تسویه حق‌الزحمه ناظر", "settlement of supervisor fee", "copy", { when: (f) => f.fee_settled === true, reads: ["fee_settled"], because: ["حق‌الزحمه تسویه شده است", "the fee is settled"] }],
    ["replacement-approval", "موافقت با جایگزینی ناظر", "replacement approval", "original"],
  ],
  given: (o) => [
    document(o["national-card"]),
    document(o["building-permit"]),
    document(o["supervisor-commitment"]),
    document(o["supervisor-report"]),
    document(o["independent-status-report"]),
    document(o["fee-settlement"]),
    document(o["replacement-approval"]),
  ],
  needs: [
    { anyOf: ["engineer-capacity-inquiry"], inquiries: ["engineer-capacity-inquiry"], awaited: ["engineer-capacity-inquiry"] },
    { anyOf: ["start-of-works"] },
  ],
  rules: [
    {
      id: "two-licences", when: asksIncomingLicence, reads: ["change_reason"],
      holds: (f) => f.incoming_licence !== undefined && f.outgoing_licence !== undefined && f.incoming_licence !== f.outgoing_licence, rests: ["incoming_licence", "outgoing_licence"],
      message: ["پروانه اشتغال ناظر پیشین و جدید یکی است", "the outgoing and the incoming supervisor have the same licence"],
      remedy: ["هر دو شماره را با کارت پروانه اشتغال بسنجید", "compare both numbers with the licence cards"],
    },
    {
      id: "stop-long-enough", when: asksContractDays, reads: ["change_reason"],
      holds: (f, a, on) => f.stop_days * 10000 > parameter(LONG_STOP_SHARE, on) * f.contract_days, rests: ["stop_days", "contract_days"],
      message: ["توقف کار به نصاب توقف طولانی در مدت قرارداد نرسیده است", "the stop is not longer than the share of the contract that counts as long"],
      remedy: ["روزهای توقف را با گزارش ناظر بسنجید یا علت دیگری انتخاب کنید", "compare the days with the supervisor's report, or choose another reason"], basis: ["nbr-2 clause 14-3-5"],
    },
    {
      id: "permit-lapsed-unused", when: (f) => f.change_reason === "unused-permit", reads: ["change_reason"],
      holds: (f, a, on) => f.permit_expiry < on && f.progress_percent === 0, rests: ["permit_expiry", "progress_percent"],
      message: ["پروانه منقضی نیست یا کار پیشرفت دارد", "the permit has not expired, or the works have progressed"],
      remedy: ["علت دیگری انتخاب کنید یا تاریخ پروانه و درصد پیشرفت را بسنجید", "choose another reason, or check the date of the permit and the progress"], basis: ["nbr-2 clause 14-3-5"],
    },
    {
      id: "before-completion", when: asksLastReportedStage, reads: ["progress_percent"],
      holds: (f) => f.last_reported_stage !== undefined && f.last_reported_stage !== "completed", rests: ["last_reported_stage"],
      message: ["مرحله پایان عملیات گزارش شده است", "the completion stage has been reported"],
      remedy: ["تغییر ناظر پس از پایان ثبت نمی‌شود؛ فرم ۳۱ (گواهی پایان کار ساختمان) را بفرستید", "after completion no change is recorded; file form 31, the building completion certificate"],
    },
  ],
  provisions: [
    { id: "no-resignation", when: (f) => f.requested_by === "engineer", reads: ["requested_by"] },
    { id: "same-discipline" },
    { id: "new-with-extension", when: (f) => f.change_reason === "unused-permit", reads: ["change_reason"] },
    { id: "eight-at-a-time", when: (f) => f.incoming_licence !== undefined, reads: ["incoming_licence"] },
    { id: "works-wait", when: (f) => f.incoming_licence !== undefined, reads: ["incoming_licence"] },
    { id: "name-on-permit" },
    { id: "asks-for-owner", when: (f) => f.requested_by === "owner", reads: ["requested_by"] },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
