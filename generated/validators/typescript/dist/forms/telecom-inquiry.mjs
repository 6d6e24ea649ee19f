// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, maybe, mobile, offer, renovationCode, take, whole, yesNo } from "../runtime.mjs";
const filer = choice(["owner", "engineer", "municipality"]);
const telecomInquiryTelecomSubject = choice(["cable-clearance", "duct-approval", "fibre-digging", "relocation"]);
const to2000 = whole(0, 2000);
const to5000 = whole(0, 5000);
const length = decimal(2, 10, 8000);
const anyDay = date(437927, 547864);
const asksExcavationDepth = (f) => f.inquiry_subject === "cable-clearance";
const asksOperatorRequestDate = (f) => f.inquiry_subject === "fibre-digging";
const readFields = (o, a, on) => {
  const f = {
    filer_kind: filer(o.filer_kind),
    inquiry_subject: telecomInquiryTelecomSubject(o.inquiry_subject),
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    units: to2000(o.units),
    lines_requested: maybe(to5000, o.lines_requested),
    excavation_depth: NaN,
    operator_request_date: NaN,
  };
if (asksExcavationDepth(f, a, on)) f.excavation_depth = take(length, o.excavation_depth);
if (asksOperatorRequestDate(f, a, on)) f.operator_request_date = take(anyDay, o.operator_request_date);
  return f;
};
const readTelecomInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    cable_near: yesNo(o.cable_near),
    fibre_available: yesNo(o.fibre_available),
    duct_approved: maybe(yesNo, o.duct_approved),
  };
  return v;
};
export const form = define({
  id: "telecom-inquiry",
  name: ["استعلام مخابرات", "telecommunications inquiry"],
  revision: "1405-09-02",
  fields: [
    ["filer_kind", "درخواست‌دهنده", "who files", filer],
    ["inquiry_subject", "موضوع استعلام", "subject of the inquiry", telecomInquiryTelecomSubject],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["units", "تعداد واحد", "number of units", to2000],
    ["lines_requested", "تعداد خط درخواستی", "lines requested", to5000, { isOptional: true }],
    ["excavation_depth", "عمق گودبرداری", "excavation depth", length, { when: asksExcavationDepth, reads: ["inquiry_subject"], because: ["«موضوع استعلام» برابر «حریم کابل» باشد", "inquiry_subject is cable-clearance"] }],
    ["operator_request_date", "تاریخ درخواست اپراتور", "operator's request date", anyDay, { when: asksOperatorRequestDate, reads: ["inquiry_subject"], because: ["«موضوع استعلام» برابر «حفاری فیبر» باشد", "inquiry_subject is fibre-digging"] }],
  ],
  read: readFields,
  answers: [
    {
      id: "telecom-inquiry",
      name: ["استعلام مخابرات", "telecommunications inquiry"],
      fields: [
        ["cable_near", "کابل یا کانال در مجاورت است", "a cable or duct is near", yesNo],
        ["fibre_available", "فیبر نوری در دسترس است", "fibre is available", yesNo],
        ["duct_approved", "داکت داخلی تأیید شده است", "the internal duct is approved", yesNo, { isOptional: true }],
      ],
      read: readTelecomInquiry,
    },
  ],
  documents: [
    ["location-sketch", "کروکی محل", "location sketch", "original"],
    ["electrical-drawings", "نقشه تأسیسات برقی", "electrical drawings", "electronic", { when: (f) => f.inquiry_subject === "duct-approval", reads: ["inquiry_subject"], because: ["تأیید داکت درخواست شده است", "a duct approval is asked for"] }],
    ["operator-request", "درخواست اپراتور", "operator's request", "copy", { when: asksOperatorRequestDate, reads: ["inquiry_subject"], because: ["حفاری فیبر درخواست شده است", "fibre digging is asked for"] }],
  ],
  given: (o) => [
    document(o["location-sketch"]),
    document(o["electrical-drawings"]),
    document(o["operator-request"]),
  ],
  rules: [
    {
      id: "line-for-each-unit", when: (f) => f.inquiry_subject === "duct-approval" && !Number.isNaN(f.lines_requested), reads: ["inquiry_subject", "lines_requested"],
      holds: (f) => f.lines_requested >= f.units, rests: ["lines_requested", "units"],
      message: ["تعداد خط درخواستی از تعداد واحد کمتر است", "fewer lines are requested than there are units"],
      remedy: ["برای هر واحد دست‌کم یک خط بنویسید", "ask for one line at least for each unit"],
    },
  ],
  provisions: [
    { id: "fibre-in-fifteen-days", when: (f, a, on) => on >= 512071 && on <= 512436 && f.inquiry_subject === "fibre-digging", reads: ["inquiry_subject"] },
    { id: "clearance-before-excavation", when: asksExcavationDepth, reads: ["inquiry_subject"] },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
