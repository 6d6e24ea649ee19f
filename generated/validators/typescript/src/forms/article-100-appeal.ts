// made by zabeteh 0.1.0 from forms/; do not edit
import { choice, choices, confirmation, date, daysLater, decimal, define, document, hasAll, maybe, mobile, nationalId, offer, parameter, plate, renovationCode, take, text, whole } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

const text30 = text(30);
const anyDay = date(437927, 547864);
const commissionDecisionKind = choice(["fine", "demolition", "restore", "closure", "correct", "no-violation"]);
const money = decimal(0, 0, 1000000000000000);
const severalViolationKind = choices(["no-permit", "excess-area", "change-of-use", "parking-shortage", "road-encroachment", "weak-structure", "technical"]);
const district = whole(1, 22);
const partyRole = choice(["owner", "successor", "tenant", "neighbour", "representative", "municipality"]);
const severalArticle100AppealAppealGround = choices(["fact", "law", "amount", "low", "demolition", "notice", "new-evidence"]);
const text4000 = text(4000);
const caseStatusInquiryCaseStage = choice(["opened", "visit", "review", "instruction", "design", "fees", "draft", "issued", "commission", "archived"]);
const caseStatusInquiryWaitingFor = choice(["applicant", "office", "district", "other-body", "none"]);
const text60 = text(60);
const APPEAL_DAYS: Parameter = [[507323, undefined, 10]];
type Values = {
  commission_case_number: ReturnType<typeof text30>;
  decision_number: ReturnType<typeof text30>;
  decision_date: ReturnType<typeof anyDay>;
  decision_kind: ReturnType<typeof commissionDecisionKind>;
  fine_amount: ReturnType<typeof money>;
  notice_date: ReturnType<typeof anyDay>;
  violation_kind: ReturnType<typeof severalViolationKind>;
  renovation_code: ReturnType<typeof renovationCode>;
  registry_plate: ReturnType<typeof plate>;
  district: ReturnType<typeof district>;
  appellant_role: ReturnType<typeof partyRole>;
  national_id: ReturnType<typeof nationalId>;
  mobile: ReturnType<typeof mobile>;
  appeal_grounds: ReturnType<typeof severalArticle100AppealAppealGround>;
  appeal_text: ReturnType<typeof text4000>;
  acknowledges_risk: ReturnType<typeof confirmation>;
};

type Answered = {
  "case-status-inquiry": {
    isAnswered: boolean;
    case_stage: ReturnType<typeof caseStatusInquiryCaseStage>;
    waiting_for: ReturnType<typeof caseStatusInquiryWaitingFor>;
    updated_on: ReturnType<typeof anyDay>;
    missing_document: ReturnType<typeof text60>;
  };
};

// decision_kind is fine
const asksFineAmount: When<Values, Answered> = (f) => f.decision_kind === "fine";

// appellant_role is not municipality
const asksNationalId: When<Values, Answered> = (f) => f.appellant_role !== undefined && f.appellant_role !== "municipality";

// decision_kind is fine and violation_kind includes change-of-use
const asksAcknowledgesRisk: When<Values, Answered> = (f) => f.decision_kind === "fine" && hasAll(f.violation_kind, ["change-of-use"]);

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    commission_case_number: text30(o.commission_case_number),
    decision_number: text30(o.decision_number),
    decision_date: anyDay(o.decision_date),
    decision_kind: commissionDecisionKind(o.decision_kind),
    fine_amount: NaN,
    notice_date: anyDay(o.notice_date),
    violation_kind: severalViolationKind(o.violation_kind),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    appellant_role: partyRole(o.appellant_role),
    national_id: undefined,
    mobile: undefined,
    appeal_grounds: severalArticle100AppealAppealGround(o.appeal_grounds),
    appeal_text: text4000(o.appeal_text),
    acknowledges_risk: undefined,

  };
if (asksFineAmount(f, a, on)) f.fine_amount = take(money, o.fine_amount);
if (asksNationalId(f, a, on)) f.national_id = take(nationalId, o.national_id);
if (asksNationalId(f, a, on)) f.mobile = take(mobile, o.mobile);
if (asksAcknowledgesRisk(f, a, on)) f.acknowledges_risk = take(confirmation, o.acknowledges_risk);

  return f;
};

const readCaseStatusInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["case-status-inquiry"] = {
    isAnswered: true,
    case_stage: caseStatusInquiryCaseStage(o.case_stage),
    waiting_for: caseStatusInquiryWaitingFor(o.waiting_for),
    updated_on: anyDay(o.updated_on),
    missing_document: maybe(text60, o.missing_document),

  };
  return v;
};

