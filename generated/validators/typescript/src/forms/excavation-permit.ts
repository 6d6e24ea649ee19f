// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, engineerLicence, legalPersonId, maybe, mobile, nationalId, offer, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "company"]);
const text80 = text(80);
const district = whole(1, 22);
const text30 = text(30);
const length = decimal(2, 10, 8000);
const length2 = decimal(2, 0, 8000);
const length3 = decimal(2, 10, 1000000);
const excavationPermitPitSide = choice(["vertical", "slope"]);
const excavationPermitRiskClass = choice(["normal", "high", "very-high"]);
const excavationPermitShoringMethod = choice(["none", "truss", "soldier-pile", "nailing", "anchor", "diaphragm", "top-down"]);
const anyDay = date(437927, 547864);
const engineerGrade = choice(["grade-3", "grade-2", "grade-1", "senior"]);
const area = decimal(2, 0, 1000000000);
const text10 = text(10);
const text1000 = text(1000);
const text500 = text(500);
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  full_name: ReturnType<typeof text80>;
  national_id: ReturnType<typeof nationalId>;
  legal_person_id: ReturnType<typeof legalPersonId>;
  mobile: ReturnType<typeof mobile>;
  case_number: ReturnType<typeof caseNumber>;
  district: ReturnType<typeof district>;
  permit_number: ReturnType<typeof text30>;
  excavation_depth: ReturnType<typeof length>;
  depth_below_neighbour: ReturnType<typeof length2>;
  critical_depth: ReturnType<typeof length3>;
  excavation_side: ReturnType<typeof excavationPermitPitSide>;
  groundwater: ReturnType<typeof yesNo>;
  vibration_source: ReturnType<typeof yesNo>;
  sensitive_neighbour: ReturnType<typeof yesNo>;
  risk_class: ReturnType<typeof excavationPermitRiskClass>;
  shoring_method: ReturnType<typeof excavationPermitShoringMethod>;
  underground_services: ReturnType<typeof yesNo>;
  geotech_company_licence: ReturnType<typeof engineerLicence>;
  start_date: ReturnType<typeof anyDay>;
  insurance_expiry: ReturnType<typeof anyDay>;
  coordinator_licence: ReturnType<typeof engineerLicence>;
  executor_licence: ReturnType<typeof engineerLicence>;
};

type Answered = {
  "engineer-capacity-inquiry": {
    isAnswered: boolean;
    confirmed_grade: ReturnType<typeof engineerGrade>;
    confirmed_expiry: ReturnType<typeof anyDay>;
    confirmed_capacity: ReturnType<typeof area>;
  };
  "metro-protection-inquiry": {
    isAnswered: boolean;
    grade: ReturnType<typeof text10>;
    conditions: ReturnType<typeof text1000>;
  };
  "water-sewer-inquiry": {
    isAnswered: boolean;
    capacity_available: ReturnType<typeof yesNo>;
    clearance_kept: ReturnType<typeof yesNo>;
    disconnected: ReturnType<typeof yesNo>;
  };
  "gas-inquiry": {
    isAnswered: boolean;
    capacity_available: ReturnType<typeof yesNo>;
    clearance_kept: ReturnType<typeof yesNo>;
    piping_approved: ReturnType<typeof yesNo>;
    disconnected: ReturnType<typeof yesNo>;
  };
  "electricity-inquiry": {
    isAnswered: boolean;
    building_free: ReturnType<typeof yesNo>;
    substation_needed: ReturnType<typeof yesNo>;
    supply_terms: ReturnType<typeof text500>;
    disconnected: ReturnType<typeof yesNo>;
  };
};

// applicant_role is company
const asksLegalPersonId: When<Values, Answered> = (f) => f.applicant_role === "company";

// risk_class is one of high, very-high
const asksGeotechCompanyLicence: When<Values, Answered> = (f) => f.risk_class === "high" || f.risk_class === "very-high";

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    national_id: nationalId(o.national_id),
    legal_person_id: undefined,
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    district: district(o.district),
    permit_number: text30(o.permit_number),
    excavation_depth: length(o.excavation_depth),
    depth_below_neighbour: length2(o.depth_below_neighbour),
    critical_depth: length3(o.critical_depth),
    excavation_side: excavationPermitPitSide(o.excavation_side),
    groundwater: yesNo(o.groundwater),
    vibration_source: yesNo(o.vibration_source),
    sensitive_neighbour: yesNo(o.sensitive_neighbour),
    risk_class: excavationPermitRiskClass(o.risk_class),
    shoring_method: excavationPermitShoringMethod(o.shoring_method),
    underground_services: yesNo(o.underground_services),
    geotech_company_licence: undefined,
    start_date: anyDay(o.start_date),
    insurance_expiry: anyDay(o.insurance_expiry),
    coordinator_licence: engineerLicence(o.coordinator_licence),
    executor_licence: maybe(engineerLicence, o.executor_licence),

  };
