// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, caseNumber, choice, choices, date, decimal, define, document, hasAll, hasAny, legalPersonId, maybe, mobile, nationalId, offer, paymentId, plate, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const text30 = text(30);
const anyDay = date(437927, 547864);
const to9999 = whole(1, 9999);
const to80 = whole(0, 80);
const area = decimal(2, 0, 1000000000);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "agricultural", "parking", "utility", "other"]);
const text20 = text(20);
const severalUnitCompletionCertificateUnitChange = choices(["balcony-closed", "merged", "split", "mezzanine", "use", "structure"]);
const money = decimal(0, 0, 1000000000000000);
const asksOwnerNationalId = (f) => f.owner_kind === "natural";
const asksOwnerLegalPersonId = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";
const asksUnitChangeKind = (f) => f.changes_since === true;
const readFields = (o, a, on) => {
  const f = {
    applicant_role: applicantRole(o.applicant_role),
    owner_kind: personKind(o.owner_kind),
    owner_national_id: undefined,
    owner_legal_person_id: undefined,
    owner_deceased: yesNo(o.owner_deceased),
    joint_ownership: yesNo(o.joint_ownership),
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    completion_number: text30(o.completion_number),
    completion_issue_date: anyDay(o.completion_issue_date),
    changes_since: yesNo(o.changes_since),
    unit_minutes_number: to9999(o.unit_minutes_number),
    storey_number: to80(o.storey_number),
    below_ground: yesNo(o.below_ground),
    minutes_area: area(o.minutes_area),
    unit_area: area(o.unit_area),
    approved_use: landUse(o.approved_use),
    present_use: landUse(o.present_use),
    parking_number: maybe(text20, o.parking_number),
    storage_number: maybe(text20, o.storage_number),
    unit_change_kind: undefined,
  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksUnitChangeKind(f, a, on)) f.unit_change_kind = take(severalUnitCompletionCertificateUnitChange, o.unit_change_kind);
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
  id: "unit-completion-certificate",
  name: ["گواهی پایان کار واحد (آپارتمان)", "unit completion certificate"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["owner_kind", "نوع مالک", "kind of owner", personKind],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId, { when: asksOwnerNationalId, reads: ["owner_kind"], because: ["«نوع مالک» برابر «شخص حقیقی» باشد", "owner_kind is natural"] }],
    ["owner_legal_person_id", "شناسه ملی مالک", "owner's legal-person id", legalPersonId, { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["«نوع مالک» غیر از «شخص حقیقی» باشد", "owner_kind is not natural"] }],
    ["owner_deceased", "مالک فوت شده است", "the owner has died", yesNo],
    ["joint_ownership", "ملک مشاع است", "the property is jointly owned", yesNo],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["completion_number", "شماره پایان کار", "completion certificate number", text30],
    ["completion_issue_date", "تاریخ صدور پایان کار", "completion issue date", anyDay],
    ["changes_since", "بنا تغییر کرده است", "the building was changed", yesNo],
    ["unit_minutes_number", "شماره قطعه تفکیکی", "unit number", to9999],
    ["storey_number", "طبقه", "floor", to80],
    ["below_ground", "زیر همکف است", "lies below the ground floor", yesNo],
    ["minutes_area", "مساحت صورت‌مجلس", "area in the minutes", area],
    ["unit_area", "مساحت موجود واحد", "unit area as it is", area],
    ["approved_use", "کاربری مصوب", "approved use", landUse],
    ["present_use", "بهره‌برداری فعلی", "present use", landUse],
    ["parking_number", "شماره پارکینگ", "parking space number", text20, { isOptional: true }],
    ["storage_number", "شماره انباری", "storage room number", text20, { isOptional: true }],
    ["unit_change_kind", "نوع تغییر", "kind of change", severalUnitCompletionCertificateUnitChange, { when: asksUnitChangeKind, reads: ["changes_since"], because: ["«بنا تغییر کرده است»", "changes_since"] }],
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
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["signature-authority", "گواهی امضای مجاز", "proof of signing authority", "copy", { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["مالک شخص حقوقی است", "the owner is a legal person"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
    ["completion-certificate", "گواهی پایان کار", "completion certificate", "copy"],
    ["subdivision-minutes", "صورت‌مجلس تفکیکی", "subdivision minutes", "copy"],
    ["unit-plan", "نقشه واحد", "plan of the unit", "original", { when: asksUnitChangeKind, reads: ["changes_since"], because: ["در بنا تغییری داده شده است", "the unit was changed"] }],
    ["structural-soundness-certificate", "گواهی استحکام بنا", "structural-soundness certificate", "original", { when: (f) => f.changes_since === true && hasAll(f.unit_change_kind, ["structure"]), reads: ["changes_since", "unit_change_kind"], because: ["در اجزای باربر تغییر داده شده است", "load-bearing parts were changed"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["renovation-tax-receipt"]),
    document(o["completion-certificate"]),
    document(o["subdivision-minutes"]),
    document(o["unit-plan"]),
    document(o["structural-soundness-certificate"]),
  ],
  needs: [
    { anyOf: ["completion-certificate"] },
    { anyOf: ["renovation-tax-clearance"] },
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
    { anyOf: ["unit-subdivision"], when: (f) => f.changes_since === true && hasAny(f.unit_change_kind, ["merged", "split"]), reads: ["changes_since", "unit_change_kind"], because: ["برای ادغام یا تقسیم واحد ابتدا تفکیک تازه لازم است", "merged or split units need a new subdivision first"] },
  ],
  rules: [
    {
      id: "unit-within-minutes",
      holds: (f) => f.unit_area <= f.minutes_area, rests: ["unit_area", "minutes_area"],
      message: ["مساحت موجود واحد از صورت‌مجلس بیشتر است", "the unit is larger than in the subdivision minutes"],
      remedy: ["تعیین تکلیف پرونده را از کمیسیون ماده صد بخواهید؛ لایحه را با فرم ۴۶ بفرستید", "have the case decided by the Article 100 commission; send the defence with form 46"],
    },
    {
      id: "use-as-approved",
      holds: (f) => f.present_use !== undefined && f.present_use === f.approved_use, rests: ["present_use", "approved_use"],
      message: ["بهره‌برداری فعلی با کاربری مجاز واحد یکی نیست", "the present use differs from the permitted use of the unit"],
      remedy: ["بهره‌برداری را به کاربری مجاز برگردانید یا با فرم ۴۳ تغییر کاربری بخواهید", "return to the permitted use, or ask for a change of use with form 43"], basis: ["ruling-747-748-1395"],
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "professional-office" },
    { id: "no-new-visit", when: (f) => !(f.changes_since === true), reads: ["changes_since"] },
    { id: "unit-on-certificate" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
