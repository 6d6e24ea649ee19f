// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, caseNumber, choice, date, decimal, define, document, group, legalPersonId, mobile, nationalId, offer, paymentId, plate, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const text30 = text(30);
const anyDay = date(437927, 547864);
const permitDuplicateWorksStatus = choice(["not-started", "in-progress", "finished"]);
const lossKind = choice(["lost", "stolen", "destroyed", "worn"]);
const to9 = whole(0, 9);
const area = decimal(2, 0, 1000000000);
const text1000 = text(1000);
const text80 = text(80);
const fraction = decimal(4, 0, 60000);
const money = decimal(0, 0, 1000000000000000);
const asksOwnerNationalId = (f) => f.owner_kind === "natural";
const asksOwnerLegalPersonId = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";
const asksLossDate = (f) => f.loss_kind !== undefined && f.loss_kind !== "worn";
const asksPoliceReportNumber = (f) => f.loss_kind === "stolen";
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
const readFields = (o, a, on) => {
  const f = {
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
    permit_number: text30(o.permit_number),
    permit_date: anyDay(o.permit_date),
    permit_expiry: anyDay(o.permit_expiry),
    works_status: permitDuplicateWorksStatus(o.works_status),
    loss_kind: lossKind(o.loss_kind),
    loss_date: NaN,
    police_report_number: undefined,
    previous_duplicates: to9(o.previous_duplicates),
    loss_declaration: yesNo(o.loss_declaration),
  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksLossDate(f, a, on)) f.loss_date = take(anyDay, o.loss_date);
if (asksPoliceReportNumber(f, a, on)) f.police_report_number = take(text30, o.police_report_number);
  return f;
};
const readRegistryOwnershipInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    registered_area: area(o.registered_area),
    boundaries: text1000(o.boundaries),
    mortgaged: yesNo(o.mortgaged),
    seized: yesNo(o.seized),
    owners: owners(o.owners),
  };
  return v;
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
  id: "permit-duplicate",
  name: ["المثنی پروانه", "duplicate building permit"],
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
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["permit_date", "تاریخ صدور پروانه", "date of issue of the permit", anyDay],
    ["permit_expiry", "پایان اعتبار پروانه", "expiry date of the permit", anyDay],
    ["works_status", "وضعیت عملیات ساختمانی", "state of the works", permitDuplicateWorksStatus],
    ["loss_kind", "علت درخواست المثنی", "reason for the duplicate", lossKind],
    ["loss_date", "تاریخ فقدان", "date of loss", anyDay, { when: asksLossDate, reads: ["loss_kind"], because: ["«علت درخواست المثنی» غیر از «فرسوده یا ناخوانا» باشد", "loss_kind is not worn"] }],
    ["police_report_number", "شماره گزارش کلانتری", "police report number", text30, { when: asksPoliceReportNumber, reads: ["loss_kind"], because: ["«علت درخواست المثنی» برابر «سرقت شده» باشد", "loss_kind is stolen"] }],
    ["previous_duplicates", "تعداد المثنی‌های پیشین", "earlier duplicates", to9],
    ["loss_declaration", "استرداد اصل تعهد شده است", "return is undertaken", yesNo],
  ],
  read: readFields,
  answers: [
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
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.owner_deceased === true, reads: ["owner_deceased"], because: ["مالک فوت شده است", "the owner has died"] }],
    ["signature-authority", "گواهی امضای مجاز", "proof of signing authority", "copy", { when: asksOwnerLegalPersonId, reads: ["owner_kind"], because: ["مالک شخص حقوقی است", "the owner is a legal person"] }],
    ["damaged-original", "اصل فرسوده", "worn original", "original", { when: (f) => f.loss_kind === "worn", reads: ["loss_kind"], because: ["اصل فرسوده یا ناخواناست", "the original is worn or illegible"] }],
    ["police-report", "گزارش کلانتری", "police report", "original", { when: asksPoliceReportNumber, reads: ["loss_kind"], because: ["اصل سرقت شده است", "the original was stolen"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.joint_ownership === true, reads: ["joint_ownership"], because: ["ملک مشاع است", "the property is jointly owned"] }],
    ["loss-undertaking", "تعهدنامه محضری فقدان", "notarised loss undertaking", "original", { when: (f) => f.loss_kind === "lost" || f.loss_kind === "stolen" || f.loss_kind === "destroyed", reads: ["loss_kind"], because: ["پروانه مفقود، سرقت یا نابود شده است", "the permit was lost, stolen or destroyed"] }],
    ["newspaper-notice", "آگهی فقدان در روزنامه", "loss notice in a newspaper", "original", { when: (f) => f.loss_kind === "lost", reads: ["loss_kind"], because: ["پروانه مفقود شده است", "the permit was lost"] }],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["damaged-original"]),
    document(o["police-report"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["co-owner-consent"]),
    document(o["loss-undertaking"]),
    document(o["newspaper-notice"]),
    document(o["renovation-tax-receipt"]),
  ],
  needs: [
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
  ],
  rules: [
    {
      id: "loss-not-in-future", when: asksLossDate, reads: ["loss_kind"],
      holds: (f, a, on) => f.loss_date <= on, rests: ["loss_date"],
      message: ["تاریخ فقدان پس از روز درخواست است", "the date of loss is after the day of filing"],
      remedy: ["تاریخ فقدان را با آگهی یا گزارش کلانتری بسنجید", "compare the date of loss with the notice or the police report"],
    },
    {
      id: "loss-after-issue", when: asksLossDate, reads: ["loss_kind"],
      holds: (f) => f.loss_date >= f.permit_date, rests: ["loss_date", "permit_date"],
      message: ["تاریخ فقدان پیش از صدور پروانه است", "the date of loss is before the issue of the permit"],
      remedy: ["تاریخ فقدان را با تاریخ صدور پروانه بسنجید", "compare the date of loss with the date of issue of the permit"],
    },
    {
      id: "works-not-finished",
      holds: (f) => f.works_status !== undefined && f.works_status !== "finished", rests: ["works_status"],
      message: ["عملیات ساختمانی پایان یافته است", "the works are finished"],
      remedy: ["به‌جای المثنی، فرم ۳۱ (گواهی پایان کار ساختمان) را بفرستید", "file form 31, the building completion certificate, instead of a duplicate"],
    },
    {
      id: "return-undertaken", when: asksLossDate, reads: ["loss_kind"],
      holds: (f) => f.loss_declaration === true, rests: ["loss_declaration"],
      message: ["استرداد اصل پروانه تعهد نشده است", "the return of the original permit is not undertaken"],
      remedy: ["تعهد استرداد اصل را در درگاه یا دفتر خدمات الکترونیک بپذیرید", "accept the undertaking to return the original on the portal or at the e-service office"],
    },
    {
      id: "no-longer-valid",
      holds: (f, a, on) => f.permit_expiry >= on, rests: ["permit_expiry"],
      message: ["اعتبار پروانه گذشته است و المثنی آن را تمدید نمی‌کند", "the permit has expired and a duplicate does not lengthen its term"],
      remedy: ["برای مهلت تازه فرم ۲۳ (تمدید پروانه) را هم بفرستید", "for a new term also file form 23 (permit extension)"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "same-as-original" },
    { id: "all-co-owners", when: (f) => f.joint_ownership === true, reads: ["joint_ownership"] },
    { id: "marked-duplicate" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
