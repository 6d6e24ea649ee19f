// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, choices, date, decimal, define, document, email, engineerLicence, hasAll, legalPersonId, maybe, mobile, nationalId, offer, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const text80 = text(80);
const district = whole(1, 22);
const text30 = text(30);
const anyDay = date(437927, 547864);
const workStage = choice(["not-started", "demolition", "excavation", "foundation", "frame", "rough-work", "finishing", "facade", "completed"]);
const severalPermitAmendmentAmendmentItem = choices(["area", "owner-name", "address", "executor", "designer", "description", "clerical"]);
const text300 = text(300);
const area = decimal(2, 100, 1000000000);
const money = decimal(0, 0, 1000000000000000);
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  full_name: ReturnType<typeof text80>;
  national_id: ReturnType<typeof nationalId>;
  legal_person_id: ReturnType<typeof legalPersonId>;
  mobile: ReturnType<typeof mobile>;
  email: ReturnType<typeof email>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  district: ReturnType<typeof district>;
  permit_number: ReturnType<typeof text30>;
  permit_date: ReturnType<typeof anyDay>;
  permit_expiry: ReturnType<typeof anyDay>;
  work_stage: ReturnType<typeof workStage>;
  amendment_items: ReturnType<typeof severalPermitAmendmentAmendmentItem>;
  present_text: ReturnType<typeof text300>;
  right_text: ReturnType<typeof text300>;
  needs_drawings: ReturnType<typeof yesNo>;
  permit_area: ReturnType<typeof area>;
  new_area: ReturnType<typeof area>;
  executor_licence: ReturnType<typeof engineerLicence>;
};

type Answered = {
  "social-security-inquiry": {
    isAnswered: boolean;
    amount: ReturnType<typeof money>;
    cleared: ReturnType<typeof yesNo>;
  };
};

// applicant_role is company
const asksLegalPersonId: When<Values, Answered> = (f) => f.applicant_role === "company";

// amendment_items includes area
const asksPermitArea: When<Values, Answered> = (f) => hasAll(f.amendment_items, ["area"]);

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    national_id: nationalId(o.national_id),
    legal_person_id: undefined,
    mobile: mobile(o.mobile),
    email: maybe(email, o.email),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    district: district(o.district),
    permit_number: text30(o.permit_number),
    permit_date: anyDay(o.permit_date),
    permit_expiry: anyDay(o.permit_expiry),
    work_stage: workStage(o.work_stage),
    amendment_items: severalPermitAmendmentAmendmentItem(o.amendment_items),
    present_text: text300(o.present_text),
    right_text: text300(o.right_text),
    needs_drawings: yesNo(o.needs_drawings),
    permit_area: NaN,
    new_area: NaN,
    executor_licence: maybe(engineerLicence, o.executor_licence),

  };
if (asksLegalPersonId(f, a, on)) f.legal_person_id = take(legalPersonId, o.legal_person_id);
if (asksPermitArea(f, a, on)) f.permit_area = take(area, o.permit_area);
if (asksPermitArea(f, a, on)) f.new_area = take(area, o.new_area);

  return f;
};

const readSocialSecurityInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["social-security-inquiry"] = {
    isAnswered: true,
    amount: money(o.amount),
    cleared: yesNo(o.cleared),

  };
  return v;
};

