// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, define, email, maybe, mobile, nationalId, offer, text } from "../runtime.ts";
import type { Json } from "../runtime.ts";

const text20 = text(20);
const caseStatusInquiryCaseStage = choice(["opened", "visit", "review", "instruction", "design", "fees", "draft", "issued", "commission", "archived"]);
const caseStatusInquiryWaitingFor = choice(["applicant", "office", "district", "other-body", "none"]);
const anyDay = date(437927, 547864);
const text60 = text(60);
type Values = {
  case_number: ReturnType<typeof caseNumber>;
  national_id: ReturnType<typeof nationalId>;
  mobile: ReturnType<typeof mobile>;
  tracking_code: ReturnType<typeof text20>;
  email: ReturnType<typeof email>;
};

type Answered = {
  "case-status-inquiry": {
    isAnswered: boolean;
    case_stage: ReturnType<typeof caseStatusInquiryCaseStage>;
    waiting_for: ReturnType<typeof caseStatusInquiryWaitingFor>;
    updated_on: ReturnType<typeof anyDay>;
    missing_document: ReturnType<typeof text60>;
  };
};

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    case_number: caseNumber(o.case_number),
    national_id: nationalId(o.national_id),
    mobile: mobile(o.mobile),
    tracking_code: maybe(text20, o.tracking_code),
    email: maybe(email, o.email),

  };

  return f;
};

const readCaseStatusInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["case-status-inquiry"] = {
    isAnswered: true,
    case_stage: caseStatusInquiryCaseStage(o.case_stage),
    waiting_for: caseStatusInquiryWaitingFor(o.waiting_for),
    updated_on: anyDay(o.updated_on),
    missing_document: maybe(text60, o.missing_document),

  };
  return v;
};

// case status inquiry, as data
export const form = define<Values, Answered>({
  id: "case-status-inquiry",
  name: ["استعلام وضعیت پرونده", "case status inquiry"],
  revision: "1405-09-02",
  fields: [
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["tracking_code", "کد پیگیری درخواست", "request tracking code", text20, { isOptional: true }],
    ["email", "رایانامه", "email", email, { isOptional: true }],
  ],
  read: readFields,
  answers: [
    {
      id: "case-status-inquiry",
      name: ["استعلام وضعیت پرونده", "case status inquiry"],
      fields: [
        ["case_stage", "مرحله", "stage", caseStatusInquiryCaseStage],
        ["waiting_for", "در انتظار", "waiting for", caseStatusInquiryWaitingFor],
        ["updated_on", "تاریخ آخرین تغییر", "date of the last change", anyDay],
        ["missing_document", "مدرک ناقص", "missing document", text60, { isOptional: true }],
      ],
      read: readCaseStatusInquiry,
    },
  ],
  given: (o) => [
  ],
  needs: [
    { anyOf: ["case-opening"] },
  ],
  provisions: [
    { id: "recorded-asker" },
    { id: "recorded-mobile" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** case status inquiry · استعلام وضعیت پرونده */
export interface Filing {
  readonly form: "case-status-inquiry";
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
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /** mobile recorded in the case · تلفن همراه ثبت‌شده در پرونده */
  readonly mobile: string;
  /** request tracking code · کد پیگیری درخواست */
  readonly tracking_code?: string;
  /**
   * email · رایانامه
   * for a detailed reply · برای پاسخ مفصل
   */
  readonly email?: string;
}

/** The documents that are given. */
export interface Documents {
}

/** The answers that inquiries have given. */
export interface Answers {
  /** case status inquiry · استعلام وضعیت پرونده */
  readonly "case-status-inquiry"?: { readonly case_stage: "opened" | "visit" | "review" | "instruction" | "design" | "fees" | "draft" | "issued" | "commission" | "archived"; readonly waiting_for: "applicant" | "office" | "district" | "other-body" | "none"; readonly updated_on: string; readonly missing_document?: string };
}
