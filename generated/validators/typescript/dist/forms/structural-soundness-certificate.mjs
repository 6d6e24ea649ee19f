// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, engineerLicence, isOneOf, legalPersonId, mobile, nationalId, offer, plate, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const structuralSoundnessCertificateSoundnessReason = choice(["completion", "storey-addition", "structural-change", "use-change", "hazard", "commission"]);
const text30 = text(30);
const to1450 = whole(1250, 1450);
const structureType = choice(["steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"]);
const to80 = whole(1, 80);
const area = decimal(2, 0, 1000000000);
const structuralSoundnessCertificateAssessmentMethod = choice(["supervisor", "desk", "tests", "detailed"]);
const anyDay = date(437927, 547864);
const structuralSoundnessCertificateSoundnessResult = choice(["sound", "repair", "unsound"]);
const text2000 = text(2000);
const engineerGrade = choice(["grade-3", "grade-2", "grade-1", "senior"]);
const asksOwnerNationalId = (f) => f.owner_kind === "natural";
const asksOwnerLegalPersonId = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";
const asksPermitNumber = (f) => f.permit_exists === true;
const asksRetrofitDescription = (f) => f.result === "repair";
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
    request_reason: structuralSoundnessCertificateSoundnessReason(o.request_reason),
    permit_exists: yesNo(o.permit_exists),
    permit_number: undefined,
    build_year: to1450(o.build_year),
    structure_type: structureType(o.structure_type),
    existing_storeys: to80(o.existing_storeys),
    existing_floor_area: area(o.existing_floor_area),
    assessment_method: structuralSoundnessCertificateAssessmentMethod(o.assessment_method),
    engineer_licence: engineerLicence(o.engineer_licence),
    visit_date: anyDay(o.visit_date),
    result: structuralSoundnessCertificateSoundnessResult(o.result),
    retrofit_description: undefined,
  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksPermitNumber(f, a, on)) f.permit_number = take(text30, o.permit_number);
if (asksRetrofitDescription(f, a, on)) f.retrofit_description = take(text2000, o.retrofit_description);
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
  id: "structural-soundness-certificate",
  name: ["گواهی استحکام بنا", "structural soundness certificate"],
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
    ["request_reason", "علت درخواست", "reason", structuralSoundnessCertificateSoundnessReason],
    ["permit_exists", "ساختمان پروانه دارد", "the building has a permit", yesNo],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30, { when: asksPermitNumber, reads: ["permit_exists"], because: ["«ساختمان پروانه دارد»", "permit_exists"] }],
    ["build_year", "سال ساخت", "year built", to1450],
    ["structure_type", "نوع سازه", "structure type", structureType],
    ["existing_storeys", "طبقات موجود", "existing storeys", to80],
    ["existing_floor_area", "زیربنای موجود", "existing floor area", area],
    ["assessment_method", "شیوه ارزیابی", "method", structuralSoundnessCertificateAssessmentMethod],
    ["engineer_licence", "پروانه اشتغال مهندس", "engineer's licence number", engineerLicence],
    ["visit_date", "تاریخ بازدید", "visit date", anyDay],
    ["result", "نتیجه", "result", structuralSoundnessCertificateSoundnessResult],
    ["retrofit_description", "شرح مقاوم‌سازی", "retrofitting", text2000, { when: asksRetrofitDescription, reads: ["result"], because: ["«نتیجه» برابر «نیازمند مقاوم‌سازی» باشد", "result is repair"] }],
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
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "copy"],
    ["soundness-report", "گزارش استحکام مهندس", "soundness report", "original"],
    ["structural-drawings", "نقشه و محاسبات سازه", "structural drawings and calculation", "original", { when: (f) => f.assessment_method === "desk" || f.assessment_method === "detailed", reads: ["assessment_method"], because: ["ارزیابی با بررسی نقشه یا مطالعات تفصیلی است", "the method is a desk review or a detailed study"] }],
    ["material-tests", "آزمایش مصالح بنای موجود", "material tests", "copy", { when: (f) => f.assessment_method === "tests" || f.assessment_method === "detailed", reads: ["assessment_method"], because: ["ارزیابی با آزمایش است", "the method includes tests"] }],
    ["soil-report", "گزارش ژئوتکنیک", "geotechnical report", "copy", { when: (f) => f.request_reason === "storey-addition" || f.request_reason === "hazard", reads: ["request_reason"], because: ["درخواست برای اضافه اشکوب یا آسیب است", "the request is for a storey addition or damage"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy", { when: asksPermitNumber, reads: ["permit_exists"], because: ["ساختمان پروانه دارد", "the building has a permit"] }],
    ["photos", "عکس ملک", "photos of the property", "electronic"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["soundness-report"]),
    document(o["structural-drawings"]),
    document(o["material-tests"]),
    document(o["soil-report"]),
    document(o["building-permit"]),
    document(o.photos),
  ],
  needs: [
    { anyOf: ["engineer-capacity-inquiry"], inquiries: ["engineer-capacity-inquiry"], awaited: ["engineer-capacity-inquiry"] },
    { anyOf: ["site-visit"] },
  ],
  rules: [
    {
      id: "method-without-permit", when: (f) => !(f.permit_exists === true), reads: ["permit_exists"],
      holds: (f) => f.assessment_method === "tests" || f.assessment_method === "detailed", rests: ["assessment_method"],
      message: ["ساختمان پروانه ندارد و ارزیابی با آزمایش یا مطالعات تفصیلی نیست", "the building has no permit, and the method is neither tests nor a detailed study"],
      remedy: ["آزمایش مصالح یا مطالعات تفصیلی را به مهندس سازه بسپارید و شیوه ارزیابی را اصلاح کنید", "have a structural engineer do tests or a detailed study, and correct the method"],
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "completion-waits" },
    { id: "new-certificate", when: (f) => isOneOf(f.request_reason, ["storey-addition", "structural-change", "use-change", "hazard"]), reads: ["request_reason"] },
    { id: "unsound-to-commission", when: (f) => f.result === "unsound", reads: ["result"] },
    { id: "licensed-not-owner" },
    { id: "others-ask" },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه‌های سازه و نتیجه آزمایش‌ها تحویل می‌شود", en: "structural drawings and test results are handed over" } } },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
