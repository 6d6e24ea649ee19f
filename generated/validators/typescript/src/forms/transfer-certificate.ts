// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, caseNumber, choice, date, daysLater, decimal, define, document, group, isOneOf, legalPersonId, mobile, nationalId, offer, parameter, paymentId, plate, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const transferCertificateBuildingCertificate = choice(["completion", "no-violation", "exempt", "none"]);
const to9999 = whole(1, 9999);
const text30 = text(30);
const anyDay = date(437927, 547864);
const transferKind = choice(["sale", "settlement", "gift", "exchange", "mortgage", "division"]);
const transferCertificateDealObject = choice(["land", "whole-building", "unit", "shop", "share"]);
const fraction = decimal(4, 1, 60000);
const money = decimal(0, 0, 1000000000000000);
const area = decimal(2, 0, 1000000000);
const text1000 = text(1000);
const text80 = text(80);
const fraction2 = decimal(4, 0, 60000);
const NOTARY_ANSWER_DAYS: Parameter = [[507323, undefined, 10]];
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  owner_kind: ReturnType<typeof personKind>;
  owner_national_id: ReturnType<typeof nationalId>;
  owner_legal_person_id: ReturnType<typeof legalPersonId>;
  owner_deceased: ReturnType<typeof yesNo>;
  joint_ownership: ReturnType<typeof yesNo>;
  mobile: ReturnType<typeof mobile>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  building_certificate_kind: ReturnType<typeof transferCertificateBuildingCertificate>;
  notary_office_number: ReturnType<typeof to9999>;
  letter_number: ReturnType<typeof text30>;
  letter_date: ReturnType<typeof anyDay>;
  transfer_kind: ReturnType<typeof transferKind>;
  deal_object: ReturnType<typeof transferCertificateDealObject>;
  share_dang: ReturnType<typeof fraction>;
  transferee_kind: ReturnType<typeof personKind>;
  transferee_national_id: ReturnType<typeof nationalId>;
  transferee_legal_person_id: ReturnType<typeof legalPersonId>;
  dues_objection: ReturnType<typeof yesNo>;
  deposit_receipt_number: ReturnType<typeof text30>;
};

type Answered = {
  "notary-transfer-inquiry": {
    isAnswered: boolean;
    cleared: ReturnType<typeof yesNo>;
    amount: ReturnType<typeof money>;
  };
  "debt-inquiry": {
    isAnswered: boolean;
    amount: ReturnType<typeof money>;
    bill_id: ReturnType<typeof billId>;
    payment_id: ReturnType<typeof paymentId>;
  };
  "registry-ownership-inquiry": {
    isAnswered: boolean;
    registered_area: ReturnType<typeof area>;
    boundaries: ReturnType<typeof text1000>;
    mortgaged: ReturnType<typeof yesNo>;
    seized: ReturnType<typeof yesNo>;
    owners: ReturnType<typeof owners>;
  };
};

// owner_kind is natural
const asksOwnerNationalId: When<Values, Answered> = (f) => f.owner_kind === "natural";

// owner_kind is not natural
const asksOwnerLegalPersonId: When<Values, Answered> = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";

// transfer_kind is not mortgage
const asksTransfereeKind: When<Values, Answered> = (f) => f.transfer_kind !== undefined && f.transfer_kind !== "mortgage";

// transfer_kind is not mortgage and transferee_kind is natural
const asksTransfereeNationalId: When<Values, Answered> = (f) => (f.transfer_kind !== undefined && f.transfer_kind !== "mortgage") && f.transferee_kind === "natural";

// transfer_kind is not mortgage and transferee_kind is legal
const asksTransfereeLegalPersonId: When<Values, Answered> = (f) => (f.transfer_kind !== undefined && f.transfer_kind !== "mortgage") && f.transferee_kind === "legal";

// dues_objection
const asksDepositReceiptNumber: When<Values, Answered> = (f) => f.dues_objection === true;

