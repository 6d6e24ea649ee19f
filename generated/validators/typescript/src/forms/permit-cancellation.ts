// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, caseNumber, choice, date, decimal, define, document, group, iban, legalPersonId, mobile, nationalId, offer, paymentId, plate, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const text30 = text(30);
const anyDay = date(437927, 547864);
const permitCancellationCancelReason = choice(["withdrawal", "new-design", "sale", "scheme", "issue-error", "court-order"]);
const percent = decimal(2, 0, 10000);
const to2000 = whole(0, 2000);
const money = decimal(0, 0, 1000000000000000);
const area = decimal(2, 0, 1000000000);
const text1000 = text(1000);
const text80 = text(80);
const fraction = decimal(4, 0, 60000);
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
  mortgaged: ReturnType<typeof yesNo>;
  permit_number: ReturnType<typeof text30>;
  permit_date: ReturnType<typeof anyDay>;
  cancel_reason: ReturnType<typeof permitCancellationCancelReason>;
  works_started: ReturnType<typeof yesNo>;
  progress_percent: ReturnType<typeof percent>;
  presold_units: ReturnType<typeof to2000>;
  refund_requested: ReturnType<typeof yesNo>;
  paid_fees: ReturnType<typeof money>;
  refund_iban: ReturnType<typeof iban>;
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

// works_started
const asksProgressPercent: When<Values, Answered> = (f) => f.works_started === true;

// refund_requested
const asksPaidFees: When<Values, Answered> = (f) => f.refund_requested === true;

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
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    mortgaged: yesNo(o.mortgaged),
    permit_number: text30(o.permit_number),
    permit_date: anyDay(o.permit_date),
    cancel_reason: permitCancellationCancelReason(o.cancel_reason),
    works_started: yesNo(o.works_started),
    progress_percent: NaN,
    presold_units: to2000(o.presold_units),
    refund_requested: yesNo(o.refund_requested),
    paid_fees: NaN,
    refund_iban: undefined,

  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksProgressPercent(f, a, on)) f.progress_percent = take(percent, o.progress_percent);
if (asksPaidFees(f, a, on)) f.paid_fees = take(money, o.paid_fees);
if (asksPaidFees(f, a, on)) f.refund_iban = take(iban, o.refund_iban);

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