if (asksLegalPersonId(f, a, on)) f.legal_person_id = take(legalPersonId, o.legal_person_id);
if (asksGeotechCompanyLicence(f, a, on)) f.geotech_company_licence = take(engineerLicence, o.geotech_company_licence);

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

const readMetroProtectionInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["metro-protection-inquiry"] = {
    isAnswered: true,
    grade: text10(o.grade),
    conditions: text1000(o.conditions),

  };
  return v;
};

const readWaterSewerInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["water-sewer-inquiry"] = {
    isAnswered: true,
    capacity_available: maybe(yesNo, o.capacity_available),
    clearance_kept: maybe(yesNo, o.clearance_kept),
    disconnected: maybe(yesNo, o.disconnected),

  };
  return v;
};

const readGasInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["gas-inquiry"] = {
    isAnswered: true,
    capacity_available: maybe(yesNo, o.capacity_available),
    clearance_kept: maybe(yesNo, o.clearance_kept),
    piping_approved: maybe(yesNo, o.piping_approved),
    disconnected: maybe(yesNo, o.disconnected),

  };
  return v;
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

// excavation and shoring permission, as data
export const form = define<Values, Answered>({
  id: "excavation-permit",
  name: ["مجوز گودبرداری و سازه نگهبان", "excavation and shoring permission"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["legal_person_id", "شناسه ملی شخص حقوقی", "legal person's national id", legalPersonId, { when: asksLegalPersonId, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «نماینده یا صاحب امضای مجاز شخص حقوقی» باشد", "applicant_role is company"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["excavation_depth", "عمق گودبرداری", "excavation depth", length],
    ["depth_below_neighbour", "عمق از زیر پی همسایه", "depth below the neighbour", length2],
    ["critical_depth", "عمق بحرانی", "critical depth", length3],
    ["excavation_side", "نوع دیواره", "side of the pit", excavationPermitPitSide],
    ["groundwater", "آب زیرزمینی در گود هست", "groundwater in the pit", yesNo],
    ["vibration_source", "منبع ارتعاش در مجاورت هست", "a source of vibration is near", yesNo],
    ["sensitive_neighbour", "ساختمان مجاور حساس است", "sensitive adjoining building", yesNo],
    ["risk_class", "سطح خطر", "risk class", excavationPermitRiskClass],
    ["shoring_method", "روش پایدارسازی", "shoring method", excavationPermitShoringMethod],
    ["underground_services", "خطوط زیرزمینی شناسایی شده است", "underground services located", yesNo],
    ["geotech_company_licence", "پروانه شرکت ژئوتکنیک", "geotechnical firm's licence", engineerLicence, { when: asksGeotechCompanyLicence, reads: ["risk_class"], because: ["«سطح خطر» یکی از «زیاد»، «بسیار زیاد» باشد", "risk_class is one of high, very-high"] }],
    ["start_date", "تاریخ شروع", "start date", anyDay],
    ["insurance_expiry", "پایان اعتبار بیمه‌نامه", "insurance expiry", anyDay],
    ["coordinator_licence", "پروانه ناظر هماهنگ‌کننده", "coordinator's licence number", engineerLicence],
    ["executor_licence", "پروانه مجری", "executor's licence number", engineerLicence, { isOptional: true }],
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
    {
      id: "metro-protection-inquiry",
      name: ["استعلام حریم مترو", "metro protection-zone inquiry"],
      fields: [
        ["grade", "درجه ملک", "grade", text10],
        ["conditions", "شرط‌های اجرا", "conditions", text1000],
      ],
      read: readMetroProtectionInquiry,
    },
    {
      id: "water-sewer-inquiry",
      name: ["استعلام آب و فاضلاب", "water and sewer inquiry"],
      fields: [
        ["capacity_available", "ظرفیت انشعاب وجود دارد", "capacity is available", yesNo, { isOptional: true }],
        ["clearance_kept", "حریم شبکه رعایت شده است", "the clearance is kept", yesNo, { isOptional: true }],
        ["disconnected", "انشعاب آب قطع شده است", "the connection is cut off", yesNo, { isOptional: true }],
      ],
      read: readWaterSewerInquiry,
    },
    {
      id: "gas-inquiry",
      name: ["استعلام شرکت گاز", "gas company inquiry"],
      fields: [
        ["capacity_available", "ظرفیت انشعاب وجود دارد", "capacity is available", yesNo, { isOptional: true }],
        ["clearance_kept", "حریم شبکه رعایت شده است", "the clearance is kept", yesNo, { isOptional: true }],
        ["piping_approved", "لوله‌کشی تأیید شده است", "the piping is approved", yesNo, { isOptional: true }],
        ["disconnected", "گاز قطع شده است", "the gas is cut off", yesNo, { isOptional: true }],
      ],
      read: readGasInquiry,
    },
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
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["third-party-insurance", "بیمه‌نامه کارگاه", "third-party liability policy", "copy"],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy"],
    ["soil-report", "گزارش ژئوتکنیک", "geotechnical report", "original"],
    ["excavation-risk-sheet", "برگ ارزیابی خطر گود", "excavation-risk sheet", "original"],
    ["shoring-drawings", "نقشه سازه نگهبان", "shoring drawings", "original", { when: (f) => f.excavation_side === "vertical" && (f.shoring_method !== undefined && f.shoring_method !== "none"), reads: ["excavation_side", "shoring_method"], because: ["دیواره قائم است و پایدارسازی می‌شود", "the side is vertical and shoring is used"] }],
    ["neighbour-state-minutes", "صورت‌جلسه وضع مجاوران", "minutes on adjoining buildings", "original"],
    ["neighbour-consent", "رضایت‌نامه مجاور", "neighbour's consent", "original", { when: (f) => f.shoring_method === "nailing" || f.shoring_method === "anchor", reads: ["shoring_method"], because: ["روش پایدارسازی میخ‌کوبی یا انکراژ است", "nailing or anchorage is used"] }],
    ["supervisor-commitment", "برگه تعهد نظارت", "supervisor's commitment sheet", "original"],
    ["executor-contract", "قرارداد مجری ذی‌صلاح", "contract with a qualified executor", "original", { when: (f) => f.executor_licence !== undefined, reads: ["executor_licence"], because: ["مجری معرفی شده است", "an executor is named"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["third-party-insurance"]),
    document(o["building-permit"]),
    document(o["soil-report"]),
    document(o["excavation-risk-sheet"]),
    document(o["shoring-drawings"]),
    document(o["neighbour-state-minutes"]),
    document(o["neighbour-consent"]),
    document(o["supervisor-commitment"]),
    document(o["executor-contract"]),
  ],
  needs: [
    { anyOf: ["building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit"] },
    { anyOf: ["engineer-capacity-inquiry"], inquiries: ["engineer-capacity-inquiry"], awaited: ["engineer-capacity-inquiry"] },
    { anyOf: ["metro-protection-inquiry"], inquiries: ["metro-protection-inquiry"], awaited: ["metro-protection-inquiry"] },
    { anyOf: ["water-sewer-inquiry"], inquiries: ["water-sewer-inquiry"], awaited: ["water-sewer-inquiry"] },
    { anyOf: ["gas-inquiry"], inquiries: ["gas-inquiry"], awaited: ["gas-inquiry"] },
    { anyOf: ["electricity-inquiry"], inquiries: ["electricity-inquiry"], awaited: ["electricity-inquiry"] },
  ],
  rules: [
    {
      id: "services-located",
      holds: (f) => f.underground_services === true, rests: ["underground_services"],
      message: ["تأسیسات زیرزمینی شناسایی نشده است", "the underground services were not located"],
      remedy: ["پیش از گودبرداری تأسیسات زیرزمینی را با شرکت‌های آب، گاز، برق و مخابرات شناسایی کنید", "locate the underground services with the water, gas, electricity and telephone companies before digging"], basis: ["construction-safety-bylaw 238"],
    },
    {
      id: "depth-below-neighbour",
      holds: (f) => f.depth_below_neighbour <= f.excavation_depth, rests: ["depth_below_neighbour", "excavation_depth"],
      message: ["عمق از زیر پی همسایه از عمق گود بیشتر است", "the depth below the neighbour's foundation exceeds the depth of the pit"],
      remedy: ["هر دو عمق را با نقشه سازه نگهبان بسنجید", "compare both depths with the shoring drawings"],
    },
    {
      id: "insured-at-start",
      holds: (f) => f.insurance_expiry >= f.start_date, rests: ["insurance_expiry", "start_date"],
      message: ["بیمه‌نامه پیش از تاریخ شروع تمام می‌شود", "the policy ends before the start date"],
      remedy: ["بیمه‌نامه را نزد شرکت بیمه تمدید کنید", "have the policy extended by the insurance company"],
    },
  ],
  provisions: [
    { id: "highest-class", when: (f) => f.excavation_side === "vertical", reads: ["excavation_side"] },
    { id: "weighs-in-class", when: (f) => f.groundwater === true || f.vibration_source === true || f.sensitive_neighbour === true, reads: ["groundwater", "vibration_source", "sensitive_neighbour"] },
    { id: "executor-reports" },
    { id: "services-protected" },
    { id: "fire-station-told" },
    { id: "engineer-applicant" },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", en: "Signed and stamped drawings are handed over once in person." } } },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** excavation and shoring permission · مجوز گودبرداری و سازه نگهبان */
export interface Filing {
  readonly form: "excavation-permit";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "company";
  /** applicant's full name · نام و نام خانوادگی متقاضی */
  readonly full_name: string;
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when applicant_role is company
   */
  readonly legal_person_id?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** excavation depth · عمق گودبرداری */
  readonly excavation_depth: string;
  /** depth below the neighbour's foundation · عمق گود از زیر پی همسایه */
  readonly depth_below_neighbour: string;
  /** critical depth hc · عمق بحرانی hc */
  readonly critical_depth: string;
  /** side of the pit · نوع دیواره */
  readonly excavation_side: "vertical" | "slope";
  /** groundwater in the pit · آب زیرزمینی در گود هست */
  readonly groundwater: boolean;
  /** a source of vibration is near · منبع ارتعاش در مجاورت هست */
  readonly vibration_source: boolean;
  /** the adjoining building is sensitive · ساختمان مجاور حساس است */
  readonly sensitive_neighbour: boolean;
  /**
   * risk class · سطح خطر
   * copy it from the excavation-risk sheet · از روی برگ ارزیابی خطر گود
   */
  readonly risk_class: "normal" | "high" | "very-high";
  /** shoring method · روش پایدارسازی */
  readonly shoring_method: "none" | "truss" | "soldier-pile" | "nailing" | "anchor" | "diaphragm" | "top-down";
  /** underground services were located · تأسیسات زیرزمینی شناسایی شده است */
  readonly underground_services: boolean;
  /**
   * licence of the geotechnical firm · شماره پروانه شرکت ژئوتکنیک
   * high and very high risk need a licensed geotechnical designer · خطر زیاد و بسیار زیاد طراح ژئوتکنیک دارای پروانه می‌خواهد
   * Asked when risk_class is one of high, very-high
   */
  readonly geotech_company_licence?: string;
  /** start date · تاریخ شروع */
  readonly start_date: string;
  /** insurance expiry · پایان اعتبار بیمه‌نامه */
  readonly insurance_expiry: string;
  /** licence number of the coordinating supervisor · شماره پروانه اشتغال ناظر هماهنگ‌کننده */
  readonly coordinator_licence: string;
  /** executor's licence number · شماره پروانه اشتغال مجری */
  readonly executor_licence?: string;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** third-party liability policy · بیمه‌نامه کارگاه */
  readonly "third-party-insurance"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** geotechnical report · گزارش ژئوتکنیک */
  readonly "soil-report"?: { readonly copies?: number };
  /** excavation-risk sheet · برگ ارزیابی خطر گود */
  readonly "excavation-risk-sheet"?: { readonly copies?: number };
  /** shoring drawings · نقشه سازه نگهبان */
  readonly "shoring-drawings"?: { readonly copies?: number };
  /** minutes on adjoining buildings · صورت‌جلسه وضع مجاوران */
  readonly "neighbour-state-minutes"?: { readonly copies?: number };
  /** neighbour's consent · رضایت‌نامه مجاور */
  readonly "neighbour-consent"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** contract with a qualified executor · قرارداد مجری ذی‌صلاح */
  readonly "executor-contract"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** engineer competence and capacity inquiry · استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی) */
  readonly "engineer-capacity-inquiry"?: { readonly confirmed_grade: "grade-3" | "grade-2" | "grade-1" | "senior"; readonly confirmed_expiry: string; readonly confirmed_capacity: string };
  /** metro protection-zone inquiry · استعلام حریم مترو */
  readonly "metro-protection-inquiry"?: { readonly grade: string; readonly conditions: string };
  /** water and sewer inquiry · استعلام آب و فاضلاب */
  readonly "water-sewer-inquiry"?: { readonly capacity_available?: boolean; readonly clearance_kept?: boolean; readonly disconnected?: boolean };
  /** gas company inquiry · استعلام شرکت گاز */
  readonly "gas-inquiry"?: { readonly capacity_available?: boolean; readonly clearance_kept?: boolean; readonly piping_approved?: boolean; readonly disconnected?: boolean };
  /** electricity company inquiry · استعلام شرکت برق */
  readonly "electricity-inquiry"?: { readonly building_free?: boolean; readonly substation_needed?: boolean; readonly supply_terms?: string; readonly disconnected?: boolean };
}
