// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, group, legalPersonId, mobile, nationalId, offer, plate, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const text80 = text(80);
const text30 = text(30);
const district = whole(1, 22);
const anyDay = date(437927, 547864);
const workStage = choice(["not-started", "demolition", "excavation", "foundation", "frame", "rough-work", "finishing", "facade", "completed"]);
const transferKind = choice(["sale", "settlement", "gift", "inheritance", "court-judgment"]);
const to9999 = whole(1, 9999);
const fraction = decimal(4, 1, 60000);
const area = decimal(2, 0, 1000000000);
const text1000 = text(1000);
const fraction2 = decimal(4, 0, 60000);
const money = decimal(0, 0, 1000000000000000);
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  full_name: ReturnType<typeof text80>;
  new_owner_national_id: ReturnType<typeof nationalId>;
  new_owner_legal_person_id: ReturnType<typeof legalPersonId>;
  poa_number: ReturnType<typeof text30>;
  mobile: ReturnType<typeof mobile>;
  previous_owner_name: ReturnType<typeof text80>;
  previous_owner_national_id: ReturnType<typeof nationalId>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  permit_number: ReturnType<typeof text30>;
  permit_date: ReturnType<typeof anyDay>;
  permit_expiry: ReturnType<typeof anyDay>;
  work_stage: ReturnType<typeof workStage>;
  engineers_kept: ReturnType<typeof yesNo>;
  transfer_kind: ReturnType<typeof transferKind>;
  deed_number: ReturnType<typeof text30>;
  deed_date: ReturnType<typeof anyDay>;
  notary_office_number: ReturnType<typeof to9999>;
  share_dang: ReturnType<typeof fraction>;
  open_instalments: ReturnType<typeof yesNo>;
  accepts_obligations: ReturnType<typeof yesNo>;
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
  "notary-transfer-inquiry": {
    isAnswered: boolean;
    cleared: ReturnType<typeof yesNo>;
    amount: ReturnType<typeof money>;
  };
};

// applicant_role is company
const asksNewOwnerLegalPersonId: When<Values, Answered> = (f) => f.applicant_role === "company";

// applicant_role is representative
const asksPoaNumber: When<Values, Answered> = (f) => f.applicant_role === "representative";

// transfer_kind is one of sale, settlement, gift
const asksDeedNumber: When<Values, Answered> = (f) => f.transfer_kind === "sale" || f.transfer_kind === "settlement" || f.transfer_kind === "gift";

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
    full_name: text80(o.full_name),
    new_owner_national_id: nationalId(o.new_owner_national_id),
    new_owner_legal_person_id: undefined,
    poa_number: undefined,
    mobile: mobile(o.mobile),
    previous_owner_name: text80(o.previous_owner_name),
    previous_owner_national_id: nationalId(o.previous_owner_national_id),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    permit_number: text30(o.permit_number),
    permit_date: anyDay(o.permit_date),
    permit_expiry: anyDay(o.permit_expiry),
    work_stage: workStage(o.work_stage),
    engineers_kept: yesNo(o.engineers_kept),
    transfer_kind: transferKind(o.transfer_kind),
    deed_number: undefined,
    deed_date: NaN,
    notary_office_number: NaN,
    share_dang: fraction(o.share_dang),
    open_instalments: yesNo(o.open_instalments),
    accepts_obligations: yesNo(o.accepts_obligations),

  };
if (asksNewOwnerLegalPersonId(f, a, on)) f.new_owner_legal_person_id = take(legalPersonId, o.new_owner_legal_person_id);
if (asksPoaNumber(f, a, on)) f.poa_number = take(text30, o.poa_number);
if (asksDeedNumber(f, a, on)) f.deed_number = take(text30, o.deed_number);
if (asksDeedNumber(f, a, on)) f.deed_date = take(anyDay, o.deed_date);
if (asksDeedNumber(f, a, on)) f.notary_office_number = take(to9999, o.notary_office_number);

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

const readNotaryTransferInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["notary-transfer-inquiry"] = {
    isAnswered: true,
    cleared: yesNo(o.cleared),
    amount: money(o.amount),

  };
  return v;
};

// transfer of the permit to a new owner, as data
export const form = define<Values, Answered>({
  id: "permit-transfer",
  name: ["انتقال پروانه به مالک جدید", "transfer of the permit to a new owner"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["new_owner_national_id", "کد ملی مالک جدید", "new owner's national id", nationalId],
    ["new_owner_legal_person_id", "شناسه ملی مالک جدید", "new owner's legal-person id", legalPersonId, { when: asksNewOwnerLegalPersonId, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «نماینده یا صاحب امضای مجاز شخص حقوقی» باشد", "applicant_role is company"] }],
    ["poa_number", "شماره وکالت‌نامه", "power-of-attorney number", text30, { when: asksPoaNumber, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «وکیل یا نماینده قانونی» باشد", "applicant_role is representative"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["previous_owner_name", "نام مالک پیشین", "previous owner's name", text80],
    ["previous_owner_national_id", "کد ملی مالک پیشین", "previous owner's national id", nationalId],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["permit_date", "تاریخ صدور پروانه", "date of issue of the permit", anyDay],
    ["permit_expiry", "پایان اعتبار پروانه", "expiry date of the permit", anyDay],
    ["work_stage", "مرحله کار", "stage of the works", workStage],
    ["engineers_kept", "ناظر و مجری تغییر نمی‌کنند", "supervisor and executor stay", yesNo],
    ["transfer_kind", "نوع انتقال", "kind of transfer", transferKind],
    ["deed_number", "شماره سند انتقال", "transfer-deed number", text30, { when: asksDeedNumber, reads: ["transfer_kind"], because: ["«نوع انتقال» یکی از «بیع قطعی (خرید و فروش)»، «صلح»، «هبه» باشد", "transfer_kind is one of sale, settlement, gift"] }],
    ["deed_date", "تاریخ سند انتقال", "transfer-deed date", anyDay, { when: asksDeedNumber, reads: ["transfer_kind"], because: ["«نوع انتقال» یکی از «بیع قطعی (خرید و فروش)»، «صلح»، «هبه» باشد", "transfer_kind is one of sale, settlement, gift"] }],
    ["notary_office_number", "شماره دفتر اسناد رسمی", "notary office number", to9999, { when: asksDeedNumber, reads: ["transfer_kind"], because: ["«نوع انتقال» یکی از «بیع قطعی (خرید و فروش)»، «صلح»، «هبه» باشد", "transfer_kind is one of sale, settlement, gift"] }],
    ["share_dang", "سهم مورد انتقال", "share transferred", fraction],
    ["open_instalments", "قسط پرداخت‌نشده دارد", "has unpaid instalments", yesNo],
    ["accepts_obligations", "تعهدات پروانه پذیرفته است", "obligations are taken over", yesNo],
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
      id: "notary-transfer-inquiry",
      name: ["استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"],
      fields: [
        ["cleared", "مفاصاحساب صادر شده است", "the clearance is issued", yesNo],
        ["amount", "مبلغ بدهی", "amount owed", money],
      ],
      read: readNotaryTransferInquiry,
    },
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: asksPoaNumber, reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["transfer-deed", "سند قطعی انتقال", "definitive transfer deed", "original-and-copy", { when: asksDeedNumber, reads: ["transfer_kind"], because: ["انتقال با بیع، صلح یا هبه است", "the transfer is by sale, settlement or gift"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "original"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["birth-certificate", "شناسنامه", "birth certificate", "original-and-copy"],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.transfer_kind === "inheritance", reads: ["transfer_kind"], because: ["انتقال به ارث است", "the transfer is by succession"] }],
    ["court-order", "رأی یا دستور مرجع قضایی", "court judgment or order", "certified-copy", { when: (f) => f.transfer_kind === "court-judgment", reads: ["transfer_kind"], because: ["انتقال با رأی دادگاه است", "the transfer is by judgment"] }],
    ["company-registration", "آگهی تأسیس و تغییرات شرکت", "company registration notices", "copy", { when: asksNewOwnerLegalPersonId, reads: ["applicant_role"], because: ["متقاضی شخص حقوقی است", "the applicant is a legal person"] }],
    ["supervisor-report", "گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works", "original"],
    ["supervisor-commitment", "برگه تعهد نظارت", "supervisor's commitment sheet", "original", { when: (f) => !(f.engineers_kept === true), reads: ["engineers_kept"], because: ["ناظر یا مجری تغییر می‌کند", "supervisor or executor changes"] }],
    ["obligation-undertaking", "تعهدنامه پذیرش اقساط", "undertaking on instalments", "original", { when: (f) => f.open_instalments === true, reads: ["open_instalments"], because: ["قسط پرداخت‌نشده مانده است", "instalments remain"] }],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "original-and-copy"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["title-deed"]),
    document(o["transfer-deed"]),
    document(o["building-permit"]),
    document(o["national-card"]),
    document(o["birth-certificate"]),
    document(o["inheritance-certificate"]),
    document(o["court-order"]),
    document(o["company-registration"]),
    document(o["supervisor-report"]),
    document(o["supervisor-commitment"]),
    document(o["obligation-undertaking"]),
    document(o["renovation-tax-receipt"]),
  ],
  needs: [
    { anyOf: ["owner-record-update"] },
    { anyOf: ["building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit"] },
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["notary-transfer-inquiry"], inquiries: ["notary-transfer-inquiry"], awaited: ["notary-transfer-inquiry"] },
    { anyOf: ["renovation-tax-clearance"] },
  ],
  rules: [
    {
      id: "permit-in-force",
      holds: (f, a, on) => f.permit_expiry >= on, rests: ["permit_expiry"],
      message: ["اعتبار پروانه گذشته است", "the permit has expired"],
      remedy: ["ابتدا فرم ۲۳ (تمدید پروانه) را بفرستید", "file form 23 (permit extension) first"], basis: ["opinion-7-4452"],
    },
    {
      id: "two-persons",
      holds: (f) => f.new_owner_national_id !== undefined && f.previous_owner_national_id !== undefined && f.new_owner_national_id !== f.previous_owner_national_id, rests: ["new_owner_national_id", "previous_owner_national_id"],
      message: ["کد ملی مالک جدید و مالک پیشین یکی است", "the new and the previous owner have the same national id"],
      remedy: ["هر دو کد را با سند انتقال بسنجید", "compare both ids with the transfer deed"],
    },
    {
      id: "obligations-taken-over",
      holds: (f) => f.accepts_obligations === true, rests: ["accepts_obligations"],
      message: ["تعهدات پروانه و عوارض پذیرفته نشده است", "the obligations and dues of the permit are not taken over"],
      remedy: ["تعهدات را در دفتر خدمات الکترونیک بپذیرید یا مانده عوارض را پیش از انتقال بپردازید", "accept the obligations at the e-service office, or pay the dues that remain before the transfer"],
    },
    {
      id: "deed-not-in-future", when: asksDeedNumber, reads: ["transfer_kind"],
      holds: (f, a, on) => f.deed_date <= on, rests: ["deed_date"],
      message: ["تاریخ سند انتقال پس از روز درخواست است", "the transfer deed is dated after the day of filing"],
      remedy: ["تاریخ را از روی سند انتقال بنویسید", "copy the date from the transfer deed"],
    },
    {
      id: "deed-after-permit", when: asksDeedNumber, reads: ["transfer_kind"],
      holds: (f) => f.deed_date >= f.permit_date, rests: ["deed_date", "permit_date"],
      message: ["تاریخ سند انتقال پیش از تاریخ صدور پروانه است", "the transfer deed is dated before the permit"],
      remedy: ["هر دو تاریخ را با سند انتقال و پروانه بسنجید", "compare both dates with the transfer deed and the permit"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "all-obligations" },
    { id: "adds-a-co-owner", when: (f) => f.share_dang < 60000, reads: ["share_dang"] },
    { id: "record-updated" },
    { id: "remaining-term" },
  ],
  visits: [
    { verdict: { required: true, because: "ownership-transfer", note: { fa: "هر دو طرف یا وکیل آنان یک بار با اصل مدارک حاضر می‌شوند", en: "Both parties, or their attorneys, attend once with the originals." } } },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** transfer of the permit to a new owner · انتقال پروانه به مالک جدید */
export interface Filing {
  readonly form: "permit-transfer";
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
  /** applicant's full name · نام و نام خانوادگی متقاضی */
  readonly full_name: string;
  /** new owner's national id · کد ملی مالک جدید */
  readonly new_owner_national_id: string;
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when applicant_role is company
   */
  readonly new_owner_legal_person_id?: string;
  /**
   * number of the notarised power of attorney · شماره وکالت‌نامه رسمی
   * Asked when applicant_role is representative
   */
  readonly poa_number?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** previous owner's name · نام مالک پیشین */
  readonly previous_owner_name: string;
  /** previous owner's national id · کد ملی مالک پیشین */
  readonly previous_owner_national_id: string;
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
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** date of issue of the permit · تاریخ صدور پروانه */
  readonly permit_date: string;
  /** expiry date of the permit · تاریخ پایان اعتبار پروانه */
  readonly permit_expiry: string;
  /** stage of the works · مرحله کار */
  readonly work_stage: "not-started" | "demolition" | "excavation" | "foundation" | "frame" | "rough-work" | "finishing" | "facade" | "completed";
  /** supervisor and executor stay · ناظر و مجری تغییر نمی‌کنند */
  readonly engineers_kept: boolean;
  /** kind of transfer · نوع انتقال */
  readonly transfer_kind: "sale" | "settlement" | "gift" | "inheritance" | "court-judgment";
  /**
   * number of the transfer deed · شماره سند انتقال
   * Asked when transfer_kind is one of sale, settlement, gift
   */
  readonly deed_number?: string;
  /**
   * date of the transfer deed · تاریخ سند انتقال
   * Asked when transfer_kind is one of sale, settlement, gift
   */
  readonly deed_date?: string;
  /**
   * notary office number · شماره دفتر اسناد رسمی
   * Asked when transfer_kind is one of sale, settlement, gift
   */
  readonly notary_office_number?: number;
  /** share transferred (dang) · سهم مورد انتقال (دانگ) */
  readonly share_dang: string;
  /** unpaid instalments of dues exist · قسط عوارض پرداخت‌نشده دارد */
  readonly open_instalments: boolean;
  /** the new owner takes over the permit's obligations and dues · مالک جدید تعهدات پروانه و عوارض را می‌پذیرد */
  readonly accepts_obligations: boolean;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** definitive transfer deed · سند قطعی انتقال */
  readonly "transfer-deed"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** birth certificate · شناسنامه */
  readonly "birth-certificate"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** court judgment or order · رأی یا دستور مرجع قضایی */
  readonly "court-order"?: { readonly copies?: number };
  /** company registration notices · آگهی تأسیس و تغییرات شرکت */
  readonly "company-registration"?: { readonly copies?: number };
  /** supervising engineer's report on the state of the works · گزارش مهندس ناظر از وضع کار */
  readonly "supervisor-report"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** undertaking on instalments · تعهدنامه پذیرش اقساط */
  readonly "obligation-undertaking"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
  /** notary transfer inquiry · استعلام دفترخانه اسناد رسمی */
  readonly "notary-transfer-inquiry"?: { readonly cleared: boolean; readonly amount: string };
}

/** owners · مالکان */
export interface RowOfOwners {
  /** owner's name · نام مالک */
  readonly owner_name: string;
  /** share (dang) · سهم (دانگ) */
  readonly share_dang: string;
}
