// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, decimal, define, document, offer, parameter, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

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
const FIRE_PLAN_STOREYS: Parameter = [[507323, undefined, 3]];
const FUEL_DISTANCE: Parameter = [[507323, undefined, 700]];
const FIRE_ALARM_STOREYS: Parameter = [[507323, undefined, 5]];
const SPRINKLER_HEIGHT: Parameter = [[507323, undefined, 3000]];
type Values = {
  filer_kind: ReturnType<typeof filer>;
  review_stage: ReturnType<typeof fireSafetyInquiryReviewStage>;
  drawings_approval_number: ReturnType<typeof text30>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  occupancy: ReturnType<typeof fireSafetyInquiryFireOccupancy>;
  storeys_above: ReturnType<typeof to60>;
  basements: ReturnType<typeof to10>;
  units: ReturnType<typeof to2000>;
  total_floor_area: ReturnType<typeof area>;
  building_height: ReturnType<typeof length>;
  near_fuel_station: ReturnType<typeof yesNo>;
  distance_fuel: ReturnType<typeof length2>;
};

type Answered = {
  "fire-safety-inquiry": {
    isAnswered: boolean;
    instructions: ReturnType<typeof text1000>;
    approved: ReturnType<typeof yesNo>;
  };
};

// review_stage is completion
const asksDrawingsApprovalNumber: When<Values, Answered> = (f) => f.review_stage === "completion";

// near_fuel_station
const asksDistanceFuel: When<Values, Answered> = (f) => f.near_fuel_station === true;

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
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

const readFireSafetyInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["fire-safety-inquiry"] = {
    isAnswered: true,
    instructions: text1000(o.instructions),
    approved: yesNo(o.approved),

  };
  return v;
};

// fire-safety inquiry, as data
export const form = define<Values, Answered>({
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

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** fire-safety inquiry · استعلام آتش‌نشانی */
export interface Filing {
  readonly form: "fire-safety-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who files · درخواست‌دهنده */
  readonly filer_kind: "owner" | "engineer" | "municipality";
  /** stage · مرحله */
  readonly review_stage: "drawings" | "execution" | "completion";
  /**
   * number of the approval at the drawing stage · شماره تأیید مرحله نقشه
   * Asked when review_stage is completion
   */
  readonly drawings_approval_number?: string;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** use · کاربری */
  readonly occupancy: "residential" | "commercial" | "office" | "assembly" | "health" | "industrial" | "fuel-station";
  /** storeys above ground · تعداد طبقات روی زمین */
  readonly storeys_above: number;
  /** basement storeys · تعداد طبقات زیرزمین */
  readonly basements: number;
  /** number of units · تعداد واحد */
  readonly units: number;
  /** total floor area · زیربنای کل */
  readonly total_floor_area: string;
  /** building height above street level · ارتفاع ساختمان از کف گذر */
  readonly building_height: string;
  /** the plot lies next to a fuel station · ملک مجاور جایگاه سوخت است */
  readonly near_fuel_station: boolean;
  /**
   * distance to the fuel station · فاصله تا جایگاه سوخت
   * Asked when near_fuel_station
   */
  readonly distance_fuel?: string;
}

/** The documents that are given. */
export interface Documents {
  /** architectural drawings · نقشه معماری */
  readonly "architectural-drawings"?: { readonly copies?: number };
  /** electrical drawings · نقشه تأسیسات برقی */
  readonly "electrical-drawings"?: { readonly copies?: number };
  /** mechanical drawings · نقشه تأسیسات مکانیکی */
  readonly "mechanical-drawings"?: { readonly copies?: number };
  /** plot-instruction sheet · برگ دستور نقشه */
  readonly "plot-instruction-sheet"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** safety equipment certificate · گواهی تجهیزات ایمنی */
  readonly "equipment-certificate"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** fire-safety inquiry · استعلام آتش‌نشانی */
  readonly "fire-safety-inquiry"?: { readonly instructions: string; readonly approved: boolean };
}
