// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, define, email, maybe, mobile, nationalId, offer, text } from "../runtime.mjs";
const text20 = text(20);
const caseStatusInquiryCaseStage = choice(["opened", "visit", "review", "instruction", "design", "fees", "draft", "issued", "commission", "archived"]);
const caseStatusInquiryWaitingFor = choice(["applicant", "office", "district", "other-body", "none"]);
const anyDay = date(437927, 547864);
const text60 = text(60);
const readFields = (o, a, on) => {
  const f = {
    case_number: caseNumber(o.case_number),
    national_id: nationalId(o.national_id),
    mobile: mobile(o.mobile),
    tracking_code: maybe(text20, o.tracking_code),
    email: maybe(email, o.email),
  };
  return f;
};
const readCaseStatusInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    case_stage: caseStatusInquiryCaseStage(o.case_stage),
    waiting_for: caseStatusInquiryWaitingFor(o.waiting_for),
    updated_on: anyDay(o.updated_on),
    missing_document: maybe(text60, o.missing_document),
  };
  return v;
};
export const form = define({
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
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
