// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, choices, date, decimal, define, document, group, hasAll, hasAny, iban, legalPersonId, maybe, mobile, monthsLater, nationalId, offer, parameter, plate, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const area = decimal(2, 100, 1000000000);
const personKind = choice(["natural", "legal", "endowment"]);
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const text120 = text(120);
const expropriationCompensationSchemeKind = choice(["widening", "highway", "green-space", "public-service", "metro"]);
const anyDay = date(437927, 547864);
const area2 = decimal(2, 0, 1000000000);
const severalExpropriationCompensationPropertyRights = choices(["goodwill", "tenancy", "mortgage", "usufruct"]);
const expropriationCompensationCompensationKind = choice(["cash", "exchange-land", "exchange-apartment", "density", "mixed"]);
const money = decimal(0, 1, 1000000000000000);
const text30 = text(30);
const text1000 = text(1000);
const text80 = text(80);
const fraction = decimal(4, 0, 60000);
const to99 = whole(0, 99);
const ACQUISITION_MONTHS = [[507323, undefined, 18]];
const asksOwnerNationalId = (f) => f.owner_kind === "natural";
const asksOwnerLegalPersonId = (f) => f.owner_kind === "legal";
const asksAgreedValue = (f) => f.agreement_reached === true;
const asksOwnerExpertLicence = (f) => !(f.agreement_reached === true);
const asksPayeeIban = (f) => f.compensation_kind === "cash" || f.compensation_kind === "mixed";
const asksSchemeName = (f, a) => a["road-scheme-inquiry"].in_scheme === true;
const computeAcquisitionDue = (f, a, on) => {
  if (!(a["road-scheme-inquiry"].in_scheme === true)) return NaN;
  return monthsLater(a["road-scheme-inquiry"].announced_on, parameter(ACQUISITION_MONTHS, on));
};
const computeAcquisitionDue2 = (f, a, on) => monthsLater(f.scheme_announced_date, parameter(ACQUISITION_MONTHS, on));
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
    land_area: area(o.land_area),
    owner_kind: personKind(o.owner_kind),
    owner_national_id: undefined,
    owner_legal_person_id: undefined,
    owner_deceased: yesNo(o.owner_deceased),
    applicant_role: applicantRole(o.applicant_role),
    mobile: mobile(o.mobile),
    scheme_name: text120(o.scheme_name),
    scheme_kind: expropriationCompensationSchemeKind(o.scheme_kind),
    scheme_announced_date: anyDay(o.scheme_announced_date),
    affected_area: area2(o.affected_area),
    remaining_area: area2(o.remaining_area),
    affected_built_area: area2(o.affected_built_area),
    requests_full_taking: yesNo(o.requests_full_taking),
    rights: maybe(severalExpropriationCompensationPropertyRights, o.rights),
    compensation_kind: expropriationCompensationCompensationKind(o.compensation_kind),
    agreement_reached: yesNo(o.agreement_reached),
    agreed_value: NaN,
    owner_expert_licence: undefined,
    payee_iban: undefined,
  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksAgreedValue(f, a, on)) f.agreed_value = take(money, o.agreed_value);
