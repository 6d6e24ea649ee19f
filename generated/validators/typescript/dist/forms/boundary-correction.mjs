// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, group, legalPersonId, maybe, mobile, monthsLater, nationalId, offer, parameter, plate, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
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
const ACQUISITION_MONTHS = [[507323, undefined, 18]];
const asksOwnerNationalId = (f) => f.owner_kind === "natural";
const asksOwnerLegalPersonId = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";
const asksWithinDeedBounds = (f) => f.correction_reason === "excess-area";
const asksSchemeName = (f, a) => a["road-scheme-inquiry"].in_scheme === true;
const computeAcquisitionDue = (f, a, on) => {
  if (!(a["road-scheme-inquiry"].in_scheme === true)) return NaN;
  return monthsLater(a["road-scheme-inquiry"].announced_on, parameter(ACQUISITION_MONTHS, on));
};
const computeNewArea = (f, a, on) => {
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
const readBuildingLineInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    planned_street_width: length2(o.planned_street_width),
    setback_depth: length(o.setback_depth),
    area_after_setback: area2(o.area_after_setback),
    street_level: maybe(length, o.street_level),
  };
  return v;
};
const readRoadSchemeInquiry = (o, f, a, on) => {
  const v = {
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
export const form = define({
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
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
