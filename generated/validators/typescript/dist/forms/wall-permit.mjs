// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, choices, date, decimal, define, document, maybe, mobile, monthsLater, nationalId, offer, parameter, plate, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company", "endowment-lessee"]);
const text80 = text(80);
const district = whole(1, 22);
const text200 = text(200);
const plotState = choice(["vacant", "built", "half-built", "ruined"]);
const wallPermitWallKind = choice(["wall", "fence", "railing", "hoarding"]);
const severalCompassSide = choices(["north", "east", "south", "west"]);
const length = decimal(2, 50, 1000000);
const length2 = decimal(2, 30, 1000000);
const anyDay = date(437927, 547864);
const length3 = decimal(2, 100, 1000000);
const length4 = decimal(2, 0, 1000000);
const area = decimal(2, 0, 1000000000);
const text120 = text(120);
const to99 = whole(0, 99);
const ACQUISITION_MONTHS = [[507323, undefined, 18]];
const NOTICE_WALL_MONTHS = [[507323, undefined, 2]];
const asksNoticeDate = (f) => f.by_notice === true;
const asksSchemeName = (f, a) => a["road-scheme-inquiry"].in_scheme === true;
const computeAcquisitionDue = (f, a, on) => {
  if (!(a["road-scheme-inquiry"].in_scheme === true)) return NaN;
  return monthsLater(a["road-scheme-inquiry"].announced_on, parameter(ACQUISITION_MONTHS, on));
};
const readFields = (o, a, on) => {
  const f = {
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    national_id: nationalId(o.national_id),
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    address: text200(o.address),
    plot_state: plotState(o.plot_state),
    wall_kind: wallPermitWallKind(o.wall_kind),
    sides: severalCompassSide(o.sides),
    wall_length: length(o.wall_length),
    wall_height: length2(o.wall_height),
    faces_street: yesNo(o.faces_street),
    shared_boundary: yesNo(o.shared_boundary),
    boundary_dispute: yesNo(o.boundary_dispute),
    by_notice: yesNo(o.by_notice),
    notice_date: NaN,
  };
if (asksNoticeDate(f, a, on)) f.notice_date = take(anyDay, o.notice_date);
  return f;
};
const readBuildingLineInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    planned_street_width: length3(o.planned_street_width),
    setback_depth: length4(o.setback_depth),
    area_after_setback: area(o.area_after_setback),
    street_level: maybe(length4, o.street_level),
  };
  return v;
};
const readRoadSchemeInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    in_scheme: yesNo(o.in_scheme),
    scheme_name: undefined,
    affected_area: NaN,
    announced_on: NaN,
    scheme_start_years: NaN,
  };
  a["road-scheme-inquiry"] = v;
