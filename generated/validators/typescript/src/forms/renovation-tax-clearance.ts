// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, choice, date, decimal, define, document, legalPersonId, maybe, mobile, monthsLater, nationalId, offer, parameter, paymentId, postalCode, renovationCode, take, whole, yearsBetween, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

const renovationTaxClearancePropertyKind = choice(["land", "building", "apartment", "shop"]);
const personKind = choice(["natural", "legal"]);
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const purpose = choice(["transfer", "bank", "permit", "completion", "personal"]);
const to1500 = whole(1348, 1500);
const renovationTaxClearanceRenovationExemption = choice(["none", "rebuilt", "other-law"]);
const anyDay = date(437927, 547864);
const money = decimal(0, 0, 1000000000000000);
const NEW_HOUSE_EXEMPT_YEARS: Parameter = [[507323, undefined, 3]];
type Values = {
  renovation_code: ReturnType<typeof renovationCode>;
  postal_code: ReturnType<typeof postalCode>;
  unit_kind: ReturnType<typeof renovationTaxClearancePropertyKind>;
  owner_kind: ReturnType<typeof personKind>;
  owner_national_id: ReturnType<typeof nationalId>;
  owner_legal_person_id: ReturnType<typeof legalPersonId>;
  owner_deceased: ReturnType<typeof yesNo>;
  applicant_role: ReturnType<typeof applicantRole>;
  mobile: ReturnType<typeof mobile>;
  certificate_purpose: ReturnType<typeof purpose>;
  last_paid_year: ReturnType<typeof to1500>;
  clear_through_year: ReturnType<typeof to1500>;
  earlier_payments_recorded: ReturnType<typeof yesNo>;
  bill_id: ReturnType<typeof billId>;
  payment_id: ReturnType<typeof paymentId>;
  renovation_tax_exemption: ReturnType<typeof renovationTaxClearanceRenovationExemption>;
  rebuilt_completion_date: ReturnType<typeof anyDay>;
  open_instalments: ReturnType<typeof yesNo>;
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

// bill_id is given
const asksPaymentId: When<Values, Answered> = (f) => f.bill_id !== undefined;

// renovation_tax_exemption is rebuilt
const asksRebuiltCompletionDate: When<Values, Answered> = (f) => f.renovation_tax_exemption === "rebuilt";

// current year
const computeCurrentYear = (f: Values, a: Answered, on: number) => 1300 + yearsBetween(474451, on);

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    renovation_code: renovationCode(o.renovation_code),
    postal_code: postalCode(o.postal_code),
    unit_kind: renovationTaxClearancePropertyKind(o.unit_kind),
    owner_kind: personKind(o.owner_kind),
    owner_national_id: undefined,
    owner_legal_person_id: undefined,
    owner_deceased: yesNo(o.owner_deceased),
    applicant_role: applicantRole(o.applicant_role),
    mobile: mobile(o.mobile),
    certificate_purpose: purpose(o.certificate_purpose),
    last_paid_year: maybe(to1500, o.last_paid_year),
    clear_through_year: to1500(o.clear_through_year),
    earlier_payments_recorded: yesNo(o.earlier_payments_recorded),
    bill_id: maybe(billId, o.bill_id),
    payment_id: undefined,
    renovation_tax_exemption: renovationTaxClearanceRenovationExemption(o.renovation_tax_exemption),
    rebuilt_completion_date: NaN,
    open_instalments: yesNo(o.open_instalments),

  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksPaymentId(f, a, on)) f.payment_id = take(paymentId, o.payment_id);
if (asksRebuiltCompletionDate(f, a, on)) f.rebuilt_completion_date = take(anyDay, o.rebuilt_completion_date);

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

