// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, choices, decimal, define, document, group, hasAll, hasAny, legalPersonId, mobile, nationalId, offer, parameter, plate, renovationCode, sum, take, text, whole, yearsBetween, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const purpose = choice(["transfer", "article-100", "insurance", "heritage", "court"]);
const to1450 = whole(1250, 1450);
const structureType = choice(["steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"]);
const area = decimal(2, 0, 1000000000);
const text60 = text(60);
const severalBuildingAgeCertificateAgeEvidenceKind = choices(["old-permit", "renovation-audit", "aerial-photo", "utility-bill", "deed-text", "expert", "witness"]);
const AGE_EVIDENCE_YEARS = [[507323, undefined, 1]];
const asksOwnerNationalId = (f) => f.owner_kind === "natural";
const asksOwnerLegalPersonId = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";
const computeFilingYear = (f, a, on) => 1200 + yearsBetween(437927, on);
const parts2 = group(
  1,
  50,
  [
    ["part", "بخش", "part", text60],
    ["area", "مساحت بخش", "area", area],
    ["year", "سال ساخت بخش", "year", to1450],
  ],
  (o) => ({
    part: text60(o.part),
    area: area(o.area),
    year: to1450(o.year),
  }),
);
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
    certificate_purpose: purpose(o.certificate_purpose),
    claimed_year: to1450(o.claimed_year),
    structure_type: structureType(o.structure_type),
    existing_floor_area: area(o.existing_floor_area),
    built_before_comprehensive_plan: yesNo(o.built_before_comprehensive_plan),
    later_additions: yesNo(o.later_additions),
    parts: parts2(o.parts),
    evidence_kinds: severalBuildingAgeCertificateAgeEvidenceKind(o.evidence_kinds),
    oldest_evidence_year: to1450(o.oldest_evidence_year),
  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
  return f;
};
export const form = define({
  id: "building-age-certificate",
  name: ["گواهی قدمت بنا", "building age certificate"],
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
    ["certificate_purpose", "منظور از گواهی", "purpose of the certificate", purpose],
    ["claimed_year", "سال ساخت ادعایی", "year claimed", to1450],
    ["structure_type", "نوع سازه", "structure type", structureType],
    ["existing_floor_area", "زیربنای موجود", "existing floor area", area],
    ["built_before_comprehensive_plan", "پیش از نقشه جامع ساخته شده است", "built before the plan", yesNo],
    ["later_additions", "بنایی افزوده شده است", "something was added later", yesNo],
    ["parts", "بخش‌های بنا", "parts of the building", parts2],
    ["evidence_kinds", "نوع مدارک قدمت", "kinds of evidence", severalBuildingAgeCertificateAgeEvidenceKind],
    ["oldest_evidence_year", "قدیمی‌ترین سال مدارک", "oldest year of the evidence", to1450],
  ],
  read: readFields,
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["signature-authority", "گواهی امضای مجاز", "proof of signing authority", "copy", { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["مالک شخص حقوقی است", "the owner is a legal person"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
    ["age-evidence", "مدارک قدمت بنا", "evidence of the building's age", "copy"],
    ["aerial-photo", "عکس هوایی", "aerial photo", "copy", { when: (f) => hasAll(f.evidence_kinds, ["aerial-photo"]), reads: ["evidence_kinds"], because: ["عکس هوایی جزو مدارک است", "an aerial photo is among the evidence"] }],
    ["expert-report", "گزارش کارشناس رسمی", "official expert report", "original", { when: (f) => hasAll(f.evidence_kinds, ["expert"]), reads: ["evidence_kinds"], because: ["نظر کارشناس جزو مدارک است", "an expert opinion is among the evidence"] }],
    ["utility-contract", "قرارداد انشعاب", "utility contract", "copy", { when: (f) => hasAll(f.evidence_kinds, ["utility-bill"]), reads: ["evidence_kinds"], because: ["قبض یا قرارداد انشعاب جزو مدارک است", "a utility contract is among the evidence"] }],
    ["photos", "عکس ملک", "photos of the property", "electronic"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["renovation-tax-receipt"]),
    document(o["age-evidence"]),
    document(o["aerial-photo"]),
    document(o["expert-report"]),
    document(o["utility-contract"]),
    document(o.photos),
  ],
  needs: [
    { anyOf: ["site-visit"] },
  ],
  rules: [
    {
      id: "year-not-in-future",
      holds: (f, a, on) => f.claimed_year <= computeFilingYear(f, a, on), rests: ["claimed_year"],
      message: ["سال ساخت ادعایی پس از سال درخواست است", "the year claimed is later than the year of filing"],
      remedy: ["سال ساخت را از روی مدارک قدمت بنویسید", "copy the year from the evidence of age"],
    },
    {
      id: "evidence-not-later",
      holds: (f, a, on) => f.oldest_evidence_year <= f.claimed_year + parameter(AGE_EVIDENCE_YEARS, on), rests: ["oldest_evidence_year", "claimed_year"],
      message: ["قدیمی‌ترین مدرک بیش از ۱ سال پس از سال ادعایی است", "the oldest evidence is more than 1 year later than the year claimed"],
      remedy: ["مدرک قدیمی‌تری پیوست کنید یا سال ادعایی را با مدارک بسنجید", "attach older evidence, or compare the year claimed with the evidence"],
    },
    {
      id: "written-record",
      holds: (f) => hasAny(f.evidence_kinds, ["old-permit", "renovation-audit", "aerial-photo", "utility-bill", "deed-text", "expert"]), rests: ["evidence_kinds"],
      message: ["استشهاد محلی تنها مدرک قدمت است", "local testimony is the only evidence of age"],
      remedy: ["دست‌کم یک سند مکتوب مانند سابقه ممیزی یا قرارداد انشعاب پیوست کنید", "attach at least one written record, such as the survey record or a utility contract"],
    },
    {
      id: "parts-add-up",
      holds: (f) => sum(f.parts.map((r) => r.area)) === f.existing_floor_area, rests: ["parts", "existing_floor_area"],
      message: ["جمع مساحت بخش‌ها با زیربنای موجود یکی نیست", "the parts do not add up to the existing floor area"],
      remedy: ["مساحت بخش‌ها و زیربنا را با نقشه یا ممیزی نوسازی بسنجید", "compare the parts and the floor area with the drawings or the renovation-tax survey"],
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "note-8-exemption", when: (f) => f.built_before_comprehensive_plan === true, reads: ["built_before_comprehensive_plan"] },
    { id: "age-only" },
    { id: "notary-or-bank-asks" },
  ],
  computed: [
    { id: "filing_year", value: computeFilingYear },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
