// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, choices, date, decimal, define, document, email, engineerLicence, hasAll, legalPersonId, maybe, mobile, nationalId, offer, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const text80 = text(80);
const district = whole(1, 22);
const text30 = text(30);
const anyDay = date(437927, 547864);
const workStage = choice(["not-started", "demolition", "excavation", "foundation", "frame", "rough-work", "finishing", "facade", "completed"]);
const severalPermitAmendmentAmendmentItem = choices(["area", "owner-name", "address", "executor", "designer", "description", "clerical"]);
const text300 = text(300);
const area = decimal(2, 100, 1000000000);
const money = decimal(0, 0, 1000000000000000);
const asksLegalPersonId = (f) => f.applicant_role === "company";
const asksPermitArea = (f) => hasAll(f.amendment_items, ["area"]);
const readFields = (o, a, on) => {
  const f = {
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    national_id: nationalId(o.national_id),
    legal_person_id: undefined,
    mobile: mobile(o.mobile),
    email: maybe(email, o.email),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    district: district(o.district),
    permit_number: text30(o.permit_number),
    permit_date: anyDay(o.permit_date),
    permit_expiry: anyDay(o.permit_expiry),
    work_stage: workStage(o.work_stage),
    amendment_items: severalPermitAmendmentAmendmentItem(o.amendment_items),
    present_text: text300(o.present_text),
    right_text: text300(o.right_text),
    needs_drawings: yesNo(o.needs_drawings),
    permit_area: NaN,
    new_area: NaN,
    executor_licence: maybe(engineerLicence, o.executor_licence),
  };
if (asksLegalPersonId(f, a, on)) f.legal_person_id = take(legalPersonId, o.legal_person_id);
if (asksPermitArea(f, a, on)) f.permit_area = take(area, o.permit_area);
if (asksPermitArea(f, a, on)) f.new_area = take(area, o.new_area);
  return f;
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
  id: "permit-amendment",
  name: ["اصلاح پروانه", "permit amendment"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["legal_person_id", "شناسه ملی شخص حقوقی", "legal person's national id", legalPersonId, { when: asksLegalPersonId, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «نماینده یا صاحب امضای مجاز شخص حقوقی» باشد", "applicant_role is company"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["email", "رایانامه", "email", email, { isOptional: true }],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["permit_date", "تاریخ صدور پروانه", "date of issue of the permit", anyDay],
    ["permit_expiry", "پایان اعتبار پروانه", "expiry date of the permit", anyDay],
    ["work_stage", "مرحله کار", "stage of the works", workStage],
    ["amendment_items", "موارد اصلاح", "items to amend", severalPermitAmendmentAmendmentItem],
    ["present_text", "متن فعلی", "present wording", text300],
    ["right_text", "متن درست", "right wording", text300],
    ["needs_drawings", "نقشه هم تغییر می‌کند", "the drawings change too", yesNo],
    ["permit_area", "زیربنای پروانه", "floor area on the permit", area, { when: asksPermitArea, reads: ["amendment_items"], because: ["«موارد اصلاح» شامل «مساحت یا زیربنا» باشد", "amendment_items includes area"] }],
    ["new_area", "زیربنای درست", "right floor area", area, { when: asksPermitArea, reads: ["amendment_items"], because: ["«موارد اصلاح» شامل «مساحت یا زیربنا» باشد", "amendment_items includes area"] }],
    ["executor_licence", "پروانه مجری", "executor's licence number", engineerLicence, { isOptional: true }],
  ],
  read: readFields,
  answers: [
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
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "original"],
    ["supervisor-report", "گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works", "original"],
    ["executor-contract", "قرارداد مجری ذی‌صلاح", "contract with a qualified executor", "original", { when: (f) => hasAll(f.amendment_items, ["executor"]), reads: ["amendment_items"], because: ["مجری تغییر می‌کند", "the executor changes"] }],
    ["designer-commitment", "برگه تعهد طراحی", "designer's commitment sheet", "original", { when: (f) => hasAll(f.amendment_items, ["designer"]), reads: ["amendment_items"], because: ["طراح تغییر می‌کند", "the designer changes"] }],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "original-and-copy"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["building-permit"]),
    document(o["supervisor-report"]),
    document(o["executor-contract"]),
    document(o["designer-commitment"]),
    document(o["renovation-tax-receipt"]),
  ],
  needs: [
    { anyOf: ["building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit"] },
    { anyOf: ["site-visit"] },
    { anyOf: ["renovation-tax-clearance"] },
    { anyOf: ["social-security-inquiry"], when: (f) => hasAll(f.amendment_items, ["area"]) && f.new_area > f.permit_area, reads: ["amendment_items", "new_area", "permit_area"], because: ["زیربنا از پروانه بیشتر می‌شود", "the floor area grows beyond the permit"], inquiries: ["social-security-inquiry"], awaited: ["social-security-inquiry"] },
  ],
  rules: [
    {
      id: "no-new-drawings",
      holds: (f) => !(f.needs_drawings === true), rests: ["needs_drawings"],
      message: ["اصلاح با تغییر نقشه همراه است", "the amendment comes with a change of the drawings"],
      remedy: ["فرم ۲۱ (تغییر نقشه) را بفرستید", "file form 21 (amendment of drawings)"],
    },
    {
      id: "wordings-differ",
      holds: (f) => f.right_text !== undefined && f.present_text !== undefined && f.right_text !== f.present_text, rests: ["right_text", "present_text"],
      message: ["متن فعلی و متن درست یکی است", "the present and the right wording are the same"],
      remedy: ["متن فعلی را از روی پروانه و متن درست را از روی سند بنویسید", "copy the present wording from the permit and the right one from the deed"],
    },
  ],
  provisions: [
    { id: "report-and-visit" },
    { id: "violation-found" },
    { id: "difference-dues", when: (f) => hasAll(f.amendment_items, ["area"]) && f.new_area > f.permit_area, reads: ["amendment_items", "new_area", "permit_area"] },
    { id: "ownership-elsewhere", when: (f) => hasAll(f.amendment_items, ["owner-name"]), reads: ["amendment_items"] },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
