// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, choices, date, decimal, define, document, engineerLicence, group, hasAny, hasNone, legalPersonId, mobile, nationalId, offer, parameter, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const text80 = text(80);
const to500 = whole(1, 500);
const district = whole(1, 22);
const text30 = text(30);
const anyDay = date(437927, 547864);
const area = decimal(2, 100, 1000000000);
const workStage = choice(["not-started", "demolition", "excavation", "foundation", "frame", "rough-work", "finishing", "facade", "completed"]);
const severalDrawingAmendmentDrawingChange = choices(["plan", "facade", "parking", "units", "area", "storeys", "structure", "use"]);
const to2000 = whole(0, 2000);
const engineeringDiscipline = choice(["architecture", "civil", "mechanical", "electrical"]);
const engineerRole = choice(["designer", "supervisor", "executor"]);
const money = decimal(0, 0, 1000000000000000);
const PARKING_PER_UNIT = [[507323, undefined, 1]];
const asksLegalPersonId = (f) => f.applicant_role === "company";
const engineers = group(
  1,
  40,
  [
    ["discipline", "رشته", "discipline", engineeringDiscipline],
    ["engineer_role", "نقش", "role", engineerRole],
    ["licence", "شماره پروانه اشتغال", "licence number", engineerLicence],
    ["national_id", "کد ملی مهندس", "engineer's national id", nationalId],
  ],
  (o) => ({
    discipline: engineeringDiscipline(o.discipline),
    engineer_role: engineerRole(o.engineer_role),
    licence: engineerLicence(o.licence),
    national_id: nationalId(o.national_id),
  }),
);
const readFields = (o, a, on) => {
  const f = {
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    national_id: nationalId(o.national_id),
    legal_person_id: undefined,
    mobile: mobile(o.mobile),
    owners_count: to500(o.owners_count),
    case_number: caseNumber(o.case_number),
    district: district(o.district),
    permit_number: text30(o.permit_number),
    permit_date: anyDay(o.permit_date),
    permit_expiry: anyDay(o.permit_expiry),
    permit_units: to500(o.permit_units),
    permit_area: area(o.permit_area),
    work_stage: workStage(o.work_stage),
    changes: severalDrawingAmendmentDrawingChange(o.changes),
    already_built: yesNo(o.already_built),
    units: to500(o.units),
    total_floor_area: area(o.total_floor_area),
    parking_spaces: to2000(o.parking_spaces),
    units_sold: yesNo(o.units_sold),
    engineers: engineers(o.engineers),
    coordinator_licence: engineerLicence(o.coordinator_licence),
  };
if (asksLegalPersonId(f, a, on)) f.legal_person_id = take(legalPersonId, o.legal_person_id);
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
  id: "drawing-amendment",
  name: ["تغییر نقشه", "amendment of drawings"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["legal_person_id", "شناسه ملی شخص حقوقی", "legal person's national id", legalPersonId, { when: asksLegalPersonId, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «نماینده یا صاحب امضای مجاز شخص حقوقی» باشد", "applicant_role is company"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["owners_count", "تعداد مالکان", "number of owners", to500],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["permit_date", "تاریخ صدور پروانه", "date of issue of the permit", anyDay],
    ["permit_expiry", "پایان اعتبار پروانه", "expiry date of the permit", anyDay],
    ["permit_units", "واحدهای پروانه", "units on the permit", to500],
    ["permit_area", "زیربنای پروانه", "floor area on the permit", area],
    ["work_stage", "مرحله کار", "stage of the works", workStage],
    ["changes", "موارد تغییر", "changes", severalDrawingAmendmentDrawingChange],
    ["already_built", "تغییر اجرا شده است", "the change is already built", yesNo],
    ["units", "تعداد واحد", "number of units", to500],
    ["total_floor_area", "زیربنای کل", "total floor area", area],
    ["parking_spaces", "تعداد پارکینگ", "parking spaces", to2000],
    ["units_sold", "واحدی فروخته شده است", "a unit was sold", yesNo],
    ["engineers", "مهندسان", "designing and supervising engineers", engineers],
    ["coordinator_licence", "پروانه ناظر هماهنگ‌کننده", "coordinator's licence number", engineerLicence],
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
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.owners_count > 1, reads: ["owners_count"], because: ["ملک بیش از یک مالک دارد", "the property has more than one owner"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "original"],
    ["architectural-drawings", "نقشه معماری", "architectural drawings", "original"],
    ["structural-drawings", "نقشه و محاسبات سازه", "structural drawings and calculation", "original", { when: (f) => hasAny(f.changes, ["structure", "storeys", "area"]), reads: ["changes"], because: ["سازه، طبقات یا زیربنا تغییر می‌کند", "structure, storeys or floor area changes"] }],
    ["supervisor-report", "گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works", "original"],
    ["fire-safety-approval", "تأییدیه آتش‌نشانی", "fire organisation's approval", "original", { when: (f) => hasAny(f.changes, ["storeys", "units", "use"]), reads: ["changes"], because: ["طبقات، واحد یا کاربری تغییر می‌کند", "storeys, units or use changes"] }],
    ["buyers-consent", "رضایت پیش‌خریداران", "off-plan buyers' consent", "original", { when: (f) => f.units_sold === true, reads: ["units_sold"], because: ["واحدی پیش‌فروش یا منتقل شده است", "a unit was pre-sold or transferred"] }],
    ["fee-receipt", "فیش واریز عوارض", "fee receipt", "electronic"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["co-owner-consent"]),
    document(o["building-permit"]),
    document(o["architectural-drawings"]),
    document(o["structural-drawings"]),
    document(o["supervisor-report"]),
    document(o["fire-safety-approval"]),
    document(o["buyers-consent"]),
    document(o["fee-receipt"]),
  ],
  needs: [
    { anyOf: ["building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit"] },
    { anyOf: ["site-visit"] },
    { anyOf: ["supervision-stage-report"] },
    { anyOf: ["renovation-tax-clearance"] },
    { anyOf: ["social-security-inquiry"], when: (f) => f.total_floor_area > f.permit_area, reads: ["total_floor_area", "permit_area"], because: ["زیربنا از پروانه بیشتر می‌شود", "the floor area grows beyond the permit"], inquiries: ["social-security-inquiry"], awaited: ["social-security-inquiry"] },
    { anyOf: ["article-100-settlement"], when: (f) => f.already_built === true, reads: ["already_built"], because: ["تغییر اجرا شده است و نخست به کمیسیون ماده صد می‌رود", "the change is already built and goes to the Article 100 commission first"] },
  ],
  rules: [
    {
      id: "permit-in-force",
      holds: (f, a, on) => f.permit_expiry >= on, rests: ["permit_expiry"],
      message: ["اعتبار پروانه گذشته است", "the permit has expired"],
      remedy: ["ابتدا فرم ۲۳ (تمدید پروانه) را بفرستید", "file form 23 (permit extension) first"], basis: ["opinion-7-4452"],
    },
    {
      id: "parking-for-added-units", when: (f) => f.units > f.permit_units, reads: ["units", "permit_units"],
      holds: (f, a, on) => f.parking_spaces >= f.units * parameter(PARKING_PER_UNIT, on), rests: ["parking_spaces", "units"],
      message: ["واحد افزوده می‌شود و تعداد پارکینگ از تعداد واحد کمتر است", "units are added and there are fewer parking spaces than units"],
      remedy: ["پارکینگ کم را در نقشه معماری اصلاحی بیفزایید", "add the missing parking to the amended architectural drawings"], basis: ["detailed-plan-parking"],
    },
    {
      id: "no-change-of-use",
      holds: (f) => hasNone(f.changes, ["use"]), rests: ["changes"],
      message: ["تغییر کاربری در این فرم انجام نمی‌شود", "a change of use is not made with this form"],
      remedy: ["گزینه کاربری را بردارید و فرم ۴۳ (تغییر کاربری) را بفرستید", "remove the item 'use' and file form 43 (change of use)"],
    },
  ],
  provisions: [
    { id: "corrected-papers" },
    { id: "built-first", when: (f) => f.already_built === true, reads: ["already_built"] },
    { id: "difference-dues", when: (f) => f.total_floor_area > f.permit_area, reads: ["total_floor_area", "permit_area"] },
    { id: "organisation-first" },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", en: "Signed and stamped drawings are handed over once in person." } } },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