// appeal against an Article 100 decision, as data
export const form = define<Values, Answered>({
  id: "article-100-appeal",
  name: ["تجدیدنظر رأی ماده صد", "appeal against an Article 100 decision"],
  revision: "1405-09-02",
  fields: [
    ["commission_case_number", "شماره پرونده کمیسیون", "commission case number", text30],
    ["decision_number", "شماره رأی", "decision number", text30],
    ["decision_date", "تاریخ رأی", "decision date", anyDay],
    ["decision_kind", "نوع رأی", "kind of decision", commissionDecisionKind],
    ["fine_amount", "مبلغ جریمه", "amount of the fine", money, { when: asksFineAmount, reads: ["decision_kind"], because: ["«نوع رأی» برابر «جریمه» باشد", "decision_kind is fine"] }],
    ["notice_date", "تاریخ ابلاغ رأی", "date of notice", anyDay],
    ["violation_kind", "تخلف موضوع رأی", "violation decided", severalViolationKind],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["appellant_role", "سمت معترض", "appellant role", partyRole],
    ["national_id", "کد ملی معترض", "appellant's national id", nationalId, { when: asksNationalId, reads: ["appellant_role"], because: ["«سمت معترض» غیر از «شهرداری» باشد", "appellant_role is not municipality"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile, { when: asksNationalId, reads: ["appellant_role"], because: ["«سمت معترض» غیر از «شهرداری» باشد", "appellant_role is not municipality"] }],
    ["appeal_grounds", "جهات اعتراض", "grounds", severalArticle100AppealAppealGround],
    ["appeal_text", "متن اعتراض", "text of the appeal", text4000],
    ["acknowledges_risk", "از خطر اعاده وضع آگاه است", "aware of restoration risk", confirmation, { when: asksAcknowledgesRisk, reads: ["decision_kind", "violation_kind"], because: ["«نوع رأی» برابر «جریمه» و «تخلف موضوع رأی» شامل «تغییر کاربری» باشد", "decision_kind is fine and violation_kind includes change-of-use"] }],
  ],
  read: readFields,
  answers: [
    {
      id: "case-status-inquiry",
      name: ["استعلام وضعیت پرونده", "case status inquiry"],
      fields: [
        ["case_stage", "مرحله", "stage", caseStatusInquiryCaseStage],
        ["waiting_for", "در انتظار", "waiting for", caseStatusInquiryWaitingFor],
        ["updated_on", "تاریخ آخرین تغییر", "date of the last change", anyDay],
        ["missing_document", "مدرک ناقص", "missing document", text60, { isOptional: true }],
      ],
      read: readCaseStatusInquiry,
    },
  ],
  documents: [
    ["national-card", "کارت ملی", "national card", "copy", { when: asksNationalId, reads: ["appellant_role"], because: ["معترض شهرداری نیست", "the appellant is not the municipality"] }],
    ["commission-decision", "رأی کمیسیون ماده صد", "decision of the Article 100 commission", "copy"],
    ["commission-notice", "اخطار یا برگ ابلاغ کمیسیون ماده صد", "notice or service slip of the Article 100 commission", "copy"],
    ["title-deed", "سند مالکیت", "title deed", "copy", { when: (f) => f.appellant_role === "owner" || f.appellant_role === "successor", reads: ["appellant_role"], because: ["معترض مالک یا قائم‌مقام اوست", "the appellant is the owner or a successor"] }],
    ["lease-contract", "اجاره‌نامه", "lease", "copy", { when: (f) => f.appellant_role === "tenant", reads: ["appellant_role"], because: ["معترض مستأجر است", "the appellant is the tenant"] }],
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "copy", { when: (f) => f.appellant_role === "representative", reads: ["appellant_role"], because: ["معترض وکیل است", "the appellant is a representative"] }],
    ["damage-evidence", "مدرک زیان مجاور", "evidence of the neighbour's damage", "copy", { when: (f) => f.appellant_role === "neighbour", reads: ["appellant_role"], because: ["معترض مجاور است", "the appellant is a neighbour"] }],
    ["expert-report", "گزارش کارشناس رسمی", "official expert report", "copy", { when: (f) => hasAll(f.appeal_grounds, ["fact"]), reads: ["appeal_grounds"], because: ["به گزارش یا مساحت ایراد شده است", "the report or the area is disputed"] }],
    ["new-evidence", "مدرک تازه", "new evidence", "copy", { when: (f) => hasAll(f.appeal_grounds, ["new-evidence"]), reads: ["appeal_grounds"], because: ["به مدرک تازه استناد شده است", "new evidence is relied on"] }],
  ],
  given: (o) => [
    document(o["national-card"]),
    document(o["commission-decision"]),
    document(o["commission-notice"]),
    document(o["title-deed"]),
    document(o["lease-contract"]),
    document(o["power-of-attorney"]),
    document(o["damage-evidence"]),
    document(o["expert-report"]),
    document(o["new-evidence"]),
  ],
  needs: [
    { anyOf: ["article-100-defence"] },
    { anyOf: ["case-status-inquiry"], inquiries: ["case-status-inquiry"], awaited: ["case-status-inquiry"] },
  ],
  rules: [
    {
      id: "in-time",
      holds: (f, a, on) => on >= f.notice_date && on <= daysLater(f.notice_date, parameter(APPEAL_DAYS, on)), rests: ["notice_date"],
      message: ["اعتراض در مهلت ۱۰ روزه پس از ابلاغ نیست", "the appeal is not within 10 days of the notice"],
      remedy: ["تاریخ ابلاغ را با برگ ابلاغ بسنجید؛ پس از مهلت، رأی قطعی است و با فرم ۴۸ پیگیری می‌شود", "compare the date with the notice slip; after the time limit the decision is final and goes to form 48"], basis: ["municipality-act 100 note 10"],
    },
    {
      id: "notice-after-decision",
      holds: (f) => f.notice_date >= f.decision_date, rests: ["notice_date", "decision_date"],
      message: ["تاریخ ابلاغ پیش از تاریخ رأی است", "the notice is dated before the decision"],
      remedy: ["هر دو تاریخ را از روی برگ ابلاغ بنویسید", "copy both dates from the notice slip"],
    },
    {
      id: "fine-too-low", when: (f) => hasAll(f.appeal_grounds, ["low"]), reads: ["appeal_grounds"],
      holds: (f) => f.appellant_role === "municipality" || f.appellant_role === "neighbour", rests: ["appellant_role"],
      message: ["جهت ‹کم بودن جریمه› ویژه شهرداری و مجاور متضرر است", "the ground 'fine too low' is for the municipality or a neighbour"],
      remedy: ["این جهت را بردارید و جهت دیگری انتخاب کنید", "remove this ground and choose another"],
    },
  ],
  provisions: [
    { id: "standing", when: (f) => f.appellant_role === "tenant" || f.appellant_role === "neighbour", reads: ["appellant_role"] },
    { id: "municipality-days", when: (f) => f.appellant_role === "municipality", reads: ["appellant_role"] },
    { id: "other-members" },
    { id: "restoration-risk", when: asksAcknowledgesRisk, reads: ["decision_kind", "violation_kind"] },
    { id: "final-without-appeal" },
    { id: "breach-of-law-only" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** appeal against an Article 100 decision · تجدیدنظر رأی ماده صد */
export interface Filing {
  readonly form: "article-100-appeal";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** commission case number · شماره پرونده کمیسیون */
  readonly commission_case_number: string;
  /** decision number · شماره رأی */
  readonly decision_number: string;
  /** decision date · تاریخ رأی */
  readonly decision_date: string;
  /** kind of decision · نوع رأی */
  readonly decision_kind: "fine" | "demolition" | "restore" | "closure" | "correct" | "no-violation";
  /**
   * amount of the fine · مبلغ جریمه
   * Asked when decision_kind is fine
   */
  readonly fine_amount?: string;
  /**
   * date of notice · تاریخ ابلاغ رأی
   * printed on the notice slip · روی برگ ابلاغ نوشته شده است
   */
  readonly notice_date: string;
  /** violation decided · تخلف موضوع رأی */
  readonly violation_kind: readonly ("no-permit" | "excess-area" | "change-of-use" | "parking-shortage" | "road-encroachment" | "weak-structure" | "technical")[];
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
  /** appellant role · سمت معترض */
  readonly appellant_role: "owner" | "successor" | "tenant" | "neighbour" | "representative" | "municipality";
  /**
   * appellant's national id · کد ملی معترض
   * Asked when appellant_role is not municipality
   */
  readonly national_id?: string;
  /**
   * mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی
   * Asked when appellant_role is not municipality
   */
  readonly mobile?: string;
  /** grounds · جهات اعتراض */
  readonly appeal_grounds: readonly ("fact" | "law" | "amount" | "low" | "demolition" | "notice" | "new-evidence")[];
  /** text of the appeal · متن اعتراض */
  readonly appeal_text: string;
  /**
   * is aware that a change-of-use fine may turn into restoration · از احتمال تبدیل جریمه تغییر کاربری به اعاده وضع آگاه است
   * Asked when decision_kind is fine and violation_kind includes change-of-use
   */
  readonly acknowledges_risk?: true;
}

/** The documents that are given. */
export interface Documents {
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** decision of the Article 100 commission · رأی کمیسیون ماده صد */
  readonly "commission-decision"?: { readonly copies?: number };
  /** notice or service slip of the Article 100 commission · اخطار یا برگ ابلاغ کمیسیون ماده صد */
  readonly "commission-notice"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** lease · اجاره‌نامه */
  readonly "lease-contract"?: { readonly copies?: number };
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** evidence of the neighbour's damage · مدرک زیان مجاور */
  readonly "damage-evidence"?: { readonly copies?: number };
  /** official expert report · گزارش کارشناس رسمی */
  readonly "expert-report"?: { readonly copies?: number };
  /** new evidence · مدرک تازه */
  readonly "new-evidence"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** case status inquiry · استعلام وضعیت پرونده */
  readonly "case-status-inquiry"?: { readonly case_stage: "opened" | "visit" | "review" | "instruction" | "design" | "fees" | "draft" | "issued" | "commission" | "archived"; readonly waiting_for: "applicant" | "office" | "district" | "other-body" | "none"; readonly updated_on: string; readonly missing_document?: string };
}
