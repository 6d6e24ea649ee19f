// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, choices, date, define, document, maybe, mobile, nationalId, offer, renovationCode, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company", "tenant"]);
const text80 = text(80);
const district = whole(1, 22);
const text200 = text(200);
const text10 = text(10);
const severalMinorRepairPermitMinorRepairWork = choices(["paint", "tile", "plaster", "floor", "waterproofing", "pipes", "wiring", "kitchen", "door-window", "yard"]);
const anyDay = date(437927, 547864);
const to180 = whole(1, 180);
const readFields = (o, a, on) => {
  const f = {
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    national_id: nationalId(o.national_id),
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    district: district(o.district),
    address: text200(o.address),
    unit_number: maybe(text10, o.unit_number),
    work_items: severalMinorRepairPermitMinorRepairWork(o.work_items),
    touches_structure: yesNo(o.touches_structure),
    outside_work: yesNo(o.outside_work),
    start_date: anyDay(o.start_date),
    duration_days: to180(o.duration_days),
  };
  return f;
};
export const form = define({
  id: "minor-repair-permit",
  name: ["مجوز تعمیرات جزئی", "minor-repair permission"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["address", "نشانی ملک", "address of the property", text200],
    ["unit_number", "شماره واحد", "unit number", text10, { isOptional: true }],
    ["work_items", "کارهای تعمیراتی", "repair works", severalMinorRepairPermitMinorRepairWork],
    ["touches_structure", "به سازه دست می‌زند", "touches the structure", yesNo],
    ["outside_work", "در معبر چیزی گذاشته می‌شود", "something stands in the street", yesNo],
    ["start_date", "تاریخ شروع", "start date", anyDay],
    ["duration_days", "مدت کار", "duration", to180],
  ],
  read: readFields,
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["title-deed", "سند مالکیت", "title deed", "copy", { when: (f) => f.applicant_role !== undefined && f.applicant_role !== "tenant", reads: ["applicant_role"], because: ["متقاضی مستأجر نیست", "the applicant is not a tenant"] }],
    ["lease-contract", "اجاره‌نامه", "lease", "copy", { when: (f) => f.applicant_role === "tenant", reads: ["applicant_role"], because: ["متقاضی مستأجر است", "the applicant is a tenant"] }],
    ["owner-consent", "رضایت مالک", "owner's consent", "original", { when: (f) => f.applicant_role === "tenant", reads: ["applicant_role"], because: ["متقاضی مستأجر است", "the applicant is a tenant"] }],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "original-and-copy"],
    ["photos", "عکس ملک", "photos of the property", "electronic", { isOptional: true }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["title-deed"]),
    document(o["lease-contract"]),
    document(o["owner-consent"]),
    document(o["national-card"]),
    document(o["renovation-tax-receipt"]),
    document(o.photos),
  ],
  needs: [
    { anyOf: ["case-opening"] },
  ],
  rules: [
    {
      id: "start-not-past",
      holds: (f, a, on) => f.start_date >= on, rests: ["start_date"],
      message: ["تاریخ شروع پیش از روز درخواست است", "the start date is before the day of filing"],
      remedy: ["تاریخ شروع را از روز درخواست به بعد بنویسید", "give the day of filing or a later date as the start"],
    },
    {
      id: "no-structural-work",
      holds: (f) => !(f.touches_structure === true), rests: ["touches_structure"],
      message: ["کار به سازه یا دیوار باربر دست می‌زند", "the works touch the structure or a bearing wall"],
      remedy: ["فرم ۱۵ (پروانه تعمیرات اساسی) را بفرستید", "file form 15, the major-repair permit"],
    },
  ],
  provisions: [
    { id: "tax-paid" },
    { id: "tenant-with-consent", when: (f) => f.applicant_role === "tenant", reads: ["applicant_role"] },
    { id: "street-permission", when: (f) => f.outside_work === true, reads: ["outside_work"] },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
