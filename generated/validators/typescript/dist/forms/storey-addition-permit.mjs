// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, engineerLicence, group, legalPersonId, mobile, nationalId, offer, parameter, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const text80 = text(80);
const to500 = whole(1, 500);
const district = whole(1, 22);
const text30 = text(30);
const anyDay = date(437927, 547864);
const to60 = whole(1, 60);
const area = decimal(2, 0, 1000000000);
const structureType = choice(["steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"]);
const to10 = whole(1, 10);
const area2 = decimal(2, 100, 20000000);
const to100 = whole(0, 100);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "parking", "utility", "other"]);
const to2000 = whole(0, 2000);
const engineeringDiscipline = choice(["architecture", "civil", "mechanical", "electrical"]);
const engineerRole = choice(["designer", "supervisor", "executor"]);
const text1000 = text(1000);
const fraction = decimal(4, 0, 60000);
const engineerGrade = choice(["grade-3", "grade-2", "grade-1", "senior"]);
const FIRE_STOREYS = [[507323, undefined, 6]];
const PARKING_PER_UNIT = [[507323, undefined, 1]];
const asksLegalPersonId = (f) => f.applicant_role === "company";
const computeTotalStoreys = (f, a, on) => f.existing_storeys + f.added_storeys;
const computeFireApprovalNeeded = (f, a, on) => computeTotalStoreys(f, a, on) >= parameter(FIRE_STOREYS, on);
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
    full_name: text80(o.full_name),
    national_id: nationalId(o.national_id),
    legal_person_id: undefined,
    mobile: mobile(o.mobile),
    owners_count: to500(o.owners_count),
    all_owners_consent: yesNo(o.all_owners_consent),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    district: district(o.district),
    plot_instruction_number: text30(o.plot_instruction_number),
    plot_instruction_date: anyDay(o.plot_instruction_date),
    allowed_storeys: to60(o.allowed_storeys),
    permit_number: text30(o.permit_number),
    existing_storeys: to60(o.existing_storeys),
    existing_floor_area: area(o.existing_floor_area),
    existing_structure: structureType(o.existing_structure),
    added_storeys: to10(o.added_storeys),
    added_area: area2(o.added_area),
    added_units: to100(o.added_units),
    requested_use: landUse(o.requested_use),
    parking_spaces: to2000(o.parking_spaces),
    engineers: engineers(o.engineers),
  };
