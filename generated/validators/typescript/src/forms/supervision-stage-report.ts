// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, choices, date, decimal, define, document, engineerLicence, maybe, offer, plate, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const district = whole(1, 22);
const text30 = text(30);
const structureType = choice(["steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"]);
const engineeringDiscipline = choice(["architecture", "civil", "mechanical", "electrical"]);
const workStage = choice(["demolition", "excavation", "foundation", "frame", "rough-work", "finishing", "facade", "completed"]);
const to80 = whole(1, 80);
const anyDay = date(437927, 547864);
const percent = decimal(2, 0, 10000);
const supervisionStageReportConformity = choice(["conforms", "correctable", "violation"]);
const severalViolationKind = choices(["no-permit", "excess-area", "change-of-use", "parking-shortage", "road-encroachment", "weak-structure", "technical"]);
const area = decimal(2, 0, 20000000);
const text2000 = text(2000);
type Values = {
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  permit_number: ReturnType<typeof text30>;
  structure_type: ReturnType<typeof structureType>;
  discipline: ReturnType<typeof engineeringDiscipline>;
  engineer_licence: ReturnType<typeof engineerLicence>;
  work_stage: ReturnType<typeof workStage>;
  slab_number: ReturnType<typeof to80>;
  visit_date: ReturnType<typeof anyDay>;
  report_date: ReturnType<typeof anyDay>;
  progress_percent: ReturnType<typeof percent>;
  conformity: ReturnType<typeof supervisionStageReportConformity>;
  violation_kind: ReturnType<typeof severalViolationKind>;
  violation_area: ReturnType<typeof area>;
  works_stopped_order: ReturnType<typeof yesNo>;
  notes: ReturnType<typeof text2000>;
};

type Answered = {
};

// work_stage is frame and structure_type is concrete
const asksSlabNumber: When<Values, Answered> = (f) => f.work_stage === "frame" && f.structure_type === "concrete";

// conformity is violation
const asksViolationKind: When<Values, Answered> = (f) => f.conformity === "violation";

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    permit_number: text30(o.permit_number),
    structure_type: structureType(o.structure_type),
    discipline: engineeringDiscipline(o.discipline),
    engineer_licence: engineerLicence(o.engineer_licence),
    work_stage: workStage(o.work_stage),
    slab_number: NaN,
    visit_date: anyDay(o.visit_date),
    report_date: anyDay(o.report_date),
    progress_percent: percent(o.progress_percent),
    conformity: supervisionStageReportConformity(o.conformity),
    violation_kind: undefined,
    violation_area: NaN,
    works_stopped_order: undefined,
    notes: maybe(text2000, o.notes),

  };
if (asksSlabNumber(f, a, on)) f.slab_number = take(to80, o.slab_number);
if (asksViolationKind(f, a, on)) f.violation_kind = take(severalViolationKind, o.violation_kind);
if (asksViolationKind(f, a, on)) f.violation_area = take(area, o.violation_area);
if (asksViolationKind(f, a, on)) f.works_stopped_order = take(yesNo, o.works_stopped_order);

  return f;
};

