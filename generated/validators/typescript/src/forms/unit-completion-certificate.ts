// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, caseNumber, choice, choices, date, decimal, define, document, hasAll, hasAny, legalPersonId, maybe, mobile, nationalId, offer, paymentId, plate, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const text30 = text(30);
const anyDay = date(437927, 547864);
const to9999 = whole(1, 9999);
const to80 = whole(0, 80);
const area = decimal(2, 0, 1000000000);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "agricultural", "parking", "utility", "other"]);
const text20 = text(20);
const severalUnitCompletionCertificateUnitChange = choices(["balcony-closed", "merged", "split", "mezzanine", "use", "structure"]);
const money = decimal(0, 0, 1000000000000000);
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  owner_kind: ReturnType<typeof personKind>;
  owner_national_id: ReturnType<typeof nationalId>;
  owner_legal_person_id: ReturnType<typeof legalPersonId>;
  owner_deceased: ReturnType<typeof yesNo>;
  joint_ownership: ReturnType<typeof yesNo>;
  mobile: ReturnType<typeof mobile>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  completion_number: ReturnType<typeof text30>;
  completion_issue_date: ReturnType<typeof anyDay>;
  changes_since: ReturnType<typeof yesNo>;
  unit_minutes_number: ReturnType<typeof to9999>;
  storey_number: ReturnType<typeof to80>;
  below_ground: ReturnType<typeof yesNo>;
  minutes_area: ReturnType<typeof area>;
  unit_area: ReturnType<typeof area>;
  approved_use: ReturnType<typeof landUse>;
  present_use: ReturnType<typeof landUse>;
  parking_number: ReturnType<typeof text20>;
  storage_number: ReturnType<typeof text20>;
  unit_change_kind: ReturnType<typeof severalUnitCompletionCertificateUnitChange>;
};

type Answered = {
  "debt-inquiry": {
    isAnswered: boolean;
    amount: ReturnType<typeof money>;
    bill_id: ReturnType<typeof billId>;
    payment_id: ReturnType<typeof paymentId>;
  };
};

// owner_kind is natural
const asksOwnerNationalId: When<Values, Answered> = (f) => f.owner_kind === "natural";

// owner_kind is not natural
const asksOwnerLegalPersonId: When<Values, Answered> = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";

// changes_since
const asksUnitChangeKind: When<Values, Answered> = (f) => f.changes_since === true;

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    applicant_role: applicantRole(o.applicant_role),
    owner_kind: personKind(o.owner_kind),
    owner_national_id: undefined,
    owner_legal_person_id: undefined,
    owner_deceased: yesNo(o.owner_deceased),
    joint_ownership: yesNo(o.joint_ownership),
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    completion_number: text30(o.completion_number),
    completion_issue_date: anyDay(o.completion_issue_date),
    changes_since: yesNo(o.changes_since),
    unit_minutes_number: to9999(o.unit_minutes_number),
    storey_number: to80(o.storey_number),
    below_ground: yesNo(o.below_ground),
    minutes_area: area(o.minutes_area),
    unit_area: area(o.unit_area),
    approved_use: landUse(o.approved_use),
    present_use: landUse(o.present_use),
    parking_number: maybe(text20, o.parking_number),
    storage_number: maybe(text20, o.storage_number),
    unit_change_kind: undefined,

  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksUnitChangeKind(f, a, on)) f.unit_change_kind = take(severalUnitCompletionCertificateUnitChange, o.unit_change_kind);

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

