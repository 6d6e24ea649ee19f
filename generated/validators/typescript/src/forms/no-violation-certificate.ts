// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, caseNumber, choice, decimal, define, document, group, legalPersonId, maybe, mobile, nationalId, offer, paymentId, plate, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const purpose = choice(["transfer", "mortgage", "permit-extension", "utility-connection", "court"]);
const noViolationCertificateTransferScope = choice(["whole-plot", "share", "unit"]);
const buildingState = choice(["unfinished", "finished", "old-without-permit"]);
const workStage = choice(["demolition", "excavation", "foundation", "frame", "rough-work", "finishing", "facade", "completed"]);
const text30 = text(30);
const area = decimal(2, 0, 1000000000);
const to500 = whole(0, 500);
const money = decimal(0, 0, 1000000000000000);
const text1000 = text(1000);
const text80 = text(80);
const fraction = decimal(4, 0, 60000);
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
  certificate_purpose: ReturnType<typeof purpose>;
  transfer_scope: ReturnType<typeof noViolationCertificateTransferScope>;
  building_state: ReturnType<typeof buildingState>;
  work_stage: ReturnType<typeof workStage>;
  permit_number: ReturnType<typeof text30>;
  permit_area: ReturnType<typeof area>;
  existing_floor_area: ReturnType<typeof area>;
  permit_units: ReturnType<typeof to500>;
  existing_units: ReturnType<typeof to500>;
  built_before_comprehensive_plan: ReturnType<typeof yesNo>;
  later_additions: ReturnType<typeof yesNo>;
  decision_number: ReturnType<typeof text30>;
};

type Answered = {
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

// certificate_purpose is transfer
const asksTransferScope: When<Values, Answered> = (f) => f.certificate_purpose === "transfer";

// building_state is unfinished
const asksWorkStage: When<Values, Answered> = (f) => f.building_state === "unfinished";

// building_state is not old-without-permit
const asksPermitNumber: When<Values, Answered> = (f) => f.building_state !== undefined && f.building_state !== "old-without-permit";

// building_state is old-without-permit
const asksBuiltBeforeComprehensivePlan: When<Values, Answered> = (f) => f.building_state === "old-without-permit";

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
    joint_ownership: yesNo(o.joint_ownership),
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    certificate_purpose: purpose(o.certificate_purpose),
    transfer_scope: undefined,
    building_state: buildingState(o.building_state),
    work_stage: undefined,
    permit_number: undefined,
    permit_area: NaN,
    existing_floor_area: area(o.existing_floor_area),
    permit_units: NaN,
    existing_units: to500(o.existing_units),
    built_before_comprehensive_plan: undefined,
    later_additions: undefined,
    decision_number: maybe(text30, o.decision_number),

  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksTransferScope(f, a, on)) f.transfer_scope = take(noViolationCertificateTransferScope, o.transfer_scope);
if (asksWorkStage(f, a, on)) f.work_stage = take(workStage, o.work_stage);
if (asksPermitNumber(f, a, on)) f.permit_number = take(text30, o.permit_number);
if (asksPermitNumber(f, a, on)) f.permit_area = take(area, o.permit_area);
if (asksPermitNumber(f, a, on)) f.permit_units = take(to500, o.permit_units);
if (asksBuiltBeforeComprehensivePlan(f, a, on)) f.built_before_comprehensive_plan = take(yesNo, o.built_before_comprehensive_plan);
if (asksBuiltBeforeComprehensivePlan(f, a, on)) f.later_additions = take(yesNo, o.later_additions);

  return f;
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

