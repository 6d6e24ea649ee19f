// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, engineerLicence, maybe, monthsLater, nationalId, offer, parameter, whole } from "../runtime.ts";
import type { Json, Parameter } from "../runtime.ts";

const filer = choice(["owner", "municipality"]);
const engineeringDiscipline = choice(["architecture", "civil", "mechanical", "electrical", "surveying", "urban-planning", "traffic"]);
const engineerGrade = choice(["grade-3", "grade-2", "grade-1", "senior"]);
const engineerService = choice(["design", "supervision", "execution"]);
const anyDay = date(437927, 547864);
const area = decimal(2, 0, 1000000000);
const buildingGroup = choice(["a", "b", "c", "d"]);
const to100 = whole(1, 100);
const QUEUE_LICENCE_MONTHS: Parameter = [[507323, undefined, 9]];
type Values = {
  filer_kind: ReturnType<typeof filer>;
  case_number: ReturnType<typeof caseNumber>;
  engineer_licence: ReturnType<typeof engineerLicence>;
  discipline: ReturnType<typeof engineeringDiscipline>;
  engineer_national_id: ReturnType<typeof nationalId>;
  grade: ReturnType<typeof engineerGrade>;
  service: ReturnType<typeof engineerService>;
  licence_expiry: ReturnType<typeof anyDay>;
  remaining_capacity: ReturnType<typeof area>;
  building_group: ReturnType<typeof buildingGroup>;
  total_floor_area: ReturnType<typeof area>;
  storeys: ReturnType<typeof to100>;
};

type Answered = {
  "engineer-capacity-inquiry": {
    isAnswered: boolean;
    confirmed_grade: ReturnType<typeof engineerGrade>;
    confirmed_expiry: ReturnType<typeof anyDay>;
    confirmed_capacity: ReturnType<typeof area>;
  };
};

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
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

const readEngineerCapacityInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["engineer-capacity-inquiry"] = {
    isAnswered: true,
    confirmed_grade: engineerGrade(o.confirmed_grade),
    confirmed_expiry: anyDay(o.confirmed_expiry),
    confirmed_capacity: area(o.confirmed_capacity),

  };
  return v;
};

// engineer competence and capacity inquiry, as data
export const form = define<Values, Answered>({
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

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** engineer competence and capacity inquiry · استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی) */
export interface Filing {
  readonly form: "engineer-capacity-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who files · درخواست‌دهنده */
  readonly filer_kind: "owner" | "municipality";
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /** engineer's licence number · شماره پروانه اشتغال مهندس */
  readonly engineer_licence: string;
  /** discipline · رشته مهندسی */
  readonly discipline: "architecture" | "civil" | "mechanical" | "electrical" | "surveying" | "urban-planning" | "traffic";
  /** engineer's national id · کد ملی مهندس */
  readonly engineer_national_id: string;
  /** grade · پایه */
  readonly grade: "grade-3" | "grade-2" | "grade-1" | "senior";
  /** service · نوع خدمت */
  readonly service: "design" | "supervision" | "execution";
  /** licence expiry · پایان اعتبار پروانه اشتغال */
  readonly licence_expiry: string;
  /** remaining capacity, as declared · ظرفیت باقیمانده اعلامی */
  readonly remaining_capacity?: string;
  /** building group · گروه ساختمانی */
  readonly building_group: "a" | "b" | "c" | "d";
  /** total floor area · زیربنای کل */
  readonly total_floor_area: string;
  /** storeys · تعداد طبقات */
  readonly storeys: number;
}

/** The documents that are given. */
export interface Documents {
  /** engineer's practice licence · پروانه اشتغال به کار */
  readonly "engineer-licence-card"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** designer's commitment sheet · برگه تعهد طراحی */
  readonly "designer-commitment"?: { readonly copies?: number };
  /** contract with a qualified executor · قرارداد مجری ذی‌صلاح */
  readonly "executor-contract"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** engineer competence and capacity inquiry · استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی) */
  readonly "engineer-capacity-inquiry"?: { readonly confirmed_grade: "grade-3" | "grade-2" | "grade-1" | "senior"; readonly confirmed_expiry: string; readonly confirmed_capacity: string };
}
