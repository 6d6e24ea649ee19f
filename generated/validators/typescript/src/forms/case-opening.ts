// made by zabeteh 0.1.0 from forms/; do not edit
import { choice, confirmation, decimal, define, document, email, legalPersonId, maybe, mobile, nationalId, offer, parameter, plate, postalCode, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "guardian", "company", "endowment-lessee"]);
const text80 = text(80);
const text40 = text(40);
const text30 = text(30);
const to500 = whole(1, 500);
const titleKind = choice(["six-dang", "apartment", "joint", "land-contract", "endowment-lease"]);
const district = whole(1, 22);
const text200 = text(200);
const plotState = choice(["vacant", "built", "half-built", "ruined"]);
const area = decimal(2, 100, 1000000000);
const worksRequestKind = choice(["new", "rebuild", "storey", "extension", "alteration", "conversion", "drawing-change", "permit-extension", "roof", "repair", "certificate", "inquiry"]);
const ARTICLE_12_AREA: Parameter = [[507323, undefined, 100000]];
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  full_name: ReturnType<typeof text80>;
  national_id: ReturnType<typeof nationalId>;
  legal_person_id: ReturnType<typeof legalPersonId>;
  father_name: ReturnType<typeof text40>;
  poa_number: ReturnType<typeof text30>;
  mobile: ReturnType<typeof mobile>;
  email: ReturnType<typeof email>;
  owners_count: ReturnType<typeof to500>;
  all_owners_attend: ReturnType<typeof yesNo>;
  owner_deceased: ReturnType<typeof yesNo>;
  title_kind: ReturnType<typeof titleKind>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  renovation_code: ReturnType<typeof renovationCode>;
  postal_code: ReturnType<typeof postalCode>;
  address: ReturnType<typeof text200>;
  plot_state: ReturnType<typeof plotState>;
  land_area: ReturnType<typeof area>;
  request_kind: ReturnType<typeof worksRequestKind>;
  previous_record: ReturnType<typeof yesNo>;
  previous_permit_number: ReturnType<typeof text30>;
  location_confirmed: ReturnType<typeof confirmation>;
};

type Answered = {
};

// applicant_role is company
const asksLegalPersonId: When<Values, Answered> = (f) => f.applicant_role === "company";

// applicant_role is representative
const asksPoaNumber: When<Values, Answered> = (f) => f.applicant_role === "representative";

// plot_state is built
const asksPostalCode: When<Values, Answered> = (f) => f.plot_state === "built";

// previous_record
const asksPreviousPermitNumber: When<Values, Answered> = (f) => f.previous_record === true;

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    national_id: nationalId(o.national_id),
    legal_person_id: undefined,
    father_name: text40(o.father_name),
    poa_number: undefined,
    mobile: mobile(o.mobile),
    email: maybe(email, o.email),
    owners_count: to500(o.owners_count),
    all_owners_attend: yesNo(o.all_owners_attend),
    owner_deceased: yesNo(o.owner_deceased),
    title_kind: titleKind(o.title_kind),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    renovation_code: maybe(renovationCode, o.renovation_code),
    postal_code: undefined,
    address: text200(o.address),
    plot_state: plotState(o.plot_state),
    land_area: area(o.land_area),
    request_kind: worksRequestKind(o.request_kind),
    previous_record: yesNo(o.previous_record),
    previous_permit_number: undefined,
    location_confirmed: confirmation(o.location_confirmed),

  };
if (asksLegalPersonId(f, a, on)) f.legal_person_id = take(legalPersonId, o.legal_person_id);
if (asksPoaNumber(f, a, on)) f.poa_number = take(text30, o.poa_number);
if (asksPostalCode(f, a, on)) f.postal_code = take(postalCode, o.postal_code);
if (asksPreviousPermitNumber(f, a, on)) f.previous_permit_number = take(text30, o.previous_permit_number);

  return f;
};

