// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, choice, date, daysLater, decimal, define, document, isNoneOf, legalPersonId, maybe, nationalId, offer, parameter, paymentId, plate, renovationCode, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter } from "../runtime.ts";

const to9999 = whole(1, 9999);
const text30 = text(30);
const anyDay = date(437927, 547864);
const buildingState = choice(["unfinished", "finished", "before-comprehensive-plan", "no-building"]);
const transferKind = choice(["sale", "settlement", "gift", "mortgage", "lease"]);
const fraction = decimal(4, 1, 60000);
const money = decimal(0, 0, 1000000000000000);
const NOTARY_ANSWER_DAYS: Parameter = [[507323, undefined, 10]];
type Values = {
  notary_office_number: ReturnType<typeof to9999>;
  letter_number: ReturnType<typeof text30>;
  letter_date: ReturnType<typeof anyDay>;
  received_date: ReturnType<typeof anyDay>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  building_state: ReturnType<typeof buildingState>;
  apartment_deal: ReturnType<typeof yesNo>;
  transfer_kind: ReturnType<typeof transferKind>;
  share_dang: ReturnType<typeof fraction>;
  transferor_national_id: ReturnType<typeof nationalId>;
  transferor_legal_person_id: ReturnType<typeof legalPersonId>;
  owner_objects: ReturnType<typeof yesNo>;
};

type Answered = {
  "debt-inquiry": {
    isAnswered: boolean;
    amount: ReturnType<typeof money>;
    bill_id: ReturnType<typeof billId>;
    payment_id: ReturnType<typeof paymentId>;
  };
  "notary-transfer-inquiry": {
    isAnswered: boolean;
    cleared: ReturnType<typeof yesNo>;
    amount: ReturnType<typeof money>;
  };
};

// answer due
const computeAnswerDue = (f: Values, a: Answered, on: number) => daysLater(f.received_date, parameter(NOTARY_ANSWER_DAYS, on));

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    notary_office_number: to9999(o.notary_office_number),
    letter_number: text30(o.letter_number),
    letter_date: anyDay(o.letter_date),
    received_date: anyDay(o.received_date),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    building_state: buildingState(o.building_state),
    apartment_deal: yesNo(o.apartment_deal),
    transfer_kind: transferKind(o.transfer_kind),
    share_dang: fraction(o.share_dang),
    transferor_national_id: maybe(nationalId, o.transferor_national_id),
    transferor_legal_person_id: maybe(legalPersonId, o.transferor_legal_person_id),
    owner_objects: yesNo(o.owner_objects),

  };

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

const readNotaryTransferInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["notary-transfer-inquiry"] = {
    isAnswered: true,
    cleared: yesNo(o.cleared),
    amount: money(o.amount),

  };
  return v;
};

