// made by zabeteh 0.1.0 from forms/; do not edit
import { bigDividedNearest, billId, caseNumber, choice, choices, date, decimal, define, document, email, exactly, hasAll, hasOnly, legalPersonId, maybe, mobile, nationalId, offer, parameter, paymentId, renovationCode, take, text, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

const personKind = choice(["natural", "legal"]);
const applicantRole = choice(["owner", "representative", "heir", "business-holder"]);
const text80 = text(80);
const article77ObjectionFeeKind = choice(["permit-dues", "renovation-tax", "waste-fee", "business-dues", "land-use-value", "parking-dues", "other"]);
const text30 = text(30);
const anyDay = date(437927, 547864);
const money = decimal(0, 1, 1000000000000000);
const money2 = decimal(0, 0, 1000000000000000);
const severalArticle77ObjectionObjectionGround = choices(["wrong-area", "wrong-use", "wrong-year", "already-paid", "exempt", "no-basis"]);
const text2000 = text(2000);
const LATE_SURCHARGE: Parameter = [[511341, undefined, 200]];
const LATE_SURCHARGE_MOST: Parameter = [[511341, undefined, 2400]];
type Values = {
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  owner_deceased: ReturnType<typeof yesNo>;
  person_kind: ReturnType<typeof personKind>;
  applicant_role: ReturnType<typeof applicantRole>;
  full_name: ReturnType<typeof text80>;
  national_id: ReturnType<typeof nationalId>;
  legal_person_id: ReturnType<typeof legalPersonId>;
  mobile: ReturnType<typeof mobile>;
  email: ReturnType<typeof email>;
  fee_kind: ReturnType<typeof article77ObjectionFeeKind>;
  notice_number: ReturnType<typeof text30>;
  notice_date: ReturnType<typeof anyDay>;
  demanded_amount: ReturnType<typeof money>;
  accepted_amount: ReturnType<typeof money2>;
  disputed_amount: ReturnType<typeof money>;
  objection_grounds: ReturnType<typeof severalArticle77ObjectionObjectionGround>;
  explanation: ReturnType<typeof text2000>;
  deposited_with_registry: ReturnType<typeof yesNo>;
};

type Answered = {
  "debt-inquiry": {
    isAnswered: boolean;
    amount: ReturnType<typeof money2>;
    bill_id: ReturnType<typeof billId>;
    payment_id: ReturnType<typeof paymentId>;
  };
};

// person_kind is natural
const asksNationalId: When<Values, Answered> = (f) => f.person_kind === "natural";

// person_kind is legal
const asksLegalPersonId: When<Values, Answered> = (f) => f.person_kind === "legal";

// surcharge a month
const computeSurchargeAMonth = (f: Values, a: Answered, on: number) => Number(exactly((n$0, n$1) => bigDividedNearest(n$0 * n$1, 10000n, 1n), parameter(LATE_SURCHARGE, on), f.demanded_amount) ?? NaN);

// surcharge at most
const computeSurchargeAtMost = (f: Values, a: Answered, on: number) => Number(exactly((n$0, n$1) => bigDividedNearest(n$0 * n$1, 10000n, 1n), parameter(LATE_SURCHARGE_MOST, on), f.demanded_amount) ?? NaN);

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    owner_deceased: yesNo(o.owner_deceased),
    person_kind: personKind(o.person_kind),
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    national_id: undefined,
    legal_person_id: undefined,
    mobile: mobile(o.mobile),
    email: maybe(email, o.email),
    fee_kind: article77ObjectionFeeKind(o.fee_kind),
    notice_number: text30(o.notice_number),
    notice_date: anyDay(o.notice_date),
    demanded_amount: money(o.demanded_amount),
    accepted_amount: money2(o.accepted_amount),
    disputed_amount: money(o.disputed_amount),
    objection_grounds: severalArticle77ObjectionObjectionGround(o.objection_grounds),
    explanation: text2000(o.explanation),
    deposited_with_registry: maybe(yesNo, o.deposited_with_registry),

  };
if (asksNationalId(f, a, on)) f.national_id = take(nationalId, o.national_id);
if (asksLegalPersonId(f, a, on)) f.legal_person_id = take(legalPersonId, o.legal_person_id);

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