// answer due
const computeAnswerDue = (f: Values, a: Answered, on: number) => daysLater(f.letter_date, parameter(NOTARY_ANSWER_DAYS, on));

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
    building_certificate_kind: transferCertificateBuildingCertificate(o.building_certificate_kind),
    notary_office_number: to9999(o.notary_office_number),
    letter_number: text30(o.letter_number),
    letter_date: anyDay(o.letter_date),
    transfer_kind: transferKind(o.transfer_kind),
    deal_object: transferCertificateDealObject(o.deal_object),
    share_dang: fraction(o.share_dang),
    transferee_kind: undefined,
    transferee_national_id: undefined,
    transferee_legal_person_id: undefined,
    dues_objection: yesNo(o.dues_objection),
    deposit_receipt_number: undefined,

  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksTransfereeKind(f, a, on)) f.transferee_kind = take(personKind, o.transferee_kind);
if (asksTransfereeNationalId(f, a, on)) f.transferee_national_id = take(nationalId, o.transferee_national_id);
if (asksTransfereeLegalPersonId(f, a, on)) f.transferee_legal_person_id = take(legalPersonId, o.transferee_legal_person_id);
if (asksDepositReceiptNumber(f, a, on)) f.deposit_receipt_number = take(text30, o.deposit_receipt_number);

  return f;
};

const readNotaryTransferInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["notary-transfer-inquiry"] = {
    isAnswered: true,
    cleared: yesNo(o.cleared),
    amount: money(o.amount),

  };
  return v;
};

const readDebtInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["debt-inquiry"] = {
    isAnswered: true,
    amount: money(o.amount),
    bill_id: billId(o.bill_id),
    payment_id: paymentId(o.payment_id),

  };
  return v;
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

