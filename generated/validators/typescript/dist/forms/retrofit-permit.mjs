// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, choices, date, decimal, define, document, engineerLicence, group, hasAll, legalPersonId, mobile, nationalId, offer, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "company"]);
const text80 = text(80);
const to500 = whole(1, 500);
const district = whole(1, 22);
const text30 = text(30);
const to1500 = whole(1250, 1500);
const to60 = whole(1, 60);
const area = decimal(2, 0, 1000000000);
const structureType = choice(["steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"]);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "parking", "utility", "other"]);
const retrofitPermitRetrofitGoal = choice(["basic", "desired", "special", "limited"]);
const severalRetrofitPermitRetrofitMethod = choices(["brace", "shear-wall", "jacket", "frp", "foundation", "tie", "damper"]);
const engineeringDiscipline = choice(["architecture", "civil", "mechanical", "electrical"]);
const engineerRole = choice(["designer", "supervisor", "executor"]);
const engineerGrade = choice(["grade-3", "grade-2", "grade-1", "senior"]);
const anyDay = date(437927, 547864);
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
    renovation_code: renovationCode(o.renovation_code),
    district: district(o.district),
    permit_number: text30(o.permit_number),
    build_year: to1500(o.build_year),
    existing_storeys: to60(o.existing_storeys),
    existing_floor_area: area(o.existing_floor_area),
    existing_structure: structureType(o.existing_structure),
    requested_use: landUse(o.requested_use),
    retrofit_goal: retrofitPermitRetrofitGoal(o.retrofit_goal),
    methods: severalRetrofitPermitRetrofitMethod(o.methods),
    area_changes: yesNo(o.area_changes),
    occupied: yesNo(o.occupied),
    engineers: engineers(o.engineers),
    coordinator_licence: engineerLicence(o.coordinator_licence),
  };
if (asksLegalPersonId(f, a, on)) f.legal_person_id = take(legalPersonId, o.legal_person_id);
  return f;
};
const readEngineerCapacityInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    confirmed_grade: engineerGrade(o.confirmed_grade),
    confirmed_expiry: anyDay(o.confirmed_expiry),
    confirmed_capacity: area(o.confirmed_capacity),
  };
  return v;
};
export const form = define({
  id: "retrofit-permit",
  name: ["پروانه مقاوم‌سازی", "seismic-retrofit permit"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["legal_person_id", "شناسه ملی شخص حقوقی", "legal person's national id", legalPersonId, { when: asksLegalPersonId, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «نماینده یا صاحب امضای مجاز شخص حقوقی» باشد", "applicant_role is company"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["owners_count", "تعداد مالکان", "number of owners", to500],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["build_year", "سال ساخت", "year built", to1500],
    ["existing_storeys", "طبقات موجود", "existing storeys", to60],
    ["existing_floor_area", "زیربنای موجود", "existing floor area", area],
    ["existing_structure", "نوع سازه موجود", "existing structure", structureType],
    ["requested_use", "کاربری درخواستی", "requested use", landUse],
    ["retrofit_goal", "هدف بهسازی", "rehabilitation objective", retrofitPermitRetrofitGoal],
    ["methods", "روش تقویت", "methods", severalRetrofitPermitRetrofitMethod],
    ["area_changes", "زیربنا تغییر می‌کند", "the floor area changes", yesNo],
    ["occupied", "در حین کار مسکون است", "occupied during the works", yesNo],
    ["engineers", "مهندسان", "designing and supervising engineers", engineers],
    ["coordinator_licence", "پروانه ناظر هماهنگ‌کننده", "coordinator's licence number", engineerLicence],
  ],
  read: readFields,
  answers: [
    {
      id: "engineer-capacity-inquiry",
      name: ["استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"],
      fields: [
        ["confirmed_grade", "پایه تأییدشده", "confirmed grade", engineerGrade],
        ["confirmed_expiry", "اعتبار تأییدشده", "confirmed expiry", anyDay],
        ["confirmed_capacity", "ظرفیت تأییدشده", "confirmed capacity", area],
      ],
      read: readEngineerCapacityInquiry,
    },
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.owners_count > 1, reads: ["owners_count"], because: ["ملک بیش از یک مالک دارد", "the property has more than one owner"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy"],
    ["vulnerability-study", "مطالعات آسیب‌پذیری لرزه‌ای", "seismic-vulnerability study", "original"],
    ["structural-drawings", "نقشه و محاسبات سازه", "structural drawings and calculation", "original"],
    ["as-built-drawings", "نقشه چون‌ساخت (وضع موجود)", "as-built drawings", "original"],
    ["soil-report", "گزارش ژئوتکنیک", "geotechnical report", "original", { when: (f) => hasAll(f.methods, ["foundation"]), reads: ["methods"], because: ["پی ساختمان تقویت می‌شود", "the foundation is strengthened"] }],
    ["supervisor-commitment", "برگه تعهد نظارت", "supervisor's commitment sheet", "original"],
    ["third-party-insurance", "بیمه‌نامه کارگاه", "third-party liability policy", "copy"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["title-deed"]),
    document(o["co-owner-consent"]),
    document(o["building-permit"]),
    document(o["vulnerability-study"]),
    document(o["structural-drawings"]),
    document(o["as-built-drawings"]),
    document(o["soil-report"]),
    document(o["supervisor-commitment"]),
    document(o["third-party-insurance"]),
  ],
  needs: [
    { anyOf: ["case-opening"] },
    { anyOf: ["site-visit"] },
    { anyOf: ["structural-soundness-certificate"] },
    { anyOf: ["engineer-capacity-inquiry"], inquiries: ["engineer-capacity-inquiry"], awaited: ["engineer-capacity-inquiry"] },
  ],
  rules: [
    {
      id: "area-unchanged",
      holds: (f) => !(f.area_changes === true), rests: ["area_changes"],
      message: ["زیربنا با مقاوم‌سازی تغییر می‌کند", "the floor area changes with the retrofit"],
      remedy: ["برای تغییر زیربنا فرم ۱۴ (پروانه توسعه بنا) را بفرستید", "for a change of floor area file form 14 (extension permit)"],
    },
  ],
  provisions: [
    { id: "licensed-engineers" },
    { id: "joint-building", when: (f) => f.owners_count > 1, reads: ["owners_count"] },
    { id: "study-first" },
    { id: "government-applicant" },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", en: "Signed and stamped drawings are handed over once in person." } } },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
