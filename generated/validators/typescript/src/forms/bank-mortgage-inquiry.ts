// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, choice, date, decimal, define, document, exactlyOne, legalPersonId, maybe, nationalId, offer, paymentId, plate, renovationCode, take, text, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const text60 = text(60);
const text20 = text(20);
const text30 = text(30);
const anyDay = date(437927, 547864);
const purpose = choice(["mortgage", "construction-loan", "staged-payment"]);
const money = decimal(0, 0, 1000000000000000);
const text200 = text(200);
type Values = {
  bank_name: ReturnType<typeof text60>;
  branch_code: ReturnType<typeof text20>;
  letter_number: ReturnType<typeof text30>;
  letter_date: ReturnType<typeof anyDay>;
  inquiry_purpose: ReturnType<typeof purpose>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  owner_national_id: ReturnType<typeof nationalId>;
  owner_legal_person_id: ReturnType<typeof legalPersonId>;
  permit_number: ReturnType<typeof text30>;
  owner_consent: ReturnType<typeof yesNo>;
};

type Answered = {
  "debt-inquiry": {
    isAnswered: boolean;
    amount: ReturnType<typeof money>;
    bill_id: ReturnType<typeof billId>;
    payment_id: ReturnType<typeof paymentId>;
  };
  "bank-mortgage-inquiry": {
    isAnswered: boolean;
    permit_state: ReturnType<typeof text200>;
    open_article_100: ReturnType<typeof yesNo>;
    amount: ReturnType<typeof money>;
  };
};

// inquiry_purpose is one of construction-loan, staged-payment
const asksPermitNumber: When<Values, Answered> = (f) => f.inquiry_purpose === "construction-loan" || f.inquiry_purpose === "staged-payment";

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    bank_name: text60(o.bank_name),
    branch_code: text20(o.branch_code),
    letter_number: text30(o.letter_number),
    letter_date: anyDay(o.letter_date),
    inquiry_purpose: purpose(o.inquiry_purpose),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    owner_national_id: maybe(nationalId, o.owner_national_id),
    owner_legal_person_id: maybe(legalPersonId, o.owner_legal_person_id),
    permit_number: undefined,
    owner_consent: yesNo(o.owner_consent),

  };
if (asksPermitNumber(f, a, on)) f.permit_number = take(text30, o.permit_number);

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

const readBankMortgageInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["bank-mortgage-inquiry"] = {
    isAnswered: true,
    permit_state: text200(o.permit_state),
    open_article_100: yesNo(o.open_article_100),
    amount: money(o.amount),

  };
  return v;
};

// bank mortgage inquiry, as data
export const form = define<Values, Answered>({
  id: "bank-mortgage-inquiry",
  name: ["استعلام بانک", "bank mortgage inquiry"],
  revision: "1405-09-02",
  fields: [
    ["bank_name", "نام بانک", "bank", text60],
    ["branch_code", "کد شعبه", "branch code", text20],
    ["letter_number", "شماره نامه", "letter number", text30],
    ["letter_date", "تاریخ نامه", "letter date", anyDay],
    ["inquiry_purpose", "منظور از استعلام", "purpose of the inquiry", purpose],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId, { isOptional: true }],
    ["owner_legal_person_id", "شناسه ملی مالک", "owner's legal-person id", legalPersonId, { isOptional: true }],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30, { when: asksPermitNumber, reads: ["inquiry_purpose"], because: ["«منظور از استعلام» یکی از «وام ساخت»، «پرداخت مرحله‌ای» باشد", "inquiry_purpose is one of construction-loan, staged-payment"] }],
    ["owner_consent", "مالک به افشا رضایت دارد", "owner agrees to disclosure", yesNo],
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
      id: "bank-mortgage-inquiry",
      name: ["استعلام بانک", "bank mortgage inquiry"],
      fields: [
        ["permit_state", "وضع پروانه و ساختمان", "permit and building", text200],
        ["open_article_100", "پرونده باز ماده صد دارد", "has an open Article 100 case", yesNo],
        ["amount", "مبلغ بدهی", "amount owed", money],
      ],
      read: readBankMortgageInquiry,
    },
  ],
  documents: [
    ["inquiry-letter", "نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)", "original"],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy", { when: (f) => f.inquiry_purpose === "construction-loan", reads: ["inquiry_purpose"], because: ["استعلام برای وام ساخت است", "the inquiry is for a construction loan"] }],
    ["stage-report-sheet", "برگ گزارش مرحله‌ای ناظر", "stage report sheet", "copy", { when: (f) => f.inquiry_purpose === "staged-payment", reads: ["inquiry_purpose"], because: ["وام مرحله‌ای پرداخت می‌شود", "the loan is paid in stages"] }],
  ],
  given: (o) => [
    document(o["inquiry-letter"]),
    document(o["title-deed"]),
    document(o["building-permit"]),
    document(o["stage-report-sheet"]),
  ],
  needs: [
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
  ],
  rules: [
    {
      id: "owner-consents",
      holds: (f) => f.owner_consent === true, rests: ["owner_consent"],
      message: ["مالک به افشای اطلاعات ملک رضایت ندارد", "the owner does not agree to the disclosure"],
      remedy: ["رضایت مالک را بگیرید و استعلام را دوباره بفرستید", "obtain the owner's consent and send the inquiry again"],
    },
    {
      id: "one-owner-id",
      holds: (f) => exactlyOne([f.owner_national_id !== undefined, f.owner_legal_person_id !== undefined]), rests: ["owner_national_id", "owner_legal_person_id"],
      message: ["دقیقاً یکی از کد ملی و شناسه ملی مالک لازم است", "exactly one of the owner's national id and legal-person id is needed"],
      remedy: ["یکی از دو شناسه را بنویسید و دیگری را خالی بگذارید", "give one of the two ids and leave the other empty"],
    },
  ],
  provisions: [
    { id: "no-question-to-banks" },
    { id: "reply-names-cases-and-dues" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** bank mortgage inquiry · استعلام بانک */
export interface Filing {
  readonly form: "bank-mortgage-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** bank · نام بانک */
  readonly bank_name: string;
  /** branch code · کد شعبه */
  readonly branch_code: string;
  /** letter number · شماره نامه */
  readonly letter_number: string;
  /** letter date · تاریخ نامه */
  readonly letter_date: string;
  /** purpose of the inquiry · منظور از استعلام */
  readonly inquiry_purpose: "mortgage" | "construction-loan" | "staged-payment";
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
  /** owner's national id · کد ملی مالک */
  readonly owner_national_id?: string;
  /** owner's legal-person id · شناسه ملی مالک (شخص حقوقی) */
  readonly owner_legal_person_id?: string;
  /**
   * building-permit number · شماره پروانه ساختمانی
   * Asked when inquiry_purpose is one of construction-loan, staged-payment
   */
  readonly permit_number?: string;
  /** the owner agrees to the disclosure · مالک به افشای اطلاعات ملک رضایت دارد */
  readonly owner_consent: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** letter of inquiry (notary, bank or other body) · نامه استعلام (دفترخانه، بانک یا دستگاه) */
  readonly "inquiry-letter"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** stage report sheet · برگ گزارش مرحله‌ای ناظر */
  readonly "stage-report-sheet"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
  /** bank mortgage inquiry · استعلام بانک */
  readonly "bank-mortgage-inquiry"?: { readonly permit_state: string; readonly open_article_100: boolean; readonly amount: string };
}
