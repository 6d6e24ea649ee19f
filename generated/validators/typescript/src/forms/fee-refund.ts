// made by zabeteh 0.1.0 from forms/; do not edit
import { bigSum, billId, caseNumber, choice, date, decimal, define, document, exactly, group, iban, legalPersonId, mobile, nationalId, offer, paymentId, renovationCode, take, text, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const personKind = choice(["natural", "legal"]);
const text80 = text(80);
const feeRefundRefundReason = choice(["permit-cancelled", "overpaid", "paid-twice", "article-77-ruling", "court-ruling"]);
const text30 = text(30);
const anyDay = date(437927, 547864);
const money = decimal(0, 1, 1000000000000000);
const money2 = decimal(0, 0, 1000000000000000);
type Values = {
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  payer_kind: ReturnType<typeof personKind>;
  payer_name: ReturnType<typeof text80>;
  payer_national_id: ReturnType<typeof nationalId>;
  payer_legal_person_id: ReturnType<typeof legalPersonId>;
  payer_deceased: ReturnType<typeof yesNo>;
  mobile: ReturnType<typeof mobile>;
  refund_reason: ReturnType<typeof feeRefundRefundReason>;
  permit_number: ReturnType<typeof text30>;
  works_started: ReturnType<typeof yesNo>;
  decision_number: ReturnType<typeof text30>;
  decision_date: ReturnType<typeof anyDay>;
  receipts: ReturnType<typeof receipts>;
  paid_total: ReturnType<typeof money>;
  requested_amount: ReturnType<typeof money>;
  refund_iban: ReturnType<typeof iban>;
  account_holder_id: ReturnType<typeof nationalId>;
  offset_consent: ReturnType<typeof yesNo>;
};

type Answered = {
  "debt-inquiry": {
    isAnswered: boolean;
    amount: ReturnType<typeof money2>;
    bill_id: ReturnType<typeof billId>;
    payment_id: ReturnType<typeof paymentId>;
  };
};

// payer_kind is natural
const asksPayerNationalId: When<Values, Answered> = (f) => f.payer_kind === "natural";

// payer_kind is legal
const asksPayerLegalPersonId: When<Values, Answered> = (f) => f.payer_kind === "legal";

// refund_reason is permit-cancelled
const asksPermitNumber: When<Values, Answered> = (f) => f.refund_reason === "permit-cancelled";

// refund_reason is one of article-77-ruling, court-ruling
const asksDecisionNumber: When<Values, Answered> = (f) => f.refund_reason === "article-77-ruling" || f.refund_reason === "court-ruling";

const receipts = group(
  1,
  50,
  [
    ["paid_date", "تاریخ پرداخت", "date paid", anyDay],
    ["amount", "مبلغ", "amount", money],
    ["bill_id", "شناسه قبض", "bill id", billId],
    ["payment_id", "شناسه پرداخت", "payment id", paymentId],
  ],
  (o) => ({
    paid_date: anyDay(o.paid_date),
    amount: money(o.amount),
    bill_id: billId(o.bill_id),
    payment_id: paymentId(o.payment_id),

  }),
);

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    payer_kind: personKind(o.payer_kind),
    payer_name: text80(o.payer_name),
    payer_national_id: undefined,
    payer_legal_person_id: undefined,
    payer_deceased: yesNo(o.payer_deceased),
    mobile: mobile(o.mobile),
    refund_reason: feeRefundRefundReason(o.refund_reason),
    permit_number: undefined,
    works_started: undefined,
    decision_number: undefined,
    decision_date: NaN,
    receipts: receipts(o.receipts),
    paid_total: money(o.paid_total),
    requested_amount: money(o.requested_amount),
    refund_iban: iban(o.refund_iban),
    account_holder_id: undefined,
    offset_consent: yesNo(o.offset_consent),

  };
