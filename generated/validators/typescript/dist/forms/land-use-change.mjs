// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, decimal, define, document, group, legalPersonId, maybe, mobile, nationalId, offer, plate, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const area = decimal(2, 100, 1000000000);
const length = decimal(2, 0, 20000);
const macroZone = choice(["r", "s", "m", "g"]);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "agricultural", "parking", "utility", "other"]);
const landUseChangeChangeScope = choice(["plot", "building", "unit"]);
const percent = decimal(2, 0, 10000);
const text4000 = text(4000);
const text30 = text(30);
const to999 = whole(0, 999);
const to2000 = whole(0, 2000);
const to60 = whole(0, 60);
const area2 = decimal(2, 0, 1000000000);
const text1000 = text(1000);
const text80 = text(80);
const fraction = decimal(4, 0, 60000);
const asksOwnerNationalId = (f) => f.owner_kind === "natural";
const asksOwnerLegalPersonId = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";
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
    land_area: area(o.land_area),
    street_width: length(o.street_width),
    building_exists: yesNo(o.building_exists),
    garden_or_farm: yesNo(o.garden_or_farm),
    zone: macroZone(o.zone),
    approved_use: landUse(o.approved_use),
    requested_use: landUse(o.requested_use),
    change_scope: landUseChangeChangeScope(o.change_scope),
    professional_office: yesNo(o.professional_office),
    offered_service_share: percent(o.offered_service_share),
    justification: text4000(o.justification),
    previous_decision_number: maybe(text30, o.previous_decision_number),
  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
  return f;
};
const readDetailedPlanInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    zone: macroZone(o.zone),
    sub_zone: to999(o.sub_zone),
    max_density_percent: maybe(to2000, o.max_density_percent),
    max_coverage_percent: maybe(percent, o.max_coverage_percent),
    max_storeys: maybe(to60, o.max_storeys),
    in_scheme: yesNo(o.in_scheme),
  };
  return v;
};
const readLandUseInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    approved_use: landUse(o.approved_use),
    permit_use: maybe(landUse, o.permit_use),
    use_conflict: yesNo(o.use_conflict),
  };
  return v;
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
export const form = define({
  id: "land-use-change",
  name: ["تغییر کاربری", "change of land use"],
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
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
    ["street_width", "عرض گذر", "street width", length],
    ["building_exists", "ملک بنا دارد", "there is a building", yesNo],
    ["garden_or_farm", "ملک باغ یا زراعی است", "garden or farm land", yesNo],
    ["zone", "پهنه طرح تفصیلی", "detailed-plan zone", macroZone],
    ["approved_use", "کاربری مصوب", "approved use", landUse],
    ["requested_use", "کاربری درخواستی", "requested use", landUse],
    ["change_scope", "دامنه", "scope", landUseChangeChangeScope],
    ["professional_office", "دفتر حرفه‌ای مالک است", "professional office of owner", yesNo],
    ["offered_service_share", "سهم پیشنهادی خدمات", "service share offered", percent],
    ["justification", "دلایل درخواست", "grounds of the request", text4000],
    ["previous_decision_number", "شماره رأی پیشین", "earlier decision number", text30, { isOptional: true }],
  ],
  read: readFields,
  answers: [
    {
      id: "detailed-plan-inquiry",
      name: ["استعلام طرح تفصیلی", "detailed-plan inquiry"],
      fields: [
        ["zone", "پهنه", "zone", macroZone],
        ["sub_zone", "زیرپهنه", "sub-zone", to999],
        ["max_density_percent", "حداکثر تراکم", "maximum density", to2000, { isOptional: true }],
        ["max_coverage_percent", "حداکثر سطح اشغال", "maximum coverage", percent, { isOptional: true }],
        ["max_storeys", "حداکثر طبقات", "maximum storeys", to60, { isOptional: true }],
        ["in_scheme", "ملک در طرح است", "the plot lies in a scheme", yesNo],
      ],
      read: readDetailedPlanInquiry,
    },
    {
      id: "land-use-inquiry",
      name: ["استعلام کاربری", "land-use inquiry"],
      fields: [
        ["approved_use", "کاربری مصوب", "approved use", landUse],
        ["permit_use", "کاربری مندرج در پروانه", "use stated on the permit", landUse, { isOptional: true }],
        ["use_conflict", "مغایرت دارد", "in conflict", yesNo],
      ],
      read: readLandUseInquiry,
    },
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
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["signature-authority", "گواهی امضای مجاز", "proof of signing authority", "copy", { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["مالک شخص حقوقی است", "the owner is a legal person"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.joint_ownership === true, reads: ["joint_ownership"], because: ["ملک مشاع است", "the property is jointly owned"] }],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
    ["location-sketch", "کروکی محل", "location sketch", "original"],
    ["justification-plan", "طرح توجیهی شهرسازی", "planning justification plan", "original"],
    ["municipal-agreement", "توافق‌نامه مالک و شهرداری", "owner-municipality agreement", "original"],
    ["agency-opinions", "پاسخ دستگاه‌های مربوط", "opinions of the agencies", "copy"],
    ["garden-decision", "رأی تشخیص باغ", "garden decision", "copy", { when: (f) => f.garden_or_farm === true, reads: ["garden_or_farm"], because: ["ملک باغ یا زراعی است", "the land is a garden or farm land"] }],
    ["neighbour-consent", "رضایت‌نامه مجاور", "neighbour's consent", "original", { when: (f) => f.change_scope === "unit", reads: ["change_scope"], because: ["تغییر فقط برای یک واحد است", "the change is for one unit only"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["co-owner-consent"]),
    document(o["renovation-tax-receipt"]),
    document(o["location-sketch"]),
    document(o["justification-plan"]),
    document(o["municipal-agreement"]),
    document(o["agency-opinions"]),
    document(o["garden-decision"]),
    document(o["neighbour-consent"]),
  ],
  needs: [
    { anyOf: ["detailed-plan-inquiry"], inquiries: ["detailed-plan-inquiry"], awaited: ["detailed-plan-inquiry"] },
    { anyOf: ["land-use-inquiry"], inquiries: ["land-use-inquiry"], awaited: ["land-use-inquiry"] },
    { anyOf: ["article-5-request"] },
    { anyOf: ["garden-classification"], when: (f) => f.garden_or_farm === true, reads: ["garden_or_farm"], because: ["باغ و زمین زراعی ابتدا تشخیص داده می‌شود", "a garden or farm land is classified first"] },
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
  ],
  rules: [
    {
      id: "use-really-changes",
      holds: (f) => f.requested_use !== undefined && f.approved_use !== undefined && f.requested_use !== f.approved_use, rests: ["requested_use", "approved_use"],
      message: ["کاربری درخواستی همان کاربری مصوب است", "the requested use is the approved use"],
      remedy: ["کاربری درخواستی را اصلاح کنید؛ برای همان کاربری تغییری لازم نیست", "correct the requested use; the use approved already needs no change"],
    },
    {
      id: "office-needs-no-change",
      holds: (f) => !(f.professional_office === true), rests: ["professional_office"],
      message: ["دفتر حرفه‌ای مالک تجاری نیست و تغییر کاربری نمی‌خواهد", "a professional office of the owner is not a commercial use and needs no change"],
      remedy: ["درخواست را بفرستید فقط اگر کاربری دیگری هم می‌خواهید", "file only if you want another use besides the office"], basis: ["municipality-act 55 clause 24 note", "ruling-747-748-1395"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "article-5-decides" },
    { id: "garden-article-14", when: (f) => f.garden_or_farm === true, reads: ["garden_or_farm"] },
    { id: "agreement-first" },
    { id: "use-before-approval", when: (f) => f.building_exists === true, reads: ["building_exists"] },
    { id: "outside-city", when: (f) => f.garden_or_farm === true, reads: ["garden_or_farm"] },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "کروکی ۱/۵۰۰ و طرح توجیهی تحویل می‌شود", en: "the 1:500 sketch and the justification plan are handed over" } } },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
