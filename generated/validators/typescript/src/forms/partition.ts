// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, decimal, define, document, group, legalPersonId, maybe, mobile, nationalId, offer, plate, renovationCode, sum, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const text30 = text(30);
const area = decimal(2, 100, 1000000000);
const area2 = decimal(2, 0, 1000000000);
const area3 = decimal(2, 0, 10000000);
const text80 = text(80);
const fraction = decimal(4, 1, 60000);
const fraction2 = decimal(4, 0, 60000);
const to9999 = whole(1, 9999);
const text1000 = text(1000);
const macroZone = choice(["r", "s", "m", "g"]);
const to999 = whole(0, 999);
const to2000 = whole(0, 2000);
const percent = decimal(2, 0, 10000);
const to60 = whole(0, 60);
const length = decimal(2, 100, 1000000);
const length2 = decimal(2, 0, 1000000);
const text200 = text(200);
const money = decimal(0, 0, 1000000000000000);
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
  registration_complete: ReturnType<typeof yesNo>;
  registry_request_number: ReturnType<typeof text30>;
  mortgaged: ReturnType<typeof yesNo>;
  land_area: ReturnType<typeof area>;
  area_after_setback: ReturnType<typeof area2>;
  plan_min_parcel: ReturnType<typeof area3>;
  co_owners: ReturnType<typeof coOwners>;
  applicant_share_dang: ReturnType<typeof fraction2>;
  minor_or_absent: ReturnType<typeof yesNo>;
  all_agree: ReturnType<typeof yesNo>;
  parcels: ReturnType<typeof parcels>;
};

type Answered = {
  "registry-ownership-inquiry": {
    isAnswered: boolean;
    registered_area: ReturnType<typeof area2>;
    boundaries: ReturnType<typeof text1000>;
    mortgaged: ReturnType<typeof yesNo>;
    seized: ReturnType<typeof yesNo>;
    owners: ReturnType<typeof owners>;
  };
  "detailed-plan-inquiry": {
    isAnswered: boolean;
    zone: ReturnType<typeof macroZone>;
    sub_zone: ReturnType<typeof to999>;
    max_density_percent: ReturnType<typeof to2000>;
    max_coverage_percent: ReturnType<typeof percent>;
    max_storeys: ReturnType<typeof to60>;
    in_scheme: ReturnType<typeof yesNo>;
  };
  "building-line-inquiry": {
    isAnswered: boolean;
    planned_street_width: ReturnType<typeof length>;
    setback_depth: ReturnType<typeof length2>;
    area_after_setback: ReturnType<typeof area2>;
    street_level: ReturnType<typeof length2>;
  };
  "bank-mortgage-inquiry": {
    isAnswered: boolean;
    permit_state: ReturnType<typeof text200>;
    open_article_100: ReturnType<typeof yesNo>;
    amount: ReturnType<typeof money>;
  };
};

// owner_kind is natural
const asksOwnerNationalId: When<Values, Answered> = (f) => f.owner_kind === "natural";

// owner_kind is not natural
const asksOwnerLegalPersonId: When<Values, Answered> = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";

const coOwners = group(
  1,
  200,
  [
    ["name", "نام شریک", "name", text80],
    ["national_id", "کد ملی شریک", "national id", nationalId],
    ["share_dang", "سهم شریک", "share", fraction],
    ["agrees", "شریک موافق است", "agrees", yesNo],
  ],
  (o) => ({
    name: text80(o.name),
    national_id: nationalId(o.national_id),
    share_dang: fraction(o.share_dang),
    agrees: yesNo(o.agrees),

  }),
);

const parcels = group(
  1,
  200,
  [
    ["parcel_no", "شماره قطعه", "parcel number", to9999],
    ["area", "مساحت قطعه", "area", area2],
    ["assigned_to", "سهم چه کسی", "assigned to", nationalId],
  ],
  (o) => ({
    parcel_no: to9999(o.parcel_no),
    area: area2(o.area),
    assigned_to: nationalId(o.assigned_to),

  }),
);

