// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, define, document, maybe, nationalId, offer, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const filer = choice(["owner", "municipality"]);
const waterSewerInquiryWaterSubject = choice(["new-connection", "capacity-change", "sewer", "disconnect", "clearance"]);
const landUse = choice(["residential", "commercial", "administrative", "other"]);
const to2000 = whole(1, 2000);
const to100 = whole(1, 100);
const text20 = text(20);
const text30 = text(30);
type Values = {
  filer_kind: ReturnType<typeof filer>;
  inquiry_subject: ReturnType<typeof waterSewerInquiryWaterSubject>;
  owner_national_id: ReturnType<typeof nationalId>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  use_kind: ReturnType<typeof landUse>;
  units: ReturnType<typeof to2000>;
  storeys: ReturnType<typeof to100>;
  subscription_number: ReturnType<typeof text20>;
  permit_number: ReturnType<typeof text30>;
};

type Answered = {
  "water-sewer-inquiry": {
    isAnswered: boolean;
    capacity_available: ReturnType<typeof yesNo>;
    clearance_kept: ReturnType<typeof yesNo>;
    disconnected: ReturnType<typeof yesNo>;
  };
};

// inquiry_subject is one of disconnect, capacity-change
const asksSubscriptionNumber: When<Values, Answered> = (f) => f.inquiry_subject === "disconnect" || f.inquiry_subject === "capacity-change";

// inquiry_subject is one of new-connection, sewer
const asksPermitNumber: When<Values, Answered> = (f) => f.inquiry_subject === "new-connection" || f.inquiry_subject === "sewer";

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    filer_kind: filer(o.filer_kind),
    inquiry_subject: waterSewerInquiryWaterSubject(o.inquiry_subject),
    owner_national_id: nationalId(o.owner_national_id),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    use_kind: landUse(o.use_kind),
    units: to2000(o.units),
    storeys: to100(o.storeys),
    subscription_number: undefined,
    permit_number: undefined,

  };
if (asksSubscriptionNumber(f, a, on)) f.subscription_number = take(text20, o.subscription_number);
if (asksPermitNumber(f, a, on)) f.permit_number = take(text30, o.permit_number);

  return f;
};

const readWaterSewerInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["water-sewer-inquiry"] = {
    isAnswered: true,
    capacity_available: maybe(yesNo, o.capacity_available),
    clearance_kept: maybe(yesNo, o.clearance_kept),
    disconnected: maybe(yesNo, o.disconnected),

  };
  return v;
};

