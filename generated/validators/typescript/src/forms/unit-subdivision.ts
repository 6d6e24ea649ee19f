// made by zabeteh 0.1.0 from forms/; do not edit
import { allDiffer, caseNumber, choice, date, decimal, define, document, group, legalPersonId, maybe, mobile, nationalId, offer, plate, renovationCode, sum, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const to500 = whole(1, 500);
const district = whole(1, 22);
const text30 = text(30);
const anyDay = date(437927, 547864);
const area = decimal(2, 0, 1000000000);
const to2000 = whole(0, 2000);
const to9999 = whole(1, 9999);
const to80 = whole(0, 80);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "agricultural", "parking", "utility", "other"]);
const text20 = text(20);
const text1000 = text(1000);
const text80 = text(80);
const fraction = decimal(4, 0, 60000);
const text200 = text(200);
const money = decimal(0, 0, 1000000000000000);
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  owner_kind: ReturnType<typeof personKind>;
  owner_national_id: ReturnType<typeof nationalId>;
  owner_legal_person_id: ReturnType<typeof legalPersonId>;
  owner_deceased: ReturnType<typeof yesNo>;
  owners_count: ReturnType<typeof to500>;
  joint_ownership: ReturnType<typeof yesNo>;
  mobile: ReturnType<typeof mobile>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  mortgaged: ReturnType<typeof yesNo>;
  completion_number: ReturnType<typeof text30>;
  completion_issue_date: ReturnType<typeof anyDay>;
  completion_units: ReturnType<typeof to500>;
  completion_area: ReturnType<typeof area>;
  units: ReturnType<typeof to500>;
  parking_spaces: ReturnType<typeof to2000>;
  storage_count: ReturnType<typeof to2000>;
  common_area: ReturnType<typeof area>;
  unit_table: ReturnType<typeof unitTable>;
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

