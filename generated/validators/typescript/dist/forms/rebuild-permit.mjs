// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, engineerLicence, group, legalPersonId, maybe, mobile, monthsLater, nationalId, offer, parameter, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company", "endowment-lessee"]);
const text80 = text(80);
const to500 = whole(1, 500);
const district = whole(1, 22);
const text30 = text(30);
const anyDay = date(437927, 547864);
const area = decimal(2, 100, 1000000000);
const area2 = decimal(2, 0, 1000000000);
const titleKind = choice(["six-dang", "apartment", "joint", "land-contract", "endowment-lease"]);
const to5002 = whole(0, 500);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "parking", "utility", "other"]);
const to60 = whole(1, 60);
const to10 = whole(0, 10);
const to2000 = whole(0, 2000);
const engineeringDiscipline = choice(["architecture", "civil", "mechanical", "electrical"]);
const engineerRole = choice(["designer", "supervisor", "executor"]);
const text1000 = text(1000);
const fraction = decimal(4, 0, 60000);
const text200 = text(200);
const money = decimal(0, 0, 1000000000000000);
const engineerGrade = choice(["grade-3", "grade-2", "grade-1", "senior"]);
const length = decimal(2, 0, 50000);
const FIRE_STOREYS = [[507323, undefined, 6]];
const FIRE_UNITS = [[507323, undefined, 20]];
const FIRE_OTHER_STOREYS = [[507323, undefined, 1]];
const SOIL_REPORT_BASEMENTS = [[507323, undefined, 1]];
const PLOT_INSTRUCTION_MONTHS = [[507323, undefined, 6]];
const PARKING_PER_UNIT = [[507323, undefined, 1]];
const asksLegalPersonId = (f) => f.applicant_role === "company";
const computeBuildingGroup = (f, a, on) => {
  let hits = 0;
  let result = undefined;
  if (f.storeys_above <= 2 && f.total_floor_area <= 60000) {
    hits++;
    result = "a";
  }
  if (f.storeys_above <= 2 && f.total_floor_area > 60000 && f.total_floor_area <= 200000) {
    hits++;
    result = "b";
  }
  if (f.storeys_above >= 3 && f.storeys_above <= 5 && f.total_floor_area <= 200000) {
    hits++;
    result = "b";
  }
  if (f.storeys_above <= 5 && f.total_floor_area > 200000 && f.total_floor_area <= 500000) {
    hits++;
    result = "c";
  }
  if (f.storeys_above >= 6 && f.storeys_above <= 10 && f.total_floor_area <= 500000) {
    hits++;
    result = "c";
  }
  if (f.storeys_above <= 10 && f.total_floor_area > 500000) {
    hits++;
    result = "d";
  }
  if (f.storeys_above > 10) {
    hits++;
    result = "d";
  }
  return hits === 1 ? result : undefined;
};
const computeFireApprovalNeeded = (f, a, on) => f.storeys_above >= parameter(FIRE_STOREYS, on) || f.units >= parameter(FIRE_UNITS, on) || ((f.requested_use !== undefined && f.requested_use !== "residential") && f.storeys_above > parameter(FIRE_OTHER_STOREYS, on));
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
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    district: district(o.district),
    plot_instruction_number: text30(o.plot_instruction_number),
    plot_instruction_date: anyDay(o.plot_instruction_date),
    land_area: area(o.land_area),
    area_after_setback: area2(o.area_after_setback),
    title_kind: titleKind(o.title_kind),
    mortgaged: yesNo(o.mortgaged),
    existing_floor_area: area2(o.existing_floor_area),
    existing_units: to5002(o.existing_units),
    requested_use: landUse(o.requested_use),
    storeys_above: to60(o.storeys_above),
    basements: to10(o.basements),
    total_floor_area: area(o.total_floor_area),
    parking_spaces: to2000(o.parking_spaces),
    units: to500(o.units),
    engineers: engineers(o.engineers),
    executor_licence: maybe(engineerLicence, o.executor_licence),
  };