// cancellation of a building permit, as data
export const form = define<Values, Answered>({
  id: "permit-cancellation",
  name: ["ابطال پروانه", "cancellation of a building permit"],
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
    ["mortgaged", "ملک در رهن است", "the property is mortgaged", yesNo],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["permit_date", "تاریخ صدور پروانه", "date of issue of the permit", anyDay],
    ["cancel_reason", "علت ابطال", "reason for cancellation", permitCancellationCancelReason],
    ["works_started", "عملیات آغاز شده است", "works have started", yesNo],
    ["progress_percent", "درصد پیشرفت کار", "progress in percent", percent, { when: asksProgressPercent, reads: ["works_started"], because: ["«عملیات آغاز شده است»", "works_started"] }],
    ["presold_units", "واحدهای پیش‌فروش‌شده", "units sold off plan", to2000],
    ["refund_requested", "استرداد عوارض خواسته شده است", "a refund is asked for", yesNo],
    ["paid_fees", "عوارض پرداختی", "fees paid", money, { when: asksPaidFees, reads: ["refund_requested"], because: ["«استرداد عوارض خواسته شده است»", "refund_requested"] }],
    ["refund_iban", "شبای بازپرداخت", "IBAN for the refund", iban, { when: asksPaidFees, reads: ["refund_requested"], because: ["«استرداد عوارض خواسته شده است»", "refund_requested"] }],
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
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.joint_ownership === true, reads: ["joint_ownership"], because: ["ملک مشاع است", "the property is jointly owned"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "original"],
    ["no-start-report", "گزارش شروع نشدن کار", "no-start report", "original"],
    ["mortgagee-consent", "موافقت بانک مرتهن", "mortgagee bank's consent", "original", { when: (f) => f.mortgaged === true, reads: ["mortgaged"], because: ["ملک در رهن است", "the plot is mortgaged"] }],
    ["buyers-consent", "رضایت پیش‌خریداران", "off-plan buyers' consent", "original", { when: (f) => f.presold_units >= 1, reads: ["presold_units"], because: ["واحدی پیش‌فروش شده است", "at least one unit has been sold off plan"] }],
    ["court-order", "رأی یا دستور مرجع قضایی", "court judgment or order", "copy", { when: (f) => f.cancel_reason === "court-order", reads: ["cancel_reason"], because: ["علت ابطال رأی مرجع قضایی است", "the reason is a court order"] }],
    ["fee-receipt", "فیش واریز عوارض", "fee receipt", "copy", { when: asksPaidFees, reads: ["refund_requested"], because: ["استرداد عوارض خواسته شده است", "a refund is asked for"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["co-owner-consent"]),
    document(o["building-permit"]),
    document(o["no-start-report"]),
    document(o["mortgagee-consent"]),
    document(o["buyers-consent"]),
    document(o["court-order"]),
    document(o["fee-receipt"]),
  ],
  needs: [
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
  ],
  rules: [
    {
      id: "works-not-started",
      holds: (f) => !(f.works_started === true), rests: ["works_started"],
      message: ["عملیات ساختمانی آغاز شده است", "the works have started"],
      remedy: ["تکلیف بنای موجود را ابتدا با فرم ۲۲ (اصلاح پروانه) یا کمیسیون ماده صد روشن کنید", "have the existing structure dealt with first, by form 22 (permit amendment) or the Article 100 commission"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "structure-first", when: asksProgressPercent, reads: ["works_started"] },
    { id: "co-owners-together", when: (f) => f.joint_ownership === true, reads: ["joint_ownership"] },
    { id: "every-buyer-consents", when: (f) => f.presold_units >= 1, reads: ["presold_units"] },
    { id: "refund-by-own-form", when: asksPaidFees, reads: ["refund_requested"] },
    { id: "work-after-cancellation" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** cancellation of a building permit · ابطال پروانه */
export interface Filing {
  readonly form: "permit-cancellation";
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
  /** the property is mortgaged · ملک در رهن است */
  readonly mortgaged: boolean;
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** date of issue of the permit · تاریخ صدور پروانه */
  readonly permit_date: string;
  /** reason for cancellation · علت ابطال */
  readonly cancel_reason: "withdrawal" | "new-design" | "sale" | "scheme" | "issue-error" | "court-order";
  /** works have started · عملیات ساختمانی آغاز شده است */
  readonly works_started: boolean;
  /**
   * progress in percent · درصد پیشرفت کار
   * Asked when works_started
   */
  readonly progress_percent?: string;
  /** number of units sold off plan · تعداد واحدهای پیش‌فروش‌شده */
  readonly presold_units: number;
  /** a refund is asked for · استرداد عوارض خواسته شده است */
  readonly refund_requested: boolean;
  /**
   * fees paid · عوارض پرداختی
   * Asked when refund_requested
   */
  readonly paid_fees?: string;
  /**
   * IBAN for the refund · شماره شبا برای بازپرداخت
   * Asked when refund_requested
   */
  readonly refund_iban?: string;
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
  /** notarised consent of all co-owners · رضایت‌نامه رسمی همه مالکان */
  readonly "co-owner-consent"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** no-start report · گزارش شروع نشدن کار */
  readonly "no-start-report"?: { readonly copies?: number };
  /** mortgagee bank's consent · موافقت بانک مرتهن */
  readonly "mortgagee-consent"?: { readonly copies?: number };
  /** off-plan buyers' consent · رضایت پیش‌خریداران */
  readonly "buyers-consent"?: { readonly copies?: number };
  /** court judgment or order · رأی یا دستور مرجع قضایی */
  readonly "court-order"?: { readonly copies?: number };
  /** fee receipt · فیش واریز عوارض */
  readonly "fee-receipt"?: { readonly copies?: number };
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