// unit completion certificate, as data
export const form = define<Values, Answered>({
  id: "unit-completion-certificate",
  name: ["گواهی پایان کار واحد (آپارتمان)", "unit completion certificate"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["owner_kind", "نوع مالک", "kind of owner", personKind],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId, { when: asksOwnerNationalId, reads: ["owner_kind"], because: ["«نوع مالک» برابر «شخص حقیقی» باشد", "owner_kind is natural"] }],
    ["owner_legal_person_id", "شناسه ملی مالک", "owner's legal-person id", legalPersonId, { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["«نوع مالک» غیر از «شخص حقیقی» باشد", "owner_kind is not natural"] }],
    ["owner_deceased", "مالک فوت شده است", "the owner has died", yesNo],
    ["joint_ownership", "ملک مشاع است", "the property is jointly owned", yesNo],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["completion_number", "شماره پایان کار", "completion certificate number", text30],
    ["completion_issue_date", "تاریخ صدور پایان کار", "completion issue date", anyDay],
    ["changes_since", "بنا تغییر کرده است", "the building was changed", yesNo],
    ["unit_minutes_number", "شماره قطعه تفکیکی", "unit number", to9999],
    ["storey_number", "طبقه", "floor", to80],
    ["below_ground", "زیر همکف است", "lies below the ground floor", yesNo],
    ["minutes_area", "مساحت صورت‌مجلس", "area in the minutes", area],
    ["unit_area", "مساحت موجود واحد", "unit area as it is", area],
    ["approved_use", "کاربری مصوب", "approved use", landUse],
    ["present_use", "بهره‌برداری فعلی", "present use", landUse],
    ["parking_number", "شماره پارکینگ", "parking space number", text20, { isOptional: true }],
    ["storage_number", "شماره انباری", "storage room number", text20, { isOptional: true }],
    ["unit_change_kind", "نوع تغییر", "kind of change", severalUnitCompletionCertificateUnitChange, { when: asksUnitChangeKind, reads: ["changes_since"], because: ["«بنا تغییر کرده است»", "changes_since"] }],
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
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["signature-authority", "گواهی امضای مجاز", "proof of signing authority", "copy", { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["مالک شخص حقوقی است", "the owner is a legal person"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
    ["completion-certificate", "گواهی پایان کار", "completion certificate", "copy"],
    ["subdivision-minutes", "صورت‌مجلس تفکیکی", "subdivision minutes", "copy"],
    ["unit-plan", "نقشه واحد", "plan of the unit", "original", { when: asksUnitChangeKind, reads: ["changes_since"], because: ["در بنا تغییری داده شده است", "the unit was changed"] }],
    ["structural-soundness-certificate", "گواهی استحکام بنا", "structural-soundness certificate", "original", { when: (f) => f.changes_since === true && hasAll(f.unit_change_kind, ["structure"]), reads: ["changes_since", "unit_change_kind"], because: ["در اجزای باربر تغییر داده شده است", "load-bearing parts were changed"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["renovation-tax-receipt"]),
    document(o["completion-certificate"]),
    document(o["subdivision-minutes"]),
    document(o["unit-plan"]),
    document(o["structural-soundness-certificate"]),
  ],
  needs: [
    { anyOf: ["completion-certificate"] },
    { anyOf: ["renovation-tax-clearance"] },
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
    { anyOf: ["unit-subdivision"], when: (f) => f.changes_since === true && hasAny(f.unit_change_kind, ["merged", "split"]), reads: ["changes_since", "unit_change_kind"], because: ["برای ادغام یا تقسیم واحد ابتدا تفکیک تازه لازم است", "merged or split units need a new subdivision first"] },
  ],
  rules: [
    {
      id: "unit-within-minutes",
      holds: (f) => f.unit_area <= f.minutes_area, rests: ["unit_area", "minutes_area"],
      message: ["مساحت موجود واحد از صورت‌مجلس بیشتر است", "the unit is larger than in the subdivision minutes"],
      remedy: ["تعیین تکلیف پرونده را از کمیسیون ماده صد بخواهید؛ لایحه را با فرم ۴۶ بفرستید", "have the case decided by the Article 100 commission; send the defence with form 46"],
    },
    {
      id: "use-as-approved",
      holds: (f) => f.present_use !== undefined && f.present_use === f.approved_use, rests: ["present_use", "approved_use"],
      message: ["بهره‌برداری فعلی با کاربری مجاز واحد یکی نیست", "the present use differs from the permitted use of the unit"],
      remedy: ["بهره‌برداری را به کاربری مجاز برگردانید یا با فرم ۴۳ تغییر کاربری بخواهید", "return to the permitted use, or ask for a change of use with form 43"], basis: ["ruling-747-748-1395"],
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "professional-office" },
    { id: "no-new-visit", when: (f) => !(f.changes_since === true), reads: ["changes_since"] },
    { id: "unit-on-certificate" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** unit completion certificate · گواهی پایان کار واحد (آپارتمان) */
export interface Filing {
  readonly form: "unit-completion-certificate";
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
  /** the property is jointly owned · ملک مشاع است */
  readonly joint_ownership: boolean;
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
  /** building completion certificate number · شماره پایان کار ساختمان */
  readonly completion_number: string;
  /** date of issue of the completion certificate · تاریخ صدور پایان کار */
  readonly completion_issue_date: string;
  /** the building was changed since the certificate · پس از صدور گواهی در بنا تغییری داده شده است */
  readonly changes_since: boolean;
  /** unit number in the subdivision minutes · شماره قطعه تفکیکی واحد */
  readonly unit_minutes_number: number;
  /**
   * floor · طبقه
   * the ground floor is 0; count basement storeys downwards · همکف صفر است؛ طبقه زیرزمین را از بالا بشمارید
   */
  readonly storey_number: number;
  /** lies below the ground floor · زیر همکف است */
  readonly below_ground: boolean;
  /** unit area in the subdivision minutes · مساحت واحد در صورت‌مجلس */
  readonly minutes_area: string;
  /** unit area as it is · مساحت موجود واحد */
  readonly unit_area: string;
  /** permitted use of the unit · کاربری مجاز واحد */
  readonly approved_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other";
  /**
   * present use · بهره‌برداری فعلی
   * the owner's law office, surgery, notary, newspaper or engineering office is not a commercial use · دفتر وکالت، مطب، دفترخانه، روزنامه و دفتر مهندسی مالک استفاده تجاری نیست
   */
  readonly present_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other";
  /** parking space number · شماره پارکینگ */
  readonly parking_number?: string;
  /** storage room number · شماره انباری */
  readonly storage_number?: string;
  /**
   * kind of change · نوع تغییر
   * Asked when changes_since
   */
  readonly unit_change_kind?: readonly ("balcony-closed" | "merged" | "split" | "mezzanine" | "use" | "structure")[];
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
  /** completion certificate · گواهی پایان کار */
  readonly "completion-certificate"?: { readonly copies?: number };
  /** subdivision minutes · صورت‌مجلس تفکیکی */
  readonly "subdivision-minutes"?: { readonly copies?: number };
  /** plan of the unit · نقشه واحد */
  readonly "unit-plan"?: { readonly copies?: number };
  /** structural-soundness certificate · گواهی استحکام بنا */
  readonly "structural-soundness-certificate"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
}
