// made by zabeteh 0.1.0 from forms/; do not edit
import { NO_ROWS, allDiffer, bigSum, billId, caseNumber, choice, date, decimal, define, document, exactly, group, iban, largest, legalPersonId, mobile, monthsLater, nationalId, offer, parameter, paymentId, renovationCode, smallest, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

const personKind = choice(["natural", "legal"]);
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const debtKind = choice(["permit-dues", "article-100-fine", "tree-fine", "renovation-tax", "article-77-ruling"]);
const money = decimal(0, 1, 1000000000000000);
const money2 = decimal(0, 0, 1000000000000000);
const to36 = whole(1, 36);
const anyDay = date(437927, 547864);
const feeInstalmentSecurityKind = choice(["cheque", "promissory-note", "bank-guarantee"]);
const text16 = text(16);
const INSTALMENTS_MOST: Parameter = [[507323, undefined, 36]];
type Values = {
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  debtor_kind: ReturnType<typeof personKind>;
  debtor_national_id: ReturnType<typeof nationalId>;
  debtor_legal_person_id: ReturnType<typeof legalPersonId>;
  mobile: ReturnType<typeof mobile>;
  applicant_role: ReturnType<typeof applicantRole>;
  debt_kind: ReturnType<typeof debtKind>;
  veteran: ReturnType<typeof yesNo>;
  debt_amount: ReturnType<typeof money>;
  down_payment: ReturnType<typeof money2>;
  instalment_count: ReturnType<typeof to36>;
  first_due_date: ReturnType<typeof anyDay>;
  objection_pending: ReturnType<typeof yesNo>;
  security_kind: ReturnType<typeof feeInstalmentSecurityKind>;
  cheques: ReturnType<typeof cheques>;
};

type Answered = {
  "debt-inquiry": {
    isAnswered: boolean;
    amount: ReturnType<typeof money2>;
    bill_id: ReturnType<typeof billId>;
    payment_id: ReturnType<typeof paymentId>;
  };
};

// debtor_kind is natural
const asksDebtorNationalId: When<Values, Answered> = (f) => f.debtor_kind === "natural";

// debtor_kind is legal
const asksDebtorLegalPersonId: When<Values, Answered> = (f) => f.debtor_kind === "legal";

// security_kind is cheque
const asksCheques: When<Values, Answered> = (f) => f.security_kind === "cheque";

// most instalments allowed
const computeInstalmentLimit = (f: Values, a: Answered, on: number) => {
  let hits = 0;
  let result = NaN;
  if (f.debt_kind === "permit-dues" || f.debt_kind === "renovation-tax" || f.debt_kind === "article-77-ruling") {
    hits++;
    result = 36;
  }
  if ((f.debt_kind === "article-100-fine" || f.debt_kind === "tree-fine") && f.veteran === true) {
    hits++;
    result = 36;
  }
  if ((f.debt_kind === "article-100-fine" || f.debt_kind === "tree-fine") && f.veteran !== undefined && !(f.veteran === true)) {
    hits++;
    result = 24;
  }
  return hits === 1 ? result : NaN;
};

const cheques = group(
  1,
  36,
  [
    ["sayad_id", "شناسه صیاد", "Sayad id", text16],
    ["account_iban", "شبا", "IBAN", iban],
    ["amount", "مبلغ", "amount", money],
    ["due_date", "سررسید", "due date", anyDay],
  ],
  (o) => ({
    sayad_id: text16(o.sayad_id),
    account_iban: iban(o.account_iban),
    amount: money(o.amount),
    due_date: anyDay(o.due_date),

  }),
);

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    debtor_kind: personKind(o.debtor_kind),
    debtor_national_id: undefined,
    debtor_legal_person_id: undefined,
    mobile: mobile(o.mobile),
    applicant_role: applicantRole(o.applicant_role),
    debt_kind: debtKind(o.debt_kind),
    veteran: yesNo(o.veteran),
    debt_amount: money(o.debt_amount),
    down_payment: money2(o.down_payment),
    instalment_count: to36(o.instalment_count),
    first_due_date: anyDay(o.first_due_date),
    objection_pending: yesNo(o.objection_pending),
    security_kind: feeInstalmentSecurityKind(o.security_kind),
    cheques: NO_ROWS,

  };
