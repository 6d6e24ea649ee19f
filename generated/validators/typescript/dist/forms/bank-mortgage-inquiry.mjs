// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, choice, date, decimal, define, document, exactlyOne, legalPersonId, maybe, nationalId, offer, paymentId, plate, renovationCode, take, text, yesNo } from "../runtime.mjs";
const text60 = text(60);
const text20 = text(20);
const text30 = text(30);
const anyDay = date(437927, 547864);
const purpose = choice(["mortgage", "construction-loan", "staged-payment"]);
const money = decimal(0, 0, 1000000000000000);
const text200 = text(200);
const asksPermitNumber = (f) => f.inquiry_purpose === "construction-loan" || f.inquiry_purpose === "staged-payment";
const readFields = (o, a, on) => {
  const f = {
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
const readDebtInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    amount: money(o.amount),
    bill_id: billId(o.bill_id),
    payment_id: paymentId(o.payment_id),
  };
  return v;
};
const readBankMortgageInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    permit_state: text200(o.permit_state),
    open_article_100: yesNo(o.open_article_100),
    amount: money(o.amount),
  };
  return v;
};
export const form = define({
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
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
