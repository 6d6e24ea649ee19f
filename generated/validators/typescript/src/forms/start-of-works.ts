// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, engineerLicence, group, mobile, offer, plate, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

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
type Values = {
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  adjacent_buildings: ReturnType<typeof yesNo>;
  permit_number: ReturnType<typeof text30>;
  permit_date: ReturnType<typeof anyDay>;
  permit_expiry: ReturnType<typeof anyDay>;
  start_date: ReturnType<typeof anyDay>;
  first_phase: ReturnType<typeof workStage>;
  excavation_depth: ReturnType<typeof length>;
  site_board: ReturnType<typeof yesNo>;
  supervision_mode: ReturnType<typeof startOfWorksSupervisionMode>;
  supervisors: ReturnType<typeof supervisors>;
  coordinator_licence: ReturnType<typeof engineerLicence>;
  coordinator_mobile: ReturnType<typeof mobile>;
  executor_kind: ReturnType<typeof startOfWorksExecutorKind>;
  executor_licence: ReturnType<typeof engineerLicence>;
  executor_contract_number: ReturnType<typeof text30>;
  insurance_policy: ReturnType<typeof text30>;
  insurance_start: ReturnType<typeof anyDay>;
  insurance_expiry: ReturnType<typeof anyDay>;
};

type Answered = {
  "engineer-capacity-inquiry": {
    isAnswered: boolean;
    confirmed_grade: ReturnType<typeof engineerGrade>;
    confirmed_expiry: ReturnType<typeof anyDay>;
    confirmed_capacity: ReturnType<typeof area>;
  };
};

// first_phase is excavation
const asksExcavationDepth: When<Values, Answered> = (f) => f.first_phase === "excavation";

// supervision_mode is four
const asksCoordinatorLicence: When<Values, Answered> = (f) => f.supervision_mode === "four";

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

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
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

const readEngineerCapacityInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["engineer-capacity-inquiry"] = {
    isAnswered: true,
    confirmed_grade: engineerGrade(o.confirmed_grade),
    confirmed_expiry: anyDay(o.confirmed_expiry),
    confirmed_capacity: area(o.confirmed_capacity),

  };
  return v;
};

// notice of start of works, as data
export const form = define<Values, Answered>({
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

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** notice of start of works · اعلام شروع عملیات ساختمانی */
export interface Filing {
  readonly form: "start-of-works";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
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
  /** there are adjoining buildings · ساختمان مجاور دارد */
  readonly adjacent_buildings: boolean;
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** date of issue of the permit · تاریخ صدور پروانه */
  readonly permit_date: string;
  /** expiry date of the permit · تاریخ پایان اعتبار پروانه */
  readonly permit_expiry: string;
  /** start date · تاریخ شروع */
  readonly start_date: string;
  /** first phase · نخستین مرحله */
  readonly first_phase: "demolition" | "excavation" | "foundation";
  /**
   * excavation depth · عمق گودبرداری
   * Asked when first_phase is excavation
   */
  readonly excavation_depth?: string;
  /** the site board is up · تابلوی کارگاه نصب شده است */
  readonly site_board: boolean;
  /** supervision mode · شیوه نظارت */
  readonly supervision_mode: "single" | "four";
  /** supervising engineers · مهندسان ناظر */
  readonly supervisors: readonly RowOfSupervisors[];
  /**
   * licence number of the coordinating supervisor · شماره پروانه اشتغال ناظر هماهنگ‌کننده
   * Asked when supervision_mode is four
   */
  readonly coordinator_licence?: string;
  /** mobile of the coordinating supervisor · تلفن همراه ناظر هماهنگ‌کننده */
  readonly coordinator_mobile: string;
  /** kind of builder · نوع سازنده */
  readonly executor_kind: "qualified-person" | "qualified-company";
  /** executor's licence number · شماره پروانه اشتغال مجری */
  readonly executor_licence: string;
  /** builder contract number · شماره قرارداد اجرا */
  readonly executor_contract_number: string;
  /** liability policy number · شماره بیمه‌نامه مسئولیت */
  readonly insurance_policy: string;
  /** policy start · شروع بیمه‌نامه */
  readonly insurance_start: string;
  /** insurance expiry · پایان اعتبار بیمه‌نامه */
  readonly insurance_expiry: string;
}

/** The documents that are given. */
export interface Documents {
  /** third-party liability policy · بیمه‌نامه کارگاه */
  readonly "third-party-insurance"?: { readonly copies?: number };
  /** start-of-works sheet · برگ شروع عملیات */
  readonly "start-sheet"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** contract with a qualified executor · قرارداد مجری ذی‌صلاح */
  readonly "executor-contract"?: { readonly copies?: number };
  /** shoring drawings · نقشه سازه نگهبان */
  readonly "shoring-drawings"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** engineer competence and capacity inquiry · استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی) */
  readonly "engineer-capacity-inquiry"?: { readonly confirmed_grade: "grade-3" | "grade-2" | "grade-1" | "senior"; readonly confirmed_expiry: string; readonly confirmed_capacity: string };
}

/** supervising engineers · مهندسان ناظر */
export interface RowOfSupervisors {
  /** discipline · رشته */
  readonly discipline: "architecture" | "civil" | "mechanical" | "electrical";
  /** licence number · شماره پروانه اشتغال */
  readonly licence: string;
  /** name · نام */
  readonly name: string;
  /** licence expiry · اعتبار پروانه اشتغال */
  readonly licence_expiry: string;
}
