// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, choice, decimal, define, document, group, legalPersonId, maybe, mobile, nationalId, offer, paymentId, plate, renovationCode, sum, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const area = decimal(2, 0, 1000000000);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "agricultural", "parking", "utility", "other"]);
const fraction = decimal(4, 0, 60000);
const to50 = whole(2, 50);
const plotMergeJoinedBy = choice(["building", "wall", "plan"]);
const area2 = decimal(2, 0, 10000000);
const length = decimal(2, 0, 20000);
const plotMergeMergePurpose = choice(["new-building", "deed", "renewal"]);
const text1000 = text(1000);
const text80 = text(80);
const macroZone = choice(["r", "s", "m", "g"]);
const to999 = whole(0, 999);
const to2000 = whole(0, 2000);
const percent = decimal(2, 0, 10000);
const to60 = whole(0, 60);
const length2 = decimal(2, 100, 1000000);
const length3 = decimal(2, 0, 1000000);
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
  district: ReturnType<typeof district>;
  plots: ReturnType<typeof plots>;
  plots_count: ReturnType<typeof to50>;
  adjacent: ReturnType<typeof yesNo>;
  joined_by: ReturnType<typeof plotMergeJoinedBy>;
  equal_shares: ReturnType<typeof yesNo>;
  merged_area: ReturnType<typeof area>;
  setback_area: ReturnType<typeof area2>;
  street_width: ReturnType<typeof length>;
  merge_purpose: ReturnType<typeof plotMergeMergePurpose>;
};

type Answered = {
  "registry-ownership-inquiry": {
    isAnswered: boolean;
    registered_area: ReturnType<typeof area>;
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
    planned_street_width: ReturnType<typeof length2>;
    setback_depth: ReturnType<typeof length3>;
    area_after_setback: ReturnType<typeof area>;
    street_level: ReturnType<typeof length3>;
  };
  "bank-mortgage-inquiry": {
    isAnswered: boolean;
    permit_state: ReturnType<typeof text200>;
    open_article_100: ReturnType<typeof yesNo>;
    amount: ReturnType<typeof money>;
  };
  "debt-inquiry": {
    isAnswered: boolean;
    amount: ReturnType<typeof money>;
    bill_id: ReturnType<typeof billId>;
    payment_id: ReturnType<typeof paymentId>;
  };
};

// owner_kind is natural
const asksOwnerNationalId: When<Values, Answered> = (f) => f.owner_kind === "natural";

// owner_kind is not natural
const asksOwnerLegalPersonId: When<Values, Answered> = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";

// the plots have one use
const computeSameUse = (f: Values, a: Answered, on: number) => f.plots.every((r) => r.land_use === "residential") || f.plots.every((r) => r.land_use === "commercial") || f.plots.every((r) => r.land_use === "administrative") || f.plots.every((r) => r.land_use === "industrial") || f.plots.every((r) => r.land_use === "mixed") || f.plots.every((r) => r.land_use === "educational") || f.plots.every((r) => r.land_use === "health") || f.plots.every((r) => r.land_use === "cultural") || f.plots.every((r) => r.land_use === "religious") || f.plots.every((r) => r.land_use === "sport") || f.plots.every((r) => r.land_use === "hospitality") || f.plots.every((r) => r.land_use === "green") || f.plots.every((r) => r.land_use === "garden") || f.plots.every((r) => r.land_use === "agricultural") || f.plots.every((r) => r.land_use === "parking") || f.plots.every((r) => r.land_use === "utility") || f.plots.every((r) => r.land_use === "other");