// renovation-tax clearance, as data
export const form = define<Values, Answered>({
  id: "renovation-tax-clearance",
  name: ["مفاصاحساب نوسازی", "renovation-tax clearance"],
  revision: "1405-09-02",
  fields: [
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["postal_code", "کد پستی ملک", "postal code of the property", postalCode],
    ["unit_kind", "نوع ملک", "kind of property", renovationTaxClearancePropertyKind],
    ["owner_kind", "نوع مالک", "owner kind", personKind],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId, { when: asksOwnerNationalId, reads: ["owner_kind"], because: ["«نوع مالک» برابر «شخص حقیقی» باشد", "owner_kind is natural"] }],
    ["owner_legal_person_id", "شناسه ملی مالک", "owner's legal-person id", legalPersonId, { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["«نوع مالک» غیر از «شخص حقیقی» باشد", "owner_kind is not natural"] }],
    ["owner_deceased", "مالک فوت شده است", "the owner has died", yesNo],
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["certificate_purpose", "منظور از گواهی", "purpose of the certificate", purpose],
    ["last_paid_year", "آخرین سال پرداخت‌شده", "last year paid", to1500, { isOptional: true }],
    ["clear_through_year", "تسویه تا سال", "clear through year", to1500],
    ["earlier_payments_recorded", "پرداخت پیشین در سامانه هست", "earlier payments on record", yesNo],
    ["bill_id", "شناسه قبض", "bill id", billId, { isOptional: true }],
    ["payment_id", "شناسه پرداخت", "payment id", paymentId, { when: asksPaymentId, reads: ["bill_id"], because: ["«شناسه قبض» داده شده باشد", "bill_id is given"] }],
    ["renovation_tax_exemption", "معافیت", "exemption", renovationTaxClearanceRenovationExemption],
    ["rebuilt_completion_date", "تاریخ پایان بنای نو", "completion of the new house", anyDay, { when: asksRebuiltCompletionDate, reads: ["renovation_tax_exemption"], because: ["«معافیت» برابر «نوسازی بنا (سه سال)» باشد", "renovation_tax_exemption is rebuilt"] }],
    ["open_instalments", "قسط پرداخت‌نشده دارد", "has unpaid instalments", yesNo],
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
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy", { when: (f) => !(f.earlier_payments_recorded === true), reads: ["earlier_payments_recorded"], because: ["پرداخت سال‌های قبل در سامانه نیست", "earlier payments are not in the system"] }],
    ["waste-fee-receipt", "فیش پسماند", "waste-fee receipt", "copy"],
    ["national-card", "کارت ملی", "national card", "copy", { when: asksOwnerNationalId, reads: ["owner_kind"], because: ["مالک شخص حقیقی است", "the owner is a natural person"] }],
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["نماینده درخواست می‌دهد", "filed by a representative"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["exemption-proof", "مدرک معافیت", "proof of exemption", "copy", { when: (f) => f.renovation_tax_exemption !== undefined && f.renovation_tax_exemption !== "none", reads: ["renovation_tax_exemption"], because: ["به معافیت استناد شده است", "an exemption is claimed"] }],
  ],
  given: (o) => [
    document(o["title-deed"]),
    document(o["renovation-tax-receipt"]),
    document(o["waste-fee-receipt"]),
    document(o["national-card"]),
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["exemption-proof"]),
  ],
  needs: [
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
  ],
  rules: [
    {
      id: "not-before-last-paid", when: (f) => !Number.isNaN(f.last_paid_year), reads: ["last_paid_year"],
      holds: (f) => f.clear_through_year >= f.last_paid_year, rests: ["clear_through_year", "last_paid_year"],
      message: ["سال تسویه پیش از آخرین سال پرداخت است", "the clear-through year is before the last paid year"],
      remedy: ["هر دو سال را با قبض نوسازی بسنجید", "compare both years with the renovation-tax bill"],
    },
    {
      id: "not-after-this-year",
      holds: (f, a, on) => f.clear_through_year <= computeCurrentYear(f, a, on), rests: ["clear_through_year"],
      message: ["سال تسویه پس از سال جاری است", "the clear-through year is after the current year"],
      remedy: ["سال جاری یا سالی پیش از آن را بنویسید", "give the current year or an earlier one"],
    },
    {
      id: "exemption-in-force", when: asksRebuiltCompletionDate, reads: ["renovation_tax_exemption"],
      holds: (f, a, on) => monthsLater(f.rebuilt_completion_date, parameter(NEW_HOUSE_EXEMPT_YEARS, on) * 12) >= on, rests: ["rebuilt_completion_date"],
      message: ["معافیت ۳ ساله بنای نوساز گذشته است", "the exemption of a rebuilt house, 3 years, is over"],
      remedy: ["عوارض سال‌های پس از معافیت را با استعلام ۵۵ (بدهی ملک) بپرسید و بپردازید", "ask with inquiry 55 for the dues of the years after the exemption, and pay them"], basis: ["urban-renewal-act-1347 10 note 2"], isAdvice: true,
    },
    {
      id: "no-open-instalments",
      holds: (f) => !(f.open_instalments === true), rests: ["open_instalments"],
      message: ["قسط پرداخت‌نشده هست و مفاصاحساب به پرداخت کل بدهی موکول است", "instalments are open and the clearance waits for the whole debt"],
      remedy: ["قسط‌های مانده را با شناسه قبض استعلام ۵۵ (بدهی ملک) بپردازید", "pay the remaining instalments with the bill id of inquiry 55"], basis: ["municipal-financial-bylaw 32"],
    },
  ],
  provisions: [
    { id: "dues-of-year" },
    { id: "early-reward" },
    { id: "three-years-exempt", when: asksRebuiltCompletionDate, reads: ["renovation_tax_exemption"] },
    { id: "matching-ids", when: asksPaymentId, reads: ["bill_id"] },
    { id: "article-74-clearance", when: (f) => f.certificate_purpose === "transfer", reads: ["certificate_purpose"] },
    { id: "surcharge" },
    { id: "valid-to-year-end" },
  ],
  computed: [
    { id: "current_year", value: computeCurrentYear },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** renovation-tax clearance · مفاصاحساب نوسازی */
export interface Filing {
  readonly form: "renovation-tax-clearance";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** postal code of the property · کد پستی ملک */
  readonly postal_code: string;
  /** kind of property · نوع ملک */
  readonly unit_kind: "land" | "building" | "apartment" | "shop";
  /** owner kind · نوع مالک */
  readonly owner_kind: "natural" | "legal";
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
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "company";
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** purpose of the certificate · منظور از گواهی */
  readonly certificate_purpose: "transfer" | "bank" | "permit" | "completion" | "personal";
  /** last year paid · آخرین سال پرداخت‌شده */
  readonly last_paid_year?: number;
  /** clear through year · تسویه تا سال */
  readonly clear_through_year: number;
  /** payments of earlier years are in the system · پرداخت سال‌های قبل در سامانه ثبت شده است */
  readonly earlier_payments_recorded: boolean;
  /** bill id · شناسه قبض */
  readonly bill_id?: string;
  /**
   * payment id · شناسه پرداخت
   * Asked when bill_id is given
   */
  readonly payment_id?: string;
  /** exemption · معافیت */
  readonly renovation_tax_exemption: "none" | "rebuilt" | "other-law";
  /**
   * completion date of the rebuilt house · تاریخ پایان بنای نو
   * completion date written in the permit · تاریخ پایان کار نوشته‌شده در پروانه
   * Asked when renovation_tax_exemption is rebuilt
   */
  readonly rebuilt_completion_date?: string;
  /** unpaid instalments of dues exist · قسط عوارض پرداخت‌نشده دارد */
  readonly open_instalments: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** waste-fee receipt · فیش پسماند */
  readonly "waste-fee-receipt"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** proof of exemption · مدرک معافیت */
  readonly "exemption-proof"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
}
