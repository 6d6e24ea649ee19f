// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, decimal, define, document, group, legalPersonId, maybe, mobile, nationalId, offer, parameter, plate, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const gardenClassificationRequestOrigin = choice(["permit", "subdivision", "owner", "objection"]);
const text30 = text(30);
const area = decimal(2, 100, 1000000000);
const gardenClassificationDeedLandKind = choice(["garden", "planted", "house", "land", "other"]);
const gardenClassificationArticle12Result = choice(["mawat", "bayer", "dayer", "dayer-planted", "none"]);
const area2 = decimal(2, 0, 1000000000);
const to1000 = whole(0, 1000);
const text60 = text(60);
const to10002 = whole(1, 1000);
const treeCondition = choice(["healthy", "diseased", "dry", "dangerous"]);
const percent = decimal(2, 0, 10000);
const to1450 = whole(1330, 1450);
const macroZone = choice(["r", "s", "m", "g"]);
const to999 = whole(0, 999);
const to2000 = whole(0, 2000);
const to60 = whole(0, 60);
const text1000 = text(1000);
const text80 = text(80);
const fraction = decimal(4, 0, 60000);
const GARDEN_CHECK_AREA = [[507003, undefined, 50000]];
const asksOwnerNationalId = (f) => f.owner_kind === "natural";
const asksOwnerLegalPersonId = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";
const asksPreviousDecisionNumber = (f) => f.request_origin === "objection";
const asksArticle12Number = (f) => f.article_12_result !== undefined && f.article_12_result !== "none";
const trees = group(
  0,
  1000,
  [
    ["species", "گونه", "species", text60],
    ["trunk_girth", "محیط بن", "trunk girth", to10002],
    ["age", "سن تقریبی", "approximate age", to1000],
    ["condition", "وضعیت", "condition", treeCondition],
  ],
  (o) => ({
    species: text60(o.species),
    trunk_girth: to10002(o.trunk_girth),
    age: to1000(o.age),
    condition: treeCondition(o.condition),
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
    request_origin: gardenClassificationRequestOrigin(o.request_origin),
    previous_decision_number: undefined,
    land_area: area(o.land_area),
    deed_land_kind: gardenClassificationDeedLandKind(o.deed_land_kind),
    article_12_result: gardenClassificationArticle12Result(o.article_12_result),
    article_12_number: undefined,
    existing_floor_area: area2(o.existing_floor_area),
    water_right: yesNo(o.water_right),
    tree_count: to1000(o.tree_count),
    trees: maybe(trees, o.trees),
    canopy_percent: percent(o.canopy_percent),
    aerial_photo_year: maybe(to1450, o.aerial_photo_year),
  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksPreviousDecisionNumber(f, a, on)) f.previous_decision_number = take(text30, o.previous_decision_number);
if (asksArticle12Number(f, a, on)) f.article_12_number = take(text30, o.article_12_number);
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
  id: "garden-classification",
  name: ["تشخیص باغ (ماده ۷)", "garden classification (Article 7)"],
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
    ["request_origin", "منشأ درخواست", "origin of the request", gardenClassificationRequestOrigin],
    ["previous_decision_number", "شماره رأی پیشین", "earlier decision number", text30, { when: asksPreviousDecisionNumber, reads: ["request_origin"], because: ["«منشأ درخواست» برابر «اعتراض به رأی پیشین» باشد", "request_origin is objection"] }],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
    ["deed_land_kind", "نوع ملک در سند", "kind of land on the deed", gardenClassificationDeedLandKind],
    ["article_12_result", "نظریه ماده ۱۲", "Article 12 opinion", gardenClassificationArticle12Result],
    ["article_12_number", "شماره نظریه ماده ۱۲", "Article 12 opinion number", text30, { when: asksArticle12Number, reads: ["article_12_result"], because: ["«نظریه ماده ۱۲» غیر از «ندارد» باشد", "article_12_result is not none"] }],
    ["existing_floor_area", "زیربنای موجود", "existing floor area", area2],
    ["water_right", "حقابه یا چاه دارد", "has a water right or a well", yesNo],
    ["tree_count", "تعداد درخت", "number of trees", to1000],
    ["trees", "درختان", "trees", trees, { isOptional: true }],
    ["canopy_percent", "درصد سطح پوشش درختان", "canopy cover", percent],
    ["aerial_photo_year", "سال عکس هوایی", "year of the aerial photo", to1450, { isOptional: true }],
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
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
    ["tree-inventory", "برگ شناسایی درختان", "tree inventory sheet", "original"],
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "original"],
    ["aerial-photo", "عکس هوایی", "aerial photo", "copy", { when: (f) => !Number.isNaN(f.aerial_photo_year), reads: ["aerial_photo_year"], because: ["سال عکس هوایی اعلام شده است", "a year of the aerial photo is given"] }],
    ["article-12-decision", "رأی کمیسیون ماده ۱۲", "article 12 decision", "copy", { when: asksArticle12Number, reads: ["article_12_result"], because: ["نظریه ماده ۱۲ صادر شده است", "an Article 12 opinion exists"] }],
    ["garden-decision", "رأی تشخیص باغ", "garden decision", "copy", { when: asksPreviousDecisionNumber, reads: ["request_origin"], because: ["به رأی پیشین اعتراض شده است", "the request is an objection"] }],
    ["photos", "عکس ملک", "photos of the property", "electronic"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["renovation-tax-receipt"]),
    document(o["tree-inventory"]),
    document(o["utm-survey"]),
    document(o["aerial-photo"]),
    document(o["article-12-decision"]),
    document(o["garden-decision"]),
    document(o.photos),
  ],
  needs: [
    { anyOf: ["site-visit"] },
    { anyOf: ["detailed-plan-inquiry"], inquiries: ["detailed-plan-inquiry"], awaited: ["detailed-plan-inquiry"] },
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
  ],
  rules: [
    {
      id: "count-matches-rows",
      holds: (f) => f.tree_count === f.trees.length, rests: ["tree_count", "trees"],
      message: ["تعداد درخت با شمار ردیف‌های درختان یکی نیست", "the number of trees differs from the rows"],
      remedy: ["برای هر درخت یک ردیف بنویسید یا تعداد را با برگ شناسایی درختان بسنجید", "give one row for each tree, or compare the number with the tree inventory sheet"],
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "opinion-before-permit", when: (f, a, on) => f.land_area > parameter(GARDEN_CHECK_AREA, on), reads: ["land_area"] },
    { id: "council-decides" },
    { id: "grounds" },
    { id: "planted-land", when: (f) => f.article_12_result === "dayer-planted", reads: ["article_12_result"] },
    { id: "members" },
    { id: "canopy-precedent" },
    { id: "municipality-asks" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
