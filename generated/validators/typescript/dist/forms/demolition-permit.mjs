// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, choices, date, decimal, define, document, engineerLicence, hasAll, maybe, mobile, nationalId, offer, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const text80 = text(80);
const to500 = whole(1, 500);
const district = whole(1, 22);
const demolitionPermitDemolitionReason = choice(["rebuild", "danger", "commission", "scheme"]);
const text30 = text(30);
const area = decimal(2, 0, 1000000000);
const to60 = whole(1, 60);
const structureType = choice(["steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"]);
const demolitionPermitDemolitionMethod = choice(["manual", "machine", "mixed"]);
const severalUtilityService = choices(["water", "electricity", "gas", "telecom"]);
const anyDay = date(437927, 547864);
const text500 = text(500);
const length = decimal(2, 0, 50000);
const text1000 = text(1000);
const asksPermitNumber = (f) => f.demolition_reason === "rebuild";
const asksOrderNumber = (f) => f.demolition_reason === "danger" || f.demolition_reason === "commission";
const readFields = (o, a, on) => {
  const f = {
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    national_id: nationalId(o.national_id),
    mobile: mobile(o.mobile),
    owners_count: to500(o.owners_count),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    district: district(o.district),
    has_trees: yesNo(o.has_trees),
    demolition_reason: demolitionPermitDemolitionReason(o.demolition_reason),
    permit_number: undefined,
    order_number: undefined,
    existing_floor_area: area(o.existing_floor_area),
    existing_storeys: to60(o.existing_storeys),
    existing_structure: structureType(o.existing_structure),
    has_occupant: yesNo(o.has_occupant),
    shared_wall: yesNo(o.shared_wall),
    heritage: yesNo(o.heritage),
    demolition_method: demolitionPermitDemolitionMethod(o.demolition_method),
    services_cut: severalUtilityService(o.services_cut),
    start_date: anyDay(o.start_date),
    end_date: anyDay(o.end_date),
    insurance_expiry: anyDay(o.insurance_expiry),
    coordinator_licence: engineerLicence(o.coordinator_licence),
  };
if (asksPermitNumber(f, a, on)) f.permit_number = take(text30, o.permit_number);
if (asksOrderNumber(f, a, on)) f.order_number = take(text30, o.order_number);
  return f;
};
const readGasInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    capacity_available: maybe(yesNo, o.capacity_available),
    clearance_kept: maybe(yesNo, o.clearance_kept),
    piping_approved: maybe(yesNo, o.piping_approved),
    disconnected: maybe(yesNo, o.disconnected),
  };
  return v;
};
const readElectricityInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    building_free: maybe(yesNo, o.building_free),
    substation_needed: maybe(yesNo, o.substation_needed),
    supply_terms: maybe(text500, o.supply_terms),
    disconnected: maybe(yesNo, o.disconnected),
  };
  return v;
};
const readWaterSewerInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    capacity_available: maybe(yesNo, o.capacity_available),
    clearance_kept: maybe(yesNo, o.clearance_kept),
    disconnected: maybe(yesNo, o.disconnected),
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
  id: "demolition-permit",
  name: ["مجوز تخریب", "demolition permission"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["owners_count", "تعداد مالکان", "number of owners", to500],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["has_trees", "ملک درخت دارد", "the plot has trees", yesNo],
    ["demolition_reason", "علت تخریب", "reason for demolition", demolitionPermitDemolitionReason],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30, { when: asksPermitNumber, reads: ["demolition_reason"], because: ["«علت تخریب» برابر «نوسازی» باشد", "demolition_reason is rebuild"] }],
    ["order_number", "شماره رأی یا اخطار", "number of ruling or notice", text30, { when: asksOrderNumber, reads: ["demolition_reason"], because: ["«علت تخریب» یکی از «خطر ریزش»، «رأی کمیسیون یا دادگاه» باشد", "demolition_reason is one of danger, commission"] }],
    ["existing_floor_area", "زیربنای موجود", "existing floor area", area],
    ["existing_storeys", "طبقات موجود", "existing storeys", to60],
    ["existing_structure", "نوع سازه موجود", "existing structure", structureType],
    ["has_occupant", "ساختمان متصرف دارد", "the building is occupied", yesNo],
    ["shared_wall", "با همسایه دیوار مشترک دارد", "shares a wall", yesNo],
    ["heritage", "بنا ارزش تاریخی دارد", "has heritage value", yesNo],
    ["demolition_method", "روش تخریب", "method of demolition", demolitionPermitDemolitionMethod],
    ["services_cut", "انشعاب‌های قطع‌شده", "services cut", severalUtilityService],
    ["start_date", "تاریخ شروع", "start date", anyDay],
    ["end_date", "تاریخ پایان", "end date", anyDay],
    ["insurance_expiry", "پایان اعتبار بیمه‌نامه", "insurance expiry", anyDay],
    ["coordinator_licence", "پروانه ناظر هماهنگ‌کننده", "coordinator's licence number", engineerLicence],
  ],
  read: readFields,
  answers: [
    {
      id: "gas-inquiry",
      name: ["استعلام شرکت گاز", "gas company inquiry"],
      fields: [
        ["capacity_available", "ظرفیت انشعاب وجود دارد", "capacity is available", yesNo, { isOptional: true }],
        ["clearance_kept", "حریم شبکه رعایت شده است", "the clearance is kept", yesNo, { isOptional: true }],
        ["piping_approved", "لوله‌کشی تأیید شده است", "the piping is approved", yesNo, { isOptional: true }],
        ["disconnected", "گاز قطع شده است", "the gas is cut off", yesNo, { isOptional: true }],
      ],
      read: readGasInquiry,
    },
    {
      id: "electricity-inquiry",
      name: ["استعلام شرکت برق", "electricity company inquiry"],
      fields: [
        ["building_free", "احداث بی‌مانع است", "building is free", yesNo, { isOptional: true }],
        ["substation_needed", "محل پست لازم است", "a substation room is needed", yesNo, { isOptional: true }],
        ["supply_terms", "شرایط تأمین برق", "supply conditions", text500, { isOptional: true }],
        ["disconnected", "انشعاب برق جمع شده است", "the connection is removed", yesNo, { isOptional: true }],
      ],
      read: readElectricityInquiry,
    },
    {
      id: "water-sewer-inquiry",
      name: ["استعلام آب و فاضلاب", "water and sewer inquiry"],
      fields: [
        ["capacity_available", "ظرفیت انشعاب وجود دارد", "capacity is available", yesNo, { isOptional: true }],
        ["clearance_kept", "حریم شبکه رعایت شده است", "the clearance is kept", yesNo, { isOptional: true }],
        ["disconnected", "انشعاب آب قطع شده است", "the connection is cut off", yesNo, { isOptional: true }],
      ],
      read: readWaterSewerInquiry,
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
    ["heritage-approval", "نظریه میراث فرهنگی", "heritage opinion", "original", { when: (f) => f.heritage === true, reads: ["heritage"], because: ["بنا ارزش تاریخی دارد", "the building has heritage value"] }],
    ["third-party-insurance", "بیمه‌نامه کارگاه", "third-party liability policy", "copy"],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.owners_count > 1, reads: ["owners_count"], because: ["ملک بیش از یک مالک دارد", "the property has more than one owner"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy", { when: asksPermitNumber, reads: ["demolition_reason"], because: ["علت تخریب نوسازی است", "the reason is rebuilding"] }],
    ["court-order", "رأی یا دستور مرجع قضایی", "court judgment or order", "certified-copy", { when: (f) => f.demolition_reason === "commission", reads: ["demolition_reason"], because: ["علت تخریب رأی است", "the reason is a ruling"] }],
    ["municipal-notice", "اخطار شهرداری", "municipal notice", "copy", { when: (f) => f.demolition_reason === "danger", reads: ["demolition_reason"], because: ["علت تخریب خطر ریزش است", "the reason is danger"] }],
    ["service-cut-letters", "گواهی قطع انشعاب", "proof of service cut-off", "original"],
    ["supervisor-commitment", "برگه تعهد نظارت", "supervisor's commitment sheet", "original"],
    ["eviction-minutes", "صورت‌جلسه تخلیه", "minutes of vacation", "original", { when: (f) => f.has_occupant === true, reads: ["has_occupant"], because: ["ساختمان متصرف دارد", "the building is occupied"] }],
    ["neighbour-state-minutes", "صورت‌جلسه وضع مجاوران", "minutes on adjoining buildings", "original", { when: (f) => f.shared_wall === true, reads: ["shared_wall"], because: ["ساختمان دیوار مشترک دارد", "a wall is shared"] }],
    ["photos", "عکس ملک", "photos of the property", "electronic"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["heritage-approval"]),
    document(o["third-party-insurance"]),
    document(o["title-deed"]),
    document(o["co-owner-consent"]),
    document(o["building-permit"]),
    document(o["court-order"]),
    document(o["municipal-notice"]),
    document(o["service-cut-letters"]),
    document(o["supervisor-commitment"]),
    document(o["eviction-minutes"]),
    document(o["neighbour-state-minutes"]),
    document(o.photos),
  ],
  needs: [
    { anyOf: ["case-opening"] },
    { anyOf: ["rebuild-permit"], when: asksPermitNumber, reads: ["demolition_reason"], because: ["علت تخریب نوسازی است", "the reason is rebuilding"] },
    { anyOf: ["gas-inquiry"], inquiries: ["gas-inquiry"], awaited: ["gas-inquiry"] },
    { anyOf: ["electricity-inquiry"], inquiries: ["electricity-inquiry"], awaited: ["electricity-inquiry"] },
    { anyOf: ["water-sewer-inquiry"], inquiries: ["water-sewer-inquiry"], awaited: ["water-sewer-inquiry"] },
    { anyOf: ["cultural-heritage-inquiry"], inquiries: ["cultural-heritage-inquiry"], awaited: ["cultural-heritage-inquiry"] },
  ],
  rules: [
    {
      id: "gas-electricity-cut",
      holds: (f) => hasAll(f.services_cut, ["gas", "electricity"]), rests: ["services_cut"],
      message: ["گاز یا برق ساختمان قطع نشده است", "the gas or the electricity of the building is not cut"],
      remedy: ["پیش از شروع گاز و برق را قطع کنید و گواهی آن را از شرکت گاز و برق بگیرید", "have gas and electricity cut before the start and obtain the letters of the two companies"],
    },
    {
      id: "water-cut",
      holds: (f) => hasAll(f.services_cut, ["water"]), rests: ["services_cut"],
      message: ["آب ساختمان قطع نشده است", "the water of the building is not cut"],
      remedy: ["آب و فاضلاب را قطع و کنتور را جمع کنید؛ گواهی آن را از شرکت آب و فاضلاب بگیرید", "have water and sewer cut and the meter removed; obtain the letter of the water company"], basis: ["nbr-16 16-1-6"],
    },
    {
      id: "end-after-start",
      holds: (f) => f.end_date >= f.start_date, rests: ["end_date", "start_date"],
      message: ["تاریخ پایان پیش از تاریخ شروع است", "the end date is before the start date"],
      remedy: ["هر دو تاریخ را با برنامه تخریب بسنجید", "compare both dates with the programme of the demolition"],
    },
    {
      id: "insured-to-the-end",
      holds: (f) => f.insurance_expiry >= f.end_date, rests: ["insurance_expiry", "end_date"],
      message: ["بیمه‌نامه پیش از پایان تخریب تمام می‌شود", "the policy ends before the demolition does"],
      remedy: ["بیمه‌نامه را نزد شرکت بیمه تا پایان تخریب تمدید کنید", "have the insurance company extend the policy to the end of the demolition"],
    },
  ],
  provisions: [
    { id: "water-and-sewer" },
    { id: "vacated-first", when: (f) => f.has_occupant === true, reads: ["has_occupant"] },
    { id: "danger-ignored", when: (f) => f.demolition_reason === "danger", reads: ["demolition_reason"] },
    { id: "trees-kept", when: (f) => f.has_trees === true, reads: ["has_trees"] },
    { id: "joint-consent", when: (f) => f.owners_count > 1, reads: ["owners_count"] },
    { id: "municipality-applicant" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
