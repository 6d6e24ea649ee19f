// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, decimal, define, document, engineerLicence, maybe, nationalId, offer, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const filer = choice(["owner", "engineer", "municipality"]);
const gasInquiryGasSubject = choice(["new-connection", "piping-approval", "capacity-change", "disconnect", "clearance"]);
const to500 = whole(1, 500);
const to2000 = whole(1, 2000);
const fraction = decimal(2, 0, 10000000);
const text20 = text(20);
type Values = {
  filer_kind: ReturnType<typeof filer>;
  inquiry_subject: ReturnType<typeof gasInquiryGasSubject>;
  owner_national_id: ReturnType<typeof nationalId>;
  owners_count: ReturnType<typeof to500>;
  owner_deceased: ReturnType<typeof yesNo>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  units: ReturnType<typeof to2000>;
  load: ReturnType<typeof fraction>;
  piper_licence: ReturnType<typeof engineerLicence>;
  subscription_number: ReturnType<typeof text20>;
};

type Answered = {
  "gas-inquiry": {
    isAnswered: boolean;
    capacity_available: ReturnType<typeof yesNo>;
    clearance_kept: ReturnType<typeof yesNo>;
    piping_approved: ReturnType<typeof yesNo>;
    disconnected: ReturnType<typeof yesNo>;
  };
};

// inquiry_subject is one of new-connection, capacity-change
const asksLoad: When<Values, Answered> = (f) => f.inquiry_subject === "new-connection" || f.inquiry_subject === "capacity-change";

// inquiry_subject is piping-approval
const asksPiperLicence: When<Values, Answered> = (f) => f.inquiry_subject === "piping-approval";

// inquiry_subject is one of disconnect, capacity-change
const asksSubscriptionNumber: When<Values, Answered> = (f) => f.inquiry_subject === "disconnect" || f.inquiry_subject === "capacity-change";

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    filer_kind: filer(o.filer_kind),
    inquiry_subject: gasInquiryGasSubject(o.inquiry_subject),
    owner_national_id: nationalId(o.owner_national_id),
    owners_count: to500(o.owners_count),
    owner_deceased: yesNo(o.owner_deceased),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    units: to2000(o.units),
    load: NaN,
    piper_licence: undefined,
    subscription_number: undefined,

  };
if (asksLoad(f, a, on)) f.load = take(fraction, o.load);
if (asksPiperLicence(f, a, on)) f.piper_licence = take(engineerLicence, o.piper_licence);
if (asksSubscriptionNumber(f, a, on)) f.subscription_number = take(text20, o.subscription_number);

  return f;
};

const readGasInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["gas-inquiry"] = {
    isAnswered: true,
    capacity_available: maybe(yesNo, o.capacity_available),
    clearance_kept: maybe(yesNo, o.clearance_kept),
    piping_approved: maybe(yesNo, o.piping_approved),
    disconnected: maybe(yesNo, o.disconnected),

  };
  return v;
};

