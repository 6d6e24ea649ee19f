// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, group, legalPersonId, maybe, mobile, monthsLater, nationalId, offer, parameter, plate, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const boundaryCorrectionCorrectionReason = choice(["excess-area", "deficit", "setback", "boundary-mismatch", "clerical", "cadastral"]);
const area = decimal(2, 100, 1000000000);
const area2 = decimal(2, 0, 1000000000);
const area3 = decimal(2, 0, 10000000);
const compassSide = choice(["north", "east", "south", "west"]);
const length = decimal(2, 0, 1000000);
const text80 = text(80);
const money = decimal(0, 0, 1000000000000000);
const text30 = text(30);
const text1000 = text(1000);
const fraction = decimal(4, 0, 60000);
const length2 = decimal(2, 100, 1000000);
const text120 = text(120);
const anyDay = date(437927, 547864);
const to99 = whole(0, 99);
const ACQUISITION_MONTHS: Parameter = [[507323, undefined, 18]];
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
  correction_reason: ReturnType<typeof boundaryCorrectionCorrectionReason>;
  land_area: ReturnType<typeof area>;
  measured_area: ReturnType<typeof area2>;
  setback_area: ReturnType<typeof area3>;
  boundaries: ReturnType<typeof boundaries>;
  encroachment: ReturnType<typeof yesNo>;
  within_deed_bounds: ReturnType<typeof yesNo>;
  agreement_on_excess: ReturnType<typeof yesNo>;
  first_deed_value: ReturnType<typeof money>;
  deposit_receipt_number: ReturnType<typeof text30>;
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
  "building-line-inquiry": {
    isAnswered: boolean;
    planned_street_width: ReturnType<typeof length2>;
    setback_depth: ReturnType<typeof length>;
    area_after_setback: ReturnType<typeof area2>;
    street_level: ReturnType<typeof length>;
  };
  "road-scheme-inquiry": {
    isAnswered: boolean;
    in_scheme: ReturnType<typeof yesNo>;
    scheme_name: ReturnType<typeof text120>;
    affected_area: ReturnType<typeof area2>;
    announced_on: ReturnType<typeof anyDay>;
    scheme_start_years: ReturnType<typeof to99>;
  };
};

// owner_kind is natural
const asksOwnerNationalId: When<Values, Answered> = (f) => f.owner_kind === "natural";

// owner_kind is not natural
const asksOwnerLegalPersonId: When<Values, Answered> = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";

// correction_reason is excess-area
const asksWithinDeedBounds: When<Values, Answered> = (f) => f.correction_reason === "excess-area";

// in_scheme
const asksSchemeName: When<Values, Answered> = (f, a) => a["road-scheme-inquiry"].in_scheme === true;

// acquisition due
const computeAcquisitionDue = (f: Values, a: Answered, on: number) => {
  if (!(a["road-scheme-inquiry"].in_scheme === true)) return NaN;
  return monthsLater(a["road-scheme-inquiry"].announced_on, parameter(ACQUISITION_MONTHS, on));
};

// new area
const computeNewArea = (f: Values, a: Answered, on: number) => {
  if (!(f.correction_reason === "setback" && f.setback_area <= f.land_area)) return NaN;
  return f.land_area - f.setback_area;
};

