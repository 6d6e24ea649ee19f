// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, caseNumber, choice, date, decimal, define, document, legalPersonId, mobile, nationalId, offer, parameter, paymentId, plate, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const text30 = text(30);
const anyDay = date(437927, 547864);
const area = decimal(2, 0, 1000000000);
const to80 = whole(1, 80);
const to500 = whole(1, 500);
const to2000 = whole(0, 2000);
const to40 = whole(0, 40);
const money = decimal(0, 0, 1000000000000000);
const text1000 = text(1000);
const PARKING_SPACE_AREA: Parameter = [[507323, undefined, 2500]];
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  owner_kind: ReturnType<typeof personKind>;
  owner_national_id: ReturnType<typeof nationalId>;
  owner_legal_person_id: ReturnType<typeof legalPersonId>;
  owner_deceased: ReturnType<typeof yesNo>;
  mobile: ReturnType<typeof mobile>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  permit_number: ReturnType<typeof text30>;
  permit_date: ReturnType<typeof anyDay>;
  permit_area: ReturnType<typeof area>;
  permit_storeys: ReturnType<typeof to80>;
  permit_units: ReturnType<typeof to500>;
  parking_required: ReturnType<typeof to2000>;
  works_end_date: ReturnType<typeof anyDay>;
  existing_floor_area: ReturnType<typeof area>;
  existing_storeys: ReturnType<typeof to80>;
  existing_units: ReturnType<typeof to500>;
  parking_built: ReturnType<typeof to2000>;
  setback_done: ReturnType<typeof yesNo>;
  elevator_count: ReturnType<typeof to40>;
  has_gas: ReturnType<typeof yesNo>;
  fire_approval_needed: ReturnType<typeof yesNo>;
};

type Answered = {
  "debt-inquiry": {
    isAnswered: boolean;
    amount: ReturnType<typeof money>;
    bill_id: ReturnType<typeof billId>;
    payment_id: ReturnType<typeof paymentId>;
  };
  "fire-safety-inquiry": {
    isAnswered: boolean;
    instructions: ReturnType<typeof text1000>;
    approved: ReturnType<typeof yesNo>;
  };
};

// owner_kind is natural
const asksOwnerNationalId: When<Values, Answered> = (f) => f.owner_kind === "natural";

// owner_kind is not natural
const asksOwnerLegalPersonId: When<Values, Answered> = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";

// exceeds the permit
const computeExceedsPermit = (f: Values, a: Answered, on: number) => f.existing_floor_area > f.permit_area || f.existing_storeys > f.permit_storeys || f.existing_units > f.permit_units;

// parking is short
const computeParkingShort = (f: Values, a: Answered, on: number) => f.parking_built < f.parking_required;

// area of missing parking
const computeParkingShortArea = (f: Values, a: Answered, on: number) => {
  if (!(computeParkingShort(f, a, on) === true)) return NaN;
  return parameter(PARKING_SPACE_AREA, on) * (f.parking_required - f.parking_built);
};

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    applicant_role: applicantRole(o.applicant_role),
    owner_kind: personKind(o.owner_kind),
    owner_national_id: undefined,
    owner_legal_person_id: undefined,
    owner_deceased: yesNo(o.owner_deceased),
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    permit_number: text30(o.permit_number),
    permit_date: anyDay(o.permit_date),
    permit_area: area(o.permit_area),
    permit_storeys: to80(o.permit_storeys),
    permit_units: to500(o.permit_units),
    parking_required: to2000(o.parking_required),
    works_end_date: anyDay(o.works_end_date),
    existing_floor_area: area(o.existing_floor_area),
    existing_storeys: to80(o.existing_storeys),
    existing_units: to500(o.existing_units),
    parking_built: to2000(o.parking_built),
    setback_done: yesNo(o.setback_done),
    elevator_count: to40(o.elevator_count),
    has_gas: yesNo(o.has_gas),
    fire_approval_needed: yesNo(o.fire_approval_needed),

  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);

  return f;
};

const readDebtInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["debt-inquiry"] = {
    isAnswered: true,
    amount: money(o.amount),
    bill_id: billId(o.bill_id),
    payment_id: paymentId(o.payment_id),

  };
  return v;
};

const readFireSafetyInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["fire-safety-inquiry"] = {
    isAnswered: true,
    instructions: text1000(o.instructions),
    approved: yesNo(o.approved),

  };
  return v;
};

