// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, caseNumber, choice, date, decimal, define, document, group, legalPersonId, mobile, nationalId, offer, paymentId, plate, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const completionDuplicateCertificateScope = choice(["building", "unit"]);
const text30 = text(30);
const anyDay = date(437927, 547864);
const text10 = text(10);
const lossKind = choice(["lost", "stolen", "destroyed", "worn"]);
const area = decimal(2, 0, 1000000000);
const text1000 = text(1000);
const text80 = text(80);
const fraction = decimal(4, 0, 60000);
const money = decimal(0, 0, 1000000000000000);
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  owner_kind: ReturnType<typeof personKind>;
  owner_national_id: ReturnType<typeof nationalId>;
  owner_legal_person_id: ReturnType<typeof legalPersonId>;
  owner_deceased: ReturnType<typeof yesNo>;
  joint_ownership: ReturnType<typeof yesNo>;
  owner_changed: ReturnType<typeof yesNo>;
  mobile: ReturnType<typeof mobile>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  certificate_scope: ReturnType<typeof completionDuplicateCertificateScope>;
  completion_number: ReturnType<typeof text30>;
  completion_issue_date: ReturnType<typeof anyDay>;
  changes_since: ReturnType<typeof yesNo>;
  unit_number: ReturnType<typeof text10>;
  loss_kind: ReturnType<typeof lossKind>;
  loss_date: ReturnType<typeof anyDay>;
};

type Answered = {
  "registry-ownership-inquiry": {
    isAnswered: boolean;
    registered_area: ReturnType<typeof area>;
    boundaries: ReturnType<typeof text1000>;
    mortgaged: ReturnType<typeof yesNo>;
    seized: ReturnType<typeof yesNo>;
    owners: ReturnType<typeof owners>;
  };
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

// certificate_scope is unit
const asksUnitNumber: When<Values, Answered> = (f) => f.certificate_scope === "unit";

// loss_kind is not worn
const asksLossDate: When<Values, Answered> = (f) => f.loss_kind !== undefined && f.loss_kind !== "worn";

const owners = group(
  1,
  50,
  [
    ["owner_name", "نام مالک", "owner's name", text80],
    ["share_dang", "سهم", "share in dangs", fraction],
  ],
  (o) => ({
    owner_name: text80(o.owner_name),
    share_dang: fraction(o.share_dang),

  }),
);

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    applicant_role: applicantRole(o.applicant_role),
    owner_kind: personKind(o.owner_kind),
    owner_national_id: undefined,
    owner_legal_person_id: undefined,
    owner_deceased: yesNo(o.owner_deceased),
    joint_ownership: yesNo(o.joint_ownership),
    owner_changed: yesNo(o.owner_changed),
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    certificate_scope: completionDuplicateCertificateScope(o.certificate_scope),
    completion_number: text30(o.completion_number),
    completion_issue_date: anyDay(o.completion_issue_date),
    changes_since: yesNo(o.changes_since),
    unit_number: undefined,
    loss_kind: lossKind(o.loss_kind),
    loss_date: NaN,

  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksUnitNumber(f, a, on)) f.unit_number = take(text10, o.unit_number);
if (asksLossDate(f, a, on)) f.loss_date = take(anyDay, o.loss_date);

  return f;
};

const readRegistryOwnershipInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["registry-ownership-inquiry"] = {
    isAnswered: true,
    registered_area: area(o.registered_area),
    boundaries: text1000(o.boundaries),
    mortgaged: yesNo(o.mortgaged),
    seized: yesNo(o.seized),
    owners: owners(o.owners),

  };
  return v;
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