// gas company inquiry, as data
export const form = define<Values, Answered>({
  id: "gas-inquiry",
  name: ["استعلام شرکت گاز", "gas company inquiry"],
  revision: "1405-09-02",
  fields: [
    ["filer_kind", "درخواست‌دهنده", "who files", filer],
    ["inquiry_subject", "موضوع استعلام", "subject of the inquiry", gasInquiryGasSubject],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId],
    ["owners_count", "تعداد مالکان", "number of owners", to500],
    ["owner_deceased", "مالک فوت شده است", "the owner has died", yesNo],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["units", "تعداد واحد", "number of units", to2000],
    ["load", "ظرفیت درخواستی", "requested capacity", fraction, { when: asksLoad, reads: ["inquiry_subject"], because: ["«موضوع استعلام» یکی از «انشعاب تازه»، «تغییر ظرفیت» باشد", "inquiry_subject is one of new-connection, capacity-change"] }],
    ["piper_licence", "پروانه مجری لوله‌کشی", "piping contractor's licence", engineerLicence, { when: asksPiperLicence, reads: ["inquiry_subject"], because: ["«موضوع استعلام» برابر «تأیید لوله‌کشی» باشد", "inquiry_subject is piping-approval"] }],
    ["subscription_number", "شماره اشتراک موجود", "existing subscription number", text20, { when: asksSubscriptionNumber, reads: ["inquiry_subject"], because: ["«موضوع استعلام» یکی از «قطع پیش از تخریب»، «تغییر ظرفیت» باشد", "inquiry_subject is one of disconnect, capacity-change"] }],
  ],
  read: readFields,
  answers: [
    {
      id: "gas-inquiry",
      name: ["استعلام شرکت گاز", "gas company inquiry"],
      fields: [
        ["capacity_available", "ظرفیت انشعاب وجود دارد", "capacity is available", yesNo, { isOptional: true }],
        ["clearance_kept", "حریم شبکه رعایت شده است", "the clearance is kept", yesNo, { isOptional: true }],
        ["piping_approved", "لوله‌کشی تأیید شده است", "the piping is approved", yesNo, { isOptional: true }],
        ["disconnected", "گاز قطع شده است", "the gas is cut off", yesNo, { isOptional: true }],
      ],
      read: readGasInquiry,
    },
  ],
  documents: [
    ["gas-piping-plan", "نقشه لوله‌کشی گاز", "gas piping plan", "original", { when: (f) => f.inquiry_subject === "new-connection" || f.inquiry_subject === "piping-approval", reads: ["inquiry_subject"], because: ["انشعاب یا تأیید لوله‌کشی درخواست شده است", "a connection or a piping approval is asked for"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy", { when: (f) => f.inquiry_subject === "new-connection", reads: ["inquiry_subject"], because: ["انشعاب تازه درخواست شده است", "a new connection is asked for"] }],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "copy", { when: (f) => f.owners_count > 1, reads: ["owners_count"], because: ["ملک بیش از یک مالک دارد", "there is more than one owner"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["utility-bills", "فیش‌های آب، برق، گاز و تلفن", "utility bills", "copy", { when: asksSubscriptionNumber, reads: ["inquiry_subject"], because: ["انشعابی وجود دارد", "a connection exists"] }],
  ],
  given: (o) => [
    document(o["gas-piping-plan"]),
    document(o["building-permit"]),
    document(o["title-deed"]),
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["utility-bills"]),
  ],
  rules: [
    {
      id: "cut-off-before-demolition", when: (f, a) => f.inquiry_subject === "disconnect" && a["gas-inquiry"].disconnected !== undefined, reads: ["inquiry_subject", "gas-inquiry/disconnected"],
      holds: (f, a) => a["gas-inquiry"].disconnected === true, rests: ["gas-inquiry/disconnected"], inquiries: ["gas-inquiry"],
      message: ["گاز هنوز قطع نشده است و تخریب آغاز نمی‌شود", "the gas is not yet cut off and the demolition may not begin"],
      remedy: ["قطع انشعاب را از شرکت گاز پیگیری کنید و پاسخ آن را به پرونده بیفزایید", "follow up the cutting off with the gas company and add its reply to the case"],
    },
  ],
  provisions: [
    { id: "piping-inspected-first", when: (f) => f.inquiry_subject === "new-connection" || f.inquiry_subject === "piping-approval", reads: ["inquiry_subject"] },
    { id: "one-owner-authorised", when: (f) => f.owners_count > 1, reads: ["owners_count"] },
    { id: "permit-in-city", when: (f) => f.inquiry_subject === "new-connection", reads: ["inquiry_subject"] },
    { id: "demolition-waits", when: (f) => f.inquiry_subject === "disconnect", reads: ["inquiry_subject"] },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** gas company inquiry · استعلام شرکت گاز */
export interface Filing {
  readonly form: "gas-inquiry";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** who files · درخواست‌دهنده */
  readonly filer_kind: "owner" | "engineer" | "municipality";
  /** subject of the inquiry · موضوع استعلام */
  readonly inquiry_subject: "new-connection" | "piping-approval" | "capacity-change" | "disconnect" | "clearance";
  /** owner's national id · کد ملی مالک */
  readonly owner_national_id: string;
  /** number of owners · تعداد مالکان */
  readonly owners_count: number;
  /** the owner has died · مالک فوت شده است */
  readonly owner_deceased: boolean;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** number of units · تعداد واحد */
  readonly units: number;
  /**
   * requested capacity (m3/h) · ظرفیت درخواستی (مترمکعب در ساعت)
   * Asked when inquiry_subject is one of new-connection, capacity-change
   */
  readonly load?: string;
  /**
   * piping contractor's licence · پروانه مجری لوله‌کشی
   * Asked when inquiry_subject is piping-approval
   */
  readonly piper_licence?: string;
  /**
   * existing subscription number · شماره اشتراک موجود
   * Asked when inquiry_subject is one of disconnect, capacity-change
   */
  readonly subscription_number?: string;
}

/** The documents that are given. */
export interface Documents {
  /** gas piping plan · نقشه لوله‌کشی گاز */
  readonly "gas-piping-plan"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** utility bills · فیش‌های آب، برق، گاز و تلفن */
  readonly "utility-bills"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** gas company inquiry · استعلام شرکت گاز */
  readonly "gas-inquiry"?: { readonly capacity_available?: boolean; readonly clearance_kept?: boolean; readonly piping_approved?: boolean; readonly disconnected?: boolean };
}