const unitTable = group(
  1,
  500,
  [
    ["unit_minutes_number", "شماره قطعه", "unit number", to9999],
    ["storey_number", "طبقه", "floor", to80],
    ["below_ground", "زیر همکف است", "lies below the ground floor", yesNo],
    ["use", "کاربری", "use", landUse],
    ["area", "مساحت", "area", area],
    ["balcony_area", "مساحت تراس", "balcony area", area],
    ["parking_no", "شماره پارکینگ", "parking number", text20, { isOptional: true }],
    ["storage_no", "شماره انباری", "storage number", text20, { isOptional: true }],
  ],
  (o) => ({
    unit_minutes_number: to9999(o.unit_minutes_number),
    storey_number: to80(o.storey_number),
    below_ground: yesNo(o.below_ground),
    use: landUse(o.use),
    area: area(o.area),
    balcony_area: area(o.balcony_area),
    parking_no: maybe(text20, o.parking_no),
    storage_no: maybe(text20, o.storage_no),

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
    owners_count: to500(o.owners_count),
    joint_ownership: yesNo(o.joint_ownership),
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    mortgaged: yesNo(o.mortgaged),
    completion_number: text30(o.completion_number),
    completion_issue_date: anyDay(o.completion_issue_date),
    completion_units: to500(o.completion_units),
    completion_area: area(o.completion_area),
    units: to500(o.units),
    parking_spaces: to2000(o.parking_spaces),
    storage_count: to2000(o.storage_count),
    common_area: area(o.common_area),
    unit_table: unitTable(o.unit_table),

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

const readBankMortgageInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["bank-mortgage-inquiry"] = {
    isAnswered: true,
    permit_state: text200(o.permit_state),
    open_article_100: yesNo(o.open_article_100),
    amount: money(o.amount),

  };
  return v;
};

// subdivision of units (subdivision minutes), as data
export const form = define<Values, Answered>({
  id: "unit-subdivision",
  name: ["تفکیک اعیان (آپارتمان) / صورت‌مجلس تفکیکی", "subdivision of units (subdivision minutes)"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["owner_kind", "نوع مالک", "kind of owner", personKind],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId, { when: asksOwnerNationalId, reads: ["owner_kind"], because: ["«نوع مالک» برابر «شخص حقیقی» باشد", "owner_kind is natural"] }],
    ["owner_legal_person_id", "شناسه ملی مالک", "owner's legal-person id", legalPersonId, { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["«نوع مالک» غیر از «شخص حقیقی» باشد", "owner_kind is not natural"] }],
    ["owner_deceased", "مالک فوت شده است", "the owner has died", yesNo],
    ["owners_count", "تعداد مالکان", "number of owners", to500],
    ["joint_ownership", "ملک مشاع است", "the property is jointly owned", yesNo],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["mortgaged", "ملک در رهن است", "the property is mortgaged", yesNo],
    ["completion_number", "شماره پایان کار", "completion certificate number", text30],
    ["completion_issue_date", "تاریخ صدور پایان کار", "completion issue date", anyDay],
    ["completion_units", "تعداد واحد در پایان کار", "units on the certificate", to500],
    ["completion_area", "زیربنای پایان کار", "area on the certificate", area],
    ["units", "تعداد واحد", "number of units", to500],
    ["parking_spaces", "تعداد پارکینگ", "parking spaces", to2000],
    ["storage_count", "تعداد انباری", "storage rooms", to2000],
    ["common_area", "مساحت مشاعات", "area of common parts", area],
    ["unit_table", "قطعات تفکیکی", "units of the minutes", unitTable],
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
    ["completion-certificate", "گواهی پایان کار", "completion certificate", "original"],
    ["as-built-drawings", "نقشه چون‌ساخت (وضع موجود)", "as-built drawings", "original"],
    ["parking-layout", "نقشه پارکینگ و انباری", "parking and storage layout", "original"],
    ["division-deed", "تقسیم‌نامه", "division deed", "original", { when: (f) => f.owners_count > 1, reads: ["owners_count"], because: ["ملک بیش از یک مالک دارد", "there is more than one owner"] }],
    ["tax-clearance", "گواهی مالیاتی (ماده ۱۸۷)", "tax clearance (article 187)", "copy", { when: (f) => f.owner_kind === "legal", reads: ["owner_kind"], because: ["مالک شخص حقوقی سازنده است", "the owner is a legal person (builder)"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["mortgagee-consent"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["completion-certificate"]),
    document(o["as-built-drawings"]),
    document(o["parking-layout"]),
    document(o["division-deed"]),
    document(o["tax-clearance"]),
  ],
  needs: [
    { anyOf: ["completion-certificate"] },
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["bank-mortgage-inquiry"], inquiries: ["bank-mortgage-inquiry"], awaited: ["bank-mortgage-inquiry"] },
  ],
  rules: [
    {
      id: "units-match-rows",
      holds: (f) => f.units === f.unit_table.length, rests: ["units", "unit_table"],
      message: ["تعداد واحد با شمار ردیف‌های قطعات یکی نیست", "the number of units differs from the rows"],
      remedy: ["برای هر واحد یک ردیف بنویسید یا تعداد واحد را اصلاح کنید", "give one row for each unit, or correct the number of units"],
    },
    {
      id: "units-within-completion",
      holds: (f) => f.units <= f.completion_units, rests: ["units", "completion_units"],
      message: ["تعداد واحد از پایان کار بیشتر است", "there are more units than on the completion certificate"],
      remedy: ["تعداد را با پایان کار بسنجید؛ برای واحد افزوده فرم ۳۱ (پایان کار) را بفرستید", "compare with the completion certificate; for an added unit file form 31"], basis: ["municipality-act 100 note 8"],
    },
    {
      id: "areas-add-up",
      holds: (f) => sum(f.unit_table.map((r) => r.area)) + f.common_area === f.completion_area, rests: ["unit_table", "common_area", "completion_area"],
      message: ["جمع مساحت واحدها و مشاعات با زیربنای پایان کار یکی نیست", "units and common parts do not add up to the floor area of the completion certificate"],
      remedy: ["مساحت‌ها را با نقشه چون‌ساخت و پایان کار بسنجید", "compare the areas with the as-built drawings and the completion certificate"],
    },
    {
      id: "parking-given-once",
      holds: (f) => allDiffer(f.unit_table.map((r) => r.parking_no)), rests: ["unit_table"],
      message: ["یک شماره پارکینگ به دو واحد داده شده است", "one parking number is given to two units"],
      remedy: ["شماره‌ها را با نقشه پارکینگ و انباری بسنجید", "compare the numbers with the parking and storage layout"],
    },
    {
      id: "storage-given-once",
      holds: (f) => allDiffer(f.unit_table.map((r) => r.storage_no)), rests: ["unit_table"],
      message: ["یک شماره انباری به دو واحد داده شده است", "one storage number is given to two units"],
      remedy: ["شماره‌ها را با نقشه پارکینگ و انباری بسنجید", "compare the numbers with the parking and storage layout"],
    },
    {
      id: "enough-parking",
      holds: (f) => f.unit_table.filter((r) => r.parking_no !== undefined).length <= f.parking_spaces, rests: ["unit_table", "parking_spaces"],
      message: ["واحدهای دارای پارکینگ از تعداد پارکینگ بیشترند", "more units have parking than there are spaces"],
      remedy: ["تعداد پارکینگ را با نقشه پارکینگ و انباری بسنجید", "compare the number of spaces with the parking and storage layout"],
    },
    {
      id: "enough-storage",
      holds: (f) => f.unit_table.filter((r) => r.storage_no !== undefined).length <= f.storage_count, rests: ["unit_table", "storage_count"],
      message: ["واحدهای دارای انباری از تعداد انباری بیشترند", "more units have storage than there are rooms"],
      remedy: ["تعداد انباری را با نقشه پارکینگ و انباری بسنجید", "compare the number of rooms with the parking and storage layout"],
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "drawings-agree" },
    { id: "minutes-without-owners", when: (f) => f.owners_count > 1, reads: ["owners_count"] },
    { id: "common-share" },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه چون‌ساخت همه طبقات تحویل می‌شود", en: "as-built plans of all floors are handed over" } } },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** subdivision of units (subdivision minutes) · تفکیک اعیان (آپارتمان) / صورت‌مجلس تفکیکی */
export interface Filing {
  readonly form: "unit-subdivision";
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
  /** number of owners · تعداد مالکان */
  readonly owners_count: number;
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
  /** the property is mortgaged · ملک در رهن است */
  readonly mortgaged: boolean;
  /** completion certificate number · شماره پایان کار */
  readonly completion_number: string;
  /** date of issue of the completion certificate · تاریخ صدور پایان کار */
  readonly completion_issue_date: string;
  /** units on the completion certificate · تعداد واحد در پایان کار */
  readonly completion_units: number;
  /** floor area on the completion certificate · زیربنای پایان کار */
  readonly completion_area: string;
  /** number of units · تعداد واحد */
  readonly units: number;
  /** parking spaces · تعداد پارکینگ */
  readonly parking_spaces: number;
  /** storage rooms · تعداد انباری */
  readonly storage_count: number;
  /** area of common parts · مساحت مشاعات */
  readonly common_area: string;
  /** units of the minutes · قطعات تفکیکی */
  readonly unit_table: readonly RowOfUnitTable[];
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
  /** completion certificate · گواهی پایان کار */
  readonly "completion-certificate"?: { readonly copies?: number };
  /** as-built drawings · نقشه چون‌ساخت (وضع موجود) */
  readonly "as-built-drawings"?: { readonly copies?: number };
  /** parking and storage layout · نقشه پارکینگ و انباری */
  readonly "parking-layout"?: { readonly copies?: number };
  /** division deed · تقسیم‌نامه */
  readonly "division-deed"?: { readonly copies?: number };
  /** tax clearance (article 187) · گواهی مالیاتی (ماده ۱۸۷) */
  readonly "tax-clearance"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
  /** bank mortgage inquiry · استعلام بانک */
  readonly "bank-mortgage-inquiry"?: { readonly permit_state: string; readonly open_article_100: boolean; readonly amount: string };
}

/** units of the minutes · قطعات تفکیکی */
export interface RowOfUnitTable {
  /** unit number · شماره قطعه */
  readonly unit_minutes_number: number;
  /**
   * floor · طبقه
   * the ground floor is 0; count basement storeys downwards · همکف صفر است؛ طبقه زیرزمین را از بالا بشمارید
   */
  readonly storey_number: number;
  /** lies below the ground floor · زیر همکف است */
  readonly below_ground: boolean;
  /** use · کاربری */
  readonly use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "agricultural" | "parking" | "utility" | "other";
  /** area · مساحت */
  readonly area: string;
  /**
   * balcony area · مساحت تراس
   * 0 where there is none · بدون تراس: ۰
   */
  readonly balcony_area: string;
  /**
   * parking number · شماره پارکینگ
   * leave empty for a unit without one · واحد بی پارکینگ را خالی بگذارید
   */
  readonly parking_no?: string;
  /**
   * storage number · شماره انباری
   * leave empty for a unit without one · واحد بی انباری را خالی بگذارید
   */
  readonly storage_no?: string;
}

/** owners · مالکان */
export interface RowOfOwners {
  /** owner's name · نام مالک */
  readonly owner_name: string;
  /** share (dang) · سهم (دانگ) */
  readonly share_dang: string;
}
