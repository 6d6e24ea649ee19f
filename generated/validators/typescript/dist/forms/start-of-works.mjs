// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, engineerLicence, group, mobile, offer, plate, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const district = whole(1, 22);
const text30 = text(30);
const anyDay = date(437927, 547864);
const workStage = choice(["demolition", "excavation", "foundation"]);
const length = decimal(2, 10, 8000);
const startOfWorksSupervisionMode = choice(["single", "four"]);
const engineeringDiscipline = choice(["architecture", "civil", "mechanical", "electrical"]);
const text80 = text(80);
const startOfWorksExecutorKind = choice(["qualified-person", "qualified-company"]);
const engineerGrade = choice(["grade-3", "grade-2", "grade-1", "senior"]);
const area = decimal(2, 0, 1000000000);
const asksExcavationDepth = (f) => f.first_phase === "excavation";
const asksCoordinatorLicence = (f) => f.supervision_mode === "four";
const supervisors = group(
  1,
  4,
  [
    ["discipline", "رشته", "discipline", engineeringDiscipline],
    ["licence", "شماره پروانه اشتغال", "licence number", engineerLicence],
    ["name", "نام", "name", text80],
    ["licence_expiry", "اعتبار پروانه اشتغال", "licence expiry", anyDay],
  ],
  (o) => ({
    discipline: engineeringDiscipline(o.discipline),
    licence: engineerLicence(o.licence),
    name: text80(o.name),
    licence_expiry: anyDay(o.licence_expiry),
  }),
);
const readFields = (o, a, on) => {
  const f = {
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    adjacent_buildings: yesNo(o.adjacent_buildings),
    permit_number: text30(o.permit_number),
    permit_date: anyDay(o.permit_date),
    permit_expiry: anyDay(o.permit_expiry),
    start_date: anyDay(o.start_date),
    first_phase: workStage(o.first_phase),
    excavation_depth: NaN,
    site_board: yesNo(o.site_board),
    supervision_mode: startOfWorksSupervisionMode(o.supervision_mode),
    supervisors: supervisors(o.supervisors),
    coordinator_licence: undefined,
    coordinator_mobile: mobile(o.coordinator_mobile),
    executor_kind: startOfWorksExecutorKind(o.executor_kind),
    executor_licence: engineerLicence(o.executor_licence),
    executor_contract_number: text30(o.executor_contract_number),
    insurance_policy: text30(o.insurance_policy),
    insurance_start: anyDay(o.insurance_start),
    insurance_expiry: anyDay(o.insurance_expiry),
  };
if (asksExcavationDepth(f, a, on)) f.excavation_depth = take(length, o.excavation_depth);
if (asksCoordinatorLicence(f, a, on)) f.coordinator_licence = take(engineerLicence, o.coordinator_licence);
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
  id: "start-of-works",
  name: ["اعلام شروع عملیات ساختمانی", "notice of start of works"],
  revision: "1405-09-02",
  fields: [
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["adjacent_buildings", "ساختمان مجاور دارد", "there are adjoining buildings", yesNo],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["permit_date", "تاریخ صدور پروانه", "date of issue of the permit", anyDay],
    ["permit_expiry", "پایان اعتبار پروانه", "expiry date of the permit", anyDay],
    ["start_date", "تاریخ شروع", "start date", anyDay],
    ["first_phase", "نخستین مرحله", "first phase", workStage],
    ["excavation_depth", "عمق گودبرداری", "excavation depth", length, { when: asksExcavationDepth, reads: ["first_phase"], because: ["«نخستین مرحله» برابر «گودبرداری» باشد", "first_phase is excavation"] }],
    ["site_board", "تابلوی کارگاه نصب شده است", "the site board is up", yesNo],
    ["supervision_mode", "شیوه نظارت", "supervision mode", startOfWorksSupervisionMode],
    ["supervisors", "مهندسان ناظر", "supervising engineers", supervisors],
    ["coordinator_licence", "پروانه ناظر هماهنگ‌کننده", "coordinator's licence number", engineerLicence, { when: asksCoordinatorLicence, reads: ["supervision_mode"], because: ["«شیوه نظارت» برابر «چهار ناظر» باشد", "supervision_mode is four"] }],
    ["coordinator_mobile", "همراه ناظر هماهنگ‌کننده", "coordinator's mobile", mobile],
    ["executor_kind", "نوع سازنده", "kind of builder", startOfWorksExecutorKind],
    ["executor_licence", "پروانه مجری", "executor's licence number", engineerLicence],
    ["executor_contract_number", "شماره قرارداد اجرا", "builder contract number", text30],
    ["insurance_policy", "شماره بیمه‌نامه مسئولیت", "liability policy number", text30],
    ["insurance_start", "شروع بیمه‌نامه", "policy start", anyDay],
    ["insurance_expiry", "پایان اعتبار بیمه‌نامه", "insurance expiry", anyDay],
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
    ["third-party-insurance", "بیمه‌نامه کارگاه", "third-party liability policy", "copy"],
    ["start-sheet", "برگ شروع عملیات", "start-of-works sheet", "original"],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy"],
    ["supervisor-commitment", "برگه تعهد نظارت", "supervisor's commitment sheet", "original"],
    ["executor-contract", "قرارداد مجری ذی‌صلاح", "contract with a qualified executor", "copy"],
    ["shoring-drawings", "نقشه سازه نگهبان", "shoring drawings", "original", { when: asksExcavationDepth, reads: ["first_phase"], because: ["نخستین مرحله گودبرداری است", "the first phase is excavation"] }],
    ["photos", "عکس ملک", "photos of the property", "electronic", { when: (f) => f.adjacent_buildings === true, reads: ["adjacent_buildings"], because: ["ساختمان مجاور وجود دارد", "there are adjoining buildings"] }],
  ],
  given: (o) => [
    document(o["third-party-insurance"]),
    document(o["start-sheet"]),
    document(o["building-permit"]),
    document(o["supervisor-commitment"]),
    document(o["executor-contract"]),
    document(o["shoring-drawings"]),
    document(o.photos),
  ],
  needs: [
    { anyOf: ["engineer-capacity-inquiry"], inquiries: ["engineer-capacity-inquiry"], awaited: ["engineer-capacity-inquiry"] },
    { anyOf: ["building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit"] },
  ],
  rules: [
    {
      id: "notice-before-works",
      holds: (f, a, on) => f.start_date >= on, rests: ["start_date"],
      message: ["تاریخ شروع پیش از روز اعلام است", "the works start before the day of the notice"],
      remedy: ["اگر کار آغاز نشده است تاریخ شروع را اصلاح کنید؛ وگرنه گزارش ناظر را به شهرداری منطقه بدهید", "correct the start date if the works have not begun; otherwise hand the supervisor's report to the district municipality"], basis: ["start-of-works-circular"], isAdvice: true,
    },
    {
      id: "start-within-permit",
      holds: (f) => f.start_date >= f.permit_date && f.start_date <= f.permit_expiry, rests: ["start_date", "permit_date", "permit_expiry"],
      message: ["تاریخ شروع میان صدور و پایان اعتبار پروانه نیست", "the start is not between issue and expiry of the permit"],
      remedy: ["تاریخ شروع را با پروانه بسنجید؛ پروانه منقضی با فرم ۲۳ (تمدید پروانه) تمدید می‌شود", "compare the start date with the permit; an expired permit is extended with form 23"],
    },
    {
      id: "four-disciplines", when: asksCoordinatorLicence, reads: ["supervision_mode"],
      holds: (f) => f.supervisors.some((r) => r.discipline === "civil") && f.supervisors.some((r) => r.discipline === "architecture") && f.supervisors.some((r) => r.discipline === "mechanical") && f.supervisors.some((r) => r.discipline === "electrical"), rests: ["supervisors"],
      message: ["در نظارت چهارنفره ناظر هر چهار رشته معرفی نشده است", "with four supervisors not all four disciplines are named"],
      remedy: ["برای هر رشته یک ردیف در جدول مهندسان ناظر بنویسید", "give one row for each discipline in the table of supervisors"],
    },
    {
      id: "licences-valid",
      holds: (f) => f.supervisors.every((r) => r.licence_expiry >= f.start_date), rests: ["supervisors", "start_date"],
      message: ["اعتبار پروانه اشتغال یک ناظر پیش از تاریخ شروع تمام می‌شود", "the licence of a supervisor ends before the start date"],
      remedy: ["پروانه اشتغال را در سازمان نظام مهندسی تمدید کنید یا ناظر دیگری معرفی کنید", "have the licence renewed at the engineers' organisation, or name another supervisor"],
    },
    {
      id: "insured-at-start",
      holds: (f) => f.insurance_start <= f.start_date && f.insurance_expiry > f.start_date, rests: ["insurance_start", "start_date", "insurance_expiry"],
      message: ["بیمه‌نامه در تاریخ شروع برقرار نیست", "the policy is not in force on the start date"],
      remedy: ["تاریخ‌های بیمه‌نامه را بسنجید یا آن را نزد شرکت بیمه تمدید کنید", "check the dates of the policy, or have it extended by the insurance company"],
    },
  ],
  provisions: [
    { id: "supervisor-files" },
    { id: "owner-may-file" },
    { id: "supervisors-of-permit" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
