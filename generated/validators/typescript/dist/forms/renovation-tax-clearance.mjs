// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, choice, date, decimal, define, document, legalPersonId, maybe, mobile, monthsLater, nationalId, offer, parameter, paymentId, postalCode, renovationCode, take, whole, yearsBetween, yesNo } from "../runtime.mjs";
const renovationTaxClearancePropertyKind = choice(["land", "building", "apartment", "shop"]);
const personKind = choice(["natural", "legal"]);
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const purpose = choice(["transfer", "bank", "permit", "completion", "personal"]);
const to1500 = whole(1348, 1500);
const renovationTaxClearanceRenovationExemption = choice(["none", "rebuilt", "other-law"]);
const anyDay = date(437927, 547864);
const money = decimal(0, 0, 1000000000000000);
const NEW_HOUSE_EXEMPT_YEARS = [[507323, undefined, 3]];
const asksOwnerNationalId = (f) => f.owner_kind === "natural";
const asksOwnerLegalPersonId = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";
const asksPaymentId = (f) => f.bill_id !== undefined;
const asksRebuiltCompletionDate = (f) => f.renovation_tax_exemption === "rebuilt";
const computeCurrentYear = (f, a, on) => 1300 + yearsBetween(474451, on);
const readFields = (o, a, on) => {
  const f = {
    renovation_code: renovationCode(o.renovation_code),
    postal_code: postalCode(o.postal_code),
    unit_kind: renovationTaxClearancePropertyKind(o.unit_kind),
    owner_kind: personKind(o.owner_kind),
    owner_national_id: undefined,
    owner_legal_person_id: undefined,
    owner_deceased: yesNo(o.owner_deceased),
    applicant_role: applicantRole(o.applicant_role),
    mobile: mobile(o.mobile),
    certificate_purpose: purpose(o.certificate_purpose),
    last_paid_year: maybe(to1500, o.last_paid_year),
    clear_through_year: to1500(o.clear_through_year),
    earlier_payments_recorded: yesNo(o.earlier_payments_recorded),
    bill_id: maybe(billId, o.bill_id),
    payment_id: undefined,
    renovation_tax_exemption: renovationTaxClearanceRenovationExemption(o.renovation_tax_exemption),
    rebuilt_completion_date: NaN,
    open_instalments: yesNo(o.open_instalments),
  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksPaymentId(f, a, on)) f.payment_id = take(paymentId, o.payment_id);
if (asksRebuiltCompletionDate(f, a, on)) f.rebuilt_completion_date = take(anyDay, o.rebuilt_completion_date);
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
  id: "renovation-tax-clearance",
  name: ["مفاصاحساب نوسازی", "renovation-tax clearance"],
  revision: "1405-09-02",
  fields: [
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["postal_code", "کد پستی ملک", "postal code of the property", postalCode],
    ["unit_kind", "نوع ملک", "kind of property", renovationTaxClearancePropertyKind],
    ["owner_kind", "نوع مالک", "owner kind", personKind],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId, { when: asksOwnerNationalId, reads: ["owner_kind"], because: ["«نوع مالک» برابر «شخص حقیقی» باشد", "owner_kind is natural"] }],
    ["owner_legal_person_id", "شناسه ملی مالک", "owner's legal-person id", legalPersonId, { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["«نوع مالک» غیر از «شخص حقیقی» باشد", "owner_kind is not natural"] }],
    ["owner_deceased", "مالک فوت شده است", "the owner has died", yesNo],
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["certificate_purpose", "منظور از گواهی", "purpose of the certificate", purpose],
    ["last_paid_year", "آخرین سال پرداخت‌شده", "last year paid", to1500, { isOptional: true }],
    ["clear_through_year", "تسویه تا سال", "clear through year", to1500],
    ["earlier_payments_recorded", "پرداخت پیشین در سامانه هست", "earlier payments on record", yesNo],
    ["bill_id", "شناسه قبض", "bill id", billId, { isOptional: true }],
    ["payment_id", "شناسه پرداخت", "payment id", paymentId, { when: asksPaymentId, reads: ["bill_id"], because: ["«شناسه قبض» داده شده باشد", "bill_id is given"] }],
    ["renovation_tax_exemption", "معافیت", "exemption", renovationTaxClearanceRenovationExemption],
    ["rebuilt_completion_date", "تاریخ پایان بنای نو", "completion of the new house", anyDay, { when: asksRebuiltCompletionDate, reads: ["renovation_tax_exemption"], because: ["«معافیت» برابر «نوسازی بنا (سه سال)» باشد", "renovation_tax_exemption is rebuilt"] }],
    ["open_instalments", "قسط پرداخت‌نشده دارد", "has unpaid instalments", yesNo],
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
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy", { when: (f) => !(f.earlier_payments_recorded === true), reads: ["earlier_payments_recorded"], because: ["پرداخت سال‌های قبل در سامانه نیست", "earlier payments are not in the system"] }],
    ["waste-fee-receipt", "فیش پسماند", "waste-fee receipt", "copy"],
    ["national-card", "کارت ملی", "national card", "copy", { when: asksOwnerNationalId, reads: ["owner_kind"], because: ["مالک شخص حقیقی است", "the owner is a natural person"] }],
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["نماینده درخواست می‌دهد", "filed by a representative"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["exemption-proof", "مدرک معافیت", "proof of exemption", "copy", { when: (f) => f.renovation_tax_exemption !== undefined && f.renovation_tax_exemption !== "none", reads: ["renovation_tax_exemption"], because: ["به معافیت استناد شده است", "an exemption is claimed"] }],
  ],
  given: (o) => [
    document(o["title-deed"]),
    document(o["renovation-tax-receipt"]),
    document(o["waste-fee-receipt"]),
    document(o["national-card"]),
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["exemption-proof"]),
  ],
  needs: [
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
  ],
  rules: [
    {
      id: "not-before-last-paid", when: (f) => !Number.isNaN(f.last_paid_year), reads: ["last_paid_year"],
      holds: (f) => f.clear_through_year >= f.last_paid_year, rests: ["clear_through_year", "last_paid_year"],
      message: ["سال تسویه پیش از آخرین سال پرداخت است", "the clear-through year is before the last paid year"],
      remedy: ["هر دو سال را با قبض نوسازی بسنجید", "compare both years with the renovation-tax bill"],
    },
    {
      id: "not-after-this-year",
      holds: (f, a, on) => f.clear_through_year <= computeCurrentYear(f, a, on), rests: ["clear_through_year"],
      message: ["سال تسویه پس از سال جاری است", "the clear-through year is after the current year"],
      remedy: ["سال جاری یا سالی پیش از آن را بنویسید", "give the current year or an earlier one"],
    },
    {
      id: "exemption-in-force", when: asksRebuiltCompletionDate, reads: ["renovation_tax_exemption"],
      holds: (f, a, on) => monthsLater(f.rebuilt_completion_date, parameter(NEW_HOUSE_EXEMPT_YEARS, on) * 12) >= on, rests: ["rebuilt_completion_date"],
      message: ["معافیت ۳ ساله بنای نوساز گذشته است", "the exemption of a rebuilt house, 3 years, is over"],
      remedy: ["عوارض سال‌های پس از معافیت را با استعلام ۵۵ (بدهی ملک) بپرسید و بپردازید", "ask with inquiry 55 for the dues of the years after the exemption, and pay them"], basis: ["urban-renewal-act-1347 10 note 2"], isAdvice: true,
    },
    {
      id: "no-open-instalments",
      holds: (f) => !(f.open_instalments === true), rests: ["open_instalments"],
      message: ["قسط پرداخت‌نشده هست و مفاصاحساب به پرداخت کل بدهی موکول است", "instalments are open and the clearance waits for the whole debt"],
      remedy: ["قسط‌های مانده را با شناسه قبض استعلام ۵۵ (بدهی ملک) بپردازید", "pay the remaining instalments with the bill id of inquiry 55"], basis: ["municipal-financial-bylaw 32"],
    },
  ],
  provisions: [
    { id: "dues-of-year" },
    { id: "early-reward" },
    { id: "three-years-exempt", when: asksRebuiltCompletionDate, reads: ["renovation_tax_exemption"] },
    { id: "matching-ids", when: asksPaymentId, reads: ["bill_id"] },
    { id: "article-74-clearance", when: (f) => f.certificate_purpose === "transfer", reads: ["certificate_purpose"] },
    { id: "surcharge" },
    { id: "valid-to-year-end" },
  ],
  computed: [
    { id: "current_year", value: computeCurrentYear },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
