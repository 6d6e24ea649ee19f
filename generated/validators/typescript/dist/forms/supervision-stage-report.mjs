// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, choices, date, decimal, define, document, engineerLicence, maybe, offer, plate, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
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
const asksSlabNumber = (f) => f.work_stage === "frame" && f.structure_type === "concrete";
const asksViolationKind = (f) => f.conformity === "violation";
const readFields = (o, a, on) => {
  const f = {
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
export const form = define({
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
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
