// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, choices, decimal, define, document, group, hasAll, legalPersonId, maybe, mobile, nationalId, offer, plate, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const district = whole(1, 22);
const area = decimal(2, 100, 1000000000);
const personKind = choice(["natural", "legal", "government"]);
const to500 = whole(1, 500);
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const severalArticle5RequestRequestSubject = choices(["land-use", "density", "storeys", "coverage", "road-line", "subdivision-limit", "scheme-release"]);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "agricultural", "parking", "utility", "other"]);
const percent = decimal(2, 0, 500000);
const to100 = whole(0, 100);
const to1002 = whole(1, 100);
const text30 = text(30);
const text4000 = text(4000);
const macroZone = choice(["r", "s", "m", "g"]);
const to999 = whole(0, 999);
const to2000 = whole(0, 2000);
const percent2 = decimal(2, 0, 10000);
const to60 = whole(0, 60);
const length = decimal(2, 0, 50000);
const text1000 = text(1000);
const area2 = decimal(2, 0, 1000000000);
const text80 = text(80);
const fraction = decimal(4, 0, 60000);
const asksOwnerNationalId = (f) => f.owner_kind === "natural";
const asksOwnerLegalPersonId = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";
const asksRequestedUse = (f) => hasAll(f.request_subjects, ["land-use"]);
const asksRequestedDensity = (f) => hasAll(f.request_subjects, ["density"]);
const asksRequestedStoreys = (f) => hasAll(f.request_subjects, ["storeys"]);
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
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    land_area: area(o.land_area),
    garden: yesNo(o.garden),
    heritage_zone: yesNo(o.heritage_zone),
    owner_kind: personKind(o.owner_kind),
    owner_national_id: undefined,
    owner_legal_person_id: undefined,
    owners_count: to500(o.owners_count),
    applicant_role: applicantRole(o.applicant_role),
    mobile: mobile(o.mobile),
    request_subjects: severalArticle5RequestRequestSubject(o.request_subjects),
    approved_use: landUse(o.approved_use),
    requested_use: undefined,
    approved_density: percent(o.approved_density),
    requested_density: NaN,
    approved_storeys: to100(o.approved_storeys),
    requested_storeys: NaN,
    affects_comprehensive_plan: yesNo(o.affects_comprehensive_plan),
    previous_decision_number: maybe(text30, o.previous_decision_number),
    justification: text4000(o.justification),
  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksRequestedUse(f, a, on)) f.requested_use = take(landUse, o.requested_use);