const owners = group(
  1,
  50,
  [
    ["owner_name", "نام مالک", "owner's name", text80],
    ["share_dang", "سهم", "share in dangs", fraction2],
  ],
  (o) => ({
    owner_name: text80(o.owner_name),
    share_dang: fraction2(o.share_dang),

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
    registration_complete: yesNo(o.registration_complete),
    registry_request_number: maybe(text30, o.registry_request_number),
    mortgaged: yesNo(o.mortgaged),
    land_area: area(o.land_area),
    area_after_setback: area2(o.area_after_setback),
    plan_min_parcel: area3(o.plan_min_parcel),
    co_owners: coOwners(o.co_owners),
    applicant_share_dang: fraction2(o.applicant_share_dang),
    minor_or_absent: yesNo(o.minor_or_absent),
    all_agree: yesNo(o.all_agree),
    parcels: parcels(o.parcels),

  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);

  return f;
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

const readBuildingLineInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["building-line-inquiry"] = {
    isAnswered: true,
    planned_street_width: length(o.planned_street_width),
    setback_depth: length2(o.setback_depth),
    area_after_setback: area2(o.area_after_setback),
    street_level: maybe(length2, o.street_level),

  };
  return v;
};

const readBankMortgageInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["bank-mortgage-inquiry"] = {
    isAnswered: true,
    permit_state: text200(o.permit_state),
    open_article_100: yesNo(o.open_article_100),
    amount: money(o.amount),

  };
  return v;
};