const boundaries = group(
  1,
  40,
  [
    ["side", "جهت", "side", compassSide],
    ["deed_length", "طول سند", "length on the deed", length],
    ["measured_length", "طول موجود", "measured length", length],
    ["adjoins", "مجاور", "adjoins", text80],
  ],
  (o) => ({
    side: compassSide(o.side),
    deed_length: length(o.deed_length),
    measured_length: length(o.measured_length),
    adjoins: text80(o.adjoins),

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
    correction_reason: boundaryCorrectionCorrectionReason(o.correction_reason),
    land_area: area(o.land_area),
    measured_area: area2(o.measured_area),
    setback_area: area3(o.setback_area),
    boundaries: boundaries(o.boundaries),
    encroachment: yesNo(o.encroachment),
    within_deed_bounds: undefined,
    agreement_on_excess: undefined,
    first_deed_value: NaN,
    deposit_receipt_number: undefined,

  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksWithinDeedBounds(f, a, on)) f.within_deed_bounds = take(yesNo, o.within_deed_bounds);
if (asksWithinDeedBounds(f, a, on)) f.agreement_on_excess = take(yesNo, o.agreement_on_excess);
if (asksWithinDeedBounds(f, a, on)) f.first_deed_value = take(money, o.first_deed_value);
if (asksWithinDeedBounds(f, a, on)) f.deposit_receipt_number = take(text30, o.deposit_receipt_number);

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

const readBuildingLineInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["building-line-inquiry"] = {
    isAnswered: true,
    planned_street_width: length2(o.planned_street_width),
    setback_depth: length(o.setback_depth),
    area_after_setback: area2(o.area_after_setback),
    street_level: maybe(length, o.street_level),

  };
  return v;
};

const readRoadSchemeInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["road-scheme-inquiry"] = {
    isAnswered: true,
    in_scheme: yesNo(o.in_scheme),
    scheme_name: undefined,
    affected_area: NaN,
    announced_on: NaN,
    scheme_start_years: NaN,

  };
  a["road-scheme-inquiry"] = v;
if (asksSchemeName(f, a, on)) v.scheme_name = take(text120, o.scheme_name);
if (asksSchemeName(f, a, on)) v.affected_area = take(area2, o.affected_area);
if (asksSchemeName(f, a, on)) v.announced_on = take(anyDay, o.announced_on);
if (asksSchemeName(f, a, on)) v.scheme_start_years = take(to99, o.scheme_start_years);

  return v;
};