if (asksRequestedDensity(f, a, on)) f.requested_density = take(percent, o.requested_density);
if (asksRequestedStoreys(f, a, on)) f.requested_storeys = take(to1002, o.requested_storeys);
  return f;
};
const readDetailedPlanInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    zone: macroZone(o.zone),
    sub_zone: to999(o.sub_zone),
    max_density_percent: maybe(to2000, o.max_density_percent),
    max_coverage_percent: maybe(percent2, o.max_coverage_percent),
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
const readCulturalHeritageInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    permitted_height: maybe(length, o.permitted_height),
    zone_rules: text1000(o.zone_rules),
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
  id: "article-5-request",
  name: ["درخواست طرح در کمیسیون ماده پنج", "request for the Article 5 commission"],
  revision: "1405-09-02",
  fields: [
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
    ["garden", "ملک باغ یا مشجر است", "a garden or planted", yesNo],
    ["heritage_zone", "ملک در حریم تاریخی است", "lies in a heritage zone", yesNo],
    ["owner_kind", "نوع مالک", "owner kind", personKind],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId, { when: asksOwnerNationalId, reads: ["owner_kind"], because: ["«نوع مالک» برابر «شخص حقیقی» باشد", "owner_kind is natural"] }],
    ["owner_legal_person_id", "شناسه ملی مالک", "owner's legal-person id", legalPersonId, { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["«نوع مالک» غیر از «شخص حقیقی» باشد", "owner_kind is not natural"] }],
    ["owners_count", "تعداد مالکان", "number of owners", to500],
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["request_subjects", "موضوع درخواست", "subject of request", severalArticle5RequestRequestSubject],
    ["approved_use", "کاربری مصوب", "approved use", landUse],
    ["requested_use", "کاربری درخواستی", "requested use", landUse, { when: asksRequestedUse, reads: ["request_subjects"], because: ["«موضوع درخواست» شامل «تغییر کاربری» باشد", "request_subjects includes land-use"] }],
    ["approved_density", "تراکم مصوب", "approved density", percent],
    ["requested_density", "تراکم درخواستی", "requested density", percent, { when: asksRequestedDensity, reads: ["request_subjects"], because: ["«موضوع درخواست» شامل «افزایش تراکم» باشد", "request_subjects includes density"] }],
    ["approved_storeys", "طبقات مصوب", "approved storeys", to100],
    ["requested_storeys", "طبقات درخواستی", "requested storeys", to1002, { when: asksRequestedStoreys, reads: ["request_subjects"], because: ["«موضوع درخواست» شامل «افزایش طبقات» باشد", "request_subjects includes storeys"] }],
    ["affects_comprehensive_plan", "در اساس طرح جامع اثر دارد", "touches the comprehensive plan", yesNo],
    ["previous_decision_number", "شماره رأی پیشین", "earlier decision number", text30, { isOptional: true }],
    ["justification", "دلایل درخواست", "grounds of the request", text4000],
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
        ["max_coverage_percent", "حداکثر سطح اشغال", "maximum coverage", percent2, { isOptional: true }],
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
      id: "cultural-heritage-inquiry",
      name: ["استعلام میراث فرهنگی", "cultural-heritage inquiry"],
      fields: [
        ["permitted_height", "ارتفاع مجاز", "permitted height", length, { isOptional: true }],
        ["zone_rules", "حریم و ضوابط نما", "zone and facade rules", text1000],
      ],
      read: readCulturalHeritageInquiry,
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
    ["request-letter", "درخواست یا اعتراض کتبی", "written request or objection", "original"],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "copy", { when: asksOwnerNationalId, reads: ["owner_kind"], because: ["مالک شخص حقیقی است", "the owner is a natural person"] }],
    ["company-registration", "آگهی تأسیس و تغییرات شرکت", "company registration notices", "copy", { when: (f) => f.owner_kind === "legal", reads: ["owner_kind"], because: ["مالک شخص حقوقی است", "the owner is a legal person"] }],
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["نماینده درخواست می‌دهد", "filed by a representative"] }],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.owners_count > 1, reads: ["owners_count"], because: ["ملک بیش از یک مالک دارد", "there is more than one owner"] }],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
    ["location-sketch", "کروکی محل", "location sketch", "original"],
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "original"],
    ["justification-plan", "طرح توجیهی شهرسازی", "planning justification plan", "original"],
    ["garden-decision", "رأی تشخیص باغ", "garden decision", "copy", { when: (f) => f.garden === true, reads: ["garden"], because: ["ملک مشجر یا باغ است", "the plot is planted or a garden"] }],
    ["heritage-approval", "نظریه میراث فرهنگی", "heritage opinion", "original", { when: (f) => f.heritage_zone === true, reads: ["heritage_zone"], because: ["ملک در حریم میراث است", "the plot is in a heritage zone"] }],
    ["photos", "عکس ملک", "photos of the property", "electronic"],
  ],
  given: (o) => [
    document(o["request-letter"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["company-registration"]),
    document(o["power-of-attorney"]),
    document(o["co-owner-consent"]),
    document(o["renovation-tax-receipt"]),
    document(o["location-sketch"]),
    document(o["utm-survey"]),
    document(o["justification-plan"]),
    document(o["garden-decision"]),
    document(o["heritage-approval"]),
    document(o.photos),
  ],
  needs: [
    { anyOf: ["detailed-plan-inquiry"], inquiries: ["detailed-plan-inquiry"], awaited: ["detailed-plan-inquiry"] },
    { anyOf: ["land-use-inquiry"], inquiries: ["land-use-inquiry"], awaited: ["land-use-inquiry"] },
    { anyOf: ["garden-classification"], when: (f) => f.garden === true, reads: ["garden"], because: ["ملک مشجر نخست در کمیسیون باغات تعیین تکلیف می‌شود", "a planted plot goes to the garden commission first"] },
    { anyOf: ["cultural-heritage-inquiry"], when: (f) => f.heritage_zone === true, reads: ["heritage_zone"], because: ["ملک در حریم میراث است", "the plot is in a heritage zone"], inquiries: ["cultural-heritage-inquiry"], awaited: ["cultural-heritage-inquiry"] },
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["renovation-tax-clearance"] },
  ],
  rules: [
    {
      id: "more-density", when: asksRequestedDensity, reads: ["request_subjects"],
      holds: (f) => f.requested_density > f.approved_density, rests: ["requested_density", "approved_density"],
      message: ["تراکم درخواستی از تراکم مصوب بیشتر نیست", "the requested density is not above the approved one"],
      remedy: ["تراکم را با دستور نقشه بسنجید یا موضوع ‹افزایش تراکم› را بردارید", "compare the density with the plot instruction, or remove the subject 'more density'"],
    },
    {
      id: "more-storeys", when: asksRequestedStoreys, reads: ["request_subjects"],
      holds: (f) => f.requested_storeys > f.approved_storeys, rests: ["requested_storeys", "approved_storeys"],
      message: ["طبقات درخواستی از طبقات مصوب بیشتر نیست", "the requested storeys are not above the approved ones"],
      remedy: ["طبقات را با دستور نقشه بسنجید یا موضوع ‹افزایش طبقات› را بردارید", "compare the storeys with the plot instruction, or remove the subject 'more storeys'"],
    },
    {
      id: "another-use", when: asksRequestedUse, reads: ["request_subjects"],
      holds: (f) => f.requested_use !== undefined && f.approved_use !== undefined && f.requested_use !== f.approved_use, rests: ["requested_use", "approved_use"],
      message: ["کاربری درخواستی همان کاربری مصوب است", "the requested use is the approved use"],
      remedy: ["کاربری دیگری انتخاب کنید یا موضوع ‹تغییر کاربری› را بردارید", "choose another use, or remove the subject 'change of land use'"],
    },
  ],
  provisions: [
    { id: "quorum" },
    { id: "council-confirms", when: (f) => f.affects_comprehensive_plan === true, reads: ["affects_comprehensive_plan"] },
    { id: "all-owners-sign", when: (f) => f.owners_count > 1, reads: ["owners_count"] },
    { id: "new-grounds", when: (f) => f.previous_decision_number !== undefined, reads: ["previous_decision_number"] },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "طرح توجیهی و نقشه‌های مقایسه‌ای تحویل و توضیح داده می‌شود", en: "the justification plan and comparative drawings are handed in and explained" } } },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
