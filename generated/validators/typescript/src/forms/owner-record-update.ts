// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, group, isNoneOf, legalPersonId, maybe, mobile, nationalId, offer, parameter, plate, postalCode, renovationCode, sum, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

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
const SHARE_TOLERANCE: Parameter = [[507323, undefined, 100]];
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  full_name: ReturnType<typeof text80>;
  national_id: ReturnType<typeof nationalId>;
  legal_person_id: ReturnType<typeof legalPersonId>;
  poa_number: ReturnType<typeof text30>;
  mobile: ReturnType<typeof mobile>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  postal_code: ReturnType<typeof postalCode>;
  owner_change_kind: ReturnType<typeof ownerRecordUpdateOwnerChangeKind>;
  previous_owner_name: ReturnType<typeof text80>;
  previous_owner_national_id: ReturnType<typeof nationalId>;
  deed_number: ReturnType<typeof text30>;
  deed_date: ReturnType<typeof anyDay>;
  notary_office_number: ReturnType<typeof to9999>;
  judgment_number: ReturnType<typeof text30>;
  owners: ReturnType<typeof owners>;
  open_request: ReturnType<typeof yesNo>;
};

type Answered = {
  "registry-ownership-inquiry": {
    isAnswered: boolean;
    registered_area: ReturnType<typeof area>;
    boundaries: ReturnType<typeof text1000>;
    mortgaged: ReturnType<typeof yesNo>;
    seized: ReturnType<typeof yesNo>;
    owners: ReturnType<typeof owners2>;
  };
};

// applicant_role is company
const asksLegalPersonId: When<Values, Answered> = (f) => f.applicant_role === "company";

// applicant_role is representative
const asksPoaNumber: When<Values, Answered> = (f) => f.applicant_role === "representative";

// owner_change_kind is not identity
const asksPreviousOwnerNationalId: When<Values, Answered> = (f) => f.owner_change_kind !== undefined && f.owner_change_kind !== "identity";

// owner_change_kind is one of sale, settlement, gift
const asksDeedNumber: When<Values, Answered> = (f) => f.owner_change_kind === "sale" || f.owner_change_kind === "settlement" || f.owner_change_kind === "gift";

// owner_change_kind is court-judgment
const asksJudgmentNumber: When<Values, Answered> = (f) => f.owner_change_kind === "court-judgment";

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

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
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

const readRegistryOwnershipInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["registry-ownership-inquiry"] = {
    isAnswered: true,
    registered_area: area(o.registered_area),
    boundaries: text1000(o.boundaries),
    mortgaged: yesNo(o.mortgaged),
    seized: yesNo(o.seized),
    owners: owners2(o.owners),

  };
  return v;
};

// owner record update, as data
export const form = define<Values, Answered>({
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

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** owner record update · اصلاح مشخصات مالک در پرونده */
export interface Filing {
  readonly form: "owner-record-update";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "guardian" | "company";
  /** applicant's full name · نام و نام خانوادگی متقاضی */
  readonly full_name: string;
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when applicant_role is company
   */
  readonly legal_person_id?: string;
  /**
   * number of the notarised power of attorney · شماره وکالت‌نامه رسمی
   * Asked when applicant_role is representative
   */
  readonly poa_number?: string;
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
  /** postal code of the property · کد پستی ملک */
  readonly postal_code?: string;
  /** cause of the change · علت تغییر */
  readonly owner_change_kind: "sale" | "settlement" | "gift" | "inheritance" | "court-judgment" | "identity" | "company";
  /** previous owner's name · نام مالک پیشین */
  readonly previous_owner_name: string;
  /**
   * previous owner's national id · کد ملی مالک پیشین
   * Asked when owner_change_kind is not identity
   */
  readonly previous_owner_national_id?: string;
  /**
   * number of the transfer deed · شماره سند انتقال
   * Asked when owner_change_kind is one of sale, settlement, gift
   */
  readonly deed_number?: string;
  /**
   * date of the transfer deed · تاریخ سند انتقال
   * Asked when owner_change_kind is one of sale, settlement, gift
   */
  readonly deed_date?: string;
  /**
   * notary office number · شماره دفتر اسناد رسمی
   * Asked when owner_change_kind is one of sale, settlement, gift
   */
  readonly notary_office_number?: number;
  /**
   * judgment number · شماره دادنامه
   * Asked when owner_change_kind is court-judgment
   */
  readonly judgment_number?: string;
  /** new owners and shares · مالکان جدید و سهم آنان */
  readonly owners: readonly RowOfOwners[];
  /** another request is open in the case · درخواست باز دیگری در پرونده هست */
  readonly open_request: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** birth certificate · شناسنامه */
  readonly "birth-certificate"?: { readonly copies?: number };
  /** definitive transfer deed · سند قطعی انتقال */
  readonly "transfer-deed"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** inheritance-tax clearance · گواهی مالیات بر ارث */
  readonly "inheritance-tax-clearance"?: { readonly copies?: number };
  /** court judgment or order · رأی یا دستور مرجع قضایی */
  readonly "court-order"?: { readonly copies?: number };
  /** guardianship deed · قیم‌نامه یا مدرک ولایت */
  readonly "guardianship-deed"?: { readonly copies?: number };
  /** company registration notices · آگهی تأسیس و تغییرات شرکت */
  readonly "company-registration"?: { readonly copies?: number };
  /** proof of signing authority · گواهی امضای مجاز */
  readonly "signature-authority"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners2[] };
}

/** new owners · مالکان جدید */
export interface RowOfOwners {
  /** name · نام */
  readonly name: string;
  /** national id · کد ملی */
  readonly national_id: string;
  /** share (dang) · سهم (دانگ) */
  readonly share_dang: string;
}

/** owners · مالکان */
export interface RowOfOwners2 {
  /** owner's name · نام مالک */
  readonly owner_name: string;
  /** share (dang) · سهم (دانگ) */
  readonly share_dang: string;
}
