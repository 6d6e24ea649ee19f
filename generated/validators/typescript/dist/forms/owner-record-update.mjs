// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, group, isNoneOf, legalPersonId, maybe, mobile, nationalId, offer, parameter, plate, postalCode, renovationCode, sum, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "guardian", "company"]);
const text80 = text(80);
const text30 = text(30);
const district = whole(1, 22);
const ownerRecordUpdateOwnerChangeKind = choice(["sale", "settlement", "gift", "inheritance", "court-judgment", "identity", "company"]);
const anyDay = date(437927, 547864);
const to9999 = whole(1, 9999);
const fraction = decimal(4, 1, 60000);
const area = decimal(2, 0, 1000000000);
const text1000 = text(1000);
const fraction2 = decimal(4, 0, 60000);
const SHARE_TOLERANCE = [[507323, undefined, 100]];
const asksLegalPersonId = (f) => f.applicant_role === "company";
const asksPoaNumber = (f) => f.applicant_role === "representative";
const asksPreviousOwnerNationalId = (f) => f.owner_change_kind !== undefined && f.owner_change_kind !== "identity";
const asksDeedNumber = (f) => f.owner_change_kind === "sale" || f.owner_change_kind === "settlement" || f.owner_change_kind === "gift";
const asksJudgmentNumber = (f) => f.owner_change_kind === "court-judgment";
const owners = group(
  1,
  100,
  [
    ["name", "نام", "name", text80],
    ["national_id", "کد ملی", "national id", nationalId],
    ["share_dang", "سهم (دانگ)", "share (dang)", fraction],
  ],
  (o) => ({
    name: text80(o.name),
    national_id: nationalId(o.national_id),
    share_dang: fraction(o.share_dang),
  }),
);
const owners2 = group(
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
const readFields = (o, a, on) => {
  const f = {
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    national_id: nationalId(o.national_id),
    legal_person_id: undefined,
    poa_number: undefined,
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    postal_code: maybe(postalCode, o.postal_code),
    owner_change_kind: ownerRecordUpdateOwnerChangeKind(o.owner_change_kind),
    previous_owner_name: text80(o.previous_owner_name),
    previous_owner_national_id: undefined,
    deed_number: undefined,
    deed_date: NaN,
    notary_office_number: NaN,
    judgment_number: undefined,
    owners: owners(o.owners),
    open_request: yesNo(o.open_request),
  };
if (asksLegalPersonId(f, a, on)) f.legal_person_id = take(legalPersonId, o.legal_person_id);
if (asksPoaNumber(f, a, on)) f.poa_number = take(text30, o.poa_number);
if (asksPreviousOwnerNationalId(f, a, on)) f.previous_owner_national_id = take(nationalId, o.previous_owner_national_id);
if (asksDeedNumber(f, a, on)) f.deed_number = take(text30, o.deed_number);
if (asksDeedNumber(f, a, on)) f.deed_date = take(anyDay, o.deed_date);
if (asksDeedNumber(f, a, on)) f.notary_office_number = take(to9999, o.notary_office_number);
if (asksJudgmentNumber(f, a, on)) f.judgment_number = take(text30, o.judgment_number);
  return f;
};
const readRegistryOwnershipInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    registered_area: area(o.registered_area),
    boundaries: text1000(o.boundaries),
    mortgaged: yesNo(o.mortgaged),
    seized: yesNo(o.seized),
    owners: owners2(o.owners),
  };
  return v;
};
export const form = define({
  id: "owner-record-update",
  name: ["اصلاح مشخصات مالک در پرونده", "owner record update"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["legal_person_id", "شناسه ملی شخص حقوقی", "legal person's national id", legalPersonId, { when: asksLegalPersonId, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «نماینده یا صاحب امضای مجاز شخص حقوقی» باشد", "applicant_role is company"] }],
    ["poa_number", "شماره وکالت‌نامه", "power-of-attorney number", text30, { when: asksPoaNumber, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «وکیل یا نماینده قانونی» باشد", "applicant_role is representative"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["postal_code", "کد پستی ملک", "postal code of the property", postalCode, { isOptional: true }],
    ["owner_change_kind", "علت تغییر", "cause of the change", ownerRecordUpdateOwnerChangeKind],
    ["previous_owner_name", "نام مالک پیشین", "previous owner's name", text80],
    ["previous_owner_national_id", "کد ملی مالک پیشین", "previous owner's national id", nationalId, { when: asksPreviousOwnerNationalId, reads: ["owner_change_kind"], because: ["«علت تغییر» غیر از «اصلاح هویت» باشد", "owner_change_kind is not identity"] }],
    ["deed_number", "شماره سند انتقال", "transfer-deed number", text30, { when: asksDeedNumber, reads: ["owner_change_kind"], because: ["«علت تغییر» یکی از «بیع قطعی (خرید و فروش)»، «صلح»، «هبه» باشد", "owner_change_kind is one of sale, settlement, gift"] }],
    ["deed_date", "تاریخ سند انتقال", "transfer-deed date", anyDay, { when: asksDeedNumber, reads: ["owner_change_kind"], because: ["«علت تغییر» یکی از «بیع قطعی (خرید و فروش)»، «صلح»، «هبه» باشد", "owner_change_kind is one of sale, settlement, gift"] }],
    ["notary_office_number", "شماره دفتر اسناد رسمی", "notary office number", to9999, { when: asksDeedNumber, reads: ["owner_change_kind"], because: ["«علت تغییر» یکی از «بیع قطعی (خرید و فروش)»، «صلح»، «هبه» باشد", "owner_change_kind is one of sale, settlement, gift"] }],
    ["judgment_number", "شماره دادنامه", "judgment number", text30, { when: asksJudgmentNumber, reads: ["owner_change_kind"], because: ["«علت تغییر» برابر «رأی دادگاه» باشد", "owner_change_kind is court-judgment"] }],
    ["owners", "مالکان جدید", "new owners", owners],
    ["open_request", "درخواست باز دیگری هست", "another request is open", yesNo],
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
        ["owners", "مالکان", "owners", owners2],
      ],
      read: readRegistryOwnershipInquiry,
    },
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: asksPoaNumber, reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy", { when: (f) => isNoneOf(f.owner_change_kind, ["identity", "company"]), reads: ["owner_change_kind"], because: ["علت تغییر اصلاح هویت یا تغییر شرکت نیست", "the cause is not an identity or company change"] }],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["birth-certificate", "شناسنامه", "birth certificate", "original-and-copy"],
    ["transfer-deed", "سند قطعی انتقال", "definitive transfer deed", "original-and-copy", { when: asksDeedNumber, reads: ["owner_change_kind"], because: ["علت تغییر خرید، صلح یا هبه است", "the cause is a sale, settlement or gift"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.owner_change_kind === "inheritance", reads: ["owner_change_kind"], because: ["علت تغییر ارث است", "the cause is succession"] }],
    ["inheritance-tax-clearance", "گواهی مالیات بر ارث", "inheritance-tax clearance", "original", { when: (f) => f.owner_change_kind === "inheritance", reads: ["owner_change_kind"], because: ["علت تغییر ارث است", "the cause is succession"] }],
    ["court-order", "رأی یا دستور مرجع قضایی", "court judgment or order", "certified-copy", { when: asksJudgmentNumber, reads: ["owner_change_kind"], because: ["علت تغییر رأی دادگاه است", "the cause is a judgment"] }],
    ["guardianship-deed", "قیم‌نامه یا مدرک ولایت", "guardianship deed", "original-and-copy", { when: (f) => f.applicant_role === "guardian", reads: ["applicant_role"], because: ["متقاضی ولی یا قیم است", "the applicant is a guardian"] }],
    ["company-registration", "آگهی تأسیس و تغییرات شرکت", "company registration notices", "copy", { when: asksLegalPersonId, reads: ["applicant_role"], because: ["متقاضی شخص حقوقی است", "the applicant is a legal person"] }],
    ["signature-authority", "گواهی امضای مجاز", "proof of signing authority", "copy", { when: asksLegalPersonId, reads: ["applicant_role"], because: ["متقاضی شخص حقوقی است", "the applicant is a legal person"] }],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "original-and-copy"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["birth-certificate"]),
    document(o["transfer-deed"]),
    document(o["inheritance-certificate"]),
    document(o["inheritance-tax-clearance"]),
    document(o["court-order"]),
    document(o["guardianship-deed"]),
    document(o["company-registration"]),
    document(o["signature-authority"]),
    document(o["renovation-tax-receipt"]),
  ],
  needs: [
    { anyOf: ["case-opening"] },
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["renovation-tax-clearance"] },
  ],
  rules: [
    {
      id: "shares-make-six",
      holds: (f, a, on) => sum(f.owners.map((r) => r.share_dang)) >= 60000 - parameter(SHARE_TOLERANCE, on) && sum(f.owners.map((r) => r.share_dang)) <= 60000 + parameter(SHARE_TOLERANCE, on), rests: ["owners"],
      message: ["جمع سهم مالکان شش دانگ نیست", "the shares of the owners do not add up to six dang"],
      remedy: ["سهم هر مالک را از روی سند مالکیت یا گواهی حصر وراثت بنویسید", "copy each owner's share from the title deed or the inheritance certificate"],
    },
    {
      id: "new-owner-differs", when: asksPreviousOwnerNationalId, reads: ["owner_change_kind"],
      holds: (f) => f.owners.some((r) => r.national_id !== undefined && f.previous_owner_national_id !== undefined && r.national_id !== f.previous_owner_national_id), rests: ["owners", "previous_owner_national_id"],
      message: ["مالک جدید همان مالک پیشین است", "the new owner is the previous one"],
      remedy: ["مالکان جدید را از روی سند بنویسید؛ برای اصلاح نام یا شناسنامه علت را ‹اصلاح هویت› بگذارید", "copy the new owners from the deed; for a corrected name choose the cause 'correction of identity'"],
    },
    {
      id: "deed-not-in-future", when: asksDeedNumber, reads: ["owner_change_kind"],
      holds: (f, a, on) => f.deed_date <= on, rests: ["deed_date"],
      message: ["تاریخ سند انتقال پس از روز درخواست است", "the transfer deed is dated after the day of filing"],
      remedy: ["تاریخ را از روی سند انتقال بنویسید", "copy the date from the transfer deed"],
    },
  ],
  provisions: [
    { id: "registered-deed-only", when: asksDeedNumber, reads: ["owner_change_kind"] },
    { id: "succession-established", when: (f) => f.owner_change_kind === "inheritance", reads: ["owner_change_kind"] },
    { id: "registry-agrees" },
    { id: "open-request-passes", when: (f) => f.open_request === true, reads: ["open_request"] },
  ],
  visits: [
    { verdict: { required: true, because: "ownership-transfer", note: { fa: "مالک جدید یک بار اصل سند و مدارک هویت را نشان می‌دهد", en: "The new owner shows the originals of the deed and of identity once." } } },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