// building completion certificate, as data
export const form = define<Values, Answered>({
  id: "completion-certificate",
  name: ["گواهی پایان کار ساختمان", "building completion certificate"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["owner_kind", "نوع مالک", "kind of owner", personKind],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId, { when: asksOwnerNationalId, reads: ["owner_kind"], because: ["«نوع مالک» برابر «شخص حقیقی» باشد", "owner_kind is natural"] }],
    ["owner_legal_person_id", "شناسه ملی مالک", "owner's legal-person id", legalPersonId, { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["«نوع مالک» غیر از «شخص حقیقی» باشد", "owner_kind is not natural"] }],
    ["owner_deceased", "مالک فوت شده است", "the owner has died", yesNo],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["permit_date", "تاریخ صدور پروانه", "date of issue of the permit", anyDay],
    ["permit_area", "زیربنای پروانه", "floor area on the permit", area],
    ["permit_storeys", "طبقات پروانه", "storeys on the permit", to80],
    ["permit_units", "واحدهای پروانه", "units on the permit", to500],
    ["parking_required", "پارکینگ لازم", "parking spaces required", to2000],
    ["works_end_date", "تاریخ پایان عملیات", "date works ended", anyDay],
    ["existing_floor_area", "زیربنای موجود", "existing floor area", area],
    ["existing_storeys", "طبقات موجود", "existing storeys", to80],
    ["existing_units", "واحدهای موجود", "existing units", to500],
    ["parking_built", "پارکینگ ساخته‌شده", "parking spaces built", to2000],
    ["setback_done", "عقب‌نشینی اجرا شده است", "road setback carried out", yesNo],
    ["elevator_count", "تعداد آسانسور", "number of lifts", to40],
    ["has_gas", "لوله‌کشی گاز دارد", "has gas piping", yesNo],
    ["fire_approval_needed", "مشمول تأییدیه آتش‌نشانی است", "fire approval applies", yesNo],
  ],
  read: readFields,
  answers: [
    {
      id: "debt-inquiry",
      name: ["استعلام بدهی ملک", "property debt inquiry"],
      fields: [
        ["amount", "مبلغ بدهی", "amount owed", money],
        ["bill_id", "شناسه قبض", "bill id", billId],
        ["payment_id", "شناسه پرداخت", "payment id", paymentId],
      ],
      read: readDebtInquiry,
    },
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
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["signature-authority", "گواهی امضای مجاز", "proof of signing authority", "copy", { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["مالک شخص حقوقی است", "the owner is a legal person"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "original"],
    ["supervisor-completion-report", "گزارش پایان کار ناظران چهار رشته", "completion report of the supervisors of four disciplines", "original"],
    ["as-built-drawings", "نقشه چون‌ساخت (وضع موجود)", "as-built drawings", "original"],
    ["structural-soundness-certificate", "گواهی استحکام بنا", "structural-soundness certificate", "original"],
    ["elevator-certificate", "گواهی استاندارد آسانسور", "lift standard certificate", "copy", { when: (f) => f.elevator_count >= 1, reads: ["elevator_count"], because: ["آسانسور دارد", "there is at least one lift"] }],
    ["gas-certificate", "تأییدیه لوله‌کشی گاز", "gas piping approval", "copy", { when: (f) => f.has_gas === true, reads: ["has_gas"], because: ["لوله‌کشی گاز دارد", "there is gas piping"] }],
    ["fire-safety-approval", "تأییدیه آتش‌نشانی", "fire organisation's approval", "original", { when: (f) => f.fire_approval_needed === true, reads: ["fire_approval_needed"], because: ["مشمول تأییدیه است", "the approval applies"] }],
    ["commission-decision", "رأی کمیسیون ماده صد", "decision of the Article 100 commission", "copy", { when: (f, a, on) => computeExceedsPermit(f, a, on) === true || computeParkingShort(f, a, on) === true, reads: ["existing_floor_area", "permit_area", "existing_storeys", "permit_storeys", "existing_units", "permit_units", "parking_built", "parking_required"], because: ["زیربنا، طبقات، واحد یا پارکینگ با پروانه نمی‌خواند", "area, storeys, units or parking differ from the permit"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["renovation-tax-receipt"]),
    document(o["building-permit"]),
    document(o["supervisor-completion-report"]),
    document(o["as-built-drawings"]),
    document(o["structural-soundness-certificate"]),
    document(o["elevator-certificate"]),
    document(o["gas-certificate"]),
    document(o["fire-safety-approval"]),
    document(o["commission-decision"]),
  ],
  needs: [
    { anyOf: ["supervision-stage-report"] },
    { anyOf: ["site-visit"] },
    { anyOf: ["renovation-tax-clearance"] },
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
    { anyOf: ["fire-safety-inquiry"], when: (f) => f.fire_approval_needed === true, reads: ["fire_approval_needed"], because: ["مشمول تأییدیه آتش‌نشانی است", "the fire organisation's approval applies"], inquiries: ["fire-safety-inquiry"], awaited: ["fire-safety-inquiry"] },
    { anyOf: ["article-100-settlement"], when: (f, a, on) => computeExceedsPermit(f, a, on) === true || computeParkingShort(f, a, on) === true, reads: ["existing_floor_area", "permit_area", "existing_storeys", "permit_storeys", "existing_units", "permit_units", "parking_built", "parking_required"], because: ["اضافه بنا یا کسری پارکینگ پیش از صدور گواهی به کمیسیون ماده صد می‌رود", "excess building or missing parking goes to the Article 100 commission before the certificate"] },
  ],
  rules: [
    {
      id: "works-end-after-permit",
      holds: (f) => f.works_end_date > f.permit_date, rests: ["works_end_date", "permit_date"],
      message: ["تاریخ پایان عملیات پس از تاریخ پروانه نیست", "the works do not end after the permit was issued"],
      remedy: ["هر دو تاریخ را با پروانه و گزارش ناظر بسنجید", "compare both dates with the permit and the supervisor's report"],
    },
    {
      id: "works-ended",
      holds: (f, a, on) => f.works_end_date <= on, rests: ["works_end_date"],
      message: ["تاریخ پایان عملیات پس از روز درخواست است", "the works end after the day of filing"],
      remedy: ["پس از پایان عملیات در درگاه درخواست کنید", "file on the portal after the works have ended"],
    },
    {
      id: "setback-first",
      holds: (f) => f.setback_done === true, rests: ["setback_done"],
      message: ["عقب‌نشینی اجرا نشده است", "the setback has not been carried out"],
      remedy: ["عقب‌نشینی را اجرا کنید و با گزارش مهندس ناظر دوباره درخواست کنید", "carry out the setback and file again with the supervisor's report"],
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "works-finished" },
    { id: "supervisors-certify" },
    { id: "parking-shortage", when: (f, a, on) => computeParkingShort(f, a, on) === true, reads: ["parking_built", "parking_required"] },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه چون‌ساخت و فرم‌های امضاشده مهندسان بررسی می‌شود", en: "as-built drawings and the engineers' signed forms are checked" } } },
  ],
  computed: [
    { id: "exceeds_permit", value: computeExceedsPermit, reads: ["existing_floor_area", "permit_area", "existing_storeys", "permit_storeys", "existing_units", "permit_units"] },
    { id: "parking_short", value: computeParkingShort, reads: ["parking_built", "parking_required"] },
    { id: "parking_short_area", value: computeParkingShortArea, reads: ["parking_required", "parking_built"], written: 2 },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** building completion certificate · گواهی پایان کار ساختمان */
export interface Filing {
  readonly form: "completion-certificate";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "company";
  /** kind of owner · نوع مالک */
  readonly owner_kind: "natural" | "legal" | "government" | "endowment";
  /**
   * owner's national id · کد ملی مالک
   * Asked when owner_kind is natural
   */
  readonly owner_national_id?: string;
  /**
   * owner's legal-person id · شناسه ملی مالک (شخص حقوقی)
   * Asked when owner_kind is not natural
   */
  readonly owner_legal_person_id?: string;
  /** the owner has died · مالک فوت شده است */
  readonly owner_deceased: boolean;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
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
  /** date of issue of the permit · تاریخ صدور پروانه */
  readonly permit_date: string;
  /** floor area on the permit · زیربنای پروانه */
  readonly permit_area: string;
  /** storeys on the permit · تعداد طبقات پروانه */
  readonly permit_storeys: number;
  /** units on the permit · تعداد واحد پروانه */
  readonly permit_units: number;
  /** parking spaces required · تعداد پارکینگ لازم */
  readonly parking_required: number;
  /** date works ended · تاریخ پایان عملیات */
  readonly works_end_date: string;
  /** existing floor area · زیربنای موجود */
  readonly existing_floor_area: string;
  /** existing storeys · تعداد طبقات موجود */
  readonly existing_storeys: number;
  /** existing units · تعداد واحد موجود */
  readonly existing_units: number;
  /** parking spaces built · تعداد پارکینگ ساخته‌شده */
  readonly parking_built: number;
  /** road setback carried out · عقب‌نشینی اجرا شده است */
  readonly setback_done: boolean;
  /** number of lifts · تعداد آسانسور */
  readonly elevator_count: number;
  /** has gas piping · لوله‌کشی گاز دارد */
  readonly has_gas: boolean;
  /**
   * fire approval applies · مشمول تأییدیه آتش‌نشانی است
   * residential from 6 storeys or 20 units, non-residential above 1 storey · مسکونی از ۶ طبقه یا ۲۰ واحد، و غیرمسکونی بیش از ۱ طبقه
   */
  readonly fire_approval_needed: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** proof of signing authority · گواهی امضای مجاز */
  readonly "signature-authority"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** completion report of the supervisors of four disciplines · گزارش پایان کار ناظران چهار رشته */
  readonly "supervisor-completion-report"?: { readonly copies?: number };
  /** as-built drawings · نقشه چون‌ساخت (وضع موجود) */
  readonly "as-built-drawings"?: { readonly copies?: number };
  /** structural-soundness certificate · گواهی استحکام بنا */
  readonly "structural-soundness-certificate"?: { readonly copies?: number };
  /** lift standard certificate · گواهی استاندارد آسانسور */
  readonly "elevator-certificate"?: { readonly copies?: number };
  /** gas piping approval · تأییدیه لوله‌کشی گاز */
  readonly "gas-certificate"?: { readonly copies?: number };
  /** fire organisation's approval · تأییدیه آتش‌نشانی */
  readonly "fire-safety-approval"?: { readonly copies?: number };
  /** decision of the Article 100 commission · رأی کمیسیون ماده صد */
  readonly "commission-decision"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
  /** fire-safety inquiry · استعلام آتش‌نشانی */
  readonly "fire-safety-inquiry"?: { readonly instructions: string; readonly approved: boolean };
}
