// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, caseNumber, choice, choices, date, decimal, define, document, hasAll, legalPersonId, maybe, mobile, nationalId, offer, parameter, paymentId, plate, postalCode, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const area = decimal(2, 100, 1000000000);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "agricultural", "parking", "utility", "other"]);
const severalUtilityService = choices(["water", "sewer", "electricity", "gas", "telecom"]);
const utilityConnectionCertificateConnectionKind = choice(["temporary", "permanent", "extra", "split", "unit-count"]);
const to2000 = whole(1, 2000);
const utilityConnectionCertificateConnectionBasis = choice(["permit", "no-violation", "completion"]);
const text30 = text(30);
const anyDay = date(437927, 547864);
const to20002 = whole(0, 2000);
const money = decimal(0, 0, 1000000000000000);
const text500 = text(500);
const COMMON_METERS = [[507323, undefined, 1]];
const asksOwnerNationalId = (f) => f.owner_kind === "natural";
const asksOwnerLegalPersonId = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";
const asksBasisExpiry = (f) => f.basis === "permit";
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
    postal_code: postalCode(o.postal_code),
    total_floor_area: area(o.total_floor_area),
    use_kind: landUse(o.use_kind),
    utilities: severalUtilityService(o.utilities),
    connection_kind: utilityConnectionCertificateConnectionKind(o.connection_kind),
    requested_meters: to2000(o.requested_meters),
    excavation_needed: yesNo(o.excavation_needed),
    basis: utilityConnectionCertificateConnectionBasis(o.basis),
    basis_number: text30(o.basis_number),
    basis_expiry: NaN,
    certificate_units: to20002(o.certificate_units),
    open_article_100: yesNo(o.open_article_100),
  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksBasisExpiry(f, a, on)) f.basis_expiry = take(anyDay, o.basis_expiry);
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
const readWaterSewerInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    capacity_available: maybe(yesNo, o.capacity_available),
    clearance_kept: maybe(yesNo, o.clearance_kept),
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
const readTelecomInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    cable_near: yesNo(o.cable_near),
    fibre_available: yesNo(o.fibre_available),
    duct_approved: maybe(yesNo, o.duct_approved),
  };
  return v;
};
export const form = define({
  id: "utility-connection-certificate",
  name: ["معرفی‌نامه انشعاب", "utility connection letter"],
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
    ["postal_code", "کد پستی ملک", "postal code of the property", postalCode],
    ["total_floor_area", "زیربنای کل", "total floor area", area],
    ["use_kind", "نوع مصرف", "kind of consumption", landUse],
    ["utilities", "انشعاب‌های درخواستی", "connections asked for", severalUtilityService],
    ["connection_kind", "نوع درخواست", "kind of request", utilityConnectionCertificateConnectionKind],
    ["requested_meters", "تعداد کنتور درخواستی", "meters requested", to2000],
    ["excavation_needed", "حفاری معبر لازم است", "the street must be dug up", yesNo],
    ["basis", "مدرک مبنا", "basis document", utilityConnectionCertificateConnectionBasis],
    ["basis_number", "شماره مدرک مبنا", "number of the basis", text30],
    ["basis_expiry", "پایان اعتبار مدرک مبنا", "expiry of the basis", anyDay, { when: asksBasisExpiry, reads: ["basis"], because: ["«مدرک مبنا» برابر «پروانه معتبر» باشد", "basis is permit"] }],
    ["certificate_units", "تعداد واحد در مبنا", "units on the basis", to20002],
    ["open_article_100", "پرونده ماده صد باز دارد", "open Article 100 case", yesNo],
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
      id: "telecom-inquiry",
      name: ["استعلام مخابرات", "telecommunications inquiry"],
      fields: [
        ["cable_near", "کابل یا کانال در مجاورت است", "a cable or duct is near", yesNo],
        ["fibre_available", "فیبر نوری در دسترس است", "fibre is available", yesNo],
        ["duct_approved", "داکت داخلی تأیید شده است", "the internal duct is approved", yesNo, { isOptional: true }],
      ],
      read: readTelecomInquiry,
    },
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["signature-authority", "گواهی امضای مجاز", "proof of signing authority", "copy", { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["مالک شخص حقوقی است", "the owner is a legal person"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy", { when: asksBasisExpiry, reads: ["basis"], because: ["مبنا پروانه است", "the basis is a permit"] }],
    ["completion-certificate", "گواهی پایان کار", "completion certificate", "copy", { when: (f) => f.basis === "completion", reads: ["basis"], because: ["مبنا پایان کار است", "the basis is a completion certificate"] }],
    ["no-violation-certificate", "گواهی عدم خلاف", "no-violation certificate", "copy", { when: (f) => f.basis === "no-violation", reads: ["basis"], because: ["مبنا عدم خلاف است", "the basis is a no-violation certificate"] }],
    ["location-sketch", "کروکی محل", "location sketch", "copy"],
    ["company-capacity-letter", "نامه امکان‌سنجی شرکت", "company capacity letter", "copy", { when: (f) => f.excavation_needed === true || f.connection_kind === "extra", reads: ["excavation_needed", "connection_kind"], because: ["حفاری یا افزایش ظرفیت لازم است", "digging or extra capacity is needed"] }],
    ["gas-certificate", "تأییدیه لوله‌کشی گاز", "gas piping approval", "copy", { when: (f) => hasAll(f.utilities, ["gas"]), reads: ["utilities"], because: ["انشعاب گاز خواسته شده است", "gas is asked for"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["renovation-tax-receipt"]),
    document(o["building-permit"]),
    document(o["completion-certificate"]),
    document(o["no-violation-certificate"]),
    document(o["location-sketch"]),
    document(o["company-capacity-letter"]),
    document(o["gas-certificate"]),
  ],
  needs: [
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
    { anyOf: ["renovation-tax-clearance"] },
    { anyOf: ["water-sewer-inquiry"], inquiries: ["water-sewer-inquiry"], awaited: ["water-sewer-inquiry"] },
    { anyOf: ["electricity-inquiry"], inquiries: ["electricity-inquiry"], awaited: ["electricity-inquiry"] },
    { anyOf: ["gas-inquiry"], inquiries: ["gas-inquiry"], awaited: ["gas-inquiry"] },
    { anyOf: ["telecom-inquiry"], inquiries: ["telecom-inquiry"], awaited: ["telecom-inquiry"] },
  ],
  rules: [
    {
      id: "permanent-needs-certificate", when: (f) => f.connection_kind === "permanent", reads: ["connection_kind"],
      holds: (f) => f.basis === "completion" || f.basis === "no-violation", rests: ["basis"],
      message: ["انشعاب دائم خواسته شده و مبنا پروانه است", "a permanent connection is asked for, and the basis is a permit"],
      remedy: ["با پروانه انشعاب موقت بخواهید یا با فرم ۳۱ پایان کار و با فرم ۳۰ عدم خلاف بگیرید", "with a permit ask for a temporary one, or obtain the completion certificate with form 31 or the no-violation certificate with form 30"],
    },
    {
      id: "meters-within-units",
      holds: (f, a, on) => f.requested_meters <= f.certificate_units + parameter(COMMON_METERS, on), rests: ["requested_meters", "certificate_units"],
      message: ["کنتور درخواستی از واحدهای مبنا و کنتور مشاعات بیشتر است", "more meters are requested than there are units and meters of common parts"],
      remedy: ["تعداد کنتور را کم کنید یا تعداد واحد را با مدرک مبنا بسنجید", "ask for fewer meters, or compare the number of units with the basis document"],
    },
    {
      id: "unit-count-basis", when: (f) => f.connection_kind === "unit-count", reads: ["connection_kind"],
      holds: (f) => f.basis === "permit" || f.basis === "completion", rests: ["basis"],
      message: ["تغییر تعداد واحد خواسته شده و مبنا عدم خلاف است", "a change of unit count is asked for, and the basis is a no-violation certificate"],
      remedy: ["پروانه را با فرم ۲۲ اصلاح کنید یا با فرم ۳۱ پایان کار بگیرید", "amend the permit with form 22, or obtain the completion certificate with form 31"],
    },
    {
      id: "no-open-case", when: (f) => f.connection_kind === "permanent", reads: ["connection_kind"],
      holds: (f) => !(f.open_article_100 === true), rests: ["open_article_100"],
      message: ["پرونده ماده صد باز است و معرفی‌نامه دائم صادر نمی‌شود", "an Article 100 case is open, and no letter for a permanent connection is issued"],
      remedy: ["پرونده را با فرم ۴۸ (اجرای رأی) به پایان ببرید", "bring the case to its end with form 48, the settlement"],
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "temporary-ends", when: (f) => f.connection_kind === "temporary", reads: ["connection_kind"] },
    { id: "amended-permit", when: (f) => f.connection_kind === "unit-count", reads: ["connection_kind"] },
    { id: "digging-permit", when: (f) => f.excavation_needed === true, reads: ["excavation_needed"] },
    { id: "outside-city" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