if (asksDebtorNationalId(f, a, on)) f.debtor_national_id = take(nationalId, o.debtor_national_id);
if (asksDebtorLegalPersonId(f, a, on)) f.debtor_legal_person_id = take(legalPersonId, o.debtor_legal_person_id);
if (asksCheques(f, a, on)) f.cheques = take(cheques, o.cheques);

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

// payment of dues by instalments, as data
export const form = define<Values, Answered>({
  id: "fee-instalment",
  name: ["تقسیط عوارض", "payment of dues by instalments"],
  revision: "1405-09-02",
  fields: [
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["debtor_kind", "نوع بدهکار", "kind of debtor", personKind],
    ["debtor_national_id", "کد ملی بدهکار", "debtor's national id", nationalId, { when: asksDebtorNationalId, reads: ["debtor_kind"], because: ["«نوع بدهکار» برابر «شخص حقیقی» باشد", "debtor_kind is natural"] }],
    ["debtor_legal_person_id", "شناسه ملی بدهکار", "debtor's legal-person id", legalPersonId, { when: asksDebtorLegalPersonId, reads: ["debtor_kind"], because: ["«نوع بدهکار» برابر «شخص حقوقی» باشد", "debtor_kind is legal"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["debt_kind", "نوع بدهی", "kind of debt", debtKind],
    ["veteran", "بدهکار ایثارگر است", "the debtor is a veteran", yesNo],
    ["debt_amount", "مبلغ بدهی قطعی", "settled debt", money],
    ["down_payment", "پیش‌پرداخت", "down payment", money2],
    ["instalment_count", "تعداد اقساط ماهانه", "monthly instalments", to36],
    ["first_due_date", "سررسید نخستین قسط", "first due date", anyDay],
    ["objection_pending", "اعتراض در جریان است", "an objection is pending", yesNo],
    ["security_kind", "نوع تضمین", "kind of security", feeInstalmentSecurityKind],
    ["cheques", "چک‌ها", "cheques", cheques, { when: asksCheques, reads: ["security_kind"], because: ["«نوع تضمین» برابر «چک صیادی» باشد", "security_kind is cheque"] }],
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
    ["debt-statement", "صورت بدهی", "statement of debt", "copy"],
    ["fee-receipt", "فیش واریز عوارض", "fee receipt", "copy", { when: (f) => f.down_payment > 0, reads: ["down_payment"], because: ["پیش‌پرداخت بیش از صفر است", "the down payment is more than zero"] }],
    ["cheque", "چک‌های اقساط", "instalment cheques", "original", { when: asksCheques, reads: ["security_kind"], because: ["تضمین چک است", "the security is cheques"] }],
    ["promissory-note", "سفته", "promissory note", "original", { when: (f) => f.security_kind === "promissory-note", reads: ["security_kind"], because: ["تضمین سفته است", "the security is a promissory note"] }],
    ["bank-guarantee", "ضمانت‌نامه بانکی", "bank guarantee", "original", { when: (f) => f.security_kind === "bank-guarantee", reads: ["security_kind"], because: ["تضمین ضمانت‌نامه است", "the security is a bank guarantee"] }],
    ["veteran-card", "گواهی ایثارگری", "veteran certificate", "copy", { when: (f) => f.veteran === true, reads: ["veteran"], because: ["از تسهیلات ایثارگران استفاده شده است", "veterans' terms are claimed"] }],
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["نماینده درخواست می‌دهد", "filed by a representative"] }],
    ["signature-authority", "گواهی امضای مجاز", "proof of signing authority", "copy", { when: asksDebtorLegalPersonId, reads: ["debtor_kind"], because: ["بدهکار شخص حقوقی است", "the debtor is a legal person"] }],
  ],
  given: (o) => [
    document(o["request-letter"]),
    document(o["debt-statement"]),
    document(o["fee-receipt"]),
    document(o.cheque),
    document(o["promissory-note"]),
    document(o["bank-guarantee"]),
    document(o["veteran-card"]),
    document(o["power-of-attorney"]),
    document(o["signature-authority"]),
  ],
  needs: [
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
  ],
  rules: [
    {
      id: "instalments-within-limit",
      holds: (f, a, on) => f.instalment_count <= parameter(INSTALMENTS_MOST, on) && f.instalment_count <= computeInstalmentLimit(f, a, on), rests: ["instalment_count", "debt_kind", "veteran"],
      message: ["تعداد اقساط از سقف این نوع بدهی بیشتر است", "there are more instalments than this kind of debt allows"],
      remedy: ["تعداد اقساط را کم کنید: ۳۶ ماه، و برای جریمه ماده صد و قطع درخت ۲۴ ماه جز ایثارگران", "reduce the number: 36 months, and 24 for Article 100 and tree fines except for veterans"], basis: ["municipal-financial-bylaw 32", "council-instalment-rule"],
    },
    {
      id: "cheques-cover-debt", when: asksCheques, reads: ["security_kind"],
      holds: (f) => exactly((n$0, n$1, n$2) => n$0 + n$1 === n$2, f.down_payment, bigSum(f.cheques.map((r) => r.amount)), f.debt_amount) === true, rests: ["down_payment", "cheques", "debt_amount"],
      message: ["جمع پیش‌پرداخت و چک‌ها با بدهی یکی نیست", "down payment and cheques do not add up to the debt"],
      remedy: ["مبلغ چک‌ها و پیش‌پرداخت را با صورت بدهی بسنجید", "compare the cheques and the down payment with the statement of debt"],
    },
    {
      id: "one-cheque-each", when: asksCheques, reads: ["security_kind"],
      holds: (f) => f.cheques.length === f.instalment_count, rests: ["cheques", "instalment_count"],
      message: ["تعداد چک‌ها با تعداد اقساط یکی نیست", "the number of cheques differs from the number of instalments"],
      remedy: ["برای هر قسط یک چک بنویسید یا تعداد اقساط را اصلاح کنید", "list one cheque for each instalment, or correct the number"],
    },
    {
      id: "cheques-from-first-date", when: asksCheques, reads: ["security_kind"],
      holds: (f) => smallest(f.cheques.map((r) => r.due_date)) === f.first_due_date, rests: ["cheques", "first_due_date"],
      message: ["نخستین سررسید چک‌ها با سررسید نخستین قسط یکی نیست", "the earliest cheque is not due on the first due date"],
      remedy: ["سررسید نخستین چک را با برنامه اقساط بسنجید", "compare the first cheque with the schedule of instalments"],
    },
    {
      id: "cheques-to-last-month", when: asksCheques, reads: ["security_kind"],
      holds: (f) => largest(f.cheques.map((r) => r.due_date)) === monthsLater(f.first_due_date, f.instalment_count - 1), rests: ["cheques", "first_due_date", "instalment_count"],
      message: ["آخرین سررسید چک‌ها با تعداد اقساط ماهانه نمی‌خواند", "the latest cheque does not agree with the number of monthly instalments"],
      remedy: ["سررسید آخرین چک را با برنامه اقساط بسنجید", "compare the last cheque with the schedule of instalments"],
    },
    {
      id: "cheque-dates-differ", when: asksCheques, reads: ["security_kind"],
      holds: (f) => allDiffer(f.cheques.map((r) => r.due_date)), rests: ["cheques"],
      message: ["دو چک یک سررسید دارند", "two cheques have the same due date"],
      remedy: ["برای هر ماه یک سررسید بنویسید", "give one due date for each month"],
    },
    {
      id: "down-payment-below-debt",
      holds: (f) => f.down_payment < f.debt_amount, rests: ["down_payment", "debt_amount"],
      message: ["پیش‌پرداخت از بدهی کمتر نیست", "the down payment is not below the debt"],
      remedy: ["پیش‌پرداخت را با صورت بدهی بسنجید؛ بدهی پرداخت‌شده تقسیط نمی‌خواهد", "compare the down payment with the statement of debt; a debt paid in full needs no instalments"],
    },
    {
      id: "debt-settled",
      holds: (f) => !(f.objection_pending === true), rests: ["objection_pending"],
      message: ["اعتراض در جریان است و بدهی قطعی نیست", "an objection is pending and the debt is not settled"],
      remedy: ["پس از رأی کمیسیون ماده ۷۷ (فرم ۴۹) درخواست کنید", "file after the decision of the Article 77 commission (form 49)"],
    },
  ],
  provisions: [
    { id: "monthly-cheques", when: asksCheques, reads: ["security_kind"] },
    { id: "sayad-id", when: asksCheques, reads: ["security_kind"] },
    { id: "no-clearance-before-last" },
    { id: "valid-to-last-due" },
  ],
  computed: [
    { id: "instalment_limit", value: computeInstalmentLimit, reads: ["debt_kind", "veteran"] },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** payment of dues by instalments · تقسیط عوارض */
export interface Filing {
  readonly form: "fee-instalment";
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
  /** kind of debtor · نوع بدهکار */
  readonly debtor_kind: "natural" | "legal";
  /**
   * debtor's national id · کد ملی بدهکار
   * Asked when debtor_kind is natural
   */
  readonly debtor_national_id?: string;
  /**
   * debtor's legal-person id · شناسه ملی بدهکار
   * Asked when debtor_kind is legal
   */
  readonly debtor_legal_person_id?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "company";
  /** kind of debt · نوع بدهی */
  readonly debt_kind: "permit-dues" | "article-100-fine" | "tree-fine" | "renovation-tax" | "article-77-ruling";
  /** the debtor is a veteran · بدهکار ایثارگر است */
  readonly veteran: boolean;
  /** settled debt · مبلغ بدهی قطعی */
  readonly debt_amount: string;
  /** down payment · پیش‌پرداخت */
  readonly down_payment: string;
  /** number of monthly instalments · تعداد اقساط ماهانه */
  readonly instalment_count: number;
  /** first due date · سررسید نخستین قسط */
  readonly first_due_date: string;
  /** an objection is pending · اعتراض در جریان است */
  readonly objection_pending: boolean;
  /** kind of security · نوع تضمین */
  readonly security_kind: "cheque" | "promissory-note" | "bank-guarantee";
  /**
   * list of cheques · فهرست چک‌ها
   * Asked when security_kind is cheque
   */
  readonly cheques?: readonly RowOfCheques[];
}

/** The documents that are given. */
export interface Documents {
  /** written request or objection · درخواست یا اعتراض کتبی */
  readonly "request-letter"?: { readonly copies?: number };
  /** statement of debt · صورت بدهی */
  readonly "debt-statement"?: { readonly copies?: number };
  /** fee receipt · فیش واریز عوارض */
  readonly "fee-receipt"?: { readonly copies?: number };
  /** instalment cheques · چک‌های اقساط */
  readonly cheque?: { readonly copies?: number };
  /** promissory note · سفته */
  readonly "promissory-note"?: { readonly copies?: number };
  /** bank guarantee · ضمانت‌نامه بانکی */
  readonly "bank-guarantee"?: { readonly copies?: number };
  /** veteran certificate · گواهی ایثارگری */
  readonly "veteran-card"?: { readonly copies?: number };
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** proof of signing authority · گواهی امضای مجاز */
  readonly "signature-authority"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
}

/** cheques · چک‌ها */
export interface RowOfCheques {
  /**
   * Sayad id · شناسه صیاد
   * the 16 digits on the cheque · ۱۶ رقم روی چک
   */
  readonly sayad_id: string;
  /** IBAN · شبا */
  readonly account_iban: string;
  /** amount · مبلغ */
  readonly amount: string;
  /** due date · سررسید */
  readonly due_date: string;
}