// no-violation certificate, as data
export const form = define<Values, Answered>({
  id: "no-violation-certificate",
  name: ["گواهی عدم خلاف", "no-violation certificate"],
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
    ["certificate_purpose", "منظور از گواهی", "purpose of the certificate", purpose],
    ["transfer_scope", "دامنه معامله", "scope of the deal", noViolationCertificateTransferScope, { when: asksTransferScope, reads: ["certificate_purpose"], because: ["«منظور از گواهی» برابر «نقل و انتقال» باشد", "certificate_purpose is transfer"] }],
    ["building_state", "وضعیت ساختمان", "state of the building", buildingState],
    ["work_stage", "مرحله کار", "stage of the works", workStage, { when: asksWorkStage, reads: ["building_state"], because: ["«وضعیت ساختمان» برابر «ناتمام» باشد", "building_state is unfinished"] }],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30, { when: asksPermitNumber, reads: ["building_state"], because: ["«وضعیت ساختمان» غیر از «بنای قدیمی بدون پروانه» باشد", "building_state is not old-without-permit"] }],
    ["permit_area", "زیربنای پروانه", "floor area on the permit", area, { when: asksPermitNumber, reads: ["building_state"], because: ["«وضعیت ساختمان» غیر از «بنای قدیمی بدون پروانه» باشد", "building_state is not old-without-permit"] }],
    ["existing_floor_area", "زیربنای موجود", "existing floor area", area],
    ["permit_units", "واحدهای پروانه", "units on the permit", to500, { when: asksPermitNumber, reads: ["building_state"], because: ["«وضعیت ساختمان» غیر از «بنای قدیمی بدون پروانه» باشد", "building_state is not old-without-permit"] }],
    ["existing_units", "واحدهای موجود", "existing units", to500],
    ["built_before_comprehensive_plan", "پیش از نقشه جامع ساخته شده است", "built before the plan", yesNo, { when: asksBuiltBeforeComprehensivePlan, reads: ["building_state"], because: ["«وضعیت ساختمان» برابر «بنای قدیمی بدون پروانه» باشد", "building_state is old-without-permit"] }],
    ["later_additions", "بنایی افزوده شده است", "something was added later", yesNo, { when: asksBuiltBeforeComprehensivePlan, reads: ["building_state"], because: ["«وضعیت ساختمان» برابر «بنای قدیمی بدون پروانه» باشد", "building_state is old-without-permit"] }],
    ["decision_number", "شماره رأی ماده صد", "Article 100 decision number", text30, { isOptional: true }],
  ],
  read: readFields,
  answers: [
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
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy", { when: asksPermitNumber, reads: ["building_state"], because: ["بنا پروانه دارد", "the building has a permit"] }],
    ["supervisor-report", "گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works", "original", { when: asksWorkStage, reads: ["building_state"], because: ["ساختمان ناتمام است", "the building is unfinished"] }],
    ["inquiry-letter", "نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)", "original", { when: (f) => f.certificate_purpose === "transfer" || f.certificate_purpose === "mortgage", reads: ["certificate_purpose"], because: ["گواهی برای معامله یا رهن است", "the certificate is for a transfer or a mortgage"] }],
    ["age-evidence", "مدارک قدمت بنا", "evidence of the building's age", "copy", { when: asksBuiltBeforeComprehensivePlan, reads: ["building_state"], because: ["بنا قدیمی و بدون پروانه است", "it is an old building without a permit"] }],
    ["commission-decision", "رأی کمیسیون ماده صد", "decision of the Article 100 commission", "copy", { when: (f) => f.decision_number !== undefined, reads: ["decision_number"], because: ["ملک رأی ماده صد دارد", "there is an Article 100 decision"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["renovation-tax-receipt"]),
    document(o["building-permit"]),
    document(o["supervisor-report"]),
    document(o["inquiry-letter"]),
    document(o["age-evidence"]),
    document(o["commission-decision"]),
  ],
  needs: [
    { anyOf: ["site-visit"] },
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
    { anyOf: ["renovation-tax-clearance"] },
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
  ],
  rules: [
    {
      id: "unfinished-only",
      holds: (f) => f.building_state !== undefined && f.building_state !== "finished", rests: ["building_state"],
      message: ["ساختمان پایان یافته است و به جای این گواهی، گواهی پایان کار می‌خواهد", "the building is finished and needs the completion certificate instead of this one"],
      remedy: ["فرم ۳۱ (گواهی پایان کار ساختمان) را بفرستید", "file form 31, the building completion certificate"], basis: ["municipality-act 100 note 8"],
    },
    {
      id: "within-permit", when: asksPermitNumber, reads: ["building_state"],
      holds: (f) => f.existing_floor_area <= f.permit_area && f.existing_units <= f.permit_units, rests: ["existing_floor_area", "permit_area", "existing_units", "permit_units"],
      message: ["زیربنا یا تعداد واحد از پروانه بیشتر است", "the floor area or the number of units exceeds the permit"],
      remedy: ["تعیین تکلیف پرونده را از کمیسیون ماده صد بخواهید؛ لایحه را با فرم ۴۶ بفرستید", "have the case decided by the Article 100 commission; send the defence with form 46"], basis: ["municipality-act 100 note 8"],
    },
    {
      id: "certificate-needed", when: asksBuiltBeforeComprehensivePlan, reads: ["building_state"],
      holds: (f) => f.later_additions === true || !(f.built_before_comprehensive_plan === true), rests: ["later_additions", "built_before_comprehensive_plan"],
      message: ["برای معامله این بنا گواهی عدم خلاف لازم نیست", "no certificate is needed for the deed of this building"],
      remedy: ["مدارک قدمت بنا را به دفتر اسناد رسمی بدهید", "give the evidence of age to the notary office"], basis: ["municipality-act 100 note 8"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "deal-before-1355", when: (f) => f.certificate_purpose === "transfer" && (f.transfer_scope !== undefined && f.transfer_scope !== "whole-plot"), reads: ["certificate_purpose", "transfer_scope"] },
    { id: "later-change" },
    { id: "notary-or-bank-asks", when: (f) => f.certificate_purpose === "transfer" || f.certificate_purpose === "mortgage", reads: ["certificate_purpose"] },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** no-violation certificate · گواهی عدم خلاف */
export interface Filing {
  readonly form: "no-violation-certificate";
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
  /** purpose of the certificate · منظور از گواهی */
  readonly certificate_purpose: "transfer" | "mortgage" | "permit-extension" | "utility-connection" | "court";
  /**
   * scope of the deal · دامنه معامله
   * Asked when certificate_purpose is transfer
   */
  readonly transfer_scope?: "whole-plot" | "share" | "unit";
  /** state of the building · وضعیت ساختمان */
  readonly building_state: "unfinished" | "finished" | "old-without-permit";
  /**
   * stage of the works · مرحله کار
   * Asked when building_state is unfinished
   */
  readonly work_stage?: "demolition" | "excavation" | "foundation" | "frame" | "rough-work" | "finishing" | "facade" | "completed";
  /**
   * building-permit number · شماره پروانه ساختمانی
   * Asked when building_state is not old-without-permit
   */
  readonly permit_number?: string;
  /**
   * floor area on the permit · زیربنای پروانه
   * Asked when building_state is not old-without-permit
   */
  readonly permit_area?: string;
  /** existing floor area · زیربنای موجود */
  readonly existing_floor_area: string;
  /**
   * units on the permit · تعداد واحد پروانه
   * Asked when building_state is not old-without-permit
   */
  readonly permit_units?: number;
  /** existing units · تعداد واحد موجود */
  readonly existing_units: number;
  /**
   * built before the comprehensive plan · بنا پیش از نقشه جامع شهر ساخته شده است
   * Asked when building_state is old-without-permit
   */
  readonly built_before_comprehensive_plan?: boolean;
  /**
   * something was added later · بنایی افزوده شده است
   * after the main building was built · پس از ساخت بنای اصلی
   * Asked when building_state is old-without-permit
   */
  readonly later_additions?: boolean;
  /**
   * Article 100 decision number · شماره رأی ماده صد
   * for a property with an Article 100 decision · برای ملکی که رأی ماده صد دارد
   */
  readonly decision_number?: string;
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
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** supervising engineer's report on the state of the works · گزارش مهندس ناظر از وضع کار */
  readonly "supervisor-report"?: { readonly copies?: number };
  /** letter of inquiry (notary, bank or other body) · نامه استعلام (دفترخانه، بانک یا دستگاه) */
  readonly "inquiry-letter"?: { readonly copies?: number };
  /** evidence of the building's age · مدارک قدمت بنا */
  readonly "age-evidence"?: { readonly copies?: number };
  /** decision of the Article 100 commission · رأی کمیسیون ماده صد */
  readonly "commission-decision"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
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