// water and sewer inquiry, as data
export const form = define<Values, Answered>({
  id: "water-sewer-inquiry",
  name: ["استعلام آب و فاضلاب", "water and sewer inquiry"],
  revision: "1405-09-02",
  fields: [
    ["filer_kind", "درخواست‌دهنده", "who files", filer],
    ["inquiry_subject", "موضوع استعلام", "subject of the inquiry", waterSewerInquiryWaterSubject],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["use_kind", "نوع مصرف", "kind of consumption", landUse],
    ["units", "تعداد واحد", "number of units", to2000],
    ["storeys", "تعداد طبقات", "storeys", to100],
    ["subscription_number", "شماره اشتراک موجود", "existing subscription number", text20, { when: asksSubscriptionNumber, reads: ["inquiry_subject"], because: ["«موضوع استعلام» یکی از «قطع پیش از تخریب»، «تغییر ظرفیت» باشد", "inquiry_subject is one of disconnect, capacity-change"] }],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30, { when: asksPermitNumber, reads: ["inquiry_subject"], because: ["«موضوع استعلام» یکی از «انشعاب تازه»، «انشعاب فاضلاب» باشد", "inquiry_subject is one of new-connection, sewer"] }],
  ],
  read: readFields,
  answers: [
    {
      id: "water-sewer-inquiry",
      name: ["استعلام آب و فاضلاب", "water and sewer inquiry"],
      fields: [
        ["capacity_available", "ظرفیت انشعاب وجود دارد", "capacity is available", yesNo, { isOptional: true }],
        ["clearance_kept", "حریم شبکه رعایت شده است", "the clearance is kept", yesNo, { isOptional: true }],
        ["disconnected", "انشعاب آب قطع شده است", "the connection is cut off", yesNo, { isOptional: true }],
      ],
      read: readWaterSewerInquiry,
    },
  ],
  documents: [
    ["national-card", "کارت ملی", "national card", "original"],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "original", { when: asksPermitNumber, reads: ["inquiry_subject"], because: ["انشعاب درخواست شده است", "a connection is asked for"] }],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["utility-bills", "فیش‌های آب، برق، گاز و تلفن", "utility bills", "copy", { when: asksSubscriptionNumber, reads: ["inquiry_subject"], because: ["انشعابی وجود دارد", "a connection exists"] }],
    ["mechanical-drawings", "نقشه تأسیسات مکانیکی", "mechanical drawings", "electronic", { when: (f) => f.inquiry_subject === "capacity-change", reads: ["inquiry_subject"], because: ["ظرفیت انشعاب تغییر می‌کند", "the capacity of the connection changes"] }],
  ],
  given: (o) => [
    document(o["national-card"]),
    document(o["building-permit"]),
    document(o["title-deed"]),
    document(o["utility-bills"]),
    document(o["mechanical-drawings"]),
  ],
  rules: [
    {
      id: "cut-off-before-demolition", when: (f, a) => f.inquiry_subject === "disconnect" && a["water-sewer-inquiry"].disconnected !== undefined, reads: ["inquiry_subject", "water-sewer-inquiry/disconnected"],
      holds: (f, a) => a["water-sewer-inquiry"].disconnected === true, rests: ["water-sewer-inquiry/disconnected"], inquiries: ["water-sewer-inquiry"],
      message: ["انشعاب آب و فاضلاب هنوز قطع نشده است و تخریب آغاز نمی‌شود", "water and sewer are not yet cut off and the demolition may not begin"],
      remedy: ["قطع انشعاب و برداشتن کنتور را از شرکت آب و فاضلاب پیگیری کنید", "follow up the cutting off and the removal of the meters with the water company"], basis: ["nbr-16 clause 16-1-6"],
    },
  ],
  provisions: [
    { id: "no-connection-without-permit", when: asksPermitNumber, reads: ["inquiry_subject"] },
    { id: "no-demolition-before-cut-off", when: (f) => f.inquiry_subject === "disconnect", reads: ["inquiry_subject"] },
    { id: "letter-checked-back", when: asksPermitNumber, reads: ["inquiry_subject"] },
    { id: "meter-size" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** water and sewer inquiry · استعلام آب و فاضلاب */
export interface Filing {
  readonly form: "water-sewer-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who files · درخواست‌دهنده */
  readonly filer_kind: "owner" | "municipality";
  /** subject of the inquiry · موضوع استعلام */
  readonly inquiry_subject: "new-connection" | "capacity-change" | "sewer" | "disconnect" | "clearance";
  /** owner's national id · کد ملی مالک */
  readonly owner_national_id: string;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** kind of consumption · نوع مصرف */
  readonly use_kind: "residential" | "commercial" | "administrative" | "other";
  /** number of units · تعداد واحد */
  readonly units: number;
  /** storeys · تعداد طبقات */
  readonly storeys: number;
  /**
   * existing subscription number · شماره اشتراک موجود
   * Asked when inquiry_subject is one of disconnect, capacity-change
   */
  readonly subscription_number?: string;
  /**
   * permit or completion number · شماره پروانه یا پایان کار
   * Asked when inquiry_subject is one of new-connection, sewer
   */
  readonly permit_number?: string;
}

/** The documents that are given. */
export interface Documents {
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** utility bills · فیش‌های آب، برق، گاز و تلفن */
  readonly "utility-bills"?: { readonly copies?: number };
  /** mechanical drawings · نقشه تأسیسات مکانیکی */
  readonly "mechanical-drawings"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** water and sewer inquiry · استعلام آب و فاضلاب */
  readonly "water-sewer-inquiry"?: { readonly capacity_available?: boolean; readonly clearance_kept?: boolean; readonly disconnected?: boolean };
}