if (asksOwnerExpertLicence(f, a, on)) f.owner_expert_licence = take(text30, o.owner_expert_licence);
if (asksPayeeIban(f, a, on)) f.payee_iban = take(iban, o.payee_iban);
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
const readEndowmentInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    endowed: yesNo(o.endowed),
    lease_in_force: maybe(yesNo, o.lease_in_force),
    agrees: yesNo(o.agrees),
  };
  return v;
};
export const form = define({
  id: "expropriation-compensation",
  name: ["توافق و معوض ملک در طرح", "agreement and compensation for property in a public scheme"],
  revision: "1405-09-02",
  fields: [
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
    ["owner_kind", "نوع مالک", "owner kind", personKind],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId, { when: asksOwnerNationalId, reads: ["owner_kind"], because: ["«نوع مالک» برابر «شخص حقیقی» باشد", "owner_kind is natural"] }],
    ["owner_legal_person_id", "شناسه ملی مالک", "owner's legal-person id", legalPersonId, { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["«نوع مالک» برابر «شخص حقوقی» باشد", "owner_kind is legal"] }],
    ["owner_deceased", "مالک فوت شده است", "the owner has died", yesNo],
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["scheme_name", "نام طرح", "name of the scheme", text120],
    ["scheme_kind", "نوع طرح", "kind of scheme", expropriationCompensationSchemeKind],
    ["scheme_announced_date", "تاریخ اعلام رسمی طرح", "official announcement", anyDay],
    ["affected_area", "مساحت در طرح", "area within the scheme", area2],
    ["remaining_area", "مساحت باقیمانده", "area remaining", area2],
    ["affected_built_area", "مساحت اعیان در طرح", "built area taken", area2],
    ["requests_full_taking", "تملک کامل خواسته شده است", "asks for a full taking", yesNo],
    ["rights", "حقوق موجود", "rights on the property", severalExpropriationCompensationPropertyRights, { isOptional: true }],
    ["compensation_kind", "نوع عوض", "kind of compensation", expropriationCompensationCompensationKind],
    ["agreement_reached", "توافق بر بها حاصل است", "price agreed", yesNo],
    ["agreed_value", "بهای توافقی", "agreed value", money, { when: asksAgreedValue, reads: ["agreement_reached"], because: ["«توافق بر بها حاصل است»", "agreement_reached"] }],
    ["owner_expert_licence", "پروانه کارشناس مالک", "owner's expert licence", text30, { when: asksOwnerExpertLicence, reads: ["agreement_reached"], because: ["چنین نباشد که «توافق بر بها حاصل است»", "not agreement_reached"] }],
    ["payee_iban", "شماره شبا", "IBAN", iban, { when: asksPayeeIban, reads: ["compensation_kind"], because: ["«نوع عوض» یکی از «نقد»، «ترکیبی» باشد", "compensation_kind is one of cash, mixed"] }],
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
    {
      id: "endowment-inquiry",
      name: ["استعلام اوقاف", "endowment (waqf) inquiry"],
      fields: [
        ["endowed", "عرصه موقوفه است", "the land is endowed", yesNo],
        ["lease_in_force", "اجاره معتبر است", "the lease is in force", yesNo, { isOptional: true }],
        ["agrees", "با درخواست موافقت شده است", "the office agrees", yesNo],
      ],
      read: readEndowmentInquiry,
    },
  ],
  documents: [
    ["title-deed", "سند مالکیت", "title deed", "original"],
    ["national-card", "کارت ملی", "national card", "original-and-copy", { when: asksOwnerNationalId, reads: ["owner_kind"], because: ["مالک شخص حقیقی است", "the owner is a natural person"] }],
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["نماینده اقدام می‌کند", "a representative acts"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["inheritance-tax-clearance", "گواهی مالیات بر ارث", "inheritance-tax clearance", "original", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["company-registration", "آگهی تأسیس و تغییرات شرکت", "company registration notices", "copy", { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["مالک شخص حقوقی است", "the owner is a legal person"] }],
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "original"],
    ["renovation-tax-clearance", "مفاصاحساب نوسازی", "renovation-tax clearance", "copy"],
    ["expert-report", "گزارش کارشناس رسمی", "official expert report", "original", { when: asksOwnerExpertLicence, reads: ["agreement_reached"], because: ["توافق بر بها حاصل نیست", "there is no agreement on the price"] }],
    ["lease-contract", "اجاره‌نامه", "lease", "copy", { when: (f) => f.rights !== undefined && hasAny(f.rights, ["tenancy", "goodwill"]), reads: ["rights"], because: ["حق اجاره یا سرقفلی هست", "a tenancy or goodwill exists"] }],
    ["mortgagee-consent", "موافقت بانک مرتهن", "mortgagee bank's consent", "original", { when: (f) => f.rights !== undefined && hasAll(f.rights, ["mortgage"]), reads: ["rights"], because: ["ملک در رهن است", "the property is mortgaged"] }],
    ["endowment-consent", "موافقت اوقاف", "endowments consent", "original", { when: (f) => f.owner_kind === "endowment", reads: ["owner_kind"], because: ["ملک موقوفه است", "the property is endowed"] }],
  ],
  given: (o) => [
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["inheritance-tax-clearance"]),
    document(o["company-registration"]),
    document(o["utm-survey"]),
    document(o["renovation-tax-clearance"]),
    document(o["expert-report"]),
    document(o["lease-contract"]),
    document(o["mortgagee-consent"]),
    document(o["endowment-consent"]),
  ],
  needs: [
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["road-scheme-inquiry"], inquiries: ["road-scheme-inquiry"], awaited: ["road-scheme-inquiry"] },
    { anyOf: ["renovation-tax-clearance"] },
    { anyOf: ["endowment-inquiry"], when: (f) => f.owner_kind === "endowment", reads: ["owner_kind"], because: ["ملک موقوفه است", "the property is endowed"], inquiries: ["endowment-inquiry"], awaited: ["endowment-inquiry"] },
  ],
  rules: [
    {
      id: "areas-add-up",
      holds: (f) => f.affected_area <= f.land_area && f.affected_area + f.remaining_area === f.land_area, rests: ["affected_area", "land_area", "remaining_area"],
      message: ["باقیمانده برابر مساحت کل منهای مساحت در طرح نیست", "the remaining area is not the total minus the area taken"],
      remedy: ["سه مساحت را با سند و نقشه یو‌تی‌ام بسنجید", "compare the three areas with the deed and the UTM survey"],
    },
    {
      id: "full-taking-of-rest", when: (f) => f.requests_full_taking === true, reads: ["requests_full_taking"],
      holds: (f) => f.remaining_area > 0, rests: ["remaining_area"],
      message: ["تملک باقیمانده خواسته شده و باقیمانده صفر است", "the rest is to be taken too and nothing remains"],
      remedy: ["درخواست تملک کامل را بردارید؛ همه ملک در طرح است", "remove the request for full taking; the whole property lies in the scheme"],
    },
  ],
  provisions: [
    { id: "three-experts", when: asksOwnerExpertLicence, reads: ["agreement_reached"] },
    { id: "eighteen-months" },
    { id: "owner-keeps-rights" },
    { id: "release-first", when: (f) => f.rights !== undefined && hasAll(f.rights, ["mortgage"]), reads: ["rights"] },
    { id: "cash-to-owner", when: asksPayeeIban, reads: ["compensation_kind"] },
    { id: "transfer-deed" },
  ],
  visits: [
    { verdict: { required: true, because: "ownership-transfer", note: { fa: "مالکیت به شهرداری منتقل می‌شود", en: "title passes to the municipality" } } },
  ],
  computed: [
    { id: "acquisition_due", value: computeAcquisitionDue2, reads: ["scheme_announced_date"], written: "day" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