// transfer certificate, as data
export const form = define<Values, Answered>({
  id: "transfer-certificate",
  name: ["گواهی نقل و انتقال", "transfer certificate"],
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
    ["building_certificate_kind", "گواهی ساختمانی موجود", "building certificate on file", transferCertificateBuildingCertificate],
    ["notary_office_number", "شماره دفتر اسناد رسمی", "notary office number", to9999],
    ["letter_number", "شماره نامه", "letter number", text30],
    ["letter_date", "تاریخ نامه", "letter date", anyDay],
    ["transfer_kind", "نوع انتقال", "kind of transfer", transferKind],
    ["deal_object", "مورد معامله", "object of the deal", transferCertificateDealObject],
    ["share_dang", "سهم مورد انتقال", "share transferred", fraction],
    ["transferee_kind", "نوع انتقال‌گیرنده", "kind of transferee", personKind, { when: asksTransfereeKind, reads: ["transfer_kind"], because: ["«نوع انتقال» غیر از «رهن» باشد", "transfer_kind is not mortgage"] }],
    ["transferee_national_id", "کد ملی انتقال‌گیرنده", "transferee's national id", nationalId, { when: asksTransfereeNationalId, reads: ["transfer_kind", "transferee_kind"], because: ["«نوع انتقال» غیر از «رهن» و «نوع انتقال‌گیرنده» برابر «شخص حقیقی» باشد", "transfer_kind is not mortgage and transferee_kind is natural"] }],
    ["transferee_legal_person_id", "شناسه ملی انتقال‌گیرنده", "transferee's legal-person id", legalPersonId, { when: asksTransfereeLegalPersonId, reads: ["transfer_kind", "transferee_kind"], because: ["«نوع انتقال» غیر از «رهن» و «نوع انتقال‌گیرنده» برابر «شخص حقوقی» باشد", "transfer_kind is not mortgage and transferee_kind is legal"] }],
    ["dues_objection", "به عوارض اعتراض دارد", "objects to the dues", yesNo],
    ["deposit_receipt_number", "شماره رسید سپرده", "deposit receipt number", text30, { when: asksDepositReceiptNumber, reads: ["dues_objection"], because: ["«به عوارض اعتراض دارد»", "dues_objection"] }],
  ],
  read: readFields,
  answers: [
    {
      id: "notary-transfer-inquiry",
      name: ["استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"],
      fields: [
        ["cleared", "مفاصاحساب صادر شده است", "the clearance is issued", yesNo],
        ["amount", "مبلغ بدهی", "amount owed", money],
      ],
      read: readNotaryTransferInquiry,
    },
    {
      id: "debt-inquiry",
      name: ["استعلام بدهی ملک", "property debt inquiry"],
      fields: [
        ["amount", "مبلغ بدهی", "amount owed", money],
        ["bill_id", "شناسه قبض", "bill id", billId],
        ["payment_id", "شناسه پرداخت", "payment id", paymentId],
      ],
      read: readDebtInquiry,
    },
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
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["signature-authority", "گواهی امضای مجاز", "proof of signing authority", "copy", { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["مالک شخص حقوقی است", "the owner is a legal person"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
    ["inquiry-letter", "نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)", "original"],
    ["completion-certificate", "گواهی پایان کار", "completion certificate", "copy", { when: (f) => f.building_certificate_kind === "completion", reads: ["building_certificate_kind"], because: ["ساختمان پایان یافته است", "the building is finished"] }],
    ["no-violation-certificate", "گواهی عدم خلاف", "no-violation certificate", "copy", { when: (f) => f.building_certificate_kind === "no-violation", reads: ["building_certificate_kind"], because: ["ساختمان ناتمام است", "the building is unfinished"] }],
    ["waste-fee-receipt", "فیش پسماند", "waste-fee receipt", "copy"],
    ["trade-dues-receipt", "تسویه عوارض کسب", "trade-dues settlement", "copy", { when: (f) => f.deal_object === "shop", reads: ["deal_object"], because: ["مورد معامله مغازه است", "the object of the deal is a shop"] }],
    ["deposit-receipt", "رسید سپرده صندوق ثبت", "registry deposit receipt", "copy", { when: asksDepositReceiptNumber, reads: ["dues_objection"], because: ["به عوارض اعتراض شده است", "the dues are objected to"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["renovation-tax-receipt"]),
    document(o["inquiry-letter"]),
    document(o["completion-certificate"]),
    document(o["no-violation-certificate"]),
    document(o["waste-fee-receipt"]),
    document(o["trade-dues-receipt"]),
    document(o["deposit-receipt"]),
  ],
  needs: [
    { anyOf: ["notary-transfer-inquiry"], inquiries: ["notary-transfer-inquiry"], awaited: ["notary-transfer-inquiry"] },
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
    { anyOf: ["renovation-tax-clearance"] },
    { anyOf: ["completion-certificate", "no-violation-certificate"], when: (f) => isOneOf(f.building_certificate_kind, ["completion", "no-violation"]), reads: ["building_certificate_kind"], because: ["ساختمان پایان‌یافته پایان کار و ساختمان ناتمام عدم خلاف می‌خواهد", "a finished building needs the completion certificate, an unfinished one the no-violation certificate"] },
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
  ],
  rules: [
    {
      id: "building-certificate-present", when: (f) => f.deal_object === "whole-building" || f.deal_object === "unit" || f.deal_object === "shop", reads: ["deal_object"],
      holds: (f) => f.building_certificate_kind !== undefined && f.building_certificate_kind !== "none", rests: ["building_certificate_kind"],
      message: ["مورد معامله ساختمان است و گواهی ساختمانی ندارد", "the deal is on a building that has no building certificate"],
      remedy: ["با فرم ۳۱ پایان کار یا برای ساختمان ناتمام با فرم ۳۰ عدم خلاف بگیرید", "obtain the completion certificate with form 31 or, for an unfinished building, the no-violation certificate with form 30"], basis: ["municipality-act 100 note 8"],
    },
    {
      id: "not-seized",
      holds: (f, a) => !(a["registry-ownership-inquiry"].seized === true), rests: ["registry-ownership-inquiry/seized"], inquiries: ["registry-ownership-inquiry"],
      message: ["ملک بازداشت است", "the property is seized"],
      remedy: ["رفع بازداشت را از مرجع صادرکننده و اداره ثبت بگیرید", "have the seizure lifted by the body that ordered it and by the registry"], basis: ["circular-80-86-42083"],
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "answer-in-ten-days" },
    { id: "deposit-stands", when: asksDepositReceiptNumber, reads: ["dues_objection"] },
    { id: "only-article-74" },
    { id: "note-8-exemption", when: (f) => f.building_certificate_kind === "exempt", reads: ["building_certificate_kind"] },
    { id: "mortgage-answer", when: (f) => f.transfer_kind === "mortgage", reads: ["transfer_kind"] },
    { id: "within-seller-share" },
    { id: "notary-asks" },
  ],
  visits: [
    { verdict: { required: true, because: "ownership-transfer", note: { fa: "نقل و انتقال مالکیت یک حضور دارد و هویت فروشنده بررسی می‌شود", en: "transfer of ownership keeps one visit; the seller's identity is checked" } } },
  ],
  computed: [
    { id: "answer_due", value: computeAnswerDue, reads: ["letter_date"], written: "day" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** transfer certificate · گواهی نقل و انتقال */
export interface Filing {
  readonly form: "transfer-certificate";
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
  /** building certificate on file · گواهی ساختمانی موجود */
  readonly building_certificate_kind: "completion" | "no-violation" | "exempt" | "none";
  /** notary office number · شماره دفتر اسناد رسمی */
  readonly notary_office_number: number;
  /** letter number · شماره نامه */
  readonly letter_number: string;
  /** letter date · تاریخ نامه */
  readonly letter_date: string;
  /** kind of transfer · نوع انتقال */
  readonly transfer_kind: "sale" | "settlement" | "gift" | "exchange" | "mortgage" | "division";
  /** object of the deal · مورد معامله */
  readonly deal_object: "land" | "whole-building" | "unit" | "shop" | "share";
  /** share transferred (dang) · سهم مورد انتقال (دانگ) */
  readonly share_dang: string;
  /**
   * kind of transferee · نوع انتقال‌گیرنده
   * Asked when transfer_kind is not mortgage
   */
  readonly transferee_kind?: "natural" | "legal" | "government" | "endowment";
  /**
   * transferee's national id · کد ملی انتقال‌گیرنده
   * Asked when transfer_kind is not mortgage and transferee_kind is natural
   */
  readonly transferee_national_id?: string;
  /**
   * transferee's legal-person id · شناسه ملی انتقال‌گیرنده
   * Asked when transfer_kind is not mortgage and transferee_kind is legal
   */
  readonly transferee_legal_person_id?: string;
  /** objects to the dues · به عوارض اعتراض دارد */
  readonly dues_objection: boolean;
  /**
   * receipt number of the registry deposit · شماره رسید سپرده صندوق ثبت
   * Asked when dues_objection
   */
  readonly deposit_receipt_number?: string;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** inheritance certificate · گواهی حصر وراثت */
  readonly "inheritance-certificate"?: { readonly copies?: number };
  /** proof of signing authority · گواهی امضای مجاز */
  readonly "signature-authority"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
  /** letter of inquiry (notary, bank or other body) · نامه استعلام (دفترخانه، بانک یا دستگاه) */
  readonly "inquiry-letter"?: { readonly copies?: number };
  /** completion certificate · گواهی پایان کار */
  readonly "completion-certificate"?: { readonly copies?: number };
  /** no-violation certificate · گواهی عدم خلاف */
  readonly "no-violation-certificate"?: { readonly copies?: number };
  /** waste-fee receipt · فیش پسماند */
  readonly "waste-fee-receipt"?: { readonly copies?: number };
  /** trade-dues settlement · تسویه عوارض کسب */
  readonly "trade-dues-receipt"?: { readonly copies?: number };
  /** registry deposit receipt · رسید سپرده صندوق ثبت */
  readonly "deposit-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** notary transfer inquiry · استعلام دفترخانه اسناد رسمی */
  readonly "notary-transfer-inquiry"?: { readonly cleared: boolean; readonly amount: string };
  /** property debt inquiry · استعلام بدهی ملک */
  readonly "debt-inquiry"?: { readonly amount: string; readonly bill_id: string; readonly payment_id: string };
  /** land-registry ownership inquiry · استعلام ثبت اسناد و املاک */
  readonly "registry-ownership-inquiry"?: { readonly registered_area: string; readonly boundaries: string; readonly mortgaged: boolean; readonly seized: boolean; readonly owners: readonly RowOfOwners[] };
}

/** owners · مالکان */
export interface RowOfOwners {
  /** owner's name · نام مالک */
  readonly owner_name: string;
  /** share (dang) · سهم (دانگ) */
  readonly share_dang: string;
}