const plots = group(
  2,
  50,
  [
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["area", "مساحت سند", "deed area", area],
    ["land_use", "کاربری", "land use", landUse],
    ["mortgaged", "در رهن است", "mortgaged", yesNo],
    ["seized", "در بازداشت است", "seized", yesNo],
    ["share_dang", "سهم مالک", "owner's share", fraction],
  ],
  (o) => ({
    registry_plate: plate(o.registry_plate),
    renovation_code: renovationCode(o.renovation_code),
    area: area(o.area),
    land_use: landUse(o.land_use),
    mortgaged: yesNo(o.mortgaged),
    seized: yesNo(o.seized),
    share_dang: fraction(o.share_dang),

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
    district: district(o.district),
    plots: plots(o.plots),
    plots_count: to50(o.plots_count),
    adjacent: yesNo(o.adjacent),
    joined_by: plotMergeJoinedBy(o.joined_by),
    equal_shares: yesNo(o.equal_shares),
    merged_area: area(o.merged_area),
    setback_area: area2(o.setback_area),
    street_width: length(o.street_width),
    merge_purpose: plotMergeMergePurpose(o.merge_purpose),

  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);

  return f;
};

const readRegistryOwnershipInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["registry-ownership-inquiry"] = {
    isAnswered: true,
    registered_area: area(o.registered_area),
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
    planned_street_width: length2(o.planned_street_width),
    setback_depth: length3(o.setback_depth),
    area_after_setback: area(o.area_after_setback),
    street_level: maybe(length3, o.street_level),

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

const readDebtInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["debt-inquiry"] = {
    isAnswered: true,
    amount: money(o.amount),
    bill_id: billId(o.bill_id),
    payment_id: paymentId(o.payment_id),

  };
  return v;
};

// merging of plots, as data
export const form = define<Values, Answered>({
  id: "plot-merge",
  name: ["تجمیع", "merging of plots"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["owner_kind", "نوع مالک", "kind of owner", personKind],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId, { when: asksOwnerNationalId, reads: ["owner_kind"], because: ["«نوع مالک» برابر «شخص حقیقی» باشد", "owner_kind is natural"] }],
    ["owner_legal_person_id", "شناسه ملی مالک", "owner's legal-person id", legalPersonId, { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["«نوع مالک» غیر از «شخص حقیقی» باشد", "owner_kind is not natural"] }],
    ["owner_deceased", "مالک فوت شده است", "the owner has died", yesNo],
    ["joint_ownership", "ملک مشاع است", "the property is jointly owned", yesNo],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["plots", "پلاک‌های مورد تجمیع", "plots to merge", plots],
    ["plots_count", "تعداد پلاک", "number of plots", to50],
    ["adjacent", "پلاک‌ها بدون فاصله مجاورند", "the plots adjoin without a gap", yesNo],
    ["joined_by", "شیوه یکپارچگی", "joined by", plotMergeJoinedBy],
    ["equal_shares", "سهم مالکان برابر است", "equal shares", yesNo],
    ["merged_area", "مساحت پس از تجمیع", "merged area", area],
    ["setback_area", "مساحت عقب‌نشینی", "area lost to the set-back", area2],
    ["street_width", "عرض گذر", "street width", length],
    ["merge_purpose", "منظور از تجمیع", "purpose", plotMergeMergePurpose],
  ],
  read: readFields,
  answers: [
    {
      id: "registry-ownership-inquiry",
      name: ["استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"],
      fields: [
        ["registered_area", "مساحت ثبتی", "registered area", area],
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
        ["planned_street_width", "عرض گذر طبق طرح", "planned street width", length2],
        ["setback_depth", "عمق عقب‌نشینی", "depth of the set-back", length3],
        ["area_after_setback", "مساحت پس از اصلاح", "plot area after correction", area],
        ["street_level", "تراز کف گذر", "street level", length3, { isOptional: true }],
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
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["signature-authority", "گواهی امضای مجاز", "proof of signing authority", "copy", { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["مالک شخص حقوقی است", "the owner is a legal person"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.joint_ownership === true, reads: ["joint_ownership"], because: ["ملک مشاع است", "the property is jointly owned"] }],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
    ["parcel-plan", "نقشه تفکیک، افراز یا تجمیع", "parcel plan", "original"],
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "original"],
    ["exchange-deed", "سند معاوضه سهام", "deed exchanging shares", "copy", { when: (f) => !(f.equal_shares === true), reads: ["equal_shares"], because: ["سهم‌ها برابر نیست", "the shares are not equal"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["co-owner-consent"]),
    document(o["renovation-tax-receipt"]),
    document(o["parcel-plan"]),
    document(o["utm-survey"]),
    document(o["exchange-deed"]),
  ],
  needs: [
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["detailed-plan-inquiry"], inquiries: ["detailed-plan-inquiry"], awaited: ["detailed-plan-inquiry"] },
    { anyOf: ["building-line-inquiry"], inquiries: ["building-line-inquiry"], awaited: ["building-line-inquiry"] },
    { anyOf: ["bank-mortgage-inquiry"], inquiries: ["bank-mortgage-inquiry"], awaited: ["bank-mortgage-inquiry"] },
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
  ],
  rules: [
    {
      id: "plots-adjoin",
      holds: (f) => f.adjacent === true, rests: ["adjacent"],
      message: ["پلاک‌ها بدون فاصله کنار هم نیستند", "the plots do not adjoin without a gap"],
      remedy: ["فقط پلاک‌های چسبیده به هم را در ردیف‌ها بنویسید", "list only plots that adjoin one another"], basis: ["registry-circulars clause 313"],
    },
    {
      id: "shares-equal", when: (f) => f.joint_ownership === true, reads: ["joint_ownership"],
      holds: (f) => f.equal_shares === true, rests: ["equal_shares"],
      message: ["ملک مشاع است و سهم مالکان در پلاک‌ها برابر نیست", "the property is jointly owned, and the shares differ between the plots"],
      remedy: ["ابتدا سهم‌ها را با سند معاوضه در دفتر اسناد رسمی برابر کنید", "first make the shares equal by an exchange deed at a notary office"],
    },
    {
      id: "one-land-use",
      holds: (f, a, on) => computeSameUse(f, a, on) === true, rests: ["plots"],
      message: ["کاربری همه پلاک‌ها یکسان نیست", "the plots do not have the same land use"],
      remedy: ["کاربری پلاک‌ها را با طرح تفصیلی بسنجید؛ برای یکسان کردن، فرم ۴۳ (تغییر کاربری) را بفرستید", "compare the uses with the detailed plan; to make them equal, file form 43, the change of use"], basis: ["registry-circulars clause 313"],
    },
    {
      id: "none-encumbered",
      holds: (f) => !f.plots.some((r) => r.mortgaged === true || r.seized === true), rests: ["plots"],
      message: ["دست‌کم یک پلاک در رهن یا بازداشت است", "at least one plot is mortgaged or seized"],
      remedy: ["رهن یا بازداشت را نزد بانک یا مرجع صادرکننده و اداره ثبت رفع کنید", "have the mortgage or seizure lifted by the bank or the body that ordered it, and by the registry"], basis: ["registry-circulars clause 313"],
    },
    {
      id: "really-joined",
      holds: (f) => f.joined_by === "building" || f.joined_by === "wall", rests: ["joined_by"],
      message: ["پلاک‌ها فقط روی نقشه یکی شده‌اند", "the plots were made one on the plan only"],
      remedy: ["پلاک‌ها را دست‌کم با دیوارکشی یکی کنید؛ اجازه آن با فرم ۱۸ (مجوز دیوارکشی) است", "join the plots by a wall at least; form 18, the wall permit, allows it"],
    },
    {
      id: "merged-area-adds-up",
      holds: (f) => f.merged_area === sum(f.plots.map((r) => r.area)) - f.setback_area, rests: ["merged_area", "plots", "setback_area"],
      message: ["مساحت تجمیعی با جمع اسناد منهای عقب‌نشینی یکی نیست", "the merged area differs from the sum of the deed areas less the set-back"],
      remedy: ["مساحت‌ها را با اسناد و نقشه تجمیعی بسنجید", "compare the areas with the deeds and the merge plan"],
    },
    {
      id: "count-matches-rows",
      holds: (f) => f.plots_count === f.plots.length, rests: ["plots_count", "plots"],
      message: ["تعداد پلاک با شمار ردیف‌ها یکی نیست", "the number of plots differs from the rows"],
      remedy: ["برای هر پلاک یک ردیف بنویسید یا تعداد را اصلاح کنید", "give one row for each plot, or correct the number"],
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "no-conditional-sale" },
    { id: "no-encroachment" },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه تجمیعی تحویل می‌شود", en: "the merged survey plan is handed over" } } },
  ],
  computed: [
    { id: "same_use", value: computeSameUse, reads: ["plots"] },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** merging of plots · تجمیع */
export interface Filing {
  readonly form: "plot-merge";
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
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** plots to merge · پلاک‌های مورد تجمیع */
  readonly plots: readonly RowOfPlots[];
  /** number of plots · تعداد پلاک */
  readonly plots_count: number;
  /** the plots adjoin without a gap · پلاک‌ها بدون فاصله مجاورند */
  readonly adjacent: boolean;
  /** joined by · شیوه یکپارچگی */
  readonly joined_by: "building" | "wall" | "plan";
  /** each owner has the same share in every plot · سهم هر مالک در همه پلاک‌ها برابر است */
  readonly equal_shares: boolean;
  /** merged area · مساحت پس از تجمیع */
  readonly merged_area: string;
  /** area lost to the set-back · مساحت عقب‌نشینی */
  readonly setback_area: string;
  /** width of the main street · عرض گذر اصلی */
  readonly street_width: string;
  /** purpose · منظور از تجمیع */
  readonly merge_purpose: "new-building" | "deed" | "renewal";
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
  /** notarised consent of all co-owners · رضایت‌نامه رسمی همه مالکان */
  readonly "co-owner-consent"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** parcel plan · نقشه تفکیک، افراز یا تجمیع */
  readonly "parcel-plan"?: { readonly copies?: number };
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** deed exchanging shares · سند معاوضه سهام */
  readonly "exchange-deed"?: { readonly copies?: number };
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
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
}

/** plots to merge · پلاک‌های مورد تجمیع */
export interface RowOfPlots {
  /** registry plate · پلاک ثبتی */
  readonly registry_plate: { readonly main: number; readonly sub: number; readonly section: number };
  /** renovation code · کد نوسازی */
  readonly renovation_code: string;
  /** deed area · مساحت سند */
  readonly area: string;
  /** land use · کاربری */
  readonly land_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other";
  /** mortgaged · در رهن است */
  readonly mortgaged: boolean;
  /** seized · در بازداشت است */
  readonly seized: boolean;
  /** owner's share in dang · سهم مالک (دانگ) */
  readonly share_dang: string;
}

/** owners · مالکان */
export interface RowOfOwners {
  /** owner's name · نام مالک */
  readonly owner_name: string;
  /** share (dang) · سهم (دانگ) */
  readonly share_dang: string;
}
