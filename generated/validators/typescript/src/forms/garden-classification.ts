// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, decimal, define, document, group, legalPersonId, maybe, mobile, nationalId, offer, parameter, plate, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

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
const GARDEN_CHECK_AREA: Parameter = [[507003, undefined, 50000]];
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  owner_kind: ReturnType<typeof personKind>;
  owner_national_id: ReturnType<typeof nationalId>;
  owner_legal_person_id: ReturnType<typeof legalPersonId>;
  owner_deceased: ReturnType<typeof yesNo>;
  joint_ownership: ReturnType<typeof yesNo>;
  mobile: ReturnType<typeof mobile>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  request_origin: ReturnType<typeof gardenClassificationRequestOrigin>;
  previous_decision_number: ReturnType<typeof text30>;
  land_area: ReturnType<typeof area>;
  deed_land_kind: ReturnType<typeof gardenClassificationDeedLandKind>;
  article_12_result: ReturnType<typeof gardenClassificationArticle12Result>;
  article_12_number: ReturnType<typeof text30>;
  existing_floor_area: ReturnType<typeof area2>;
  water_right: ReturnType<typeof yesNo>;
  tree_count: ReturnType<typeof to1000>;
  trees: ReturnType<typeof trees>;
  canopy_percent: ReturnType<typeof percent>;
  aerial_photo_year: ReturnType<typeof to1450>;
};

type Answered = {
  "detailed-plan-inquiry": {
    isAnswered: boolean;
    zone: ReturnType<typeof macroZone>;
    sub_zone: ReturnType<typeof to999>;
    max_density_percent: ReturnType<typeof to2000>;
    max_coverage_percent: ReturnType<typeof percent>;
    max_storeys: ReturnType<typeof to60>;
    in_scheme: ReturnType<typeof yesNo>;
  };
  "registry-ownership-inquiry": {
    isAnswered: boolean;
    registered_area: ReturnType<typeof area2>;
    boundaries: ReturnType<typeof text1000>;
    mortgaged: ReturnType<typeof yesNo>;
    seized: ReturnType<typeof yesNo>;
    owners: ReturnType<typeof owners>;
  };
};

// owner_kind is natural
const asksOwnerNationalId: When<Values, Answered> = (f) => f.owner_kind === "natural";

// owner_kind is not natural
const asksOwnerLegalPersonId: When<Values, Answered> = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";

// request_origin is objection
const asksPreviousDecisionNumber: When<Values, Answered> = (f) => f.request_origin === "objection";

// article_12_result is not none
const asksArticle12Number: When<Values, Answered> = (f) => f.article_12_result !== undefined && f.article_12_result !== "none";

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

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
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

const readDetailedPlanInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["detailed-plan-inquiry"] = {
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

const readRegistryOwnershipInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["registry-ownership-inquiry"] = {
    isAnswered: true,
    registered_area: area2(o.registered_area),
    boundaries: text1000(o.boundaries),
    mortgaged: yesNo(o.mortgaged),
    seized: yesNo(o.seized),
    owners: owners(o.owners),

  };
  return v;
};

// garden classification (Article 7), as data
export const form = define<Values, Answered>({
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

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** garden classification (Article 7) · تشخیص باغ (ماده ۷) */
export interface Filing {
  readonly form: "garden-classification";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "company";
  /** kind of owner · نوع مالک */
  readonly owner_kind: "natural" | "legal" | "government" | "endowment";
  /**
   * owner's national id · کد ملی مالک
   * Asked when owner_kind is natural
   */
  readonly owner_national_id?: string;
  /**
   * owner's legal-person id · شناسه ملی مالک (شخص حقوقی)
   * Asked when owner_kind is not natural
   */
  readonly owner_legal_person_id?: string;
  /** the owner has died · مالک فوت شده است */
  readonly owner_deceased: boolean;
  /** the property is jointly owned · ملک مشاع است */
  readonly joint_ownership: boolean;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /**
   * registry plate (main, sub, section) · پلاک ثبتی (اصلی، فرعی، بخش)
   * printed on the title deed · روی سند مالکیت نوشته شده است
   */
  readonly registry_plate: { readonly main: number; readonly sub: number; readonly section: number };
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** origin of the request · منشأ درخواست */
  readonly request_origin: "permit" | "subdivision" | "owner" | "objection";
  /**
   * earlier decision number · شماره رأی پیشین
   * Asked when request_origin is objection
   */
  readonly previous_decision_number?: string;
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** kind of land on the deed · نوع ملک در سند */
  readonly deed_land_kind: "garden" | "planted" | "house" | "land" | "other";
  /** Article 12 opinion · نظریه ماده ۱۲ */
  readonly article_12_result: "mawat" | "bayer" | "dayer" | "dayer-planted" | "none";
  /**
   * Article 12 opinion number · شماره نظریه ماده ۱۲
   * Asked when article_12_result is not none
   */
  readonly article_12_number?: string;
  /** existing floor area · زیربنای موجود */
  readonly existing_floor_area: string;
  /** has a water right or a well · حقابه یا چاه دارد */
  readonly water_right: boolean;
  /**
   * number of trees · تعداد درخت
   * cut trees that old photos show are counted too · درختان قطع‌شده‌ای که عکس قدیمی نشان می‌دهد هم شمرده می‌شود
   */
  readonly tree_count: number;
  /** trees · درختان */
  readonly trees?: readonly RowOfTrees[];
  /** canopy cover · درصد سطح پوشش درختان */
  readonly canopy_percent: string;
  /** year of the aerial photo · سال عکس هوایی */
  readonly aerial_photo_year?: number;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** proof of signing authority · گواهی امضای مجاز */
  readonly "signature-authority"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** tree inventory sheet · برگ شناسایی درختان */
  readonly "tree-inventory"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** aerial photo · عکس هوایی */
  readonly "aerial-photo"?: { readonly copies?: number };
  /** article 12 decision · رأی کمیسیون ماده ۱۲ */
  readonly "article-12-decision"?: { readonly copies?: number };
  /** garden decision · رأی تشخیص باغ */
  readonly "garden-decision"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** detailed-plan inquiry · استعلام طرح تفصیلی */
  readonly "detailed-plan-inquiry"?: { readonly zone: "r" | "s" | "m" | "g"; readonly sub_zone: number; readonly max_density_percent?: number; readonly max_coverage_percent?: string; readonly max_storeys?: number; readonly in_scheme: boolean };
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
}

/** trees · درختان */
export interface RowOfTrees {
  /** species · گونه */
  readonly species: string;
  /** trunk girth (cm) · محیط بن (سانتی‌متر) */
  readonly trunk_girth: number;
  /** approximate age (years) · سن تقریبی (سال) */
  readonly age: number;
  /** condition · وضعیت */
  readonly condition: "healthy" | "diseased" | "dry" | "dangerous";
}

/** owners · مالکان */
export interface RowOfOwners {
  /** owner's name · نام مالک */
  readonly owner_name: string;
  /** share (dang) · سهم (دانگ) */
  readonly share_dang: string;
}