if (asksLegalPersonId(f, a, on)) f.legal_person_id = take(legalPersonId, o.legal_person_id);
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
const readEngineerCapacityInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    confirmed_grade: engineerGrade(o.confirmed_grade),
    confirmed_expiry: anyDay(o.confirmed_expiry),
    confirmed_capacity: area(o.confirmed_capacity),
  };
  return v;
};
const readFireSafetyInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    instructions: text1000(o.instructions),
    approved: yesNo(o.approved),
  };
  return v;
};
export const form = define({
  id: "storey-addition-permit",
  name: ["پروانه اضافه اشکوب", "storey-addition permit"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["legal_person_id", "شناسه ملی شخص حقوقی", "legal person's national id", legalPersonId, { when: asksLegalPersonId, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «نماینده یا صاحب امضای مجاز شخص حقوقی» باشد", "applicant_role is company"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["owners_count", "تعداد مالکان", "number of owners", to500],
    ["all_owners_consent", "همه مالکان رضایت دارند", "all owners consent", yesNo],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["plot_instruction_number", "شماره دستور نقشه", "plot-instruction number", text30],
    ["plot_instruction_date", "تاریخ دستور نقشه", "plot-instruction date", anyDay],
    ["allowed_storeys", "طبقات دستور نقشه", "storeys allowed", to60],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["existing_storeys", "طبقات موجود", "existing storeys", to60],
    ["existing_floor_area", "زیربنای موجود", "existing floor area", area],
    ["existing_structure", "نوع سازه موجود", "existing structure", structureType],
    ["added_storeys", "تعداد طبقات افزوده", "storeys added", to10],
    ["added_area", "زیربنای افزوده", "floor area added", area2],
    ["added_units", "تعداد واحد افزوده", "units added", to100],
    ["requested_use", "کاربری درخواستی", "requested use", landUse],
    ["parking_spaces", "تعداد پارکینگ", "parking spaces", to2000],
    ["engineers", "مهندسان", "designing and supervising engineers", engineers],
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
      id: "engineer-capacity-inquiry",
      name: ["استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"],
      fields: [
        ["confirmed_grade", "پایه تأییدشده", "confirmed grade", engineerGrade],
        ["confirmed_expiry", "اعتبار تأییدشده", "confirmed expiry", anyDay],
        ["confirmed_capacity", "ظرفیت تأییدشده", "confirmed capacity", area],
      ],
      read: readEngineerCapacityInquiry,
    },
    {
      id: "fire-safety-inquiry",
      name: ["استعلام آتش‌نشانی", "fire-safety inquiry"],
      fields: [
        ["instructions", "دستورالعمل ایمنی", "safety instructions", text1000],
        ["approved", "ایمنی حریق تأیید شده است", "fire safety is approved", yesNo],
      ],
      read: readFireSafetyInquiry,
    },
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["plot-instruction-sheet", "برگ دستور نقشه", "plot-instruction sheet", "copy"],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.applicant_role === "heir", reads: ["applicant_role"], because: ["متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"] }],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.owners_count > 1, reads: ["owners_count"], because: ["ملک بیش از یک مالک دارد", "the property has more than one owner"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy"],
    ["completion-certificate", "گواهی پایان کار", "completion certificate", "copy"],
    ["soundness-report", "گزارش استحکام مهندس", "soundness report", "original"],
    ["architectural-drawings", "نقشه معماری", "architectural drawings", "original"],
    ["structural-drawings", "نقشه و محاسبات سازه", "structural drawings and calculation", "original"],
    ["designer-commitment", "برگه تعهد طراحی", "designer's commitment sheet", "original"],
    ["supervisor-commitment", "برگه تعهد نظارت", "supervisor's commitment sheet", "original"],
    ["relative-wall-check", "محاسبه دیوار نسبی", "relative-wall calculation", "original", { when: (f) => f.existing_structure === "masonry" || f.existing_structure === "masonry-tied", reads: ["existing_structure"], because: ["سازه موجود بنایی است", "the existing structure is masonry"], basis: ["standard-2800"] }],
    ["fire-safety-approval", "تأییدیه آتش‌نشانی", "fire organisation's approval", "original", { when: (f, a, on) => computeFireApprovalNeeded(f, a, on) === true, reads: ["existing_storeys", "added_storeys"], because: ["جمع طبقات شش یا بیشتر است", "the total reaches six storeys or more"] }],
    ["fee-receipt", "فیش واریز عوارض", "fee receipt", "electronic"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["plot-instruction-sheet"]),
    document(o["title-deed"]),
    document(o["inheritance-certificate"]),
    document(o["co-owner-consent"]),
    document(o["building-permit"]),
    document(o["completion-certificate"]),
    document(o["soundness-report"]),
    document(o["architectural-drawings"]),
    document(o["structural-drawings"]),
    document(o["designer-commitment"]),
    document(o["supervisor-commitment"]),
    document(o["relative-wall-check"]),
    document(o["fire-safety-approval"]),
    document(o["fee-receipt"]),
  ],
  needs: [
    { anyOf: ["case-opening"] },
    { anyOf: ["plot-instruction"] },
    { anyOf: ["structural-soundness-certificate"] },
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["renovation-tax-clearance"] },
    { anyOf: ["engineer-capacity-inquiry"], inquiries: ["engineer-capacity-inquiry"], awaited: ["engineer-capacity-inquiry"] },
    { anyOf: ["fire-safety-inquiry"], when: (f, a, on) => computeFireApprovalNeeded(f, a, on) === true, reads: ["existing_storeys", "added_storeys"], because: ["ساختمان مشمول تأییدیه آتش‌نشانی است", "the building needs the fire organisation's approval"], inquiries: ["fire-safety-inquiry"], awaited: ["fire-safety-inquiry"] },
  ],
  rules: [
    {
      id: "within-instruction",
      holds: (f, a, on) => computeTotalStoreys(f, a, on) <= f.allowed_storeys, rests: ["allowed_storeys", "existing_storeys", "added_storeys"], at: ["existing_storeys", "added_storeys", "allowed_storeys"],
      message: ["جمع طبقات موجود و افزوده از دستور نقشه بیشتر است", "existing and added storeys together exceed the plot instruction"],
      remedy: ["طبقات افزوده را در نقشه کم کنید یا با فرم ۲ دستور نقشه تازه بگیرید", "reduce the added storeys in the drawings, or obtain a new plot instruction with form 2"],
    },
    {
      id: "all-owners-consent", when: (f) => f.owners_count > 1, reads: ["owners_count"],
      holds: (f) => f.all_owners_consent === true, rests: ["all_owners_consent"],
      message: ["بام و مشاعات از آنِ همه است و همه مالکان رضایت ندارند", "the roof and the common parts belong to all owners, and not all consent"],
      remedy: ["رضایت‌نامه رسمی مالکان دیگر را از دفتر اسناد رسمی بگیرید و پیوست کنید", "obtain the notarised consent of the other owners at a notary office and attach it"], basis: ["opinion-joint-owners"],
    },
    {
      id: "parking-for-added-units",
      holds: (f, a, on) => f.parking_spaces >= f.added_units * parameter(PARKING_PER_UNIT, on), rests: ["parking_spaces", "added_units"],
      message: ["تعداد پارکینگ از واحدهای افزوده کمتر است", "there are fewer parking spaces than units added"],
      remedy: ["پارکینگ کم را در نقشه معماری بیفزایید", "add the missing spaces to the architectural drawings"], basis: ["detailed-plan-parking"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "licensed-engineers" },
    { id: "masonry-check", when: (f) => f.existing_structure === "masonry" || f.existing_structure === "masonry-tied", reads: ["existing_structure"] },
    { id: "soundness-confirmed" },
    { id: "added-parking", when: (f) => f.added_units > 0, reads: ["added_units"] },
    { id: "unsettled-violation" },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", en: "Signed and stamped drawings are handed over once in person." } } },
  ],
  computed: [
    { id: "total_storeys", value: computeTotalStoreys, reads: ["existing_storeys", "added_storeys"] },
    { id: "fire_approval_needed", value: computeFireApprovalNeeded, reads: ["existing_storeys", "added_storeys"] },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