if (asksSchemeName(f, a, on)) v.scheme_name = take(text120, o.scheme_name);
if (asksSchemeName(f, a, on)) v.affected_area = take(area, o.affected_area);
if (asksSchemeName(f, a, on)) v.announced_on = take(anyDay, o.announced_on);
if (asksSchemeName(f, a, on)) v.scheme_start_years = take(to99, o.scheme_start_years);
  return v;
};
export const form = define({
  id: "wall-permit",
  name: ["مجوز دیوارکشی و حصارکشی", "wall and fence permission"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["address", "نشانی ملک", "address of the property", text200],
    ["plot_state", "وضع موجود ملک", "present state of the plot", plotState],
    ["wall_kind", "نوع حصار", "kind of enclosure", wallPermitWallKind],
    ["sides", "اضلاع", "sides", severalCompassSide],
    ["wall_length", "طول دیوار", "wall length", length],
    ["wall_height", "ارتفاع دیوار", "wall height", length2],
    ["faces_street", "دیوار بر گذر است", "faces a street", yesNo],
    ["shared_boundary", "دیوار روی مرز مشترک است", "on a shared boundary", yesNo],
    ["boundary_dispute", "درباره حدود اختلاف هست", "a boundary dispute exists", yesNo],
    ["by_notice", "اخطار شهرداری اجرا می‌شود", "in response to a notice", yesNo],
    ["notice_date", "تاریخ ابلاغ", "date of notice", anyDay, { when: asksNoticeDate, reads: ["by_notice"], because: ["«اخطار شهرداری اجرا می‌شود»", "by_notice"] }],
  ],
  read: readFields,
  answers: [
    {
      id: "building-line-inquiry",
      name: ["استعلام بر و کف", "building line and level inquiry"],
      fields: [
        ["planned_street_width", "عرض گذر طبق طرح", "planned street width", length3],
        ["setback_depth", "عمق عقب‌نشینی", "depth of the set-back", length4],
        ["area_after_setback", "مساحت پس از اصلاح", "plot area after correction", area],
        ["street_level", "تراز کف گذر", "street level", length4, { isOptional: true }],
      ],
      read: readBuildingLineInquiry,
    },
    {
      id: "road-scheme-inquiry",
      name: ["استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"],
      fields: [
        ["in_scheme", "ملک در طرح است", "the plot lies in a scheme", yesNo],
        ["scheme_name", "نام طرح", "name of the scheme", text120, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
        ["affected_area", "مساحت در طرح", "area within the scheme", area, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
        ["announced_on", "تاریخ اعلام رسمی طرح", "official announcement", anyDay, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
        ["scheme_start_years", "سال تا شروع اجرا", "years until the approved start", to99, { when: asksSchemeName, reads: ["road-scheme-inquiry/in_scheme"], because: ["«ملک در طرح است»", "in_scheme"] }],
      ],
      read: readRoadSchemeInquiry,
    },
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.applicant_role === "heir", reads: ["applicant_role"], because: ["متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"] }],
    ["location-sketch", "کروکی محل", "location sketch", "original"],
    ["building-line-sheet", "برگ بر و کف", "building-line sheet", "copy", { when: (f) => f.faces_street === true, reads: ["faces_street"], because: ["دیوار بر گذر است", "the wall faces a street"] }],
    ["neighbour-consent", "رضایت‌نامه مجاور", "neighbour's consent", "original", { when: (f) => f.shared_boundary === true, reads: ["shared_boundary"], because: ["دیوار روی مرز مشترک است", "the wall stands on the shared boundary"] }],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "original-and-copy"],
    ["municipal-notice", "اخطار شهرداری", "municipal notice", "copy", { when: asksNoticeDate, reads: ["by_notice"], because: ["دیوار در اجرای اخطار ساخته می‌شود", "the wall is built in response to a notice"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["inheritance-certificate"]),
    document(o["location-sketch"]),
    document(o["building-line-sheet"]),
    document(o["neighbour-consent"]),
    document(o["renovation-tax-receipt"]),
    document(o["municipal-notice"]),
  ],
  needs: [
    { anyOf: ["case-opening"] },
    { anyOf: ["building-line-inquiry"], when: (f) => f.faces_street === true, reads: ["faces_street"], because: ["دیوار بر گذر روی بر اصلاحی است", "a wall on a street stands on the corrected building line"], inquiries: ["building-line-inquiry"], awaited: ["building-line-inquiry"] },
    { anyOf: ["road-scheme-inquiry"], inquiries: ["road-scheme-inquiry"], awaited: ["road-scheme-inquiry"] },
  ],
  rules: [
    {
      id: "no-boundary-dispute",
      holds: (f) => !(f.boundary_dispute === true), rests: ["boundary_dispute"],
      message: ["درباره حدود ملک اختلاف هست", "a dispute about the boundaries is pending"],
      remedy: ["پس از رفع اختلاف در مرجع قضایی یا با توافق، در درگاه دوباره درخواست کنید", "file again on the portal after the dispute has been settled by the court or by agreement"],
    },
    {
      id: "within-notice-term", when: asksNoticeDate, reads: ["by_notice"],
      holds: (f, a, on) => monthsLater(f.notice_date, parameter(NOTICE_WALL_MONTHS, on)) >= on, rests: ["notice_date"],
      message: ["مهلت ۲ ماهه اخطار گذشته است", "the term of 2 months in the notice has passed"],
      remedy: ["درباره اقدام و هزینه شهرداری، با برگ اخطار از شهرداری منطقه بپرسید", "ask the district municipality, with the notice, about its own works and their cost"], basis: ["municipality-act 110"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "built-in-two-months", when: asksNoticeDate, reads: ["by_notice"] },
    { id: "municipality-builds", when: asksNoticeDate, reads: ["by_notice"] },
    { id: "corrected-line", when: (f) => f.faces_street === true, reads: ["faces_street"] },
    { id: "not-a-building-permit" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
