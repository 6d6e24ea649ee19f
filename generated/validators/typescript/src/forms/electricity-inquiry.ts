// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, decimal, define, document, maybe, offer, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const filer = choice(["owner", "engineer", "municipality"]);
const electricityInquiryElectricitySubject = choice(["clearance", "supply", "disconnect", "relocation"]);
const text200 = text(200);
const area = decimal(2, 0, 1000000000);
const to2000 = whole(0, 2000);
const fraction = decimal(2, 0, 10000000);
const text20 = text(20);
const lineVoltage = choice(["low", "kv20", "kv33", "kv63", "kv132", "kv230", "kv400"]);
const length = decimal(2, 0, 100000);
const text500 = text(500);
type Values = {
  filer_kind: ReturnType<typeof filer>;
  inquiry_subject: ReturnType<typeof electricityInquiryElectricitySubject>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  address: ReturnType<typeof text200>;
  total_floor_area: ReturnType<typeof area>;
  units: ReturnType<typeof to2000>;
  requested_power: ReturnType<typeof fraction>;
  subscription_number: ReturnType<typeof text20>;
  line_near: ReturnType<typeof yesNo>;
  line_voltage: ReturnType<typeof lineVoltage>;
  line_distance: ReturnType<typeof length>;
};

type Answered = {
  "electricity-inquiry": {
    isAnswered: boolean;
    building_free: ReturnType<typeof yesNo>;
    substation_needed: ReturnType<typeof yesNo>;
    supply_terms: ReturnType<typeof text500>;
    disconnected: ReturnType<typeof yesNo>;
  };
};

// inquiry_subject is supply
const asksRequestedPower: When<Values, Answered> = (f) => f.inquiry_subject === "supply";

// inquiry_subject is disconnect
const asksSubscriptionNumber: When<Values, Answered> = (f) => f.inquiry_subject === "disconnect";

// line_near
const asksLineVoltage: When<Values, Answered> = (f) => f.line_near === true;

// first-degree distance
const computeFirstClearance = (f: Values, a: Answered, on: number) => {
  if (!(f.line_near === true)) return NaN;
  let hits = 0;
  let result = NaN;
  if (f.line_voltage === "low") {
    hits++;
    result = 150;
  }
  if (f.line_voltage === "kv20") {
    hits++;
    result = 300;
  }
  if (f.line_voltage === "kv33") {
    hits++;
    result = 500;
  }
  if (f.line_voltage === "kv63") {
    hits++;
    result = 1300;
  }
  if (f.line_voltage === "kv132") {
    hits++;
    result = 1500;
  }
  if (f.line_voltage === "kv230") {
    hits++;
    result = 1700;
  }
  if (f.line_voltage === "kv400") {
    hits++;
    result = 2000;
  }
  return hits === 1 ? result : NaN;
};

// second-degree distance
const computeSecondClearance = (f: Values, a: Answered, on: number) => {
  if (!(f.line_near === true)) return NaN;
  let hits = 0;
  let result = NaN;
  if (f.line_voltage === "low") {
    hits++;
  }
  if (f.line_voltage === "kv20") {
    hits++;
    result = 500;
  }
  if (f.line_voltage === "kv33") {
    hits++;
    result = 1500;
  }
  if (f.line_voltage === "kv63") {
    hits++;
    result = 2000;
  }
  if (f.line_voltage === "kv132") {
    hits++;
    result = 3000;
  }
  if (f.line_voltage === "kv230") {
    hits++;
    result = 4000;
  }
  if (f.line_voltage === "kv400") {
    hits++;
    result = 5000;
  }
  return hits === 1 ? result : NaN;
};

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    filer_kind: filer(o.filer_kind),
    inquiry_subject: electricityInquiryElectricitySubject(o.inquiry_subject),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    address: text200(o.address),
    total_floor_area: area(o.total_floor_area),
    units: to2000(o.units),
    requested_power: NaN,
    subscription_number: undefined,
    line_near: yesNo(o.line_near),
    line_voltage: undefined,
    line_distance: NaN,

  };
if (asksRequestedPower(f, a, on)) f.requested_power = take(fraction, o.requested_power);
if (asksSubscriptionNumber(f, a, on)) f.subscription_number = take(text20, o.subscription_number);
if (asksLineVoltage(f, a, on)) f.line_voltage = take(lineVoltage, o.line_voltage);
if (asksLineVoltage(f, a, on)) f.line_distance = take(length, o.line_distance);

  return f;
};

const readElectricityInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["electricity-inquiry"] = {
    isAnswered: true,
    building_free: maybe(yesNo, o.building_free),
    substation_needed: maybe(yesNo, o.substation_needed),
    supply_terms: maybe(text500, o.supply_terms),
    disconnected: maybe(yesNo, o.disconnected),

  };
  return v;
};

// electricity company inquiry, as data
export const form = define<Values, Answered>({
  id: "electricity-inquiry",
  name: ["استعلام شرکت برق", "electricity company inquiry"],
  revision: "1405-09-02",
  fields: [
    ["filer_kind", "درخواست‌دهنده", "who files", filer],
    ["inquiry_subject", "موضوع استعلام", "subject of the inquiry", electricityInquiryElectricitySubject],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["address", "نشانی ملک", "address of the property", text200],
    ["total_floor_area", "زیربنای کل", "total floor area", area],
    ["units", "تعداد واحد", "number of units", to2000],
    ["requested_power", "توان درخواستی", "requested power", fraction, { when: asksRequestedPower, reads: ["inquiry_subject"], because: ["«موضوع استعلام» برابر «تأمین توان» باشد", "inquiry_subject is supply"] }],
    ["subscription_number", "شماره اشتراک موجود", "existing subscription number", text20, { when: asksSubscriptionNumber, reads: ["inquiry_subject"], because: ["«موضوع استعلام» برابر «جمع‌آوری انشعاب پیش از تخریب» باشد", "inquiry_subject is disconnect"] }],
    ["line_near", "خط برق در مجاورت است", "a power line is near", yesNo],
    ["line_voltage", "ردیف ولتاژ خط", "voltage of the line", lineVoltage, { when: asksLineVoltage, reads: ["line_near"], because: ["«خط برق در مجاورت است»", "line_near"] }],
    ["line_distance", "فاصله افقی تا خط", "distance to the line", length, { when: asksLineVoltage, reads: ["line_near"], because: ["«خط برق در مجاورت است»", "line_near"] }],
  ],
  read: readFields,
  answers: [
    {
      id: "electricity-inquiry",
      name: ["استعلام شرکت برق", "electricity company inquiry"],
      fields: [
        ["building_free", "احداث بی‌مانع است", "building is free", yesNo, { isOptional: true }],
        ["substation_needed", "محل پست لازم است", "a substation room is needed", yesNo, { isOptional: true }],
        ["supply_terms", "شرایط تأمین برق", "supply conditions", text500, { isOptional: true }],
        ["disconnected", "انشعاب برق جمع شده است", "the connection is removed", yesNo, { isOptional: true }],
      ],
      read: readElectricityInquiry,
    },
  ],
  documents: [
    ["location-sketch", "کروکی محل", "location sketch", "original"],
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "electronic", { when: asksLineVoltage, reads: ["line_near"], because: ["خطی در مجاورت ملک است", "a line is near the plot"] }],
    ["electrical-drawings", "نقشه تأسیسات برقی", "electrical drawings", "electronic", { when: asksRequestedPower, reads: ["inquiry_subject"], because: ["تأمین توان درخواست شده است", "power supply is asked for"] }],
    ["utility-bills", "فیش‌های آب، برق، گاز و تلفن", "utility bills", "copy", { when: asksSubscriptionNumber, reads: ["inquiry_subject"], because: ["انشعاب جمع‌آوری می‌شود", "the connection is to be removed"] }],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
  ],
  given: (o) => [
    document(o["location-sketch"]),
    document(o["utm-survey"]),
    document(o["electrical-drawings"]),
    document(o["utility-bills"]),
    document(o["title-deed"]),
  ],
  needs: [
    { anyOf: ["plot-instruction"] },
  ],
  rules: [
    {
      id: "outside-first-clearance", when: (f) => f.line_near === true && (f.inquiry_subject === "clearance" || f.inquiry_subject === "supply"), reads: ["line_near", "inquiry_subject"],
      holds: (f, a, on) => f.line_distance >= computeFirstClearance(f, a, on), rests: ["line_distance", "line_near", "line_voltage"],
      message: ["ملک در حریم درجه یک خط برق است و هیچ بنایی در آن ساخته نمی‌شود", "the plot lies in the first-degree clearance, where nothing is built at any height"],
      remedy: ["بنا را بیرون از حریم ببرید یا با موضوع ‹جابه‌جایی تأسیسات› استعلام کنید", "move the building out of the clearance, or ask for the relocation of the equipment"], basis: ["power-line-resolution 1"],
    },
    {
      id: "outside-second-clearance", when: (f, a, on) => f.line_near === true && !Number.isNaN(computeSecondClearance(f, a, on)), reads: ["line_near", "line_voltage"],
      holds: (f, a, on) => f.line_distance >= computeSecondClearance(f, a, on), rests: ["line_distance", "line_near", "line_voltage"],
      message: ["ملک در حریم درجه دو خط برق است؛ بنا و مخزن سوخت در آن ممنوع است", "the plot lies in the second-degree clearance, where buildings and fuel tanks are not allowed"],
      remedy: ["فاصله را از محور خط بسنجید و پاسخ شرکت برق را پیش از طراحی بگیرید", "measure the distance from the axis of the line and wait for the company's reply before the design"], basis: ["power-line-resolution 2"], isAdvice: true,
    },
    {
      id: "removed-before-demolition", when: (f, a) => f.inquiry_subject === "disconnect" && a["electricity-inquiry"].disconnected !== undefined, reads: ["inquiry_subject", "electricity-inquiry/disconnected"],
      holds: (f, a) => a["electricity-inquiry"].disconnected === true, rests: ["electricity-inquiry/disconnected"], inquiries: ["electricity-inquiry"],
      message: ["انشعاب برق هنوز جمع نشده است و تخریب آغاز نمی‌شود", "the connection is not yet removed and the demolition may not begin"],
      remedy: ["جمع‌آوری انشعاب را از شرکت برق پیگیری کنید و پاسخ آن را به پرونده بیفزایید", "follow up the removal with the electricity company and add its reply to the case"],
    },
  ],
  provisions: [
    { id: "buried-cable", when: asksLineVoltage, reads: ["line_near"] },
    { id: "demolition-waits", when: asksSubscriptionNumber, reads: ["inquiry_subject"] },
    { id: "distances-replaced", when: asksLineVoltage, reads: ["line_near"] },
  ],
  computed: [
    { id: "first_clearance", value: computeFirstClearance, reads: ["line_near", "line_voltage"], written: 2 },
    { id: "second_clearance", value: computeSecondClearance, reads: ["line_near", "line_voltage"], written: 2 },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** electricity company inquiry · استعلام شرکت برق */
export interface Filing {
  readonly form: "electricity-inquiry";
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
  /** subject of the inquiry · موضوع استعلام */
  readonly inquiry_subject: "clearance" | "supply" | "disconnect" | "relocation";
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** address of the property · نشانی ملک */
  readonly address: string;
  /** total floor area · زیربنای کل */
  readonly total_floor_area: string;
  /** number of units · تعداد واحد */
  readonly units: number;
  /**
   * requested power (kW) · توان درخواستی (کیلووات)
   * Asked when inquiry_subject is supply
   */
  readonly requested_power?: string;
  /**
   * existing subscription number · شماره اشتراک موجود
   * Asked when inquiry_subject is disconnect
   */
  readonly subscription_number?: string;
  /** a line or cable is near the plot · خط یا کابل در مجاورت ملک است */
  readonly line_near: boolean;
  /**
   * voltage of the line · ردیف ولتاژ خط
   * Asked when line_near
   */
  readonly line_voltage?: "low" | "kv20" | "kv33" | "kv63" | "kv132" | "kv230" | "kv400";
  /**
   * horizontal distance to the line · فاصله افقی تا خط
   * Asked when line_near
   */
  readonly line_distance?: string;
}

/** The documents that are given. */
export interface Documents {
  /** location sketch · کروکی محل */
  readonly "location-sketch"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** electrical drawings · نقشه تأسیسات برقی */
  readonly "electrical-drawings"?: { readonly copies?: number };
  /** utility bills · فیش‌های آب، برق، گاز و تلفن */
  readonly "utility-bills"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** electricity company inquiry · استعلام شرکت برق */
  readonly "electricity-inquiry"?: { readonly building_free?: boolean; readonly substation_needed?: boolean; readonly supply_terms?: string; readonly disconnected?: boolean };
}
