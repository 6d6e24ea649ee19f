// made by zabeteh 0.1.0 from forms/; do not edit
import { choice, choices, date, daysLater, decimal, define, document, email, hasAll, hasAny, legalPersonId, maybe, mobile, nationalId, offer, parameter, plate, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const text30 = text(30);
const anyDay = date(437927, 547864);
const district = whole(1, 22);
const partyRole = choice(["owner", "successor", "tenant", "neighbour", "representative"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const severalViolationKind = choices(["no-permit", "excess-area", "change-of-use", "parking-shortage", "road-encroachment", "weak-structure", "technical"]);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "agricultural", "parking", "utility", "other"]);
const area = decimal(2, 0, 20000000);
const to1450 = whole(1250, 1450);
const severalArticle100DefenceDefencePosition = choices(["denied", "measure", "old", "permit", "soundness", "parking", "necessity"]);
const text4000 = text(4000);
const caseStatusInquiryCaseStage = choice(["opened", "visit", "review", "instruction", "design", "fees", "draft", "issued", "commission", "archived"]);
const caseStatusInquiryWaitingFor = choice(["applicant", "office", "district", "other-body", "none"]);
const text60 = text(60);
const DEFENCE_DAYS = [[507323, undefined, 10]];
const asksNationalId = (f) => f.person_kind === "natural";
const asksLegalPersonId = (f) => f.person_kind !== undefined && f.person_kind !== "natural";
const readFields = (o, a, on) => {
  const f = {
    commission_case_number: text30(o.commission_case_number),
    notice_date: anyDay(o.notice_date),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    defendant_role: partyRole(o.defendant_role),
    person_kind: personKind(o.person_kind),
    national_id: undefined,
    legal_person_id: undefined,
    mobile: mobile(o.mobile),
    email: maybe(email, o.email),
    violation_kind: severalViolationKind(o.violation_kind),
    land_use: landUse(o.land_use),
    violation_area: area(o.violation_area),
    violation_year: to1450(o.violation_year),
    permit_number: maybe(text30, o.permit_number),
    has_supervisor: yesNo(o.has_supervisor),
    works_stopped_date: maybe(anyDay, o.works_stopped_date),
    position: severalArticle100DefenceDefencePosition(o.position),
    defence_text: text4000(o.defence_text),
  };
if (asksNationalId(f, a, on)) f.national_id = take(nationalId, o.national_id);
if (asksLegalPersonId(f, a, on)) f.legal_person_id = take(legalPersonId, o.legal_person_id);
  return f;
};
const readCaseStatusInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    case_stage: caseStatusInquiryCaseStage(o.case_stage),
    waiting_for: caseStatusInquiryWaitingFor(o.waiting_for),
    updated_on: anyDay(o.updated_on),
    missing_document: maybe(text60, o.missing_document),
  };
  return v;
};
export const form = define({
  id: "article-100-defence",
  name: ["لایحه دفاعیه کمیسیون ماده صد", "written defence before the Article 100 commission"],
  revision: "1405-09-02",
  fields: [
    ["commission_case_number", "شماره پرونده کمیسیون", "commission case number", text30],
    ["notice_date", "تاریخ ابلاغ اخطار", "date of the notice", anyDay],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["defendant_role", "سمت دفاع‌کننده", "role", partyRole],
    ["person_kind", "نوع شخص", "kind of person", personKind],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId, { when: asksNationalId, reads: ["person_kind"], because: ["«نوع شخص» برابر «شخص حقیقی» باشد", "person_kind is natural"] }],
    ["legal_person_id", "شناسه ملی شخص حقوقی", "legal person's national id", legalPersonId, { when: asksLegalPersonId, reads: ["person_kind"], because: ["«نوع شخص» غیر از «شخص حقیقی» باشد", "person_kind is not natural"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["email", "رایانامه", "email", email, { isOptional: true }],
    ["violation_kind", "موضوع تخلف", "alleged violation", severalViolationKind],
    ["land_use", "کاربری محل", "use of the place", landUse],
    ["violation_area", "مساحت تخلف", "area of the violation", area],
    ["violation_year", "سال وقوع تخلف", "year of the violation", to1450],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30, { isOptional: true }],
    ["has_supervisor", "ساختمان مهندس ناظر دارد", "has a supervising engineer", yesNo],
    ["works_stopped_date", "تاریخ توقف عملیات", "date the works were stopped", anyDay, { isOptional: true }],
    ["position", "موضع دفاع", "line of defence", severalArticle100DefenceDefencePosition],
    ["defence_text", "متن دفاعیه", "text of the defence", text4000],
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
    ["national-card", "کارت ملی", "national card", "copy"],
    ["title-deed", "سند مالکیت", "title deed", "copy", { when: (f) => f.defendant_role === "owner", reads: ["defendant_role"], because: ["دفاع‌کننده مالک است", "the person who defends is the owner"] }],
    ["lease-contract", "اجاره‌نامه", "lease", "copy", { when: (f) => f.defendant_role === "tenant", reads: ["defendant_role"], because: ["دفاع‌کننده مستأجر است", "the person who defends is the tenant"] }],
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "copy", { when: (f) => f.defendant_role === "representative", reads: ["defendant_role"], because: ["دفاع‌کننده وکیل است", "the person who defends is a representative"] }],
    ["supervisor-report", "گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works", "copy", { when: (f) => f.has_supervisor === true, reads: ["has_supervisor"], because: ["ساختمان مهندس ناظر دارد", "there is a supervising engineer"] }],
    ["technical-officer-report", "گزارش مأمور فنی شهرداری", "technical officer report", "copy"],
    ["commission-notice", "اخطار یا برگ ابلاغ کمیسیون ماده صد", "notice or service slip of the Article 100 commission", "copy"],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy", { when: (f) => hasAll(f.position, ["permit"]), reads: ["position"], because: ["به مجوز استناد شده است", "a permission is relied on"] }],
    ["age-evidence", "مدارک قدمت بنا", "evidence of the building's age", "copy", { when: (f) => hasAll(f.position, ["old"]), reads: ["position"], because: ["به قدمت بنا استناد شده است", "the building's age is relied on"] }],
    ["structural-soundness-certificate", "گواهی استحکام بنا", "structural-soundness certificate", "original", { when: (f) => hasAll(f.position, ["soundness"]) || hasAny(f.violation_kind, ["weak-structure", "technical"]), reads: ["position", "violation_kind"], because: ["رعایت اصول فنی یا استحکام بنا موضوع پرونده است", "technical principles or soundness are at issue"] }],
    ["expert-report", "گزارش کارشناس رسمی", "official expert report", "copy", { when: (f) => hasAll(f.position, ["measure"]), reads: ["position"], because: ["به مساحت ایراد شده است", "the measured area is disputed"] }],
    ["photos", "عکس ملک", "photos of the property", "electronic"],
  ],
  given: (o) => [
    document(o["national-card"]),
    document(o["title-deed"]),
    document(o["lease-contract"]),
    document(o["power-of-attorney"]),
    document(o["supervisor-report"]),
    document(o["technical-officer-report"]),
    document(o["commission-notice"]),
    document(o["building-permit"]),
    document(o["age-evidence"]),
    document(o["structural-soundness-certificate"]),
    document(o["expert-report"]),
    document(o.photos),
  ],
  needs: [
    { anyOf: ["case-status-inquiry"], inquiries: ["case-status-inquiry"], awaited: ["case-status-inquiry"] },
  ],
  rules: [
    {
      id: "after-notice",
      holds: (f, a, on) => on >= f.notice_date, rests: ["notice_date"],
      message: ["تاریخ ابلاغ اخطار پس از روز ثبت لایحه است", "the notice is dated after the day of filing"],
      remedy: ["تاریخ را از روی برگ اخطار بنویسید", "copy the date from the notice"], basis: ["municipality-act 100 note 1"],
    },
    {
      id: "in-time",
      holds: (f, a, on) => on <= daysLater(f.notice_date, parameter(DEFENCE_DAYS, on)), rests: ["notice_date"],
      message: ["مهلت ۱۰ روزه لایحه پس از ابلاغ گذشته است", "the 10 days for the defence after the notice are over"],
      remedy: ["لایحه به کمیسیون فرستاده می‌شود، ولی شاید رأی صادر شده باشد؛ وضعیت پرونده را با استعلام ۸ بپرسید", "the defence is passed on, but the commission may already have decided; ask for the status with inquiry 8"], basis: ["municipality-act 100 note 1"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "others-heard", when: (f) => f.defendant_role === "tenant" || f.defendant_role === "neighbour", reads: ["defendant_role"] },
    { id: "written-only" },
    { id: "members" },
    { id: "excess-residential", when: (f) => hasAll(f.violation_kind, ["excess-area"]) && f.land_use === "residential", reads: ["violation_kind", "land_use"] },
    { id: "excess-business", when: (f) => hasAll(f.violation_kind, ["excess-area"]) && (f.land_use === "commercial" || f.land_use === "industrial" || f.land_use === "administrative"), reads: ["violation_kind", "land_use"] },
    { id: "without-permit", when: (f) => hasAll(f.violation_kind, ["no-permit"]), reads: ["violation_kind"] },
    { id: "missing-parking", when: (f) => hasAll(f.violation_kind, ["parking-shortage"]), reads: ["violation_kind"] },
    { id: "decision-in-month" },
    { id: "case-after-stop", when: (f) => !Number.isNaN(f.works_stopped_date), reads: ["works_stopped_date"] },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