// partition of joint land, as data
export const form = define<Values, Answered>({
  id: "partition",
  name: ["افراز", "partition of joint land"],
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
    ["registration_complete", "جریان ثبتی خاتمه یافته است", "registration is complete", yesNo],
    ["registry_request_number", "شماره درخواست در ثبت", "registry request number", text30, { isOptional: true }],
    ["mortgaged", "ملک در رهن است", "the property is mortgaged", yesNo],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
    ["area_after_setback", "مساحت پس از اصلاح", "plot area after correction", area2],
    ["plan_min_parcel", "حد نصاب تفکیک", "minimum parcel area", area3],
    ["co_owners", "شرکا", "co-owners", coOwners],
    ["applicant_share_dang", "سهم متقاضی", "applicant's share", fraction2],
    ["minor_or_absent", "شریک محجور یا غایب دارد", "a co-owner is unfit or absent", yesNo],
    ["all_agree", "همه شرکا موافق‌اند", "all co-owners agree", yesNo],
    ["parcels", "قطعات پیشنهادی", "proposed parcels", parcels],
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
      id: "building-line-inquiry",
      name: ["استعلام بر و کف", "building line and level inquiry"],
      fields: [
        ["planned_street_width", "عرض گذر طبق طرح", "planned street width", length],
        ["setback_depth", "عمق عقب‌نشینی", "depth of the set-back", length2],
        ["area_after_setback", "مساحت پس از اصلاح", "plot area after correction", area2],
        ["street_level", "تراز کف گذر", "street level", length2, { isOptional: true }],
      ],
      read: readBuildingLineInquiry,
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
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["signature-authority", "گواهی امضای مجاز", "proof of signing authority", "copy", { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["مالک شخص حقوقی است", "the owner is a legal person"] }],
    ["mortgagee-consent", "موافقت بانک مرتهن", "mortgagee bank's consent", "original", { when: (f) => f.mortgaged === true, reads: ["mortgaged"], because: ["ملک در رهن است", "the property is mortgaged"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
    ["parcel-plan", "نقشه تفکیک، افراز یا تجمیع", "parcel plan", "original"],
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "original"],
    ["registry-letter", "نامه اداره ثبت", "letter of the registry", "original", { when: (f) => f.registry_request_number !== undefined, reads: ["registry_request_number"], because: ["درخواست افراز در ثبت داده شده است", "a request is pending at the registry"] }],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.all_agree === true, reads: ["all_agree"], because: ["همه شرکا موافق‌اند", "all co-owners agree"] }],
    ["court-order", "رأی یا دستور مرجع قضایی", "court judgment or order", "copy", { when: (f) => f.minor_or_absent === true || !(f.registration_complete === true), reads: ["minor_or_absent", "registration_complete"], because: ["شریک محجور یا غایب است یا جریان ثبتی خاتمه نیافته است", "a co-owner is a minor or absent, or registration is incomplete"] }],
    ["guardianship-deed", "قیم‌نامه یا مدرک ولایت", "guardianship deed", "copy", { when: (f) => f.minor_or_absent === true, reads: ["minor_or_absent"], because: ["شریک محجور است", "a co-owner is a minor or incapacitated"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["mortgagee-consent"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["renovation-tax-receipt"]),
    document(o["parcel-plan"]),
    document(o["utm-survey"]),
    document(o["registry-letter"]),
    document(o["co-owner-consent"]),
    document(o["court-order"]),
    document(o["guardianship-deed"]),
  ],
  needs: [
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["detailed-plan-inquiry"], inquiries: ["detailed-plan-inquiry"], awaited: ["detailed-plan-inquiry"] },
    { anyOf: ["building-line-inquiry"], inquiries: ["building-line-inquiry"], awaited: ["building-line-inquiry"] },
    { anyOf: ["bank-mortgage-inquiry"], inquiries: ["bank-mortgage-inquiry"], awaited: ["bank-mortgage-inquiry"] },
  ],
  rules: [
    {
      id: "corrected-area-within-deed",
      holds: (f) => f.area_after_setback <= f.land_area, rests: ["area_after_setback", "land_area"],
      message: ["مساحت پس از اصلاح از سند بیشتر است", "the area after correction exceeds the deed area"],
      remedy: ["هر دو مساحت را با سند و دستور نقشه بسنجید", "compare both areas with the deed and the plot instruction"],
    },
    {
      id: "shares-are-six",
      holds: (f) => sum(f.co_owners.map((r) => r.share_dang)) === 60000, rests: ["co_owners"],
      message: ["جمع سهم شرکا شش دانگ نیست", "the co-owners' shares do not add up to six dang"],
      remedy: ["سهم‌ها را با سند مالکیت بسنجید؛ سهم آخر مانده شش دانگ است", "compare the shares with the title deed; the last share is what is left of six dang"],
    },
    {
      id: "parcels-above-minimum",
      holds: (f) => f.parcels.every((r) => r.area >= f.plan_min_parcel), rests: ["parcels", "plan_min_parcel"],
      message: ["دست‌کم یک قطعه از حد نصاب کمتر است و ملک افرازشدنی نیست", "at least one parcel is below the minimum of the plan, and the land cannot be partitioned"],
      remedy: ["قطعات را بزرگ‌تر کنید یا دستور فروش ملک را از دادگاه بخواهید", "enlarge the parcels, or ask the court for an order to sell the land"], basis: ["partition-act-1357 4"],
    },
    {
      id: "parcels-add-up",
      holds: (f) => sum(f.parcels.map((r) => r.area)) === f.area_after_setback, rests: ["parcels", "area_after_setback"],
      message: ["جمع قطعات با مساحت پس از اصلاح یکی نیست", "the parcels do not add up to the plot area after correction"],
      remedy: ["مساحت‌ها را با نقشه افرازی و برگ بر و کف بسنجید", "compare the areas with the partition plan and the building-line sheet"],
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "court-partitions", when: (f) => f.minor_or_absent === true || !(f.registration_complete === true), reads: ["minor_or_absent", "registration_complete"] },
    { id: "any-co-owner-asks" },
    { id: "objection-in-ten-days" },
    { id: "sale-by-court" },
    { id: "one-assignee" },
    { id: "answer-in-three-months" },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه افرازی تحویل می‌شود", en: "the partition plan is handed over" } } },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** partition of joint land · افراز */
export interface Filing {
  readonly form: "partition";
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
  /** registration of the land is complete · جریان ثبتی ملک خاتمه یافته است */
  readonly registration_complete: boolean;
  /** number of the partition request at the registry · شماره درخواست افراز در ثبت */
  readonly registry_request_number?: string;
  /** the property is mortgaged · ملک در رهن است */
  readonly mortgaged: boolean;
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** plot area after the building-line correction · مساحت عرصه پس از اصلاح بر */
  readonly area_after_setback: string;
  /** minimum parcel area of the plan · حد نصاب تفکیک در طرح */
  readonly plan_min_parcel: string;
  /** co-owners · شرکا */
  readonly co_owners: readonly RowOfCoOwners[];
  /** applicant's share in dang · سهم متقاضی (دانگ) */
  readonly applicant_share_dang: string;
  /** a co-owner is a minor, incapacitated or absent · شریک محجور یا غایب دارد */
  readonly minor_or_absent: boolean;
  /** all co-owners agree · همه شرکا موافق‌اند */
  readonly all_agree: boolean;
  /** proposed parcels · قطعات پیشنهادی */
  readonly parcels: readonly RowOfParcels[];
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** proof of signing authority · گواهی امضای مجاز */
  readonly "signature-authority"?: { readonly copies?: number };
  /** mortgagee bank's consent · موافقت بانک مرتهن */
  readonly "mortgagee-consent"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** parcel plan · نقشه تفکیک، افراز یا تجمیع */
  readonly "parcel-plan"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** letter of the registry · نامه اداره ثبت */
  readonly "registry-letter"?: { readonly copies?: number };
  /** notarised consent of all co-owners · رضایت‌نامه رسمی همه مالکان */
  readonly "co-owner-consent"?: { readonly copies?: number };
  /** court judgment or order · رأی یا دستور مرجع قضایی */
  readonly "court-order"?: { readonly copies?: number };
  /** guardianship deed · قیم‌نامه یا مدرک ولایت */
  readonly "guardianship-deed"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
  /** detailed-plan inquiry · استعلام طرح تفصیلی */
  readonly "detailed-plan-inquiry"?: { readonly zone: "r" | "s" | "m" | "g"; readonly sub_zone: number; readonly max_density_percent?: number; readonly max_coverage_percent?: string; readonly max_storeys?: number; readonly in_scheme: boolean };
  /** building line and level inquiry · استعلام بر و کف */
  readonly "building-line-inquiry"?: { readonly planned_street_width: string; readonly setback_depth: string; readonly area_after_setback: string; readonly street_level?: string };
  /** bank mortgage inquiry · استعلام بانک */
  readonly "bank-mortgage-inquiry"?: { readonly permit_state: string; readonly open_article_100: boolean; readonly amount: string };
}

/** co-owners · شرکا */
export interface RowOfCoOwners {
  /** name · نام شریک */
  readonly name: string;
  /** national id · کد ملی شریک */
  readonly national_id: string;
  /**
   * share in dang · سهم شریک (دانگ)
   * up to four decimals; the last share is what is left of six dang · تا چهار رقم اعشار؛ سهم آخر مانده شش دانگ است
   */
  readonly share_dang: string;
  /** agrees · شریک موافق است */
  readonly agrees: boolean;
}

/** proposed parcels · قطعات پیشنهادی */
export interface RowOfParcels {
  /** parcel number · شماره قطعه */
  readonly parcel_no: number;
  /** area · مساحت قطعه */
  readonly area: string;
  /** assigned to (the co-owner's national id) · سهم چه کسی (کد ملی شریک) */
  readonly assigned_to: string;
}

/** owners · مالکان */
export interface RowOfOwners {
  /** owner's name · نام مالک */
  readonly owner_name: string;
  /** share (dang) · سهم (دانگ) */
  readonly share_dang: string;
}