// stage report of the supervising engineer, as data
export const form = define<Values, Answered>({
  id: "supervision-stage-report",
  name: ["گزارش مرحله‌ای مهندس ناظر", "stage report of the supervising engineer"],
  revision: "1405-09-02",
  fields: [
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["structure_type", "نوع سازه", "structure type", structureType],
    ["discipline", "رشته مهندسی", "discipline", engineeringDiscipline],
    ["engineer_licence", "پروانه اشتغال ناظر", "supervisor's licence number", engineerLicence],
    ["work_stage", "مرحله کار", "stage of the works", workStage],
    ["slab_number", "شماره سقف", "slab number", to80, { when: asksSlabNumber, reads: ["work_stage", "structure_type"], because: ["«مرحله کار» برابر «اسکلت و سقف» و «نوع سازه» برابر «اسکلت بتن‌آرمه» باشد", "work_stage is frame and structure_type is concrete"] }],
    ["visit_date", "تاریخ بازدید", "visit date", anyDay],
    ["report_date", "تاریخ گزارش ناظر", "supervisor's report date", anyDay],
    ["progress_percent", "درصد پیشرفت کار", "progress in percent", percent],
    ["conformity", "انطباق با پروانه و نقشه", "conformity", supervisionStageReportConformity],
    ["violation_kind", "نوع تخلف", "kind of violation", severalViolationKind, { when: asksViolationKind, reads: ["conformity"], because: ["«انطباق با پروانه و نقشه» برابر «دارای تخلف» باشد", "conformity is violation"] }],
    ["violation_area", "مساحت تخلف", "area of the violation", area, { when: asksViolationKind, reads: ["conformity"], because: ["«انطباق با پروانه و نقشه» برابر «دارای تخلف» باشد", "conformity is violation"] }],
    ["works_stopped_order", "دستور توقف داده شده است", "a stop order was given", yesNo, { when: asksViolationKind, reads: ["conformity"], because: ["«انطباق با پروانه و نقشه» برابر «دارای تخلف» باشد", "conformity is violation"] }],
    ["notes", "توضیحات ناظر", "remarks", text2000, { isOptional: true }],
  ],
  read: readFields,
  documents: [
    ["stage-report-sheet", "برگ گزارش مرحله‌ای ناظر", "stage report sheet", "original"],
    ["photos", "عکس ملک", "photos of the property", "electronic"],
    ["concrete-test", "نتیجه آزمایش بتن", "concrete test results", "copy", { when: (f) => f.work_stage === "foundation" || (f.work_stage === "frame" && f.structure_type === "concrete"), reads: ["work_stage", "structure_type"], because: ["مرحله پی‌سازی یا اسکلت بتنی است", "the stage is the foundation or a concrete frame"] }],
    ["weld-test", "نتیجه آزمایش جوش", "weld test results", "copy", { when: (f) => f.work_stage === "frame" && f.structure_type === "steel", reads: ["work_stage", "structure_type"], because: ["مرحله اسکلت فولادی است", "the stage is a steel frame"] }],
    ["excavation-monitoring", "گزارش پایش گود", "excavation monitoring report", "copy", { when: (f) => f.work_stage === "excavation", reads: ["work_stage"], because: ["مرحله گودبرداری است", "the stage is excavation"] }],
    ["violation-sketch", "کروکی محل تخلف", "sketch of the violation", "original", { when: asksViolationKind, reads: ["conformity"], because: ["تخلف گزارش می‌شود", "a violation is reported"] }],
  ],
  given: (o) => [
    document(o["stage-report-sheet"]),
    document(o.photos),
    document(o["concrete-test"]),
    document(o["weld-test"]),
    document(o["excavation-monitoring"]),
    document(o["violation-sketch"]),
  ],
  needs: [
    { anyOf: ["start-of-works"] },
  ],
  rules: [
    {
      id: "visit-before-report",
      holds: (f) => f.visit_date <= f.report_date, rests: ["visit_date", "report_date"],
      message: ["تاریخ بازدید پس از تاریخ گزارش است", "the visit is dated after the report"],
      remedy: ["هر دو تاریخ را با برگ گزارش مرحله‌ای بسنجید", "compare both dates with the stage report sheet"], basis: ["nbr-2 clause 2-5-3"],
    },
    {
      id: "report-not-future",
      holds: (f, a, on) => f.report_date <= on, rests: ["report_date"],
      message: ["تاریخ گزارش ناظر پس از روز ارسال است", "the report is dated after the day of filing"],
      remedy: ["تاریخ را از روی برگ گزارش مرحله‌ای بنویسید", "copy the date from the stage report sheet"], basis: ["nbr-2 clause 2-5-3"],
    },
    {
      id: "complete-at-the-end", when: (f) => f.work_stage === "completed", reads: ["work_stage"],
      holds: (f) => f.progress_percent === 10000, rests: ["progress_percent"],
      message: ["مرحله پایان عملیات است و پیشرفت ۱۰۰ درصد نیست", "the stage is completion and the progress is not 100 percent"],
      remedy: ["مرحله و درصد پیشرفت را با وضع کار بسنجید", "compare stage and progress with the works"],
    },
  ],
  provisions: [
    { id: "least-stages" },
    { id: "slab-by-slab", when: (f) => f.work_stage === "frame", reads: ["work_stage"] },
    { id: "earlier-stages" },
    { id: "progress-grows" },
    { id: "violation-reported", when: asksViolationKind, reads: ["conformity"] },
    { id: "all-four-report" },
    { id: "late-report" },
    { id: "entered-in-file" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** stage report of the supervising engineer · گزارش مرحله‌ای مهندس ناظر */
export interface Filing {
  readonly form: "supervision-stage-report";
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
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** structure type · نوع سازه */
  readonly structure_type: "steel" | "concrete" | "mixed" | "masonry-tied" | "masonry" | "light" | "other";
  /** discipline · رشته مهندسی */
  readonly discipline: "architecture" | "civil" | "mechanical" | "electrical";
  /** supervisor's licence number · پروانه اشتغال ناظر */
  readonly engineer_licence: string;
  /** stage of the works · مرحله کار */
  readonly work_stage: "demolition" | "excavation" | "foundation" | "frame" | "rough-work" | "finishing" | "facade" | "completed";
  /**
   * slab number · شماره سقف
   * Asked when work_stage is frame and structure_type is concrete
   */
  readonly slab_number?: number;
  /** visit date · تاریخ بازدید */
  readonly visit_date: string;
  /** supervisor's report date · تاریخ گزارش ناظر */
  readonly report_date: string;
  /** progress in percent · درصد پیشرفت کار */
  readonly progress_percent: string;
  /** conformity with permit and drawings · انطباق با پروانه و نقشه */
  readonly conformity: "conforms" | "correctable" | "violation";
  /**
   * kind of violation · نوع تخلف
   * Asked when conformity is violation
   */
  readonly violation_kind?: readonly ("no-permit" | "excess-area" | "change-of-use" | "parking-shortage" | "road-encroachment" | "weak-structure" | "technical")[];
  /**
   * area of the violation · مساحت تخلف
   * Asked when conformity is violation
   */
  readonly violation_area?: string;
  /**
   * a stop order was given · دستور توقف داده شده است
   * Asked when conformity is violation
   */
  readonly works_stopped_order?: boolean;
  /** remarks · توضیحات ناظر */
  readonly notes?: string;
}

/** The documents that are given. */
export interface Documents {
  /** stage report sheet · برگ گزارش مرحله‌ای ناظر */
  readonly "stage-report-sheet"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
  /** concrete test results · نتیجه آزمایش بتن */
  readonly "concrete-test"?: { readonly copies?: number };
  /** weld test results · نتیجه آزمایش جوش */
  readonly "weld-test"?: { readonly copies?: number };
  /** excavation monitoring report · گزارش پایش گود */
  readonly "excavation-monitoring"?: { readonly copies?: number };
  /** sketch of the violation · کروکی محل تخلف */
  readonly "violation-sketch"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
}