// opening an urban-planning case, as data
export const form = define<Values, Answered>({
  id: "case-opening",
  name: ["تشکیل پرونده شهرسازی", "opening an urban-planning case"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["legal_person_id", "شناسه ملی شخص حقوقی", "legal person's national id", legalPersonId, { when: asksLegalPersonId, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «نماینده یا صاحب امضای مجاز شخص حقوقی» باشد", "applicant_role is company"] }],
    ["father_name", "نام پدر", "father's name", text40],
    ["poa_number", "شماره وکالت‌نامه", "power-of-attorney number", text30, { when: asksPoaNumber, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «وکیل یا نماینده قانونی» باشد", "applicant_role is representative"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["email", "رایانامه", "email", email, { isOptional: true }],
    ["owners_count", "تعداد مالکان", "number of owners", to500],
    ["all_owners_attend", "همه مالکان یا وکیلشان حاضرند", "all owners attend", yesNo],
    ["owner_deceased", "مالک فوت شده است", "the owner has died", yesNo],
    ["title_kind", "نوع مدرک مالکیت", "kind of title", titleKind],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode, { isOptional: true }],
    ["postal_code", "کد پستی ملک", "postal code of the property", postalCode, { when: asksPostalCode, reads: ["plot_state"], because: ["«وضع موجود ملک» برابر «دارای ساختمان» باشد", "plot_state is built"] }],
    ["address", "نشانی ملک", "address of the property", text200],
    ["plot_state", "وضع موجود ملک", "present state of the plot", plotState],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
    ["request_kind", "نوع درخواست", "kind of request", worksRequestKind],
    ["previous_record", "پیش‌تر پروانه یا گواهی دارد", "has an earlier permit", yesNo],
    ["previous_permit_number", "شماره آخرین پروانه یا گواهی", "number of the last permit", text30, { when: asksPreviousPermitNumber, reads: ["previous_record"], because: ["«پیش‌تر پروانه یا گواهی دارد»", "previous_record"] }],
    ["location_confirmed", "محل ملک تأیید شده است", "the location is confirmed", confirmation],
  ], order: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 15, 18, 19, 20, 21, 22],
  read: readFields,
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: asksPoaNumber, reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["root-title-deed", "بنچاق", "root title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["birth-certificate", "شناسنامه", "birth certificate", "original-and-copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "original-and-copy"],
    ["detailed-plan-map", "نقشه طرح تفصیلی", "detailed plan map", "original"],
    ["utility-bills", "فیش‌های آب، برق، گاز و تلفن", "utility bills", "copy", { when: (f) => f.plot_state !== undefined && f.plot_state !== "vacant", reads: ["plot_state"], because: ["ملک ساختمان دارد", "the plot has a building"] }],
    ["guardianship-deed", "قیم‌نامه یا مدرک ولایت", "guardianship deed", "original-and-copy", { when: (f) => f.applicant_role === "guardian", reads: ["applicant_role"], because: ["متقاضی ولی یا قیم است", "the applicant is a guardian"] }],
    ["company-registration", "آگهی تأسیس و تغییرات شرکت", "company registration notices", "copy", { when: asksLegalPersonId, reads: ["applicant_role"], because: ["متقاضی شخص حقوقی است", "the applicant is a legal person"] }],
    ["subdivision-minutes", "صورت‌مجلس تفکیکی", "subdivision minutes", "original-and-copy", { when: (f) => f.title_kind === "apartment", reads: ["title_kind"], because: ["سند آپارتمانی است", "the title is an apartment title"] }],
    ["article-6-8-certificate", "گواهی مواد ۶ و ۸ قانون زمین شهری", "certificate under articles 6 and 8 of the Urban Land Act", "original", { when: (f, a, on) => f.plot_state === "vacant" && f.land_area < parameter(ARTICLE_12_AREA, on), reads: ["plot_state", "land_area"], because: ["زمین بایر و کمتر از ۱٬۰۰۰ مترمربع است", "the land is vacant and under 1,000 m2"], basis: ["urban-lands-act-1360 6"] }],
    ["article-12-decision", "رأی کمیسیون ماده ۱۲", "article 12 decision", "original", { when: (f, a, on) => f.land_area > parameter(ARTICLE_12_AREA, on), reads: ["land_area"], because: ["مساحت زمین بیش از ۱٬۰۰۰ مترمربع است", "the land exceeds 1,000 m2"], basis: ["urban-land-act 12"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "original-and-copy", { when: asksPreviousPermitNumber, reads: ["previous_record"], because: ["پیش‌تر پروانه یا گواهی صادر شده است", "a permit or certificate was issued before"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["title-deed"]),
    document(o["root-title-deed"]),
    document(o["national-card"]),
    document(o["birth-certificate"]),
    document(o["renovation-tax-receipt"]),
    document(o["detailed-plan-map"]),
    document(o["utility-bills"]),
    document(o["guardianship-deed"]),
    document(o["company-registration"]),
    document(o["subdivision-minutes"]),
    document(o["article-6-8-certificate"]),
    document(o["article-12-decision"]),
    document(o["building-permit"]),
  ],
  rules: [
    {
      id: "all-owners-attend",
      holds: (f) => f.all_owners_attend === true, rests: ["all_owners_attend"],
      message: ["همه مالکان یا وکیل آنان حاضر نیستند", "not all owners or their attorneys attend"],
      remedy: ["با همه مالکان یا وکالت‌نامه رسمی هر مالک غایب به دفتر خدمات الکترونیک بیایید", "come to the e-service office with all owners, or with the notarised power of attorney of each absent one"],
    },
    {
      id: "filer-after-death", when: (f) => f.owner_deceased === true, reads: ["owner_deceased"],
      holds: (f) => f.applicant_role === "heir" || f.applicant_role === "guardian" || f.applicant_role === "representative", rests: ["applicant_role"],
      message: ["مالک فوت شده است و متقاضی وارث، قیم یا وکیل نیست", "the owner has died and the applicant is not an heir, guardian or representative"],
      remedy: ["سمت متقاضی را وارث، قیم یا وکیل بنویسید و مدرک آن را به دفتر خدمات الکترونیک بدهید", "file as heir, guardian or representative and hand its document in at the e-service office"],
    },
  ],
  provisions: [
    { id: "tax-paid" },
    { id: "location-answerable" },
    { id: "accepted-titles" },
    { id: "number-shape" },
  ],
  visits: [
    { verdict: { required: true, because: "case-opening", note: { fa: "همه مالکان یا نماینده قانونی آنان یک بار با اصل مدارک در دفتر خدمات الکترونیک حاضر می‌شوند", en: "All owners, or their lawful representatives, attend once with the originals at an e-service office." } } },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** opening an urban-planning case · تشکیل پرونده شهرسازی */
export interface Filing {
  readonly form: "case-opening";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "guardian" | "company" | "endowment-lessee";
  /** applicant's full name · نام و نام خانوادگی متقاضی */
  readonly full_name: string;
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when applicant_role is company
   */
  readonly legal_person_id?: string;
  /** father's name · نام پدر */
  readonly father_name: string;
  /**
   * number of the notarised power of attorney · شماره وکالت‌نامه رسمی
   * Asked when applicant_role is representative
   */
  readonly poa_number?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** email · رایانامه */
  readonly email?: string;
  /** number of owners · تعداد مالکان */
  readonly owners_count: number;
  /** all owners or their attorneys attend · همه مالکان یا وکیل آنان حاضرند */
  readonly all_owners_attend: boolean;
  /** the owner has died · مالک فوت شده است */
  readonly owner_deceased: boolean;
  /** kind of title · نوع مدرک مالکیت */
  readonly title_kind: "six-dang" | "apartment" | "joint" | "land-contract" | "endowment-lease";
  /**
   * registry plate (main, sub, section) · پلاک ثبتی (اصلی، فرعی، بخش)
   * printed on the title deed · روی سند مالکیت نوشته شده است
   */
  readonly registry_plate: { readonly main: number; readonly sub: number; readonly section: number };
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /**
   * renovation code · کد نوسازی
   * a plot not yet audited has none · ملکی که ممیزی نشده است کد نوسازی ندارد
   */
  readonly renovation_code?: string;
  /**
   * postal code of the property · کد پستی ملک
   * Asked when plot_state is built
   */
  readonly postal_code?: string;
  /** address of the property · نشانی ملک */
  readonly address: string;
  /** present state of the plot · وضع موجود ملک */
  readonly plot_state: "vacant" | "built" | "half-built" | "ruined";
  /** plot area by the deed · مساحت عرصه طبق سند */
  readonly land_area: string;
  /** kind of request · نوع درخواست */
  readonly request_kind: "new" | "rebuild" | "storey" | "extension" | "alteration" | "conversion" | "drawing-change" | "permit-extension" | "roof" | "repair" | "certificate" | "inquiry";
  /** the municipality has issued a permit or certificate for the plot before · پیش‌تر برای ملک پروانه یا گواهی صادر شده است */
  readonly previous_record: boolean;
  /**
   * number of the last permit or certificate · شماره آخرین پروانه یا گواهی صادرشده
   * Asked when previous_record
   */
  readonly previous_permit_number?: string;
  /** the plot is marked and confirmed on the 1:2000 map · محل ملک روی نقشه ۱/۲۰۰۰ نشان داده و تأیید شده است */
  readonly location_confirmed: true;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** root title deed · بنچاق */
  readonly "root-title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** birth certificate · شناسنامه */
  readonly "birth-certificate"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** detailed plan map · نقشه طرح تفصیلی */
  readonly "detailed-plan-map"?: { readonly copies?: number };
  /** utility bills · فیش‌های آب، برق، گاز و تلفن */
  readonly "utility-bills"?: { readonly copies?: number };
  /** guardianship deed · قیم‌نامه یا مدرک ولایت */
  readonly "guardianship-deed"?: { readonly copies?: number };
  /** company registration notices · آگهی تأسیس و تغییرات شرکت */
  readonly "company-registration"?: { readonly copies?: number };
  /** subdivision minutes · صورت‌مجلس تفکیکی */
  readonly "subdivision-minutes"?: { readonly copies?: number };
  /** certificate under articles 6 and 8 of the Urban Land Act · گواهی مواد ۶ و ۸ قانون زمین شهری */
  readonly "article-6-8-certificate"?: { readonly copies?: number };
  /** article 12 decision · رأی کمیسیون ماده ۱۲ */
  readonly "article-12-decision"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
}
