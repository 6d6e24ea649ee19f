// made by zabeteh 0.1.0 from forms/; do not edit
import { choice, choices, date, define, document, engineerLicence, file, maybe, mobile, nationalId, offer, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const violationReportReporter = choice(["neighbour", "citizen", "supervising-engineer", "municipal-officer"]);
const text80 = text(80);
const district = whole(1, 22);
const text200 = text(200);
const severalViolationKind = choices(["no-permit", "excess-area", "change-of-use", "parking-shortage", "road-encroachment", "contrary-to-permit", "extra-storey", "overlooking", "unsafe-excavation", "tree-cutting"]);
const workStage = choice(["excavation", "frame", "rough-work", "finishing", "occupied"]);
const anyDay = date(437927, 547864);
const text30 = text(30);
const text1000 = text(1000);
const asksFullName = (f) => !(f.anonymous === true);
const asksEngineerLicence = (f) => f.reporter_kind === "supervising-engineer";
const readFields = (o, a, on) => {
  const f = {
    anonymous: yesNo(o.anonymous),
    reporter_kind: violationReportReporter(o.reporter_kind),
    full_name: undefined,
    national_id: undefined,
    mobile: undefined,
    engineer_licence: undefined,
    district: district(o.district),
    address: text200(o.address),
    renovation_code: maybe(renovationCode, o.renovation_code),
    violation_kind: severalViolationKind(o.violation_kind),
    work_stage: workStage(o.work_stage),
    works_ongoing: yesNo(o.works_ongoing),
    immediate_danger: yesNo(o.immediate_danger),
    observed_date: anyDay(o.observed_date),
    damage_claimed: yesNo(o.damage_claimed),
    permit_number_seen: maybe(text30, o.permit_number_seen),
    description: text1000(o.description),
    photo: maybe(file, o.photo),
  };
if (asksFullName(f, a, on)) f.full_name = take(text80, o.full_name);
if (asksFullName(f, a, on)) f.national_id = take(nationalId, o.national_id);
if (asksFullName(f, a, on)) f.mobile = take(mobile, o.mobile);
if (asksEngineerLicence(f, a, on)) f.engineer_licence = take(engineerLicence, o.engineer_licence);
  return f;
};
export const form = define({
  id: "violation-report",
  name: ["گزارش تخلف ساختمانی", "building violation report"],
  revision: "1405-09-02",
  fields: [
    ["anonymous", "گزارش بدون نام است", "the report is anonymous", yesNo],
    ["reporter_kind", "سمت گزارش‌دهنده", "reporter is", violationReportReporter],
    ["full_name", "نام متقاضی", "applicant's full name", text80, { when: asksFullName, reads: ["anonymous"], because: ["چنین نباشد که «گزارش بدون نام است»", "not anonymous"] }],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId, { when: asksFullName, reads: ["anonymous"], because: ["چنین نباشد که «گزارش بدون نام است»", "not anonymous"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile, { when: asksFullName, reads: ["anonymous"], because: ["چنین نباشد که «گزارش بدون نام است»", "not anonymous"] }],
    ["engineer_licence", "پروانه اشتغال مهندس", "engineer's licence number", engineerLicence, { when: asksEngineerLicence, reads: ["reporter_kind"], because: ["«سمت گزارش‌دهنده» برابر «مهندس ناظر» باشد", "reporter_kind is supervising-engineer"] }],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["address", "نشانی ملک", "address of the property", text200],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode, { isOptional: true }],
    ["violation_kind", "نوع تخلف", "kind of violation", severalViolationKind],
    ["work_stage", "مرحله کار", "stage of the works", workStage],
    ["works_ongoing", "کار در جریان است", "works are under way", yesNo],
    ["immediate_danger", "خطر فوری جانی هست", "immediate danger to life", yesNo],
    ["observed_date", "تاریخ مشاهده", "date observed", anyDay],
    ["damage_claimed", "ملک گزارش‌دهنده خسارت دیده است", "own property damaged", yesNo],
    ["permit_number_seen", "شماره پروانه روی تابلو", "permit number on the board", text30, { isOptional: true }],
    ["description", "شرح", "description", text1000],
    ["photo", "عکس یا فیلم", "photo or film", file, { isOptional: true }],
  ],
  read: readFields,
  documents: [
    ["photos", "عکس ملک", "photos of the property", "electronic", { when: (f) => f.anonymous === true, reads: ["anonymous"], because: ["گزارش بدون نام است", "the report is anonymous"] }],
    ["national-card", "کارت ملی", "national card", "copy", { when: asksFullName, reads: ["anonymous"], because: ["گزارش با نام است", "the report is not anonymous"] }],
    ["title-deed", "سند مالکیت", "title deed", "copy", { when: (f) => f.damage_claimed === true, reads: ["damage_claimed"], because: ["خسارت به ملک گزارش‌دهنده اعلام شده است", "damage to the reporter's own property is claimed"] }],
    ["expert-report", "گزارش کارشناس رسمی", "official expert report", "copy", { when: (f) => f.damage_claimed === true, reads: ["damage_claimed"], because: ["خسارت اعلام شده است", "damage is claimed"] }],
    ["supervisor-report", "گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works", "original", { when: asksEngineerLicence, reads: ["reporter_kind"], because: ["گزارش‌دهنده مهندس ناظر است", "the reporter is the supervising engineer"] }],
  ],
  given: (o) => [
    document(o.photos),
    document(o["national-card"]),
    document(o["title-deed"]),
    document(o["expert-report"]),
    document(o["supervisor-report"]),
  ],
  rules: [
    {
      id: "danger-first",
      holds: (f) => !(f.immediate_danger === true), rests: ["immediate_danger"],
      message: ["خطر فوری جانی گزارش شده است و این فرم تنها سابقه آن است", "immediate danger is reported and this form is only its record"],
      remedy: ["نخست به خط امداد خبر دهید و سپس این فرم را بفرستید", "call the emergency line first, then file this form"], isAdvice: true,
    },
    {
      id: "named-damage", when: (f) => f.anonymous === true, reads: ["anonymous"],
      holds: (f) => !(f.damage_claimed === true), rests: ["damage_claimed"],
      message: ["گزارش بدون نام است و خسارت هم اعلام شده است", "the report is anonymous and damage is claimed as well"],
      remedy: ["برای خسارت، گزارش را با نام بفرستید", "file the report under your name to claim damage"],
    },
    {
      id: "observed-before-filing",
      holds: (f, a, on) => f.observed_date <= on, rests: ["observed_date"],
      message: ["تاریخ مشاهده پس از روز گزارش است", "the date observed is after the day of filing"],
      remedy: ["روزی را بنویسید که کار را دیده‌اید", "give the day on which you saw the works"],
    },
  ],
  provisions: [
    { id: "stop-and-refer", when: (f) => f.works_ongoing === true, reads: ["works_ongoing"] },
    { id: "engineer-must-report", when: asksEngineerLicence, reads: ["reporter_kind"] },
    { id: "reply-to-reporter", when: asksFullName, reads: ["anonymous"] },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