if (asksPayerNationalId(f, a, on)) f.payer_national_id = take(nationalId, o.payer_national_id);
if (asksPayerLegalPersonId(f, a, on)) f.payer_legal_person_id = take(legalPersonId, o.payer_legal_person_id);
if (asksPermitNumber(f, a, on)) f.permit_number = take(text30, o.permit_number);
if (asksPermitNumber(f, a, on)) f.works_started = take(yesNo, o.works_started);
if (asksDecisionNumber(f, a, on)) f.decision_number = take(text30, o.decision_number);
if (asksDecisionNumber(f, a, on)) f.decision_date = take(anyDay, o.decision_date);
if (asksPayerNationalId(f, a, on)) f.account_holder_id = take(nationalId, o.account_holder_id);

  return f;
};

const readDebtInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["debt-inquiry"] = {
    isAnswered: true,
    amount: money2(o.amount),
    bill_id: billId(o.bill_id),
    payment_id: paymentId(o.payment_id),

  };
  return v;
};

// refund of dues, as data
export const form = define<Values, Answered>({
  id: "fee-refund",
  name: ["استرداد عوارض", "refund of dues"],
  revision: "1405-09-02",
  fields: [
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["payer_kind", "نوع پرداخت‌کننده", "kind of payer", personKind],
    ["payer_name", "نام پرداخت‌کننده", "payer's name", text80],
    ["payer_national_id", "کد ملی پرداخت‌کننده", "payer's national id", nationalId, { when: asksPayerNationalId, reads: ["payer_kind"], because: ["«نوع پرداخت‌کننده» برابر «شخص حقیقی» باشد", "payer_kind is natural"] }],
    ["payer_legal_person_id", "شناسه ملی پرداخت‌کننده", "payer's legal-person id", legalPersonId, { when: asksPayerLegalPersonId, reads: ["payer_kind"], because: ["«نوع پرداخت‌کننده» برابر «شخص حقوقی» باشد", "payer_kind is legal"] }],
    ["payer_deceased", "پرداخت‌کننده فوت شده است", "the payer has died", yesNo],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["refund_reason", "علت استرداد", "reason", feeRefundRefundReason],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30, { when: asksPermitNumber, reads: ["refund_reason"], because: ["«علت استرداد» برابر «ابطال پروانه یا انصراف» باشد", "refund_reason is permit-cancelled"] }],
    ["works_started", "عملیات آغاز شده است", "works have started", yesNo, { when: asksPermitNumber, reads: ["refund_reason"], because: ["«علت استرداد» برابر «ابطال پروانه یا انصراف» باشد", "refund_reason is permit-cancelled"] }],
    ["decision_number", "شماره رأی", "decision number", text30, { when: asksDecisionNumber, reads: ["refund_reason"], because: ["«علت استرداد» یکی از «رأی کمیسیون ماده ۷۷»، «رأی دیوان یا دادگاه» باشد", "refund_reason is one of article-77-ruling, court-ruling"] }],
    ["decision_date", "تاریخ رأی", "decision date", anyDay, { when: asksDecisionNumber, reads: ["refund_reason"], because: ["«علت استرداد» یکی از «رأی کمیسیون ماده ۷۷»، «رأی دیوان یا دادگاه» باشد", "refund_reason is one of article-77-ruling, court-ruling"] }],
    ["receipts", "فهرست پرداخت‌ها", "list of payments", receipts],
    ["paid_total", "جمع پرداختی", "total paid", money],
    ["requested_amount", "مبلغ درخواستی", "amount requested", money],
    ["refund_iban", "شبای بازپرداخت", "IBAN for the refund", iban],
    ["account_holder_id", "کد ملی صاحب حساب", "account holder's national id", nationalId, { when: asksPayerNationalId, reads: ["payer_kind"], because: ["«نوع پرداخت‌کننده» برابر «شخص حقیقی» باشد", "payer_kind is natural"] }],
    ["offset_consent", "با تهاتر بدهی‌ها موافق است", "agrees to a set-off", yesNo],
  ],
  read: readFields,
  answers: [
    {
      id: "debt-inquiry",
      name: ["استعلام بدهی ملک", "property debt inquiry"],
      fields: [
        ["amount", "مبلغ بدهی", "amount owed", money2],
        ["bill_id", "شناسه قبض", "bill id", billId],
        ["payment_id", "شناسه پرداخت", "payment id", paymentId],
      ],
      read: readDebtInquiry,
    },
  ],
  documents: [
    ["request-letter", "درخواست یا اعتراض کتبی", "written request or objection", "original"],
    ["fee-receipt", "فیش واریز عوارض", "fee receipt", "original"],
    ["iban-certificate", "گواهی شبا", "IBAN certificate", "copy"],
    ["permit-cancellation-letter", "گواهی ابطال پروانه", "permit cancellation letter", "copy", { when: asksPermitNumber, reads: ["refund_reason"], because: ["علت، ابطال پروانه است", "the reason is cancellation"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "original", { when: asksPermitNumber, reads: ["refund_reason"], because: ["علت، ابطال پروانه است", "the reason is cancellation"] }],
    ["article-77-decision", "رأی کمیسیون ماده ۷۷", "Article 77 decision", "copy", { when: (f) => f.refund_reason === "article-77-ruling", reads: ["refund_reason"], because: ["علت، رأی کمیسیون است", "the reason is a commission ruling"] }],
    ["court-order", "رأی یا دستور مرجع قضایی", "court judgment or order", "copy", { when: (f) => f.refund_reason === "court-ruling", reads: ["refund_reason"], because: ["علت، رأی دادگاه است", "the reason is a court ruling"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "copy", { when: (f) => f.payer_deceased === true, reads: ["payer_deceased"], because: ["پرداخت‌کننده فوت شده است", "the payer has died"] }],
  ],
  given: (o) => [
    document(o["request-letter"]),
    document(o["fee-receipt"]),
    document(o["iban-certificate"]),
    document(o["permit-cancellation-letter"]),
    document(o["building-permit"]),
    document(o["article-77-decision"]),
    document(o["court-order"]),
    document(o["inheritance-certificate"]),
  ],
  needs: [
    { anyOf: ["permit-cancellation"], when: asksPermitNumber, reads: ["refund_reason"], because: ["علت، ابطال پروانه است", "the reason is cancellation"] },
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
    { anyOf: ["article-77-objection"], when: (f) => f.refund_reason === "article-77-ruling", reads: ["refund_reason"], because: ["علت، رأی کمیسیون ماده ۷۷ است", "the reason is an Article 77 ruling"] },
  ],
  rules: [
    {
      id: "within-total",
      holds: (f) => f.requested_amount <= f.paid_total, rests: ["requested_amount", "paid_total"],
      message: ["مبلغ درخواستی از جمع پرداختی بیشتر است", "the requested amount exceeds the total paid"],
      remedy: ["مبلغ درخواستی را با فیش‌ها بسنجید", "compare the requested amount with the receipts"],
    },
    {
      id: "total-of-list",
      holds: (f) => exactly((n$0, n$1) => n$0 === n$1, f.paid_total, bigSum(f.receipts.map((r) => r.amount))) === true, rests: ["paid_total", "receipts"],
      message: ["جمع پرداختی با جمع فهرست پرداخت‌ها یکی نیست", "the total paid differs from the sum of the listed payments"],
      remedy: ["جمع را با فهرست پرداخت‌ها بسنجید و فیش جامانده را بیفزایید", "compare the total with the list and add a missing receipt"],
    },
    {
      id: "holder-is-payer", when: (f) => f.payer_kind === "natural" && !(f.payer_deceased === true), reads: ["payer_kind", "payer_deceased"],
      holds: (f) => f.account_holder_id !== undefined && f.account_holder_id === f.payer_national_id, rests: ["account_holder_id", "payer_national_id"],
      message: ["صاحب حساب همان پرداخت‌کننده نیست", "the account holder is not the payer"],
      remedy: ["شبای حساب پرداخت‌کننده و کد ملی او را بنویسید", "give the IBAN and the national id of the payer"],
    },
    {
      id: "not-in-full", when: (f) => f.refund_reason === "permit-cancelled" && f.works_started === true, reads: ["refund_reason", "works_started"],
      holds: (f) => f.requested_amount < f.paid_total, rests: ["requested_amount", "paid_total"],
      message: ["عملیات آغاز شده و استرداد تمام عوارض خواسته شده است", "works have started and the dues are asked back in full"],
      remedy: ["مبلغ قابل استرداد را از شهرداری منطقه بپرسید و مبلغ درخواستی را کم کنید", "ask the district municipality how much can be refunded, and reduce the amount"],
    },
    {
      id: "two-payments", when: (f) => f.refund_reason === "paid-twice", reads: ["refund_reason"],
      holds: (f) => f.receipts.length >= 2, rests: ["receipts"],
      message: ["پرداخت تکراری با یک ردیف پرداخت آمده است", "a payment made twice is listed with one payment only"],
      remedy: ["هر دو پرداخت را در فهرست بنویسید", "list both payments"],
    },
  ],
  provisions: [
    { id: "holder-is-heir", when: (f) => f.payer_deceased === true, reads: ["payer_deceased"] },
    { id: "debts-set-off" },
    { id: "matching-ids" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** refund of dues · استرداد عوارض */
export interface Filing {
  readonly form: "fee-refund";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** kind of payer · نوع پرداخت‌کننده */
  readonly payer_kind: "natural" | "legal";
  /** payer's name · نام پرداخت‌کننده */
  readonly payer_name: string;
  /**
   * payer's national id · کد ملی پرداخت‌کننده
   * Asked when payer_kind is natural
   */
  readonly payer_national_id?: string;
  /**
   * payer's legal-person id · شناسه ملی پرداخت‌کننده
   * Asked when payer_kind is legal
   */
  readonly payer_legal_person_id?: string;
  /** the payer has died · پرداخت‌کننده فوت شده است */
  readonly payer_deceased: boolean;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** reason · علت استرداد */
  readonly refund_reason: "permit-cancelled" | "overpaid" | "paid-twice" | "article-77-ruling" | "court-ruling";
  /**
   * building-permit number · شماره پروانه ساختمانی
   * Asked when refund_reason is permit-cancelled
   */
  readonly permit_number?: string;
  /**
   * works have started · عملیات ساختمانی آغاز شده است
   * Asked when refund_reason is permit-cancelled
   */
  readonly works_started?: boolean;
  /**
   * decision number · شماره رأی
   * Asked when refund_reason is one of article-77-ruling, court-ruling
   */
  readonly decision_number?: string;
  /**
   * decision date · تاریخ رأی
   * Asked when refund_reason is one of article-77-ruling, court-ruling
   */
  readonly decision_date?: string;
  /** list of payments · فهرست پرداخت‌ها */
  readonly receipts: readonly RowOfReceipts[];
  /** total paid · جمع پرداختی */
  readonly paid_total: string;
  /** amount requested · مبلغ درخواستی */
  readonly requested_amount: string;
  /** IBAN for the refund · شماره شبا برای بازپرداخت */
  readonly refund_iban: string;
  /**
   * account holder's national id · کد ملی صاحب حساب
   * Asked when payer_kind is natural
   */
  readonly account_holder_id?: string;
  /** agrees to set off other debts · با تهاتر بدهی‌های دیگر موافق است */
  readonly offset_consent: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** written request or objection · درخواست یا اعتراض کتبی */
  readonly "request-letter"?: { readonly copies?: number };
  /** fee receipt · فیش واریز عوارض */
  readonly "fee-receipt"?: { readonly copies?: number };
  /** IBAN certificate · گواهی شبا */
  readonly "iban-certificate"?: { readonly copies?: number };
  /** permit cancellation letter · گواهی ابطال پروانه */
  readonly "permit-cancellation-letter"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** Article 77 decision · رأی کمیسیون ماده ۷۷ */
  readonly "article-77-decision"?: { readonly copies?: number };
  /** court judgment or order · رأی یا دستور مرجع قضایی */
  readonly "court-order"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
}

/** list of payments · فهرست پرداخت‌ها */
export interface RowOfReceipts {
  /** date paid · تاریخ پرداخت */
  readonly paid_date: string;
  /** amount · مبلغ */
  readonly amount: string;
  /** bill id · شناسه قبض */
  readonly bill_id: string;
  /** payment id · شناسه پرداخت */
  readonly payment_id: string;
}
