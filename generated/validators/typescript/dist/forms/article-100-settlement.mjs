// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, choice, choices, date, daysLater, decimal, define, document, hasAll, hasOnly, mobile, monthsLater, nationalId, offer, parameter, paymentId, renovationCode, take, text, whole } from "../runtime.mjs";
const text30 = text(30);
const commissionDecisionKind = choice(["fine", "demolition", "restore", "closure", "correct", "no-violation"]);
const money = decimal(0, 0, 1000000000000000);
const anyDay = date(437927, 547864);
const article100SettlementFinality = choice(["not-appealed", "appeal", "court"]);
const district = whole(1, 22);
const severalViolationKind = choices(["no-permit", "excess-area", "change-of-use", "parking-shortage", "road-encroachment", "weak-structure", "technical"]);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "agricultural", "parking", "utility", "other"]);
const area = decimal(2, 0, 20000000);
const fraction = decimal(2, 0, 400);
const article100SettlementPaymentMode = choice(["cash", "instalment"]);
const article100SettlementNextRequest = choice(["completion", "no-violation", "amendment", "none"]);
const APPEAL_DAYS = [[507323, undefined, 10]];
const RESIDENTIAL_FINE_LEAST = [[507323, undefined, 5]];
const RESIDENTIAL_FINE_MOST = [[507323, undefined, 30]];
const BUSINESS_FINE_LEAST = [[507323, undefined, 20]];
const BUSINESS_FINE_MOST = [[507323, undefined, 40]];
const NO_PERMIT_FINE = [[507323, undefined, 1]];
const PARKING_FINE_LEAST = [[507323, undefined, 10]];
const PARKING_FINE_MOST = [[507323, undefined, 20]];
const DEMOLITION_MONTHS = [[507323, undefined, 2]];
const asksFineAmount = (f) => f.decision_kind === "fine";
const asksPaymentId = (f) => f.decision_kind === "fine" && f.payment_mode === "cash";
const asksComplianceDate = (f) => f.decision_kind === "demolition" || f.decision_kind === "correct" || f.decision_kind === "restore";
const readFields = (o, a, on) => {
  const f = {
    commission_case_number: text30(o.commission_case_number),
    decision_number: text30(o.decision_number),
    decision_kind: commissionDecisionKind(o.decision_kind),
    fine_amount: NaN,
    notice_date: anyDay(o.notice_date),
    finality: article100SettlementFinality(o.finality),
    renovation_code: renovationCode(o.renovation_code),
    district: district(o.district),
    payer_national_id: nationalId(o.payer_national_id),
    mobile: mobile(o.mobile),
    violation_kind: severalViolationKind(o.violation_kind),
    land_use: undefined,
    violation_area: NaN,
    transaction_value: NaN,
    coefficient: NaN,
    payment_mode: undefined,
    payment_id: undefined,
    paid_amount: NaN,
    compliance_date: NaN,
    next_request: article100SettlementNextRequest(o.next_request),
  };
if (asksFineAmount(f, a, on)) f.fine_amount = take(money, o.fine_amount);
if (asksFineAmount(f, a, on)) f.land_use = take(landUse, o.land_use);
if (asksFineAmount(f, a, on)) f.violation_area = take(area, o.violation_area);
if (asksFineAmount(f, a, on)) f.transaction_value = take(money, o.transaction_value);
if (asksFineAmount(f, a, on)) f.coefficient = take(fraction, o.coefficient);
if (asksFineAmount(f, a, on)) f.payment_mode = take(article100SettlementPaymentMode, o.payment_mode);
if (asksPaymentId(f, a, on)) f.payment_id = take(paymentId, o.payment_id);
if (asksPaymentId(f, a, on)) f.paid_amount = take(money, o.paid_amount);
if (asksComplianceDate(f, a, on)) f.compliance_date = take(anyDay, o.compliance_date);
  return f;
};
const readDebtInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    amount: money(o.amount),
    bill_id: billId(o.bill_id),
    payment_id: paymentId(o.payment_id),
  };
  return v;
};
export const form = define({
  id: "article-100-settlement",
  name: ["اجرای رأی و پرداخت جریمه ماده صد", "carrying out an Article 100 decision, payment of the fine"],
  revision: "1405-09-02",
  fields: [
    ["commission_case_number", "شماره پرونده کمیسیون", "commission case number", text30],
    ["decision_number", "شماره رأی", "decision number", text30],
    ["decision_kind", "نوع رأی", "kind of decision", commissionDecisionKind],
    ["fine_amount", "مبلغ جریمه", "amount of the fine", money, { when: asksFineAmount, reads: ["decision_kind"], because: ["«نوع رأی» برابر «جریمه» باشد", "decision_kind is fine"] }],
    ["notice_date", "تاریخ ابلاغ رأی", "date of notice", anyDay],
    ["finality", "قطعیت رأی", "finality", article100SettlementFinality],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["payer_national_id", "کد ملی پرداخت‌کننده", "payer's national id", nationalId],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["violation_kind", "تخلف موضوع رأی", "violation decided", severalViolationKind],
    ["land_use", "کاربری محل", "use of the place", landUse, { when: asksFineAmount, reads: ["decision_kind"], because: ["«نوع رأی» برابر «جریمه» باشد", "decision_kind is fine"] }],
    ["violation_area", "مساحت تخلف", "area of the violation", area, { when: asksFineAmount, reads: ["decision_kind"], because: ["«نوع رأی» برابر «جریمه» باشد", "decision_kind is fine"] }],
    ["transaction_value", "ارزش معاملاتی هر مترمربع", "transaction value for each m2", money, { when: asksFineAmount, reads: ["decision_kind"], because: ["«نوع رأی» برابر «جریمه» باشد", "decision_kind is fine"] }],
    ["coefficient", "ضریب جریمه", "coefficient", fraction, { when: asksFineAmount, reads: ["decision_kind"], because: ["«نوع رأی» برابر «جریمه» باشد", "decision_kind is fine"] }],
    ["payment_mode", "شیوه پرداخت", "way of payment", article100SettlementPaymentMode, { when: asksFineAmount, reads: ["decision_kind"], because: ["«نوع رأی» برابر «جریمه» باشد", "decision_kind is fine"] }],
    ["payment_id", "شناسه پرداخت", "payment id", paymentId, { when: asksPaymentId, reads: ["decision_kind", "payment_mode"], because: ["«نوع رأی» برابر «جریمه» و «شیوه پرداخت» برابر «نقدی» باشد", "decision_kind is fine and payment_mode is cash"] }],
    ["paid_amount", "مبلغ پرداخت‌شده", "amount paid", money, { when: asksPaymentId, reads: ["decision_kind", "payment_mode"], because: ["«نوع رأی» برابر «جریمه» و «شیوه پرداخت» برابر «نقدی» باشد", "decision_kind is fine and payment_mode is cash"] }],
    ["compliance_date", "تاریخ تخریب یا رفع خلاف", "date of compliance", anyDay, { when: asksComplianceDate, reads: ["decision_kind"], because: ["«نوع رأی» یکی از «قلع بنا»، «اصلاح و رفع خلاف»، «اعاده به وضع سابق» باشد", "decision_kind is one of demolition, correct, restore"] }],
    ["next_request", "درخواست پس از اجرا", "request that follows", article100SettlementNextRequest],
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
  ],
  documents: [
    ["national-card", "کارت ملی", "national card", "copy"],
    ["commission-decision", "رأی کمیسیون ماده صد", "decision of the Article 100 commission", "copy"],
    ["court-order", "رأی یا دستور مرجع قضایی", "court judgment or order", "copy", { when: (f) => f.finality === "court", reads: ["finality"], because: ["رأی پس از دیوان قطعی شده است", "the decision became final after the court"] }],
    ["fee-receipt", "فیش واریز عوارض", "fee receipt", "copy", { when: asksPaymentId, reads: ["decision_kind", "payment_mode"], because: ["جریمه نقدی پرداخت شده است", "the fine was paid in cash"] }],
    ["instalment-agreement", "موافقت‌نامه تقسیط", "instalment agreement", "copy", { when: (f) => f.decision_kind === "fine" && f.payment_mode === "instalment", reads: ["decision_kind", "payment_mode"], because: ["جریمه قسطی پرداخت می‌شود", "the fine is paid by instalments"] }],
    ["photos", "عکس ملک", "photos of the property", "electronic", { when: asksComplianceDate, reads: ["decision_kind"], because: ["رأی قلع، اصلاح یا اعاده است", "the decision is demolition, correction or restoration"] }],
    ["supervisor-report", "گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works", "original", { when: (f) => f.decision_kind === "demolition" || f.decision_kind === "correct", reads: ["decision_kind"], because: ["رأی قلع یا اصلاح است", "the decision is demolition or correction"] }],
    ["structural-soundness-certificate", "گواهی استحکام بنا", "structural-soundness certificate", "original", { when: (f) => f.next_request === "completion", reads: ["next_request"], because: ["پایان کار خواسته شده است", "a completion certificate follows"] }],
  ],
  given: (o) => [
    document(o["national-card"]),
    document(o["commission-decision"]),
    document(o["court-order"]),
    document(o["fee-receipt"]),
    document(o["instalment-agreement"]),
    document(o.photos),
    document(o["supervisor-report"]),
    document(o["structural-soundness-certificate"]),
  ],
  needs: [
    { anyOf: ["article-100-appeal"], when: (f) => f.finality === "appeal", reads: ["finality"], because: ["رأی در تجدیدنظر قطعی شده است", "the decision became final on appeal"] },
    { anyOf: ["fee-instalment"], when: (f) => f.decision_kind === "fine" && f.payment_mode === "instalment", reads: ["decision_kind", "payment_mode"], because: ["جریمه قسطی پرداخت می‌شود", "the fine is paid by instalments"] },
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
  ],
  rules: [
    {
      id: "appeal-time-over", when: (f) => f.finality === "not-appealed", reads: ["finality"],
      holds: (f, a, on) => on > daysLater(f.notice_date, parameter(APPEAL_DAYS, on)), rests: ["notice_date"],
      message: ["مهلت ۱۰ روزه اعتراض هنوز نگذشته و رأی قطعی نیست", "the 10 days for an appeal are not over and the decision is not final"],
      remedy: ["پس از پایان مهلت بفرستید، یا با فرم ۴۷ (تجدیدنظر) اعتراض کنید", "file after the time limit, or appeal with form 47"], basis: ["municipality-act 100 note 10"],
    },
    {
      id: "residential-coefficient", when: (f) => f.decision_kind === "fine" && hasOnly(f.violation_kind, ["excess-area"]) && f.land_use === "residential", reads: ["decision_kind", "violation_kind", "land_use"],
      holds: (f, a, on) => f.coefficient >= parameter(RESIDENTIAL_FINE_LEAST, on) * 10 && f.coefficient <= parameter(RESIDENTIAL_FINE_MOST, on) * 10, rests: ["coefficient"],
      message: ["ضریب اضافه بنای مسکونی بیرون از نیم تا سه است", "the coefficient for residential excess area is not within 0.5 to 3"],
      remedy: ["ضریب را از روی رأی بنویسید و با تبصره ۲ بسنجید", "copy the coefficient from the decision and compare it with note 2"], basis: ["municipality-act 100 note 2"],
    },
    {
      id: "business-coefficient", when: (f) => f.decision_kind === "fine" && hasOnly(f.violation_kind, ["excess-area"]) && (f.land_use === "commercial" || f.land_use === "industrial" || f.land_use === "administrative"), reads: ["decision_kind", "violation_kind", "land_use"],
      holds: (f, a, on) => f.coefficient >= parameter(BUSINESS_FINE_LEAST, on) * 10 && f.coefficient <= parameter(BUSINESS_FINE_MOST, on) * 10, rests: ["coefficient"],
      message: ["ضریب اضافه بنای تجاری، صنعتی یا اداری بیرون از دو تا چهار است", "the coefficient for commercial, industrial or administrative excess area is not within 2 to 4"],
      remedy: ["ضریب را از روی رأی بنویسید و با تبصره ۳ بسنجید", "copy the coefficient from the decision and compare it with note 3"], basis: ["municipality-act 100 note 3"],
    },
    {
      id: "no-permit-coefficient", when: (f) => f.decision_kind === "fine" && hasOnly(f.violation_kind, ["no-permit"]), reads: ["decision_kind", "violation_kind"],
      holds: (f, a, on) => f.coefficient >= parameter(NO_PERMIT_FINE, on) * 10, rests: ["coefficient"],
      message: ["ضریب بنای بدون پروانه از یک‌دهم کمتر است", "the coefficient for building without a permit is below one tenth"],
      remedy: ["ضریب را از روی رأی بنویسید و با تبصره ۴ بسنجید", "copy the coefficient from the decision and compare it with note 4"], basis: ["municipality-act 100 note 4"],
    },
    {
      id: "parking-coefficient", when: (f) => f.decision_kind === "fine" && hasOnly(f.violation_kind, ["parking-shortage"]), reads: ["decision_kind", "violation_kind"],
      holds: (f, a, on) => f.coefficient >= parameter(PARKING_FINE_LEAST, on) * 10 && f.coefficient <= parameter(PARKING_FINE_MOST, on) * 10, rests: ["coefficient"],
      message: ["ضریب کسری پارکینگ بیرون از یک تا دو است", "the coefficient for missing parking is not within 1 to 2"],
      remedy: ["ضریب را از روی رأی بنویسید و با تبصره ۵ بسنجید", "copy the coefficient from the decision and compare it with note 5"], basis: ["municipality-act 100 note 5"],
    },
    {
      id: "cash-is-fine", when: asksPaymentId, reads: ["decision_kind", "payment_mode"],
      holds: (f) => f.paid_amount === f.fine_amount, rests: ["paid_amount", "fine_amount"],
      message: ["مبلغ پرداخت‌شده با مبلغ جریمه یکی نیست", "the amount paid differs from the fine"],
      remedy: ["مانده را بپردازید، یا تقسیط را با فرم ۵۳ (تقسیط عوارض) بخواهید", "pay the rest, or ask for instalments with form 53"],
    },
    {
      id: "demolition-in-time", when: (f) => f.decision_kind === "demolition", reads: ["decision_kind"],
      holds: (f, a, on) => f.compliance_date <= monthsLater(f.notice_date, parameter(DEMOLITION_MONTHS, on)), rests: ["compliance_date", "notice_date"],
      message: ["تخریب پس از مهلت ۲ ماهه انجام شده است", "the demolition was done after the 2 months"],
      remedy: ["هزینه اقدام شهرداری را با استعلام ۵۵ (بدهی ملک) بپرسید", "ask with inquiry 55 (property debt) whether the municipality charged its own costs"], basis: ["municipality-act 100 note 1"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "fine-formula", when: asksFineAmount, reads: ["decision_kind"] },
    { id: "goodwill", when: (f) => f.decision_kind === "fine" && hasAll(f.violation_kind, ["no-permit"]), reads: ["decision_kind", "violation_kind"] },
    { id: "unpaid-fine", when: asksFineAmount, reads: ["decision_kind"] },
    { id: "demolition-term", when: (f) => f.decision_kind === "demolition", reads: ["decision_kind"] },
    { id: "completion-released", when: (f) => f.next_request === "completion" && hasAll(f.violation_kind, ["no-permit"]), reads: ["next_request", "violation_kind"] },
    { id: "no-dues-on-fine", when: asksFineAmount, reads: ["decision_kind"] },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