// permit amendment, as data
export const form = define<Values, Answered>({
  id: "permit-amendment",
  name: ["اصلاح پروانه", "permit amendment"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["legal_person_id", "شناسه ملی شخص حقوقی", "legal person's national id", legalPersonId, { when: asksLegalPersonId, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «نماینده یا صاحب امضای مجاز شخص حقوقی» باشد", "applicant_role is company"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["email", "رایانامه", "email", email, { isOptional: true }],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["permit_date", "تاریخ صدور پروانه", "date of issue of the permit", anyDay],
    ["permit_expiry", "پایان اعتبار پروانه", "expiry date of the permit", anyDay],
    ["work_stage", "مرحله کار", "stage of the works", workStage],
    ["amendment_items", "موارد اصلاح", "items to amend", severalPermitAmendmentAmendmentItem],
    ["present_text", "متن فعلی", "present wording", text300],
    ["right_text", "متن درست", "right wording", text300],
    ["needs_drawings", "نقشه هم تغییر می‌کند", "the drawings change too", yesNo],
    ["permit_area", "زیربنای پروانه", "floor area on the permit", area, { when: asksPermitArea, reads: ["amendment_items"], because: ["«موارد اصلاح» شامل «مساحت یا زیربنا» باشد", "amendment_items includes area"] }],
    ["new_area", "زیربنای درست", "right floor area", area, { when: asksPermitArea, reads: ["amendment_items"], because: ["«موارد اصلاح» شامل «مساحت یا زیربنا» باشد", "amendment_items includes area"] }],
    ["executor_licence", "پروانه مجری", "executor's licence number", engineerLicence, { isOptional: true }],
  ],
  read: readFields,
  answers: [
    {
      id: "social-security-inquiry",
      name: ["استعلام تأمین اجتماعی", "social-security inquiry"],
      fields: [
        ["amount", "مبلغ حق بیمه", "premium stated", money],
        ["cleared", "مفاصاحساب صادر شده است", "the clearance is issued", yesNo],
      ],
      read: readSocialSecurityInquiry,
    },
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "original"],
    ["supervisor-report", "گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works", "original"],
    ["executor-contract", "قرارداد مجری ذی‌صلاح", "contract with a qualified executor", "original", { when: (f) => hasAll(f.amendment_items, ["executor"]), reads: ["amendment_items"], because: ["مجری تغییر می‌کند", "the executor changes"] }],
    ["designer-commitment", "برگه تعهد طراحی", "designer's commitment sheet", "original", { when: (f) => hasAll(f.amendment_items, ["designer"]), reads: ["amendment_items"], because: ["طراح تغییر می‌کند", "the designer changes"] }],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "original-and-copy"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["building-permit"]),
    document(o["supervisor-report"]),
    document(o["executor-contract"]),
    document(o["designer-commitment"]),
    document(o["renovation-tax-receipt"]),
  ],
  needs: [
    { anyOf: ["building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit"] },
    { anyOf: ["site-visit"] },
    { anyOf: ["renovation-tax-clearance"] },
    { anyOf: ["social-security-inquiry"], when: (f) => hasAll(f.amendment_items, ["area"]) && f.new_area > f.permit_area, reads: ["amendment_items", "new_area", "permit_area"], because: ["زیربنا از پروانه بیشتر می‌شود", "the floor area grows beyond the permit"], inquiries: ["social-security-inquiry"], awaited: ["social-security-inquiry"] },
  ],
  rules: [
    {
      id: "no-new-drawings",
      holds: (f) => !(f.needs_drawings === true), rests: ["needs_drawings"],
      message: ["اصلاح با تغییر نقشه همراه است", "the amendment comes with a change of the drawings"],
      remedy: ["فرم ۲۱ (تغییر نقشه) را بفرستید", "file form 21 (amendment of drawings)"],
    },
    {
      id: "wordings-differ",
      holds: (f) => f.right_text !== undefined && f.present_text !== undefined && f.right_text !== f.present_text, rests: ["right_text", "present_text"],
      message: ["متن فعلی و متن درست یکی است", "the present and the right wording are the same"],
      remedy: ["متن فعلی را از روی پروانه و متن درست را از روی سند بنویسید", "copy the present wording from the permit and the right one from the deed"],
    },
  ],
  provisions: [
    { id: "report-and-visit" },
    { id: "violation-found" },
    { id: "difference-dues", when: (f) => hasAll(f.amendment_items, ["area"]) && f.new_area > f.permit_area, reads: ["amendment_items", "new_area", "permit_area"] },
    { id: "ownership-elsewhere", when: (f) => hasAll(f.amendment_items, ["owner-name"]), reads: ["amendment_items"] },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** permit amendment · اصلاح پروانه */
export interface Filing {
  readonly form: "permit-amendment";
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
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when applicant_role is company
   */
  readonly legal_person_id?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** email · رایانامه */
  readonly email?: string;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
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
  /** items to amend · موارد اصلاح */
  readonly amendment_items: readonly ("area" | "owner-name" | "address" | "executor" | "designer" | "description" | "clerical")[];
  /** present wording · متن فعلی */
  readonly present_text: string;
  /** right wording · متن درست */
  readonly right_text: string;
  /** the drawings change too · نقشه هم تغییر می‌کند */
  readonly needs_drawings: boolean;
  /**
   * floor area on the permit · زیربنای پروانه
   * Asked when amendment_items includes area
   */
  readonly permit_area?: string;
  /**
   * right floor area · زیربنای درست
   * Asked when amendment_items includes area
   */
  readonly new_area?: string;
  /** executor's licence number · شماره پروانه اشتغال مجری */
  readonly executor_licence?: string;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** supervising engineer's report on the state of the works · گزارش مهندس ناظر از وضع کار */
  readonly "supervisor-report"?: { readonly copies?: number };
  /** contract with a qualified executor · قرارداد مجری ذی‌صلاح */
  readonly "executor-contract"?: { readonly copies?: number };
  /** designer's commitment sheet · برگه تعهد طراحی */
  readonly "designer-commitment"?: { readonly copies?: number };
  /** renovation-tax receipt of the current year · فیش عوارض نوسازی سال جاری */
  readonly "renovation-tax-receipt"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** social-security inquiry · استعلام تأمین اجتماعی */
  readonly "social-security-inquiry"?: { readonly amount: string; readonly cleared: boolean };
}
