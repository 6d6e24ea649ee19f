// made by zabeteh 0.1.0 from forms/; do not edit
import { bigDividedNearest, billId, caseNumber, choice, date, daysLater, decimal, define, document, exactly, legalPersonId, maybe, nationalId, offer, parameter, paymentId, renovationCode, take, text, yesNo } from "../runtime.mjs";
const filer = choice(["owner", "company", "municipality"]);
const socialSecurityInquirySocialSecuritySubject = choice(["permit-premium", "completion", "workshop-transfer", "business-renewal"]);
const anyDay = date(437927, 547864);
const socialSecurityInquiryPremiumPermit = choice(["new", "extension", "density", "rebuild", "major-repair"]);
const money = decimal(0, 0, 1000000000000000);
const socialSecurityInquiryPremiumExemption = choice(["none", "mosque", "education", "health", "sport", "culture"]);
const text10 = text(10);
const PREMIUM_SHARE = [[511924, undefined, 2500]];
const WORKSHOP_ANSWER_DAYS = [[507323, undefined, 15]];
const asksPermitKind = (f) => f.inquiry_subject === "permit-premium";
const asksWorkshopCode = (f) => f.inquiry_subject === "workshop-transfer" || f.inquiry_subject === "business-renewal";
const computePremiumDue = (f, a, on) => {
  if (!(f.inquiry_subject === "permit-premium")) return NaN;
  return Number(exactly((n$0, n$1) => bigDividedNearest(n$0 * n$1, 10000n, 1n), parameter(PREMIUM_SHARE, on), f.permit_dues_total) ?? NaN);
};
const computeAnswerDue = (f, a, on) => {
  if (!(f.inquiry_subject === "workshop-transfer")) return NaN;
  return daysLater(f.letter_date, parameter(WORKSHOP_ANSWER_DAYS, on));
};
const readFields = (o, a, on) => {
  const f = {
    filer_kind: filer(o.filer_kind),
    inquiry_subject: socialSecurityInquirySocialSecuritySubject(o.inquiry_subject),
    letter_date: anyDay(o.letter_date),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    permit_kind: undefined,
    permit_dues_total: NaN,
    premium_exemption: socialSecurityInquiryPremiumExemption(o.premium_exemption),
    premium_amount: maybe(money, o.premium_amount),
    employer_national_id: maybe(nationalId, o.employer_national_id),
    employer_legal_person_id: maybe(legalPersonId, o.employer_legal_person_id),
    workshop_code: undefined,
  };
if (asksPermitKind(f, a, on)) f.permit_kind = take(socialSecurityInquiryPremiumPermit, o.permit_kind);
if (asksPermitKind(f, a, on)) f.permit_dues_total = take(money, o.permit_dues_total);
if (asksWorkshopCode(f, a, on)) f.workshop_code = take(text10, o.workshop_code);
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
const readSocialSecurityInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    amount: money(o.amount),
    cleared: yesNo(o.cleared),
  };
  return v;
};
export const form = define({
  id: "social-security-inquiry",
  name: ["استعلام تأمین اجتماعی", "social-security inquiry"],
  revision: "1405-09-02",
  fields: [
    ["filer_kind", "درخواست‌دهنده", "who files", filer],
    ["inquiry_subject", "موضوع استعلام", "subject of the inquiry", socialSecurityInquirySocialSecuritySubject],
    ["letter_date", "تاریخ نامه", "letter date", anyDay],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["permit_kind", "نوع پروانه", "kind of permit", socialSecurityInquiryPremiumPermit, { when: asksPermitKind, reads: ["inquiry_subject"], because: ["«موضوع استعلام» برابر «حق بیمه پروانه» باشد", "inquiry_subject is permit-premium"] }],
    ["permit_dues_total", "جمع عوارض پروانه", "total permit dues", money, { when: asksPermitKind, reads: ["inquiry_subject"], because: ["«موضوع استعلام» برابر «حق بیمه پروانه» باشد", "inquiry_subject is permit-premium"] }],
    ["premium_exemption", "معافیت", "exemption", socialSecurityInquiryPremiumExemption],
    ["premium_amount", "حق بیمه", "premium", money, { isOptional: true }],
    ["employer_national_id", "کد ملی کارفرما", "employer's national id", nationalId, { isOptional: true }],
    ["employer_legal_person_id", "شناسه ملی کارفرما", "employer's legal-person id", legalPersonId, { isOptional: true }],
    ["workshop_code", "کد کارگاه", "workshop code", text10, { when: asksWorkshopCode, reads: ["inquiry_subject"], because: ["«موضوع استعلام» یکی از «انتقال کارگاه»، «تجدید پروانه کسب» باشد", "inquiry_subject is one of workshop-transfer, business-renewal"] }],
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
      id: "social-security-inquiry",
      name: ["استعلام تأمین اجتماعی", "social-security inquiry"],
      fields: [
        ["amount", "مبلغ حق بیمه", "premium stated", money],
        ["cleared", "مفاصاحساب صادر شده است", "the clearance is issued", yesNo],
      ],
      read: readSocialSecurityInquiry,
    },
  ],
  documents: [
    ["permit-draft", "پیش‌نویس پروانه", "draft permit", "copy", { when: asksPermitKind, reads: ["inquiry_subject"], because: ["حق بیمه پروانه پرسیده می‌شود", "the premium of a permit is asked for"] }],
    ["dues-statement", "صورت عوارض پروانه", "statement of permit dues", "copy", { when: asksPermitKind, reads: ["inquiry_subject"], because: ["حق بیمه پروانه پرسیده می‌شود", "the premium of a permit is asked for"] }],
    ["premium-receipt", "فیش حق بیمه", "insurance-premium receipt", "copy", { when: (f) => f.premium_exemption === "none", reads: ["premium_exemption"], because: ["ساختمان معاف نیست", "the building is not exempt"] }],
    ["exemption-proof", "مدرک معافیت", "proof of exemption", "copy", { when: (f) => f.premium_exemption !== undefined && f.premium_exemption !== "none", reads: ["premium_exemption"], because: ["معافیت خواسته شده است", "an exemption is claimed"] }],
    ["inquiry-letter", "نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)", "copy", { when: (f) => f.inquiry_subject === "workshop-transfer", reads: ["inquiry_subject"], because: ["کارگاه منتقل می‌شود", "a workshop is transferred"] }],
  ],
  given: (o) => [
    document(o["permit-draft"]),
    document(o["dues-statement"]),
    document(o["premium-receipt"]),
    document(o["exemption-proof"]),
    document(o["inquiry-letter"]),
  ],
  needs: [
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
  ],
  rules: [
    {
      id: "premium-by-dues", when: (f, a, on) => on >= 511924 && f.inquiry_subject === "permit-premium" && f.premium_exemption === "none" && !Number.isNaN(f.premium_amount), reads: ["inquiry_subject", "premium_exemption", "premium_amount"],
      holds: (f, a, on) => f.premium_amount === computePremiumDue(f, a, on), rests: ["premium_amount", "inquiry_subject", "permit_dues_total"],
      message: ["حق بیمه برابر ۲۵ درصد جمع عوارض پروانه نیست", "the premium is not 25 percent of the total permit dues"],
      remedy: ["حق بیمه را از روی صورت عوارض پروانه دوباره حساب کنید", "work the premium out again from the statement of permit dues"], basis: ["construction-workers-insurance-act 5"],
    },
    {
      id: "exempt-pays-nothing", when: (f) => (f.premium_exemption !== undefined && f.premium_exemption !== "none") && !Number.isNaN(f.premium_amount), reads: ["premium_exemption", "premium_amount"],
      holds: (f) => f.premium_amount === 0, rests: ["premium_amount"],
      message: ["ساختمان معاف است و حق بیمه آن صفر نیست", "the building is exempt and its premium is not 0"],
      remedy: ["حق بیمه را ۰ بنویسید یا معافیت را بردارید", "write a premium of 0, or remove the exemption"],
    },
    {
      id: "cleared-before-renewal", when: (f) => f.inquiry_subject === "business-renewal", reads: ["inquiry_subject"],
      holds: (f, a) => a["social-security-inquiry"].cleared === true, rests: ["social-security-inquiry/cleared"], inquiries: ["social-security-inquiry"],
      message: ["مفاصاحساب حق بیمه صادر نشده است و پروانه کسب تجدید نمی‌شود", "the premium clearance is not issued and the business licence is not renewed"],
      remedy: ["حق بیمه را در تأمین اجتماعی بپردازید و مفاصاحساب بگیرید", "pay the premium at social security and obtain the clearance"], basis: ["social-security-act 37"],
    },
  ],
  provisions: [
    { id: "permits-with-premium", when: asksPermitKind, reads: ["inquiry_subject"] },
    { id: "exempt-buildings", when: (f) => f.premium_exemption !== undefined && f.premium_exemption !== "none", reads: ["premium_exemption"] },
    { id: "workshop-code-digits", when: asksWorkshopCode, reads: ["inquiry_subject"] },
    { id: "workshop-silence", when: (f) => f.inquiry_subject === "workshop-transfer", reads: ["inquiry_subject"] },
    { id: "renewal-with-clearance", when: (f) => f.inquiry_subject === "business-renewal", reads: ["inquiry_subject"] },
  ],
  computed: [
    { id: "premium_due", value: computePremiumDue, reads: ["inquiry_subject", "permit_dues_total"], written: 0 },
    { id: "answer_due", value: computeAnswerDue, reads: ["inquiry_subject", "letter_date"], written: "day" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