// boundary and deed correction, as data
export const form = define<Values, Answered>({
  id: "boundary-correction",
  name: ["اصلاح حدود و سند", "boundary and deed correction"],
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
    ["correction_reason", "علت اصلاح", "reason", boundaryCorrectionCorrectionReason],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
    ["measured_area", "مساحت برداشت‌شده", "measured area", area2],
    ["setback_area", "مساحت عقب‌نشینی", "area lost to the set-back", area3],
    ["boundaries", "حدود", "boundaries", boundaries],
    ["encroachment", "به مجاور یا معبر تجاوز دارد", "there is an encroachment", yesNo],
    ["within_deed_bounds", "اضافه در محدوده سند است", "excess within the deed", yesNo, { when: asksWithinDeedBounds, reads: ["correction_reason"], because: ["«علت اصلاح» برابر «اضافه مساحت» باشد", "correction_reason is excess-area"] }],
    ["agreement_on_excess", "برای اضافه قرار گذاشته‌اند", "the excess was agreed on", yesNo, { when: asksWithinDeedBounds, reads: ["correction_reason"], because: ["«علت اصلاح» برابر «اضافه مساحت» باشد", "correction_reason is excess-area"] }],
    ["first_deed_value", "ارزش نخستین سند انتقال", "value in the first deed", money, { when: asksWithinDeedBounds, reads: ["correction_reason"], because: ["«علت اصلاح» برابر «اضافه مساحت» باشد", "correction_reason is excess-area"] }],
    ["deposit_receipt_number", "شماره رسید سپرده", "deposit receipt number", text30, { when: asksWithinDeedBounds, reads: ["correction_reason"], because: ["«علت اصلاح» برابر «اضافه مساحت» باشد", "correction_reason is excess-area"] }],
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
      id: "building-line-inquiry",
      name: ["استعلام بر و کف", "building line and level inquiry"],
      fields: [
        ["planned_street_width", "عرض گذر طبق طرح", "planned street width", length2],
        ["setback_depth", "عمق عقب‌نشینی", "depth of the set-back", length],
        ["area_after_setback", "مساحت پس از اصلاح", "plot area after correction", area2],
        ["street_level", "تراز کف گذر", "street level", length, { isOptional: true }],
      ],
      read: readBuildingLineInquiry,
    },
    {
      id: "road-scheme-inquiry",
      name: ["استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"],
      fields: [
        ["in_scheme", "ملک در طرح است", "the plot lies in a scheme", yesNo],
        ["scheme_name", "نام طرح", "name of the scheme", text120, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
        ["affected_area", "مساحت در طرح", "area within the scheme", area2, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
        ["announced_on", "تاریخ اعلام رسمی طرح", "official announcement", anyDay, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
        ["scheme_start_years", "سال تا شروع اجرا", "years until the approved start", to99, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
      ],
      read: readRoadSchemeInquiry,
    },
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["signature-authority", "گواهی امضای مجاز", "proof of signing authority", "copy", { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["مالک شخص حقوقی است", "the owner is a legal person"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.joint_ownership === true, reads: ["joint_ownership"], because: ["ملک مشاع است", "the property is jointly owned"] }],
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "original"],
    ["root-title-deed", "بنچاق", "root title deed", "copy", { when: asksWithinDeedBounds, reads: ["correction_reason"], because: ["علت اصلاح اضافه مساحت است", "the reason is excess area"] }],
    ["deposit-receipt", "رسید سپرده صندوق ثبت", "registry deposit receipt", "copy", { when: asksWithinDeedBounds, reads: ["correction_reason"], because: ["علت اصلاح اضافه مساحت است", "the reason is excess area"] }],
    ["neighbour-consent", "رضایت‌نامه مجاور", "neighbour's consent", "original", { when: (f) => f.correction_reason === "boundary-mismatch", reads: ["correction_reason"], because: ["حدود با مجاور اختلاف دارد", "a boundary with a neighbour differs"] }],
    ["registry-letter", "نامه اداره ثبت", "letter of the registry", "original"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["co-owner-consent"]),
    document(o["utm-survey"]),
    document(o["root-title-deed"]),
    document(o["deposit-receipt"]),
    document(o["neighbour-consent"]),
    document(o["registry-letter"]),
    document(o["renovation-tax-receipt"]),
  ],
  needs: [
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["building-line-inquiry"], inquiries: ["building-line-inquiry"], awaited: ["building-line-inquiry"] },
    { anyOf: ["road-scheme-inquiry"], inquiries: ["road-scheme-inquiry"], awaited: ["road-scheme-inquiry"] },
  ],
  rules: [
    {
      id: "excess-within-deed", when: asksWithinDeedBounds, reads: ["correction_reason"],
      holds: (f) => f.within_deed_bounds === true, rests: ["within_deed_bounds"],
      message: ["اضافه مساحت داخل محدوده سند نیست", "the excess is not inside the bounds of the deed"],
      remedy: ["حدود را با سند بسنجید؛ برای زمین بیرون از سند به اداره ثبت مراجعه کنید", "compare the boundaries with the deed; for land outside it turn to the registry"], basis: ["registration-act-1310 149"],
    },
    {
      id: "excess-without-agreement", when: asksWithinDeedBounds, reads: ["correction_reason"],
      holds: (f) => !(f.agreement_on_excess === true), rests: ["agreement_on_excess"],
      message: ["در سند برای اضافه مساحت قراری گذاشته شده است", "the deed holds an agreement on the excess"],
      remedy: ["اضافه مساحت را با فروشنده به همان قرار در دفتر اسناد رسمی تسویه کنید", "settle the excess with the seller by that agreement at a notary office"], basis: ["registration-act-1310 149"],
    },
    {
      id: "excess-is-larger", when: asksWithinDeedBounds, reads: ["correction_reason"],
      holds: (f) => f.measured_area > f.land_area, rests: ["measured_area", "land_area"],
      message: ["علت اضافه مساحت است و مساحت برداشت‌شده از سند بیشتر نیست", "the reason is excess area, and the measured area is not above that of the deed"],
      remedy: ["علت اصلاح و هر دو مساحت را با سند و نقشه برداشت بسنجید", "compare the reason and both areas with the deed and the survey"],
    },
    {
      id: "deficit-is-smaller", when: (f) => f.correction_reason === "deficit", reads: ["correction_reason"],
      holds: (f) => f.measured_area < f.land_area, rests: ["measured_area", "land_area"],
      message: ["علت کسر مساحت است و مساحت برداشت‌شده از سند کمتر نیست", "the reason is an area deficit, and the measured area is not below that of the deed"],
      remedy: ["علت اصلاح و هر دو مساحت را با سند و نقشه برداشت بسنجید", "compare the reason and both areas with the deed and the survey"],
    },
    {
      id: "no-encroachment",
      holds: (f) => !(f.encroachment === true), rests: ["encroachment"],
      message: ["ملک به مجاور یا معبر تجاوز دارد", "the plot encroaches on a neighbour or a street"],
      remedy: ["تجاوز را رفع کنید؛ درباره معبر از واحد گذربندی شهرداری منطقه بپرسید", "end the encroachment; for a street ask the road unit of the district municipality"],
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "price-of-excess", when: asksWithinDeedBounds, reads: ["correction_reason"] },
    { id: "ten-years", when: asksWithinDeedBounds, reads: ["correction_reason"] },
    { id: "road-unit", when: (f) => f.encroachment === true, reads: ["encroachment"] },
    { id: "setback-area", when: (f) => f.correction_reason === "setback", reads: ["correction_reason"] },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه برداشت تحویل می‌شود", en: "the survey plan is handed over" } } },
  ],
  computed: [
    { id: "new_area", value: computeNewArea, reads: ["correction_reason", "setback_area", "land_area"], written: 2 },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** boundary and deed correction · اصلاح حدود و سند */
export interface Filing {
  readonly form: "boundary-correction";
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
  /** reason · علت اصلاح */
  readonly correction_reason: "excess-area" | "deficit" | "setback" | "boundary-mismatch" | "clerical" | "cadastral";
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** measured area · مساحت برداشت‌شده */
  readonly measured_area: string;
  /** area lost to the set-back · مساحت عقب‌نشینی */
  readonly setback_area: string;
  /** boundaries · حدود */
  readonly boundaries: readonly RowOfBoundaries[];
  /** encroaches on a neighbour or a street · به مجاور یا معبر تجاوز دارد */
  readonly encroachment: boolean;
  /**
   * the excess is inside the bounds of the deed · اضافه مساحت داخل محدوده سند است
   * Asked when correction_reason is excess-area
   */
  readonly within_deed_bounds?: boolean;
  /**
   * seller and buyer agreed on the excess · در سند برای اضافه مساحت قراری گذاشته شده است
   * Asked when correction_reason is excess-area
   */
  readonly agreement_on_excess?: boolean;
  /**
   * value in the first transfer deed · ارزش مندرج در نخستین سند انتقال
   * Asked when correction_reason is excess-area
   */
  readonly first_deed_value?: string;
  /**
   * receipt number of the registry deposit · شماره رسید سپرده صندوق ثبت
   * Asked when correction_reason is excess-area
   */
  readonly deposit_receipt_number?: string;
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
  /** utm survey · نقشه یو‌تی‌ام */
  readonly "utm-survey"?: { readonly copies?: number };
  /** root title deed · بنچاق */
  readonly "root-title-deed"?: { readonly copies?: number };
  /** registry deposit receipt · رسید سپرده صندوق ثبت */
  readonly "deposit-receipt"?: { readonly copies?: number };
  /** neighbour's consent · رضایت‌نامه مجاور */
  readonly "neighbour-consent"?: { readonly copies?: number };
  /** letter of the registry · نامه اداره ثبت */
  readonly "registry-letter"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
  /** building line and level inquiry · استعلام بر و کف */
  readonly "building-line-inquiry"?: { readonly planned_street_width: string; readonly setback_depth: string; readonly area_after_setback: string; readonly street_level?: string };
  /** public works and widening inquiry · استعلام طرح‌های اجرایی و تعریض */
  readonly "road-scheme-inquiry"?: { readonly in_scheme: boolean; readonly scheme_name?: string; readonly affected_area?: string; readonly announced_on?: string; readonly scheme_start_years?: number };
}

/** boundaries · حدود */
export interface RowOfBoundaries {
  /** side · جهت */
  readonly side: "north" | "east" | "south" | "west";
  /** length on the deed · طول سند */
  readonly deed_length: string;
  /** measured length · طول موجود */
  readonly measured_length: string;
  /** adjoins · مجاور */
  readonly adjoins: string;
}

/** owners · مالکان */
export interface RowOfOwners {
  /** owner's name · نام مالک */
  readonly owner_name: string;
  /** share (dang) · سهم (دانگ) */
  readonly share_dang: string;
}
