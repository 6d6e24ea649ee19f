// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, group, maybe, nationalId, offer, plate, renovationCode, text, yesNo } from "../runtime.ts";
import type { Json } from "../runtime.ts";

const filer = choice(["owner", "representative", "municipality"]);
const endowmentInquiryEndowmentSubject = choice(["build", "rebuild", "transfer", "land-use", "expropriation"]);
const text80 = text(80);
const endowmentInquiryEndowedPart = choice(["land", "land-and-building", "share", "unknown"]);
const endowmentInquiryTrusteeKind = choice(["organisation", "private-trustee"]);
const text30 = text(30);
const anyDay = date(437927, 547864);
const area = decimal(2, 0, 1000000000);
const text1000 = text(1000);
const fraction = decimal(4, 0, 60000);
type Values = {
  filer_kind: ReturnType<typeof filer>;
  inquiry_subject: ReturnType<typeof endowmentInquiryEndowmentSubject>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  endowment_name: ReturnType<typeof text80>;
  endowed_part: ReturnType<typeof endowmentInquiryEndowedPart>;
  trustee_kind: ReturnType<typeof endowmentInquiryTrusteeKind>;
  lessee_national_id: ReturnType<typeof nationalId>;
  lease_number: ReturnType<typeof text30>;
  lease_end_date: ReturnType<typeof anyDay>;
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
  "endowment-inquiry": {
    isAnswered: boolean;
    endowed: ReturnType<typeof yesNo>;
    lease_in_force: ReturnType<typeof yesNo>;
    agrees: ReturnType<typeof yesNo>;
  };
};

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
    filer_kind: filer(o.filer_kind),
    inquiry_subject: endowmentInquiryEndowmentSubject(o.inquiry_subject),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    endowment_name: maybe(text80, o.endowment_name),
    endowed_part: endowmentInquiryEndowedPart(o.endowed_part),
    trustee_kind: endowmentInquiryTrusteeKind(o.trustee_kind),
    lessee_national_id: nationalId(o.lessee_national_id),
    lease_number: maybe(text30, o.lease_number),
    lease_end_date: maybe(anyDay, o.lease_end_date),

  };

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

const readEndowmentInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["endowment-inquiry"] = {
    isAnswered: true,
    endowed: yesNo(o.endowed),
    lease_in_force: maybe(yesNo, o.lease_in_force),
    agrees: yesNo(o.agrees),

  };
  return v;
};

