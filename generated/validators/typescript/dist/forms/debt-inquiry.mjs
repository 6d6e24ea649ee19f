// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, choice, date, decimal, define, document, exactlyOne, firstOfYear, legalPersonId, maybe, mobile, nationalId, offer, paymentId, renovationCode, yesNo } from "../runtime.mjs";
const askerKind = choice(["owner", "bank", "notary"]);
const debtInquiryDebtScope = choice(["all", "renovation", "permit", "fines"]);
const anyDay = date(437927, 547864);
const money = decimal(0, 0, 1000000000000000);
const asksOwnerNationalId = (f) => f.asker_kind === "owner";
const readFields = (o, a, on) => {
  const f = {
    renovation_code: renovationCode(o.renovation_code),
    asker_kind: askerKind(o.asker_kind),
    owner_national_id: undefined,
    owner_legal_person_id: undefined,
    mobile: mobile(o.mobile),
    debt_scope: maybe(debtInquiryDebtScope, o.debt_scope),
    as_of_date: maybe(anyDay, o.as_of_date),
    mobile_of_owner: yesNo(o.mobile_of_owner),
  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = maybe(nationalId, o.owner_national_id);
if (asksOwnerNationalId(f, a, on)) f.owner_legal_person_id = maybe(legalPersonId, o.owner_legal_person_id);
  return f;
};
const readDebtInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    amount: money(o.amount),
    bill_id: billId(o.bill_id),
    payment_id: paymentId(o.payment_id),
  };
  return v;
};
export const form = define({
  id: "debt-inquiry",
  name: ["استعلام بدهی ملک", "property debt inquiry"],
  revision: "1405-09-02",
  fields: [
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["asker_kind", "استعلام‌کننده", "who asks", askerKind],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId, { when: asksOwnerNationalId, reads: ["asker_kind"], because: ["«استعلام‌کننده» برابر «مالک» باشد", "asker_kind is owner"], isOptional: true }],
    ["owner_legal_person_id", "شناسه ملی مالک", "owner's legal-person id", legalPersonId, { when: asksOwnerNationalId, reads: ["asker_kind"], because: ["«استعلام‌کننده» برابر «مالک» باشد", "asker_kind is owner"], isOptional: true }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["debt_scope", "دامنه بدهی", "scope", debtInquiryDebtScope, { isOptional: true }],
    ["as_of_date", "تا تاریخ", "as of", anyDay, { isOptional: true }],
    ["mobile_of_owner", "همراه به نام مالک است", "mobile belongs to the owner", yesNo],
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
    ["national-card", "کارت ملی", "national card", "copy", { when: (f) => !(f.mobile_of_owner === true), reads: ["mobile_of_owner"], because: ["شماره همراه به نام مالک نیست", "the mobile is not registered to the owner"] }],
    ["inquiry-letter", "نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)", "original", { when: (f) => f.asker_kind === "notary" || f.asker_kind === "bank", reads: ["asker_kind"], because: ["استعلام‌کننده دفترخانه یا بانک است", "the asker is a notary or a bank"] }],
  ],
  given: (o) => [
    document(o["national-card"]),
    document(o["inquiry-letter"]),
  ],
  rules: [
    {
      id: "one-id", when: asksOwnerNationalId, reads: ["asker_kind"],
      holds: (f) => exactlyOne([f.owner_national_id !== undefined, f.owner_legal_person_id !== undefined]), rests: ["owner_national_id", "owner_legal_person_id"],
      message: ["کد ملی و شناسه ملی مالک هر دو داده شده یا هیچ‌کدام داده نشده است", "both or neither of the owner's national id and legal-person id are given"],
      remedy: ["شخص حقیقی کد ملی و شخص حقوقی شناسه ملی بنویسد", "a natural person gives the national id, a legal person the legal-person id"],
    },
    {
      id: "as-of-this-year", when: (f) => !Number.isNaN(f.as_of_date), reads: ["as_of_date"],
      holds: (f, a, on) => f.as_of_date >= firstOfYear(on), rests: ["as_of_date"],
      message: ["تاریخ مبنا پیش از آغاز سال جاری است", "the as-of date is before the start of the current year"],
      remedy: ["تاریخی از سال جاری بنویسید یا آن را خالی بگذارید", "give a date of this year, or leave it empty"],
    },
  ],
  provisions: [
    { id: "recorded-owner" },
    { id: "matching-ids" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