// duplicate completion certificate, as data
export const form = define<Values, Answered>({
  id: "completion-duplicate",
  name: ["المثنی پایان کار", "duplicate completion certificate"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["owner_kind", "نوع مالک", "kind of owner", personKind],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId, { when: asksOwnerNationalId, reads: ["owner_kind"], because: ["«نوع مالک» برابر «شخص حقیقی» باشد", "owner_kind is natural"] }],
    ["owner_legal_person_id", "شناسه ملی مالک", "owner's legal-person id", legalPersonId, { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["«نوع مالک» غیر از «شخص حقیقی» باشد", "owner_kind is not natural"] }],
    ["owner_deceased", "مالک فوت شده است", "the owner has died", yesNo],
    ["joint_ownership", "ملک مشاع است", "the property is jointly owned", yesNo],
    ["owner_changed", "مالک تغییر کرده است", "the owner changed", yesNo],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["certificate_scope", "نوع گواهی", "scope", completionDuplicateCertificateScope],
    ["completion_number", "شماره پایان کار", "completion certificate number", text30],
    ["completion_issue_date", "تاریخ صدور پایان کار", "completion issue date", anyDay],
    ["changes_since", "بنا تغییر کرده است", "the building was changed", yesNo],
    ["unit_number", "شماره واحد", "unit number", text10, { when: asksUnitNumber, reads: ["certificate_scope"], because: ["«نوع گواهی» برابر «پایان کار واحد» باشد", "certificate_scope is unit"] }],
    ["loss_kind", "علت درخواست المثنی", "reason for the duplicate", lossKind],
    ["loss_date", "تاریخ فقدان", "date of loss", anyDay, { when: asksLossDate, reads: ["loss_kind"], because: ["«علت درخواست المثنی» غیر از «فرسوده یا ناخوانا» باشد", "loss_kind is not worn"] }],
  ],
  read: readFields,
  answers: [
    {
      id: "registry-ownership-inquiry",
      name: ["استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"],
      fields: [
        ["registered_area", "مساحت ثبتی", "registered area", area],
        ["boundaries", "حدود", "boundaries", text1000],
        ["mortgaged", "در رهن است", "is mortgaged", yesNo],
        ["seized", "بازداشت است", "is seized", yesNo],
        ["owners", "مالکان", "owners", owners],
      ],
      read: readRegistryOwnershipInquiry,
    },
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
    ["damaged-original", "اصل فرسوده", "worn original", "original", { when: (f) => f.loss_kind === "worn", reads: ["loss_kind"], because: ["اصل فرسوده یا ناخواناست", "the original is worn or illegible"] }],
    ["police-report", "گزارش کلانتری", "police report", "original", { when: (f) => f.loss_kind === "stolen", reads: ["loss_kind"], because: ["اصل سرقت شده است", "the original was stolen"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
    ["loss-undertaking", "تعهدنامه محضری فقدان", "notarised loss undertaking", "original", { when: asksLossDate, reads: ["loss_kind"], because: ["گواهی مفقود، سرقت یا نابود شده است", "the certificate was lost, stolen or destroyed"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["damaged-original"]),
    document(o["police-report"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["renovation-tax-receipt"]),
    document(o["loss-undertaking"]),
  ],
  needs: [
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
    { anyOf: ["owner-record-update"], when: (f) => f.owner_changed === true, reads: ["owner_changed"], because: ["مالک جدید ابتدا مشخصات مالک پرونده را به‌روز می‌کند", "a new owner first updates the owner record of the case"] },
  ],
  rules: [
    {
      id: "loss-not-in-future", when: asksLossDate, reads: ["loss_kind"],
      holds: (f, a, on) => f.loss_date <= on, rests: ["loss_date"],
      message: ["تاریخ فقدان پس از روز درخواست است", "the date of loss is after the day of filing"],
      remedy: ["تاریخ فقدان را با آگهی یا گزارش کلانتری بسنجید", "compare the date of loss with the notice or the police report"],
    },
    {
      id: "unchanged-building",
      holds: (f) => !(f.changes_since === true), rests: ["changes_since"],
      message: ["بنا پس از صدور گواهی تغییر کرده است و المثنی عین اصل است", "the building was changed since the certificate, and a duplicate repeats the original"],
      remedy: ["پایان کار تازه را با فرم ۳۱ یا برای واحد با فرم ۳۲ بخواهید", "ask for a new completion certificate with form 31 or, for a unit, with form 32"],
    },
    {
      id: "loss-after-issue", when: asksLossDate, reads: ["loss_kind"],
      holds: (f) => f.loss_date >= f.completion_issue_date, rests: ["loss_date", "completion_issue_date"],
      message: ["تاریخ فقدان پیش از تاریخ صدور پایان کار است", "the loss is dated before the issue of the certificate"],
      remedy: ["تاریخ صدور را در پرونده شهرسازی ببینید و هر دو تاریخ را بسنجید", "look up the date of issue in the urban-planning case and compare both dates"],
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "same-content" },
    { id: "who-may-ask" },
    { id: "notary-asks" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** duplicate completion certificate · المثنی پایان کار */
export interface Filing {
  readonly form: "completion-duplicate";
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
  /** the owner changed since the certificate was issued · مالک پس از صدور گواهی تغییر کرده است */
  readonly owner_changed: boolean;
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
  /** scope · نوع گواهی */
  readonly certificate_scope: "building" | "unit";
  /** completion certificate number · شماره پایان کار */
  readonly completion_number: string;
  /** date of issue of the completion certificate · تاریخ صدور پایان کار */
  readonly completion_issue_date: string;
  /** the building was changed since the certificate · پس از صدور گواهی در بنا تغییری داده شده است */
  readonly changes_since: boolean;
  /**
   * unit number · شماره واحد
   * Asked when certificate_scope is unit
   */
  readonly unit_number?: string;
  /** reason for the duplicate · علت درخواست المثنی */
  readonly loss_kind: "lost" | "stolen" | "destroyed" | "worn";
  /**
   * date of loss · تاریخ فقدان
   * Asked when loss_kind is not worn
   */
  readonly loss_date?: string;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** proof of signing authority · گواهی امضای مجاز */
  readonly "signature-authority"?: { readonly copies?: number };
  /** worn original · اصل فرسوده */
  readonly "damaged-original"?: { readonly copies?: number };
  /** police report · گزارش کلانتری */
  readonly "police-report"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** notarised loss undertaking · تعهدنامه محضری فقدان */
  readonly "loss-undertaking"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
}

/** owners · مالکان */
export interface RowOfOwners {
  /** owner's name · نام مالک */
  readonly owner_name: string;
  /** share (dang) · سهم (دانگ) */
  readonly share_dang: string;
}
