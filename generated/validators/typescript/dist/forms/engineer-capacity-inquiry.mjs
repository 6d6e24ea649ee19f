// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, engineerLicence, maybe, monthsLater, nationalId, offer, parameter, whole } from "../runtime.mjs";
const filer = choice(["owner", "municipality"]);
const engineeringDiscipline = choice(["architecture", "civil", "mechanical", "electrical", "surveying", "urban-planning", "traffic"]);
const engineerGrade = choice(["grade-3", "grade-2", "grade-1", "senior"]);
const engineerService = choice(["design", "supervision", "execution"]);
const anyDay = date(437927, 547864);
const area = decimal(2, 0, 1000000000);
const buildingGroup = choice(["a", "b", "c", "d"]);
const to100 = whole(1, 100);
const QUEUE_LICENCE_MONTHS = [[507323, undefined, 9]];
const readFields = (o, a, on) => {
  const f = {
    filer_kind: filer(o.filer_kind),
    case_number: caseNumber(o.case_number),
    engineer_licence: engineerLicence(o.engineer_licence),
    discipline: engineeringDiscipline(o.discipline),
    engineer_national_id: nationalId(o.engineer_national_id),
    grade: engineerGrade(o.grade),
    service: engineerService(o.service),
    licence_expiry: anyDay(o.licence_expiry),
    remaining_capacity: maybe(area, o.remaining_capacity),
    building_group: buildingGroup(o.building_group),
    total_floor_area: area(o.total_floor_area),
    storeys: to100(o.storeys),
  };
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
  id: "engineer-capacity-inquiry",
  name: ["استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"],
  revision: "1405-09-02",
  fields: [
    ["filer_kind", "درخواست‌دهنده", "who files", filer],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["engineer_licence", "پروانه اشتغال مهندس", "engineer's licence number", engineerLicence],
    ["discipline", "رشته مهندسی", "discipline", engineeringDiscipline],
    ["engineer_national_id", "کد ملی مهندس", "engineer's national id", nationalId],
    ["grade", "پایه", "grade", engineerGrade],
    ["service", "نوع خدمت", "service", engineerService],
    ["licence_expiry", "پایان اعتبار پروانه اشتغال", "licence expiry", anyDay],
    ["remaining_capacity", "ظرفیت اعلامی", "declared capacity", area, { isOptional: true }],
    ["building_group", "گروه ساختمانی", "building group", buildingGroup],
    ["total_floor_area", "زیربنای کل", "total floor area", area],
    ["storeys", "تعداد طبقات", "storeys", to100],
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
    ["engineer-licence-card", "پروانه اشتغال به کار", "engineer's practice licence", "copy"],
    ["supervisor-commitment", "برگه تعهد نظارت", "supervisor's commitment sheet", "original", { when: (f) => f.service === "supervision", reads: ["service"], because: ["خدمت، نظارت است", "the service is supervision"] }],
    ["designer-commitment", "برگه تعهد طراحی", "designer's commitment sheet", "original", { when: (f) => f.service === "design", reads: ["service"], because: ["خدمت، طراحی است", "the service is design"] }],
    ["executor-contract", "قرارداد مجری ذی‌صلاح", "contract with a qualified executor", "copy", { when: (f) => f.service === "execution", reads: ["service"], because: ["خدمت، اجرا است", "the service is execution"] }],
  ],
  given: (o) => [
    document(o["engineer-licence-card"]),
    document(o["supervisor-commitment"]),
    document(o["designer-commitment"]),
    document(o["executor-contract"]),
  ],
  rules: [
    {
      id: "licence-valid",
      holds: (f, a, on) => f.licence_expiry >= on, rests: ["licence_expiry"],
      message: ["اعتبار پروانه اشتغال گذشته است", "the licence has expired"],
      remedy: ["پروانه اشتغال را در سازمان نظام مهندسی تمدید کنید یا مهندس دیگری معرفی کنید", "renew the licence at the engineering organisation, or name another engineer"], basis: ["engineering-act-1374 30"],
    },
    {
      id: "confirmed-licence-valid",
      holds: (f, a, on) => a["engineer-capacity-inquiry"].confirmed_expiry >= on, rests: ["engineer-capacity-inquiry/confirmed_expiry"], inquiries: ["engineer-capacity-inquiry"],
      message: ["پروانه اشتغال در پاسخ نظام مهندسی معتبر نیست", "by the reply of the organisation the licence has expired"],
      remedy: ["پروانه اشتغال را در سازمان نظام مهندسی تمدید کنید یا مهندس دیگری معرفی کنید", "renew the licence at the engineering organisation, or name another engineer"], basis: ["engineering-act-1374 30"],
    },
    {
      id: "declared-capacity-covers", when: (f) => !Number.isNaN(f.remaining_capacity), reads: ["remaining_capacity"],
      holds: (f) => f.remaining_capacity >= f.total_floor_area, rests: ["remaining_capacity", "total_floor_area"],
      message: ["ظرفیت اعلامی از زیربنای کل کمتر است", "the declared capacity does not cover the floor area"],
      remedy: ["مهندسی با ظرفیت کافی معرفی کنید", "name an engineer with enough capacity"],
    },
    {
      id: "confirmed-capacity-covers",
      holds: (f, a) => a["engineer-capacity-inquiry"].confirmed_capacity >= f.total_floor_area, rests: ["engineer-capacity-inquiry/confirmed_capacity", "total_floor_area"], inquiries: ["engineer-capacity-inquiry"],
      message: ["ظرفیت تأییدشده از زیربنای کل کمتر است", "the confirmed capacity does not cover the floor area"],
      remedy: ["مهندسی با ظرفیت کافی معرفی کنید", "name an engineer with enough capacity"],
    },
    {
      id: "long-enough-for-queue", when: (f) => f.service === "supervision", reads: ["service"],
      holds: (f, a, on) => f.licence_expiry >= monthsLater(on, parameter(QUEUE_LICENCE_MONTHS, on)), rests: ["licence_expiry"],
      message: ["از اعتبار پروانه اشتغال کمتر از ۹ ماه مانده است و مهندس در صف ارجاع نظارت نیست", "less than 9 months are left on the licence, so the engineer is out of the queue for supervision"],
      remedy: ["پروانه اشتغال را پیش از ارجاع کار در سازمان نظام مهندسی تمدید کنید", "renew the licence at the engineering organisation before the work is assigned"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "yearly-capacity" },
    { id: "design-into-supervision", when: (f) => f.service === "design" || f.service === "supervision", reads: ["service"] },
    { id: "out-of-queue", when: (f) => f.service === "supervision", reads: ["service"] },
    { id: "within-competence" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