// objection to municipal dues (Article 77 commission), as data
export const form = define<Values, Answered>({
  id: "article-77-objection",
  name: ["اعتراض به عوارض (ماده ۷۷)", "objection to municipal dues (Article 77 commission)"],
  revision: "1405-09-02",
  fields: [
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["owner_deceased", "مالک فوت شده است", "the owner has died", yesNo],
    ["person_kind", "نوع شخص", "person kind", personKind],
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId, { when: asksNationalId, reads: ["person_kind"], because: ["«نوع شخص» برابر «شخص حقیقی» باشد", "person_kind is natural"] }],
    ["legal_person_id", "شناسه ملی شخص حقوقی", "legal person's national id", legalPersonId, { when: asksLegalPersonId, reads: ["person_kind"], because: ["«نوع شخص» برابر «شخص حقوقی» باشد", "person_kind is legal"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["email", "رایانامه", "email", email, { isOptional: true }],
    ["fee_kind", "نوع عوارض", "kind of dues", article77ObjectionFeeKind],
    ["notice_number", "شماره برگ مطالبه", "demand notice number", text30],
    ["notice_date", "تاریخ برگ مطالبه", "demand notice date", anyDay],
    ["demanded_amount", "مبلغ مطالبه‌شده", "amount demanded", money],
    ["accepted_amount", "مبلغ مورد قبول", "amount accepted", money2],
    ["disputed_amount", "مبلغ مورد اختلاف", "amount in dispute", money],
    ["objection_grounds", "دلایل اعتراض", "grounds of objection", severalArticle77ObjectionObjectionGround],
    ["explanation", "شرح اعتراض", "explanation", text2000],
    ["deposited_with_registry", "مبلغ در صندوق ثبت سپرده شده", "deposited with the registry", yesNo, { isOptional: true }],
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
    ["national-card", "کارت ملی", "national card", "copy", { when: asksNationalId, reads: ["person_kind"], because: ["معترض شخص حقیقی است", "the objector is a natural person"] }],
    ["title-deed", "سند مالکیت", "title deed", "copy", { when: (f) => f.fee_kind !== undefined && f.fee_kind !== "business-dues", reads: ["fee_kind"], because: ["عوارض مربوط به ملک است نه کسب", "the dues concern the property, not a business"] }],
    ["demand-notice", "برگ مطالبه عوارض", "demand notice", "copy"],
    ["fee-receipt", "فیش واریز عوارض", "fee receipt", "copy", { when: (f) => hasAll(f.objection_grounds, ["already-paid"]), reads: ["objection_grounds"], because: ["یکی از دلایل پرداخت قبلی است", "one ground is earlier payment"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy", { when: (f) => f.fee_kind === "permit-dues" || f.fee_kind === "parking-dues", reads: ["fee_kind"], because: ["عوارض پروانه یا پارکینگ مورد اعتراض است", "permit or parking dues are contested"] }],
    ["exemption-proof", "مدرک معافیت", "proof of exemption", "copy", { when: (f) => hasAll(f.objection_grounds, ["exempt"]), reads: ["objection_grounds"], because: ["به معافیت استناد شده است", "an exemption is claimed"] }],
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["نماینده اعتراض می‌کند", "a representative objects"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["company-registration", "آگهی تأسیس و تغییرات شرکت", "company registration notices", "copy", { when: asksLegalPersonId, reads: ["person_kind"], because: ["معترض شخص حقوقی است", "the objector is a legal person"] }],
    ["deposit-receipt", "رسید سپرده صندوق ثبت", "registry deposit receipt", "copy", { when: (f) => f.deposited_with_registry !== undefined && f.deposited_with_registry === true, reads: ["deposited_with_registry"], because: ["مبلغ در صندوق ثبت سپرده شده است", "the amount was deposited"] }],
  ],
  given: (o) => [
    document(o["request-letter"]),
    document(o["national-card"]),
    document(o["title-deed"]),
    document(o["demand-notice"]),
    document(o["fee-receipt"]),
    document(o["building-permit"]),
    document(o["exemption-proof"]),
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["company-registration"]),
    document(o["deposit-receipt"]),
  ],
  needs: [
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
  ],
  rules: [
    {
      id: "disputed-is-difference",
      holds: (f) => f.disputed_amount + f.accepted_amount === f.demanded_amount, rests: ["disputed_amount", "accepted_amount", "demanded_amount"],
      message: ["مبلغ مورد اختلاف برابر مبلغ مطالبه‌شده منهای مبلغ مورد قبول نیست", "the disputed amount is not the demanded amount minus the accepted amount"],
      remedy: ["سه مبلغ را با برگ مطالبه بسنجید", "compare the three amounts with the demand notice"],
    },
    {
      id: "accepted-below-demanded",
      holds: (f) => f.accepted_amount < f.demanded_amount, rests: ["accepted_amount", "demanded_amount"],
      message: ["مبلغ مورد قبول از مبلغ مطالبه‌شده کمتر نیست", "the accepted amount is not below the amount demanded"],
      remedy: ["مبلغی را که می‌پذیرید بنویسید؛ عوارضی که همه آن پذیرفته است اعتراض نمی‌خواهد", "give the amount that you accept; dues accepted in full need no objection"],
    },
    {
      id: "notice-not-future",
      holds: (f, a, on) => f.notice_date <= on, rests: ["notice_date"],
      message: ["تاریخ برگ مطالبه پس از روز اعتراض است", "the demand notice is dated after the day of filing"],
      remedy: ["تاریخ را از روی برگ مطالبه بنویسید", "copy the date from the demand notice"],
    },
    {
      id: "not-article-8", when: (f) => f.fee_kind === "renovation-tax", reads: ["fee_kind"],
      holds: (f) => !hasOnly(f.objection_grounds, ["wrong-area"]), rests: ["objection_grounds"],
      message: ["تنها دلیل، خطای مساحت ممیزی در عوارض نوسازی است و در صلاحیت کمیسیون ماده ۷۷ نیست", "the only ground is the audited area of a renovation-tax bill, which is not for the Article 77 commission"],
      remedy: ["اعتراض به ممیزی را به کمیسیون ماده ۸ قانون نوسازی بدهید", "take the objection to the Article 8 commission of the Urban Renewal Act"], basis: ["urban-renewal-act-1347 8"],
    },
  ],
  provisions: [
    { id: "commission" },
    { id: "court-complaint" },
    { id: "surcharge" },
    { id: "deposit-stands", when: (f) => f.deposited_with_registry !== undefined && f.deposited_with_registry === true, reads: ["deposited_with_registry"] },
  ],
  computed: [
    { id: "surcharge_a_month", value: computeSurchargeAMonth, reads: ["demanded_amount"], written: 0 },
    { id: "surcharge_at_most", value: computeSurchargeAtMost, reads: ["demanded_amount"], written: 0 },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** objection to municipal dues (Article 77 commission) · اعتراض به عوارض (ماده ۷۷) */
export interface Filing {
  readonly form: "article-77-objection";
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
  /** the owner has died · مالک فوت شده است */
  readonly owner_deceased: boolean;
  /** person kind · نوع شخص */
  readonly person_kind: "natural" | "legal";
  /** capacity of the objector · سمت معترض */
  readonly applicant_role: "owner" | "representative" | "heir" | "business-holder";
  /** name of the objector · نام معترض */
  readonly full_name: string;
  /**
   * national id of the objector · کد ملی معترض
   * Asked when person_kind is natural
   */
  readonly national_id?: string;
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when person_kind is legal
   */
  readonly legal_person_id?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** email · رایانامه */
  readonly email?: string;
  /** kind of dues · نوع عوارض */
  readonly fee_kind: "permit-dues" | "renovation-tax" | "waste-fee" | "business-dues" | "land-use-value" | "parking-dues" | "other";
  /** demand notice number · شماره برگ مطالبه */
  readonly notice_number: string;
  /** demand notice date · تاریخ برگ مطالبه */
  readonly notice_date: string;
  /** amount demanded · مبلغ مطالبه‌شده */
  readonly demanded_amount: string;
  /** amount accepted · مبلغ مورد قبول */
  readonly accepted_amount: string;
  /** amount in dispute · مبلغ مورد اختلاف */
  readonly disputed_amount: string;
  /** grounds of objection · دلایل اعتراض */
  readonly objection_grounds: readonly ("wrong-area" | "wrong-use" | "wrong-year" | "already-paid" | "exempt" | "no-basis")[];
  /** explanation · شرح اعتراض */
  readonly explanation: string;
  /** the amount was deposited with the registry fund · مبلغ در صندوق ثبت سپرده شده است */
  readonly deposited_with_registry?: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** written request or objection · درخواست یا اعتراض کتبی */
  readonly "request-letter"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** demand notice · برگ مطالبه عوارض */
  readonly "demand-notice"?: { readonly copies?: number };
  /** fee receipt · فیش واریز عوارض */
  readonly "fee-receipt"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** proof of exemption · مدرک معافیت */
  readonly "exemption-proof"?: { readonly copies?: number };
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** company registration notices · آگهی تأسیس و تغییرات شرکت */
  readonly "company-registration"?: { readonly copies?: number };
  /** registry deposit receipt · رسید سپرده صندوق ثبت */
  readonly "deposit-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
}
