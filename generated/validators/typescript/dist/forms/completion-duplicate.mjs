// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, caseNumber, choice, date, decimal, define, document, group, legalPersonId, mobile, nationalId, offer, paymentId, plate, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const completionDuplicateCertificateScope = choice(["building", "unit"]);
const text30 = text(30);
const anyDay = date(437927, 547864);
const text10 = text(10);
const lossKind = choice(["lost", "stolen", "destroyed", "worn"]);
const area = decimal(2, 0, 1000000000);
const text1000 = text(1000);
const text80 = text(80);
const fraction = decimal(4, 0, 60000);
const money = decimal(0, 0, 1000000000000000);
const asksOwnerNationalId = (f) => f.owner_kind === "natural";
const asksOwnerLegalPersonId = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";
const asksUnitNumber = (f) => f.certificate_scope === "unit";
const asksLossDate = (f) => f.loss_kind !== undefined && f.loss_kind !== "worn";
const owners = group(
  1,
  50,
  [
    ["owner_name", "نام مالک", "owner's name", text80],
    ["share_dang", "سهم", "share in dangs", fraction],
  ],
  (o) => ({
    owner_name: text80(o.owner_name),
    share_dang: fraction(o.share_dang),
  }),
);
const readFields = (o, a, on) => {
  const f = {
    applicant_role: applicantRole(o.applicant_role),
    owner_kind: personKind(o.owner_kind),
    owner_national_id: undefined,
    owner_legal_person_id: undefined,
    owner_deceased: yesNo(o.owner_deceased),
    joint_ownership: yesNo(o.joint_ownership),
    owner_changed: yesNo(o.owner_changed),
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    certificate_scope: completionDuplicateCertificateScope(o.certificate_scope),
    completion_number: text30(o.completion_number),
    completion_issue_date: anyDay(o.completion_issue_date),
    changes_since: yesNo(o.changes_since),
    unit_number: undefined,
    loss_kind: lossKind(o.loss_kind),
    loss_date: NaN,
  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksUnitNumber(f, a, on)) f.unit_number = take(text10, o.unit_number);
if (asksLossDate(f, a, on)) f.loss_date = take(anyDay, o.loss_date);
  return f;
};
const readRegistryOwnershipInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    registered_area: area(o.registered_area),
    boundaries: text1000(o.boundaries),
    mortgaged: yesNo(o.mortgaged),
    seized: yesNo(o.seized),
    owners: owners(o.owners),
  };
  return v;
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
  id: "completion-duplicate",
  name: ["المثنی پایان کار", "duplicate completion certificate"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["owner_kind", "نوع مالک", "kind of owner", personKind],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId, { when: asksOwnerNationalId, reads: ["owner_kind"], because: ["«نوع مالک» برابر «شخص حقیقی» باشد", "owner_kind is natural"] }],
    ["owner_legal_person_id", "شناسه ملی مالک", "owner's legal-person id", legalPersonId, { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["«نوع مالک» غیر از «شخص حقیقی» باشد", "owner_kind is not natural"] }],
    ["owner_deceased", "مالک فوت شده است", "the owner has died", yesNo],
    ["joint_ownership", "ملک مشاع است", "the property is jointly owned", yesNo],
    ["owner_changed", "مالک تغییر کرده است", "the owner changed", yesNo],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["certificate_scope", "نوع گواهی", "scope", completionDuplicateCertificateScope],
    ["completion_number", "شماره پایان کار", "completion certificate number", text30],
    ["completion_issue_date", "تاریخ صدور پایان کار", "completion issue date", anyDay],
    ["changes_since", "بنا تغییر کرده است", "the building was changed", yesNo],
    ["unit_number", "شماره واحد", "unit number", text10, { when: asksUnitNumber, reads: ["certificate_scope"], because: ["«نوع گواهی» برابر «پایان کار واحد» باشد", "certificate_scope is unit"] }],
    ["loss_kind", "علت درخواست المثنی", "reason for the duplicate", lossKind],
    ["loss_date", "تاریخ فقدان", "date of loss", anyDay, { when: asksLossDate, reads: ["loss_kind"], because: ["«علت درخواست المثنی» غیر از «فرسوده یا ناخوانا» باشد", "loss_kind is not worn"] }],
  ],
  read: readFields,
  answers: [
    {
      id: "registry-ownership-inquiry",
      name: ["استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"],
      fields: [
        ["registered_area", "مساحت ثبتی", "registered area", area],
        ["boundaries", "حدود", "boundaries", text1000],
        ["mortgaged", "در رهن است", "is mortgaged", yesNo],
        ["seized", "بازداشت است", "is seized", yesNo],
        ["owners", "مالکان", "owners", owners],
      ],
      read: readRegistryOwnershipInquiry,
    },
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
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["signature-authority", "گواهی امضای مجاز", "proof of signing authority", "copy", { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["مالک شخص حقوقی است", "the owner is a legal person"] }],
    ["damaged-original", "اصل فرسوده", "worn original", "original", { when: (f) => f.loss_kind === "worn", reads: ["loss_kind"], because: ["اصل فرسوده یا ناخواناست", "the original is worn or illegible"] }],
    ["police-report", "گزارش کلانتری", "police report", "original", { when: (f) => f.loss_kind === "stolen", reads: ["loss_kind"], because: ["اصل سرقت شده است", "the original was stolen"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
    ["loss-undertaking", "تعهدنامه محضری فقدان", "notarised loss undertaking", "original", { when: asksLossDate, reads: ["loss_kind"], because: ["گواهی مفقود، سرقت یا نابود شده است", "the certificate was lost, stolen or destroyed"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["damaged-original"]),
    document(o["police-report"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["renovation-tax-receipt"]),
    document(o["loss-undertaking"]),
  ],
  needs: [
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
    { anyOf: ["owner-record-update"], when: (f) => f.owner_changed === true, reads: ["owner_changed"], because: ["مالک جدید ابتدا مشخصات مالک پرونده را به‌روز می‌کند", "a new owner first updates the owner record of the case"] },
  ],
  rules: [
    {
      id: "loss-not-in-future", when: asksLossDate, reads: ["loss_kind"],
      holds: (f, a, on) => f.loss_date <= on, rests: ["loss_date"],
      message: ["تاریخ فقدان پس از روز درخواست است", "the date of loss is after the day of filing"],
      remedy: ["تاریخ فقدان را با آگهی یا گزارش کلانتری بسنجید", "compare the date of loss with the notice or the police report"],
    },
    {
      id: "unchanged-building",
      holds: (f) => !(f.changes_since === true), rests: ["changes_since"],
      message: ["بنا پس از صدور گواهی تغییر کرده است و المثنی عین اصل است", "the building was changed since the certificate, and a duplicate repeats the original"],
      remedy: ["پایان کار تازه را با فرم ۳۱ یا برای واحد با فرم ۳۲ بخواهید", "ask for a new completion certificate with form 31 or, for a unit, with form 32"],
    },
    {
      id: "loss-after-issue", when: asksLossDate, reads: ["loss_kind"],
      holds: (f) => f.loss_date >= f.completion_issue_date, rests: ["loss_date", "completion_issue_date"],
      message: ["تاریخ فقدان پیش از تاریخ صدور پایان کار است", "the loss is dated before the issue of the certificate"],
      remedy: ["تاریخ صدور را در پرونده شهرسازی ببینید و هر دو تاریخ را بسنجید", "look up the date of issue in the urban-planning case and compare both dates"],
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "same-content" },
    { id: "who-may-ask" },
    { id: "notary-asks" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