// notary transfer inquiry, as data
export const form = define<Values, Answered>({
  id: "notary-transfer-inquiry",
  name: ["استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"],
  revision: "1405-09-02",
  fields: [
    ["notary_office_number", "شماره دفتر اسناد رسمی", "notary office number", to9999],
    ["letter_number", "شماره نامه", "letter number", text30],
    ["letter_date", "تاریخ نامه", "letter date", anyDay],
    ["received_date", "تاریخ ورود به شهرداری", "date received", anyDay],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["building_state", "وضعیت ساختمان", "state of the building", buildingState],
    ["apartment_deal", "مورد معامله آپارتمان است", "the deal concerns an apartment", yesNo],
    ["transfer_kind", "نوع انتقال", "kind of transfer", transferKind],
    ["share_dang", "سهم مورد انتقال", "share transferred", fraction],
    ["transferor_national_id", "کد ملی انتقال‌دهنده", "transferor's national id", nationalId, { isOptional: true }],
    ["transferor_legal_person_id", "شناسه ملی انتقال‌دهنده", "transferor's legal-person id", legalPersonId, { isOptional: true }],
    ["owner_objects", "مالک به مبلغ معترض است", "owner objects to the amount", yesNo],
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
      id: "notary-transfer-inquiry",
      name: ["استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"],
      fields: [
        ["cleared", "مفاصاحساب صادر شده است", "the clearance is issued", yesNo],
        ["amount", "مبلغ بدهی", "amount owed", money],
      ],
      read: readNotaryTransferInquiry,
    },
  ],
  documents: [
    ["inquiry-letter", "نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)", "original"],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["completion-certificate", "گواهی پایان کار", "completion certificate", "copy", { when: (f) => f.building_state === "finished", reads: ["building_state"], because: ["بنا تمام شده است", "the building is finished"] }],
    ["no-violation-certificate", "گواهی عدم خلاف", "no-violation certificate", "copy", { when: (f) => f.building_state === "unfinished", reads: ["building_state"], because: ["بنا ناتمام است", "the building is unfinished"] }],
    ["subdivision-minutes", "صورت‌مجلس تفکیکی", "subdivision minutes", "copy", { when: (f) => f.apartment_deal === true, reads: ["apartment_deal"], because: ["مورد معامله آپارتمان است", "the deal concerns an apartment"] }],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
    ["deposit-receipt", "رسید سپرده صندوق ثبت", "registry deposit receipt", "copy", { when: (f) => f.owner_objects === true, reads: ["owner_objects"], because: ["مالک به مبلغ معترض است", "the owner objects to the amount"] }],
  ],
  given: (o) => [
    document(o["inquiry-letter"]),
    document(o["title-deed"]),
    document(o["completion-certificate"]),
    document(o["no-violation-certificate"]),
    document(o["subdivision-minutes"]),
    document(o["renovation-tax-receipt"]),
    document(o["deposit-receipt"]),
  ],
  needs: [
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
    { anyOf: ["completion-certificate", "no-violation-certificate"], when: (f) => f.building_state === "finished" || f.building_state === "unfinished", reads: ["building_state"], because: ["بنای تمام پایان کار و بنای ناتمام عدم خلاف می‌خواهد", "a finished building needs the completion certificate, an unfinished one the no-violation certificate"] },
  ],
  rules: [
    {
      id: "received-after-letter",
      holds: (f) => f.received_date >= f.letter_date, rests: ["received_date", "letter_date"],
      message: ["تاریخ ورود پیش از تاریخ نامه است", "the letter is received before its date"],
      remedy: ["هر دو تاریخ را از روی نامه و مهر دبیرخانه بنویسید", "copy both dates from the letter and the stamp of receipt"],
    },
    {
      id: "clearance-needed",
      holds: (f) => isNoneOf(f.transfer_kind, ["mortgage", "lease"]), rests: ["transfer_kind"],
      message: ["در رهن و اجاره مالک عین تغییر نمی‌کند و مفاصاحساب لازم نیست", "in a mortgage or lease the ownership does not change and no clearance is needed"],
      remedy: ["سند را بدون مفاصاحساب تنظیم کنید", "draw up the deed without the clearance"], basis: ["municipality-act 74 note"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "answer-in-ten-days" },
    { id: "silence-after-ten-days" },
    { id: "finished-or-not", when: (f) => f.building_state === "finished" || f.building_state === "unfinished", reads: ["building_state"] },
    { id: "old-building-exempt", when: (f) => f.building_state === "before-comprehensive-plan", reads: ["building_state"] },
    { id: "deposit-stands", when: (f) => f.owner_objects === true, reads: ["owner_objects"] },
  ],
  computed: [
    { id: "answer_due", value: computeAnswerDue, reads: ["received_date"], written: "day" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** notary transfer inquiry · استعلام دفترخانه اسناد رسمی */
export interface Filing {
  readonly form: "notary-transfer-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** notary office number · شماره دفتر اسناد رسمی */
  readonly notary_office_number: number;
  /** letter number · شماره نامه */
  readonly letter_number: string;
  /** letter date · تاریخ نامه */
  readonly letter_date: string;
  /** date received · تاریخ ورود به شهرداری */
  readonly received_date: string;
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
  /** state of the building · وضعیت ساختمان */
  readonly building_state: "unfinished" | "finished" | "before-comprehensive-plan" | "no-building";
  /**
   * the deal concerns an apartment · مورد معامله آپارتمان است
   * the sixth part of the renovation code is not 0 · جزء ششم کد نوسازی صفر نیست
   */
  readonly apartment_deal: boolean;
  /** kind of transfer · نوع انتقال */
  readonly transfer_kind: "sale" | "settlement" | "gift" | "mortgage" | "lease";
  /** share transferred (dang) · سهم مورد انتقال (دانگ) */
  readonly share_dang: string;
  /** transferor's national id · کد ملی انتقال‌دهنده */
  readonly transferor_national_id?: string;
  /** transferor's legal-person id · شناسه ملی انتقال‌دهنده */
  readonly transferor_legal_person_id?: string;
  /** owner objects to the amount · مالک به مبلغ معترض است */
  readonly owner_objects: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** letter of inquiry (notary, bank or other body) · نامه استعلام (دفترخانه، بانک یا دستگاه) */
  readonly "inquiry-letter"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** completion certificate · گواهی پایان کار */
  readonly "completion-certificate"?: { readonly copies?: number };
  /** no-violation certificate · گواهی عدم خلاف */
  readonly "no-violation-certificate"?: { readonly copies?: number };
  /** subdivision minutes · صورت‌مجلس تفکیکی */
  readonly "subdivision-minutes"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** registry deposit receipt · رسید سپرده صندوق ثبت */
  readonly "deposit-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
  /** notary transfer inquiry · استعلام دفترخانه اسناد رسمی */
  readonly "notary-transfer-inquiry"?: { readonly cleared: boolean; readonly amount: string };
}
