// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, decimal, define, document, offer, parameter, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const filer = choice(["owner", "engineer", "municipality"]);
const fireSafetyInquiryReviewStage = choice(["drawings", "execution", "completion"]);
const text30 = text(30);
const fireSafetyInquiryFireOccupancy = choice(["residential", "commercial", "office", "assembly", "health", "industrial", "fuel-station"]);
const to60 = whole(0, 60);
const to10 = whole(0, 10);
const to2000 = whole(1, 2000);
const area = decimal(2, 0, 1000000000);
const length = decimal(2, 0, 50000);
const length2 = decimal(2, 0, 100000);
const text1000 = text(1000);
const FIRE_PLAN_STOREYS = [[507323, undefined, 3]];
const FUEL_DISTANCE = [[507323, undefined, 700]];
const FIRE_ALARM_STOREYS = [[507323, undefined, 5]];
const SPRINKLER_HEIGHT = [[507323, undefined, 3000]];
const asksDrawingsApprovalNumber = (f) => f.review_stage === "completion";
const asksDistanceFuel = (f) => f.near_fuel_station === true;
const readFields = (o, a, on) => {
  const f = {
    filer_kind: filer(o.filer_kind),
    review_stage: fireSafetyInquiryReviewStage(o.review_stage),
    drawings_approval_number: undefined,
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    occupancy: fireSafetyInquiryFireOccupancy(o.occupancy),
    storeys_above: to60(o.storeys_above),
    basements: to10(o.basements),
    units: to2000(o.units),
    total_floor_area: area(o.total_floor_area),
    building_height: length(o.building_height),
    near_fuel_station: yesNo(o.near_fuel_station),
    distance_fuel: NaN,
  };
if (asksDrawingsApprovalNumber(f, a, on)) f.drawings_approval_number = take(text30, o.drawings_approval_number);
if (asksDistanceFuel(f, a, on)) f.distance_fuel = take(length2, o.distance_fuel);
  return f;
};
const readFireSafetyInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    instructions: text1000(o.instructions),
    approved: yesNo(o.approved),
  };
  return v;
};
export const form = define({
  id: "fire-safety-inquiry",
  name: ["استعلام آتش‌نشانی", "fire-safety inquiry"],
  revision: "1405-09-02",
  fields: [
    ["filer_kind", "درخواست‌دهنده", "who files", filer],
    ["review_stage", "مرحله", "stage", fireSafetyInquiryReviewStage],
    ["drawings_approval_number", "شماره تأیید مرحله نقشه", "drawing approval number", text30, { when: asksDrawingsApprovalNumber, reads: ["review_stage"], because: ["«مرحله» برابر «پایان کار» باشد", "review_stage is completion"] }],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["occupancy", "کاربری", "use", fireSafetyInquiryFireOccupancy],
    ["storeys_above", "طبقات روی زمین", "storeys above ground", to60],
    ["basements", "طبقات زیرزمین", "basement storeys", to10],
    ["units", "تعداد واحد", "number of units", to2000],
    ["total_floor_area", "زیربنای کل", "total floor area", area],
    ["building_height", "ارتفاع ساختمان", "building height", length],
    ["near_fuel_station", "جایگاه سوخت در مجاورت است", "next to a fuel station", yesNo],
    ["distance_fuel", "فاصله تا جایگاه سوخت", "distance to the fuel station", length2, { when: asksDistanceFuel, reads: ["near_fuel_station"], because: ["«جایگاه سوخت در مجاورت است»", "near_fuel_station"] }],
  ],
  read: readFields,
  answers: [
    {
      id: "fire-safety-inquiry",
      name: ["استعلام آتش‌نشانی", "fire-safety inquiry"],
      fields: [
        ["instructions", "دستورالعمل ایمنی", "safety instructions", text1000],
        ["approved", "ایمنی حریق تأیید شده است", "fire safety is approved", yesNo],
      ],
      read: readFireSafetyInquiry,
    },
  ],
  documents: [
    ["architectural-drawings", "نقشه معماری", "architectural drawings", "original", { when: (f) => f.review_stage === "drawings", reads: ["review_stage"], because: ["مرحله نقشه است", "it is the drawing stage"] }],
    ["electrical-drawings", "نقشه تأسیسات برقی", "electrical drawings", "electronic", { when: (f, a, on) => f.storeys_above > parameter(FIRE_PLAN_STOREYS, on), reads: ["storeys_above"], because: ["ساختمان بیش از سه طبقه است", "the building has more than three storeys"] }],
    ["mechanical-drawings", "نقشه تأسیسات مکانیکی", "mechanical drawings", "electronic", { when: (f, a, on) => f.storeys_above > parameter(FIRE_PLAN_STOREYS, on), reads: ["storeys_above"], because: ["ساختمان بیش از سه طبقه است", "the building has more than three storeys"] }],
    ["plot-instruction-sheet", "برگ دستور نقشه", "plot-instruction sheet", "copy"],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy", { when: asksDrawingsApprovalNumber, reads: ["review_stage"], because: ["مرحله پایان کار است", "it is the completion stage"] }],
    ["equipment-certificate", "گواهی تجهیزات ایمنی", "safety equipment certificate", "copy", { when: asksDrawingsApprovalNumber, reads: ["review_stage"], because: ["مرحله پایان کار است", "it is the completion stage"] }],
  ],
  given: (o) => [
    document(o["architectural-drawings"]),
    document(o["electrical-drawings"]),
    document(o["mechanical-drawings"]),
    document(o["plot-instruction-sheet"]),
    document(o["building-permit"]),
    document(o["equipment-certificate"]),
  ],
  needs: [
    { anyOf: ["plot-instruction"] },
  ],
  rules: [
    {
      id: "away-from-fuel-station", when: asksDistanceFuel, reads: ["near_fuel_station"],
      holds: (f, a, on) => f.distance_fuel >= parameter(FUEL_DISTANCE, on), rests: ["distance_fuel"],
      message: ["فاصله ساختمان تا جایگاه سوخت از ۷ متر کمتر است", "the building lies less than 7 m from the fuel station"],
      remedy: ["ساختمان را در نقشه معماری از پمپ و مخزن سوخت دورتر کنید", "move the building in the drawings away from the dispensers and tanks"],
    },
    {
      id: "assembly-near-fuel-station", when: asksDistanceFuel, reads: ["near_fuel_station"],
      holds: (f) => f.occupancy !== undefined && f.occupancy !== "assembly", rests: ["occupancy"],
      message: ["ساختمان تجمعی در مجاورت جایگاه سوخت است", "a place of assembly lies next to a fuel station"],
      remedy: ["پیش از طراحی، نظر سازمان آتش‌نشانی را درباره کاربری بگیرید", "ask the fire organisation about the use before the design"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "no-gathering-near-fuel", when: asksDistanceFuel, reads: ["near_fuel_station"] },
    { id: "fuel-to-neighbours", when: (f) => f.occupancy === "fuel-station" || f.near_fuel_station === true, reads: ["occupancy", "near_fuel_station"] },
    { id: "size-of-buildings" },
    { id: "suppression", when: (f, a, on) => f.occupancy === "residential" && f.storeys_above > parameter(FIRE_PLAN_STOREYS, on), reads: ["occupancy", "storeys_above"] },
    { id: "alarm", when: (f, a, on) => f.storeys_above >= parameter(FIRE_ALARM_STOREYS, on), reads: ["storeys_above"] },
    { id: "sprinklers", when: (f, a, on) => f.building_height > parameter(SPRINKLER_HEIGHT, on), reads: ["building_height"] },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه‌های معماری بررسی و مهر می‌شود", en: "architectural drawings are examined and stamped" } } },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