if (asksLegalPersonId(f, a, on)) f.legal_person_id = take(legalPersonId, o.legal_person_id);
  return f;
};
const readRegistryOwnershipInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    registered_area: area2(o.registered_area),
    boundaries: text1000(o.boundaries),
    mortgaged: yesNo(o.mortgaged),
    seized: yesNo(o.seized),
    owners: owners(o.owners),
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
const readEngineerCapacityInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    confirmed_grade: engineerGrade(o.confirmed_grade),
    confirmed_expiry: anyDay(o.confirmed_expiry),
    confirmed_capacity: area2(o.confirmed_capacity),
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
const readCulturalHeritageInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    permitted_height: maybe(length, o.permitted_height),
    zone_rules: text1000(o.zone_rules),
  };
  return v;
};
export const form = define({
  id: "rebuild-permit",
  name: ["پروانه تخریب و نوسازی", "demolition and rebuilding permit"],
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
    ["plot_instruction_number", "شماره دستور نقشه", "plot-instruction number", text30],
    ["plot_instruction_date", "تاریخ دستور نقشه", "plot-instruction date", anyDay],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
    ["area_after_setback", "مساحت پس از اصلاح", "plot area after correction", area2],
    ["title_kind", "نوع مدرک مالکیت", "kind of title", titleKind],
    ["mortgaged", "ملک در رهن است", "the property is mortgaged", yesNo],
    ["existing_floor_area", "زیربنای موجود", "existing floor area", area2],
    ["existing_units", "واحدهای موجود", "existing units", to5002],
    ["requested_use", "کاربری درخواستی", "requested use", landUse],
    ["storeys_above", "طبقات روی زمین", "storeys above ground", to60],
    ["basements", "طبقات زیرزمین", "basement storeys", to10],
    ["total_floor_area", "زیربنای کل", "total floor area", area],
    ["parking_spaces", "تعداد پارکینگ", "parking spaces", to2000],
    ["units", "تعداد واحد", "number of units", to500],
    ["engineers", "مهندسان", "designing and supervising engineers", engineers],
    ["executor_licence", "پروانه مجری", "executor's licence number", engineerLicence, { isOptional: true }],
  ],
  read: readFields,
  answers: [
    {
      id: "registry-ownership-inquiry",
      name: ["استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"],
      fields: [
        ["registered_area", "مساحت ثبتی", "registered area", area2],
        ["boundaries", "حدود", "boundaries", text1000],
        ["mortgaged", "در رهن است", "is mortgaged", yesNo],
        ["seized", "بازداشت است", "is seized", yesNo],
        ["owners", "مالکان", "owners", owners],
      ],
      read: readRegistryOwnershipInquiry,
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
    {
      id: "engineer-capacity-inquiry",
      name: ["استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"],
      fields: [
        ["confirmed_grade", "پایه تأییدشده", "confirmed grade", engineerGrade],
        ["confirmed_expiry", "اعتبار تأییدشده", "confirmed expiry", anyDay],
        ["confirmed_capacity", "ظرفیت تأییدشده", "confirmed capacity", area2],
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
    {
      id: "cultural-heritage-inquiry",
      name: ["استعلام میراث فرهنگی", "cultural-heritage inquiry"],
      fields: [
        ["permitted_height", "ارتفاع مجاز", "permitted height", length, { isOptional: true }],
        ["zone_rules", "حریم و ضوابط نما", "zone and facade rules", text1000],
      ],
      read: readCulturalHeritageInquiry,
    },
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["plot-instruction-sheet", "برگ دستور نقشه", "plot-instruction sheet", "copy"],
    ["mortgagee-consent", "موافقت بانک مرتهن", "mortgagee bank's consent", "original", { when: (f) => f.mortgaged === true, reads: ["mortgaged"], because: ["ملک در رهن است", "the property is mortgaged"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["root-title-deed", "بنچاق", "root title deed", "original-and-copy"],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.applicant_role === "heir", reads: ["applicant_role"], because: ["متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"] }],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.owners_count > 1, reads: ["owners_count"], because: ["ملک بیش از یک مالک دارد", "the property has more than one owner"] }],
    ["subdivision-minutes", "صورت‌مجلس تفکیکی", "subdivision minutes", "original-and-copy", { when: (f) => f.title_kind === "apartment", reads: ["title_kind"], because: ["سند آپارتمانی است", "the title is an apartment title"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "original-and-copy"],
    ["architectural-drawings", "نقشه معماری", "architectural drawings", "original"],
    ["structural-drawings", "نقشه و محاسبات سازه", "structural drawings and calculation", "original"],
    ["soil-report", "گزارش ژئوتکنیک", "geotechnical report", "original", { when: (f, a, on) => f.basements >= parameter(SOIL_REPORT_BASEMENTS, on), reads: ["basements"], because: ["ساختمان زیرزمین دارد", "the building has a basement"] }],
    ["supervisor-commitment", "برگه تعهد نظارت", "supervisor's commitment sheet", "original"],
    ["executor-contract", "قرارداد مجری ذی‌صلاح", "contract with a qualified executor", "original", { when: (f) => f.executor_licence !== undefined, reads: ["executor_licence"], because: ["مجری معرفی شده است", "an executor is named"] }],
    ["fire-safety-approval", "تأییدیه آتش‌نشانی", "fire organisation's approval", "original", { when: (f, a, on) => computeFireApprovalNeeded(f, a, on) === true, reads: ["storeys_above", "units", "requested_use"], because: ["مسکونی ۶ طبقه و بیشتر یا ۲۰ واحد و بیشتر، یا غیرمسکونی بیش از ۱ طبقه", "residential with 6 storeys or more or 20 units or more, or non-residential above 1 storey"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["plot-instruction-sheet"]),
    document(o["mortgagee-consent"]),
    document(o["title-deed"]),
    document(o["root-title-deed"]),
    document(o["inheritance-certificate"]),
    document(o["co-owner-consent"]),
    document(o["subdivision-minutes"]),
    document(o["building-permit"]),
    document(o["architectural-drawings"]),
    document(o["structural-drawings"]),
    document(o["soil-report"]),
    document(o["supervisor-commitment"]),
    document(o["executor-contract"]),
    document(o["fire-safety-approval"]),
  ],
  needs: [
    { anyOf: ["case-opening"] },
    { anyOf: ["site-visit"] },
    { anyOf: ["plot-instruction"] },
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["bank-mortgage-inquiry"], when: (f) => f.mortgaged === true, reads: ["mortgaged"], because: ["ملک در رهن است", "the property is mortgaged"], inquiries: ["bank-mortgage-inquiry"], awaited: ["bank-mortgage-inquiry"] },
    { anyOf: ["renovation-tax-clearance"] },
    { anyOf: ["engineer-capacity-inquiry"], inquiries: ["engineer-capacity-inquiry"], awaited: ["engineer-capacity-inquiry"] },
    { anyOf: ["fire-safety-inquiry"], when: (f, a, on) => computeFireApprovalNeeded(f, a, on) === true, reads: ["storeys_above", "units", "requested_use"], because: ["ساختمان مشمول تأییدیه آتش‌نشانی است", "the building needs the fire organisation's approval"], inquiries: ["fire-safety-inquiry"], awaited: ["fire-safety-inquiry"] },
    { anyOf: ["cultural-heritage-inquiry"], inquiries: ["cultural-heritage-inquiry"], awaited: ["cultural-heritage-inquiry"] },
  ],
  rules: [
    {
      id: "plot-instruction-valid",
      holds: (f, a, on) => monthsLater(f.plot_instruction_date, parameter(PLOT_INSTRUCTION_MONTHS, on)) >= on, rests: ["plot_instruction_date"],
      message: ["اعتبار دستور نقشه گذشته است", "the plot instruction has expired"],
      remedy: ["دستور نقشه تازه را با فرم ۲ (دستور نقشه) بگیرید", "obtain a new plot instruction with form 2"],
    },
    {
      id: "corrected-area-within-deed",
      holds: (f) => f.area_after_setback <= f.land_area, rests: ["area_after_setback", "land_area"],
      message: ["مساحت پس از اصلاح از سند بیشتر است", "the area after correction exceeds the deed area"],
      remedy: ["هر دو مساحت را با سند و دستور نقشه بسنجید", "compare both areas with the deed and the plot instruction"],
    },
    {
      id: "parking-per-unit",
      holds: (f, a, on) => f.parking_spaces >= f.units * parameter(PARKING_PER_UNIT, on), rests: ["parking_spaces", "units"],
      message: ["تعداد پارکینگ از تعداد واحد کمتر است", "there are fewer parking spaces than units"],
      remedy: ["پارکینگ کم را در نقشه بیفزایید یا پارکینگ سنددار تا شعاع ۲۵۰ متر را به شهرداری منطقه نشان دهید", "add the missing spaces to the drawings, or show the district municipality titled parking within 250 m"], basis: ["detailed-plan-parking"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "tax-paid" },
    { id: "qualified-for-group" },
    { id: "parking" },
    { id: "licensed-engineers" },
    { id: "all-owners-attend", when: (f) => f.owners_count > 1 || f.title_kind === "apartment", reads: ["owners_count", "title_kind"] },
    { id: "corrected-line" },
    { id: "separate-permits" },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", en: "Signed and stamped drawings are handed over once in person." } } },
  ],
  computed: [
    { id: "building_group", value: computeBuildingGroup, reads: ["storeys_above", "total_floor_area"] },
    { id: "fire_approval_needed", value: computeFireApprovalNeeded, reads: ["storeys_above", "units", "requested_use"] },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
