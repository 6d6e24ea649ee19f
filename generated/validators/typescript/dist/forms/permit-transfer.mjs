// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, date, decimal, define, document, group, legalPersonId, mobile, nationalId, offer, plate, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const text80 = text(80);
const text30 = text(30);
const district = whole(1, 22);
const anyDay = date(437927, 547864);
const workStage = choice(["not-started", "demolition", "excavation", "foundation", "frame", "rough-work", "finishing", "facade", "completed"]);
const transferKind = choice(["sale", "settlement", "gift", "inheritance", "court-judgment"]);
const to9999 = whole(1, 9999);
const fraction = decimal(4, 1, 60000);
const area = decimal(2, 0, 1000000000);
const text1000 = text(1000);
const fraction2 = decimal(4, 0, 60000);
const money = decimal(0, 0, 1000000000000000);
const asksNewOwnerLegalPersonId = (f) => f.applicant_role === "company";
const asksPoaNumber = (f) => f.applicant_role === "representative";
const asksDeedNumber = (f) => f.transfer_kind === "sale" || f.transfer_kind === "settlement" || f.transfer_kind === "gift";
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
const readFields = (o, a, on) => {
  const f = {
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    new_owner_national_id: nationalId(o.new_owner_national_id),
    new_owner_legal_person_id: undefined,
    poa_number: undefined,
    mobile: mobile(o.mobile),
    previous_owner_name: text80(o.previous_owner_name),
    previous_owner_national_id: nationalId(o.previous_owner_national_id),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    permit_number: text30(o.permit_number),
    permit_date: anyDay(o.permit_date),
    permit_expiry: anyDay(o.permit_expiry),
    work_stage: workStage(o.work_stage),
    engineers_kept: yesNo(o.engineers_kept),
    transfer_kind: transferKind(o.transfer_kind),
    deed_number: undefined,
    deed_date: NaN,
    notary_office_number: NaN,
    share_dang: fraction(o.share_dang),
    open_instalments: yesNo(o.open_instalments),
    accepts_obligations: yesNo(o.accepts_obligations),
  };
if (asksNewOwnerLegalPersonId(f, a, on)) f.new_owner_legal_person_id = take(legalPersonId, o.new_owner_legal_person_id);
if (asksPoaNumber(f, a, on)) f.poa_number = take(text30, o.poa_number);
if (asksDeedNumber(f, a, on)) f.deed_number = take(text30, o.deed_number);
if (asksDeedNumber(f, a, on)) f.deed_date = take(anyDay, o.deed_date);
if (asksDeedNumber(f, a, on)) f.notary_office_number = take(to9999, o.notary_office_number);
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
const readNotaryTransferInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    cleared: yesNo(o.cleared),
    amount: money(o.amount),
  };
  return v;
};
export const form = define({
  id: "permit-transfer",
  name: ["انتقال پروانه به مالک جدید", "transfer of the permit to a new owner"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["new_owner_national_id", "کد ملی مالک جدید", "new owner's national id", nationalId],
    ["new_owner_legal_person_id", "شناسه ملی مالک جدید", "new owner's legal-person id", legalPersonId, { when: asksNewOwnerLegalPersonId, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «نماینده یا صاحب امضای مجاز شخص حقوقی» باشد", "applicant_role is company"] }],
    ["poa_number", "شماره وکالت‌نامه", "power-of-attorney number", text30, { when: asksPoaNumber, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «وکیل یا نماینده قانونی» باشد", "applicant_role is representative"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["previous_owner_name", "نام مالک پیشین", "previous owner's name", text80],
    ["previous_owner_national_id", "کد ملی مالک پیشین", "previous owner's national id", nationalId],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["permit_date", "تاریخ صدور پروانه", "date of issue of the permit", anyDay],
    ["permit_expiry", "پایان اعتبار پروانه", "expiry date of the permit", anyDay],
    ["work_stage", "مرحله کار", "stage of the works", workStage],
    ["engineers_kept", "ناظر و مجری تغییر نمی‌کنند", "supervisor and executor stay", yesNo],
    ["transfer_kind", "نوع انتقال", "kind of transfer", transferKind],
    ["deed_number", "شماره سند انتقال", "transfer-deed number", text30, { when: asksDeedNumber, reads: ["transfer_kind"], because: ["«نوع انتقال» یکی از «بیع قطعی (خرید و فروش)»، «صلح»، «هبه» باشد", "transfer_kind is one of sale, settlement, gift"] }],
    ["deed_date", "تاریخ سند انتقال", "transfer-deed date", anyDay, { when: asksDeedNumber, reads: ["transfer_kind"], because: ["«نوع انتقال» یکی از «بیع قطعی (خرید و فروش)»، «صلح»، «هبه» باشد", "transfer_kind is one of sale, settlement, gift"] }],
    ["notary_office_number", "شماره دفتر اسناد رسمی", "notary office number", to9999, { when: asksDeedNumber, reads: ["transfer_kind"], because: ["«نوع انتقال» یکی از «بیع قطعی (خرید و فروش)»، «صلح»، «هبه» باشد", "transfer_kind is one of sale, settlement, gift"] }],
    ["share_dang", "سهم مورد انتقال", "share transferred", fraction],
    ["open_instalments", "قسط پرداخت‌نشده دارد", "has unpaid instalments", yesNo],
    ["accepts_obligations", "تعهدات پروانه پذیرفته است", "obligations are taken over", yesNo],
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
      id: "notary-transfer-inquiry",
      name: ["استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"],
      fields: [
        ["cleared", "مفاصاحساب صادر شده است", "the clearance is issued", yesNo],
        ["amount", "مبلغ بدهی", "amount owed", money],
      ],
      read: readNotaryTransferInquiry,
    },
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: asksPoaNumber, reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["transfer-deed", "سند قطعی انتقال", "definitive transfer deed", "original-and-copy", { when: asksDeedNumber, reads: ["transfer_kind"], because: ["انتقال با بیع، صلح یا هبه است", "the transfer is by sale, settlement or gift"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "original"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["birth-certificate", "شناسنامه", "birth certificate", "original-and-copy"],
    ["inheritance-certificate", "گواهی حصر وراثت", "inheritance certificate", "original-and-copy", { when: (f) => f.transfer_kind === "inheritance", reads: ["transfer_kind"], because: ["انتقال به ارث است", "the transfer is by succession"] }],
    ["court-order", "رأی یا دستور مرجع قضایی", "court judgment or order", "certified-copy", { when: (f) => f.transfer_kind === "court-judgment", reads: ["transfer_kind"], because: ["انتقال با رأی دادگاه است", "the transfer is by judgment"] }],
    ["company-registration", "آگهی تأسیس و تغییرات شرکت", "company registration notices", "copy", { when: asksNewOwnerLegalPersonId, reads: ["applicant_role"], because: ["متقاضی شخص حقوقی است", "the applicant is a legal person"] }],
    ["supervisor-report", "گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works", "original"],
    ["supervisor-commitment", "برگه تعهد نظارت", "supervisor's commitment sheet", "original", { when: (f) => !(f.engineers_kept === true), reads: ["engineers_kept"], because: ["ناظر یا مجری تغییر می‌کند", "supervisor or executor changes"] }],
    ["obligation-undertaking", "تعهدنامه پذیرش اقساط", "undertaking on instalments", "original", { when: (f) => f.open_instalments === true, reads: ["open_instalments"], because: ["قسط پرداخت‌نشده مانده است", "instalments remain"] }],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "original-and-copy"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["title-deed"]),
    document(o["transfer-deed"]),
    document(o["building-permit"]),
    document(o["national-card"]),
    document(o["birth-certificate"]),
    document(o["inheritance-certificate"]),
    document(o["court-order"]),
    document(o["company-registration"]),
    document(o["supervisor-report"]),
    document(o["supervisor-commitment"]),
    document(o["obligation-undertaking"]),
    document(o["renovation-tax-receipt"]),
  ],
  needs: [
    { anyOf: ["owner-record-update"] },
    { anyOf: ["building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit"] },
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["notary-transfer-inquiry"], inquiries: ["notary-transfer-inquiry"], awaited: ["notary-transfer-inquiry"] },
    { anyOf: ["renovation-tax-clearance"] },
  ],
  rules: [
    {
      id: "permit-in-force",
      holds: (f, a, on) => f.permit_expiry >= on, rests: ["permit_expiry"],
      message: ["اعتبار پروانه گذشته است", "the permit has expired"],
      remedy: ["ابتدا فرم ۲۳ (تمدید پروانه) را بفرستید", "file form 23 (permit extension) first"], basis: ["opinion-7-4452"],
    },
    {
      id: "two-persons",
      holds: (f) => f.new_owner_national_id !== undefined && f.previous_owner_national_id !== undefined && f.new_owner_national_id !== f.previous_owner_national_id, rests: ["new_owner_national_id", "previous_owner_national_id"],
      message: ["کد ملی مالک جدید و مالک پیشین یکی است", "the new and the previous owner have the same national id"],
      remedy: ["هر دو کد را با سند انتقال بسنجید", "compare both ids with the transfer deed"],
    },
    {
      id: "obligations-taken-over",
      holds: (f) => f.accepts_obligations === true, rests: ["accepts_obligations"],
      message: ["تعهدات پروانه و عوارض پذیرفته نشده است", "the obligations and dues of the permit are not taken over"],
      remedy: ["تعهدات را در دفتر خدمات الکترونیک بپذیرید یا مانده عوارض را پیش از انتقال بپردازید", "accept the obligations at the e-service office, or pay the dues that remain before the transfer"],
    },
    {
      id: "deed-not-in-future", when: asksDeedNumber, reads: ["transfer_kind"],
      holds: (f, a, on) => f.deed_date <= on, rests: ["deed_date"],
      message: ["تاریخ سند انتقال پس از روز درخواست است", "the transfer deed is dated after the day of filing"],
      remedy: ["تاریخ را از روی سند انتقال بنویسید", "copy the date from the transfer deed"],
    },
    {
      id: "deed-after-permit", when: asksDeedNumber, reads: ["transfer_kind"],
      holds: (f) => f.deed_date >= f.permit_date, rests: ["deed_date", "permit_date"],
      message: ["تاریخ سند انتقال پیش از تاریخ صدور پروانه است", "the transfer deed is dated before the permit"],
      remedy: ["هر دو تاریخ را با سند انتقال و پروانه بسنجید", "compare both dates with the transfer deed and the permit"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "all-obligations" },
    { id: "adds-a-co-owner", when: (f) => f.share_dang < 60000, reads: ["share_dang"] },
    { id: "record-updated" },
    { id: "remaining-term" },
  ],
  visits: [
    { verdict: { required: true, because: "ownership-transfer", note: { fa: "هر دو طرف یا وکیل آنان یک بار با اصل مدارک حاضر می‌شوند", en: "Both parties, or their attorneys, attend once with the originals." } } },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