// endowment (waqf) inquiry, as data
export const form = define<Values, Answered>({
  id: "endowment-inquiry",
  name: ["استعلام اوقاف", "endowment (waqf) inquiry"],
  revision: "1405-09-02",
  fields: [
    ["filer_kind", "درخواست‌دهنده", "who files", filer],
    ["inquiry_subject", "موضوع استعلام", "subject of the inquiry", endowmentInquiryEndowmentSubject],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["endowment_name", "نام موقوفه", "name of the endowment", text80, { isOptional: true }],
    ["endowed_part", "بخش موقوفه", "endowed part", endowmentInquiryEndowedPart],
    ["trustee_kind", "تولیت", "trusteeship", endowmentInquiryTrusteeKind],
    ["lessee_national_id", "کد ملی مستأجر", "lessee's national id", nationalId],
    ["lease_number", "شماره سند اجاره", "lease deed number", text30, { isOptional: true }],
    ["lease_end_date", "پایان اجاره", "lease end date", anyDay, { isOptional: true }],
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
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["lease-contract", "اجاره‌نامه", "lease", "copy", { when: (f) => f.lease_number !== undefined, reads: ["lease_number"], because: ["اجاره برقرار است", "a lease exists"] }],
    ["trustee-consent", "موافقت متولی", "trustee's consent", "original", { when: (f) => f.trustee_kind === "private-trustee", reads: ["trustee_kind"], because: ["تولیت با متولی خاص است", "the endowment has a private trustee"] }],
    ["rent-receipt", "مفاصای اجاره زمین وقفی", "rent clearance", "copy"],
    ["location-sketch", "کروکی محل", "location sketch", "copy"],
  ],
  given: (o) => [
    document(o["title-deed"]),
    document(o["lease-contract"]),
    document(o["trustee-consent"]),
    document(o["rent-receipt"]),
    document(o["location-sketch"]),
  ],
  needs: [
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
  ],
  rules: [
    {
      id: "lease-not-ended", when: (f) => !Number.isNaN(f.lease_end_date), reads: ["lease_end_date"],
      holds: (f, a, on) => f.lease_end_date >= on, rests: ["lease_end_date"],
      message: ["مدت اجاره به پایان رسیده است", "the term of the lease has ended"],
      remedy: ["اجاره را در اداره اوقاف تمدید کنید و تاریخ تازه را بنویسید", "renew the lease at the endowments office and give the new date"],
    },
    {
      id: "lease-in-force-at-reply", when: (f, a) => f.lease_number !== undefined && a["endowment-inquiry"].lease_in_force !== undefined, reads: ["lease_number", "endowment-inquiry/lease_in_force"],
      holds: (f, a) => a["endowment-inquiry"].lease_in_force === true, rests: ["endowment-inquiry/lease_in_force"], inquiries: ["endowment-inquiry"],
      message: ["اجاره در روز پاسخ معتبر نیست", "the lease is not in force on the day of the reply"],
      remedy: ["اجاره را در اداره اوقاف تمدید کنید و دوباره استعلام کنید", "renew the lease at the endowments office and ask again"],
    },
  ],
  provisions: [
    { id: "building-right", when: (f) => f.inquiry_subject === "build" || f.inquiry_subject === "rebuild", reads: ["inquiry_subject"] },
    { id: "trustee-besides-organisation", when: (f) => f.trustee_kind === "private-trustee", reads: ["trustee_kind"] },
    { id: "building-deed-after-completion", when: (f) => f.inquiry_subject === "build" || f.inquiry_subject === "rebuild", reads: ["inquiry_subject"] },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** endowment (waqf) inquiry · استعلام اوقاف */
export interface Filing {
  readonly form: "endowment-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who files · درخواست‌دهنده */
  readonly filer_kind: "owner" | "representative" | "municipality";
  /** subject of the inquiry · موضوع استعلام */
  readonly inquiry_subject: "build" | "rebuild" | "transfer" | "land-use" | "expropriation";
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
  /** name of the endowment · نام موقوفه */
  readonly endowment_name?: string;
  /** endowed part · بخش موقوفه */
  readonly endowed_part: "land" | "land-and-building" | "share" | "unknown";
  /** trusteeship · تولیت */
  readonly trustee_kind: "organisation" | "private-trustee";
  /** lessee's national id · کد ملی مستأجر */
  readonly lessee_national_id: string;
  /** lease deed number · شماره سند اجاره */
  readonly lease_number?: string;
  /** lease end date · پایان اجاره */
  readonly lease_end_date?: string;
}

/** The documents that are given. */
export interface Documents {
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** lease · اجاره‌نامه */
  readonly "lease-contract"?: { readonly copies?: number };
  /** trustee's consent · موافقت متولی */
  readonly "trustee-consent"?: { readonly copies?: number };
  /** rent clearance · مفاصای اجاره زمین وقفی */
  readonly "rent-receipt"?: { readonly copies?: number };
  /** location sketch · کروکی محل */
  readonly "location-sketch"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
  /** endowment (waqf) inquiry · استعلام اوقاف */
  readonly "endowment-inquiry"?: { readonly endowed: boolean; readonly lease_in_force?: boolean; readonly agrees: boolean };
}

/** owners · مالکان */
export interface RowOfOwners {
  /** owner's name · نام مالک */
  readonly owner_name: string;
  /** share (dang) · سهم (دانگ) */
  readonly share_dang: string;
}
