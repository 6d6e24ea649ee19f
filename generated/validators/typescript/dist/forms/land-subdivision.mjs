// made by zabeteh 0.1.0 from forms/; do not edit
import { billId, caseNumber, choice, date, decimal, define, document, engineerLicence, group, legalPersonId, maybe, mobile, monthsLater, nationalId, offer, parameter, paymentId, plate, renovationCode, sum, take, text, whole, yesNo } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const personKind = choice(["natural", "legal", "government", "endowment"]);
const district = whole(1, 22);
const landKind = choice(["built", "mawat", "bayer", "dayer", "garden"]);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "agricultural", "parking", "utility", "other"]);
const area = decimal(2, 100, 1000000000);
const area2 = decimal(2, 0, 1000000000);
const area3 = decimal(2, 0, 10000000);
const to9999 = whole(1, 9999);
const length = decimal(2, 0, 1000000);
const to1000 = whole(2, 1000);
const anyDay = date(437927, 547864);
const landSubdivisionShareSettlement = choice(["land", "cash", "mixed"]);
const money = decimal(0, 0, 1000000000000000);
const macroZone = choice(["r", "s", "m", "g"]);
const to999 = whole(0, 999);
const to2000 = whole(0, 2000);
const percent = decimal(2, 0, 10000);
const to60 = whole(0, 60);
const length2 = decimal(2, 100, 1000000);
const text1000 = text(1000);
const text80 = text(80);
const fraction = decimal(4, 0, 60000);
const SUBDIVISION_MONTHS = [[507350, undefined, 3]];
const SERVICES_SHARE = [[507350, undefined, 2500]];
const SERVICES_LAND_AREA = [[507350, undefined, 50000]];
const STREETS_SHARE = [[507350, undefined, 2500]];
const asksOwnerNationalId = (f) => f.owner_kind === "natural";
const asksOwnerLegalPersonId = (f) => f.owner_kind !== undefined && f.owner_kind !== "natural";
const asksExpertValue = (f) => f.share_settlement !== undefined && f.share_settlement !== "land";
const computeAnswerDue = (f, a, on) => monthsLater(f.submission_date, parameter(SUBDIVISION_MONTHS, on));
const parcels = group(
  2,
  1000,
  [
    ["parcel_no", "شماره قطعه", "parcel number", to9999],
    ["area", "مساحت قطعه", "area", area2],
    ["frontage", "طول بر", "frontage", length],
    ["access_width", "عرض گذر", "street width", length],
    ["use", "کاربری", "use", landUse],
  ],
  (o) => ({
    parcel_no: to9999(o.parcel_no),
    area: area2(o.area),
    frontage: length(o.frontage),
    access_width: length(o.access_width),
    use: landUse(o.use),
  }),
);
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
    six_dang: yesNo(o.six_dang),
    land_kind: landKind(o.land_kind),
    approved_use: landUse(o.approved_use),
    land_area: area(o.land_area),
    area_after_setback: area2(o.area_after_setback),
    plan_min_parcel: area3(o.plan_min_parcel),
    parcels: parcels(o.parcels),
    parcels_count: to1000(o.parcels_count),
    streets_area: area2(o.streets_area),
    services_area: area2(o.services_area),
    planner_licence: engineerLicence(o.planner_licence),
    submission_date: anyDay(o.submission_date),
    share_settlement: landSubdivisionShareSettlement(o.share_settlement),
    expert_value: NaN,
  };
if (asksOwnerNationalId(f, a, on)) f.owner_national_id = take(nationalId, o.owner_national_id);
if (asksOwnerLegalPersonId(f, a, on)) f.owner_legal_person_id = take(legalPersonId, o.owner_legal_person_id);
if (asksExpertValue(f, a, on)) f.expert_value = take(money, o.expert_value);
  return f;
};
const readDetailedPlanInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    zone: macroZone(o.zone),
    sub_zone: to999(o.sub_zone),
    max_density_percent: maybe(to2000, o.max_density_percent),
    max_coverage_percent: maybe(percent, o.max_coverage_percent),
    max_storeys: maybe(to60, o.max_storeys),
    in_scheme: yesNo(o.in_scheme),
  };
  return v;
};
const readBuildingLineInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    planned_street_width: length2(o.planned_street_width),
    setback_depth: length(o.setback_depth),
    area_after_setback: area2(o.area_after_setback),
    street_level: maybe(length, o.street_level),
  };
  return v;
};
const readRegistryOwnershipInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    registered_area: area2(o.registered_area),
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
  id: "land-subdivision",
  name: ["تفکیک عرصه", "land subdivision"],
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
    ["six_dang", "سند شش‌دانگ است", "the deed is for six dang", yesNo],
    ["land_kind", "نوع زمین", "kind of land", landKind],
    ["approved_use", "کاربری مصوب", "approved use", landUse],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
    ["area_after_setback", "مساحت پس از اصلاح", "plot area after correction", area2],
    ["plan_min_parcel", "حد نصاب تفکیک", "minimum parcel area", area3],
    ["parcels", "قطعات پیشنهادی", "proposed parcels", parcels],
    ["parcels_count", "تعداد قطعات", "number of parcels", to1000],
    ["streets_area", "مساحت معابر", "area of streets", area2],
    ["services_area", "سهم خدمات عمومی", "public-service share", area2],
    ["planner_licence", "پروانه مهندس شهرساز", "urban planner's licence", engineerLicence],
    ["submission_date", "تاریخ تحویل نقشه", "date of hand-over", anyDay],
    ["share_settlement", "شیوه تسویه سهم شهرداری", "settlement of the share", landSubdivisionShareSettlement],
    ["expert_value", "بهای روز کارشناسی", "value by official expert", money, { when: asksExpertValue, reads: ["share_settlement"], because: ["«شیوه تسویه سهم شهرداری» غیر از «واگذاری زمین» باشد", "share_settlement is not land"] }],
  ],
  read: readFields,
  answers: [
    {
      id: "detailed-plan-inquiry",
      name: ["استعلام طرح تفصیلی", "detailed-plan inquiry"],
      fields: [
        ["zone", "پهنه", "zone", macroZone],
        ["sub_zone", "زیرپهنه", "sub-zone", to999],
        ["max_density_percent", "حداکثر تراکم", "maximum density", to2000, { isOptional: true }],
        ["max_coverage_percent", "حداکثر سطح اشغال", "maximum coverage", percent, { isOptional: true }],
        ["max_storeys", "حداکثر طبقات", "maximum storeys", to60, { isOptional: true }],
        ["in_scheme", "ملک در طرح است", "the plot lies in a scheme", yesNo],
      ],
      read: readDetailedPlanInquiry,
    },
    {
      id: "building-line-inquiry",
      name: ["استعلام بر و کف", "building line and level inquiry"],
      fields: [
        ["planned_street_width", "عرض گذر طبق طرح", "planned street width", length2],
        ["setback_depth", "عمق عقب‌نشینی", "depth of the set-back", length],
        ["area_after_setback", "مساحت پس از اصلاح", "plot area after correction", area2],
        ["street_level", "تراز کف گذر", "street level", length, { isOptional: true }],
      ],
      read: readBuildingLineInquiry,
    },
    {
      id: "registry-ownership-inquiry",
      name: ["استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"],
      fields: [
        ["registered_area", "مساحت ثبتی", "registered area", area2],
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
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.joint_ownership === true, reads: ["joint_ownership"], because: ["ملک مشاع است", "the property is jointly owned"] }],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy"],
    ["parcel-plan", "نقشه تفکیک، افراز یا تجمیع", "parcel plan", "original"],
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "original"],
    ["location-sketch", "کروکی محل", "location sketch", "copy"],
    ["article-12-decision", "رأی کمیسیون ماده ۱۲", "article 12 decision", "copy", { when: (f) => f.land_kind !== undefined && f.land_kind !== "built", reads: ["land_kind"], because: ["زمین بدون بناست", "the land is not built"] }],
    ["garden-decision", "رأی تشخیص باغ", "garden decision", "copy", { when: (f) => f.land_kind === "garden", reads: ["land_kind"], because: ["زمین باغ یا مشجر است", "the land is a garden"] }],
    ["expert-report", "گزارش کارشناس رسمی", "official expert report", "original", { when: (f) => f.share_settlement === "cash" || f.share_settlement === "mixed", reads: ["share_settlement"], because: ["بخشی از سهم نقدی تسویه می‌شود", "part of the share is settled in cash"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["inheritance-certificate"]),
    document(o["signature-authority"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["co-owner-consent"]),
    document(o["renovation-tax-receipt"]),
    document(o["parcel-plan"]),
    document(o["utm-survey"]),
    document(o["location-sketch"]),
    document(o["article-12-decision"]),
    document(o["garden-decision"]),
    document(o["expert-report"]),
  ],
  needs: [
    { anyOf: ["detailed-plan-inquiry"], inquiries: ["detailed-plan-inquiry"], awaited: ["detailed-plan-inquiry"] },
    { anyOf: ["building-line-inquiry"], inquiries: ["building-line-inquiry"], awaited: ["building-line-inquiry"] },
    { anyOf: ["registry-ownership-inquiry"], inquiries: ["registry-ownership-inquiry"], awaited: ["registry-ownership-inquiry"] },
    { anyOf: ["garden-classification"], when: (f) => f.land_kind === "garden" || (f.approved_use === "garden" || f.approved_use === "agricultural"), reads: ["land_kind", "approved_use"], because: ["باغ و زمین زراعی ابتدا تشخیص داده می‌شود", "gardens and farm land are classified first"] },
    { anyOf: ["debt-inquiry"], inquiries: ["debt-inquiry"], awaited: ["debt-inquiry"] },
  ],
  rules: [
    {
      id: "corrected-area-within-deed",
      holds: (f) => f.area_after_setback <= f.land_area, rests: ["area_after_setback", "land_area"],
      message: ["مساحت پس از اصلاح از سند بیشتر است", "the area after correction exceeds the deed area"],
      remedy: ["هر دو مساحت را با سند و دستور نقشه بسنجید", "compare both areas with the deed and the plot instruction"],
    },
    {
      id: "services-share-limit", when: (f, a, on) => f.six_dang === true && f.land_area > parameter(SERVICES_LAND_AREA, on), reads: ["six_dang", "land_area"],
      holds: (f, a, on) => f.services_area * 10000 <= parameter(SERVICES_SHARE, on) * f.land_area, rests: ["services_area", "land_area"],
      message: ["سهم خدمات عمومی از ۲۵ درصد مساحت سند بیشتر است", "the public-service share exceeds 25 percent of the deed area"],
      remedy: ["سهم خدمات را در نقشه تفکیکی کم کنید", "reduce the services share in the subdivision plan"], basis: ["municipality-act 101 note 3"],
    },
    {
      id: "streets-share-limit",
      holds: (f, a, on) => f.streets_area * 10000 <= parameter(STREETS_SHARE, on) * (f.land_area - f.services_area), rests: ["streets_area", "land_area", "services_area"],
      message: ["مساحت معابر از ۲۵ درصد باقی‌مانده پس از سهم خدمات بیشتر است", "the streets exceed 25 percent of what is left after the services share"],
      remedy: ["مساحت معابر را در نقشه تفکیکی کم کنید", "reduce the streets in the subdivision plan"], basis: ["municipality-act 101 note 3"],
    },
    {
      id: "areas-add-up",
      holds: (f) => sum(f.parcels.map((r) => r.area)) + f.streets_area + f.services_area === f.area_after_setback, rests: ["parcels", "streets_area", "services_area", "area_after_setback"],
      message: ["جمع قطعات، معابر و خدمات با مساحت پس از اصلاح یکی نیست", "parcels, streets and services do not add up to the plot area after correction"],
      remedy: ["مساحت‌ها را با نقشه تفکیکی و برگ بر و کف بسنجید", "compare the areas with the subdivision plan and the building-line sheet"],
    },
    {
      id: "parcels-above-minimum",
      holds: (f) => f.parcels.every((r) => r.area >= f.plan_min_parcel), rests: ["parcels", "plan_min_parcel"],
      message: ["دست‌کم یک قطعه از حد نصاب تفکیک کمتر است", "at least one parcel is below the minimum of the plan"],
      remedy: ["قطعه را بزرگ‌تر کنید یا با فرم ۵۰ (درخواست کمیسیون ماده پنج) موضوع را به کمیسیون ببرید", "enlarge the parcel, or take the matter to the Article 5 commission with form 50"],
    },
    {
      id: "count-matches-rows",
      holds: (f) => f.parcels_count === f.parcels.length, rests: ["parcels_count", "parcels"],
      message: ["تعداد قطعات با شمار ردیف‌ها یکی نیست", "the number of parcels differs from the rows"],
      remedy: ["برای هر قطعه یک ردیف بنویسید یا تعداد قطعات را اصلاح کنید", "give one row for each parcel, or correct the number of parcels"],
    },
  ],
  provisions: [
    { id: "attorney-identity", when: (f) => f.applicant_role === "representative", reads: ["applicant_role"] },
    { id: "answer-in-three-months" },
    { id: "court-afterwards" },
    { id: "gardens-article-14", when: (f) => f.land_kind === "garden" || (f.approved_use === "garden" || f.approved_use === "agricultural"), reads: ["land_kind", "approved_use"] },
    { id: "cash-by-agreement", when: (f) => f.share_settlement === "cash" || f.share_settlement === "mixed", reads: ["share_settlement"] },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه تفکیکی در برابر رسید تحویل می‌شود", en: "the subdivision plan is handed over against a receipt" } } },
  ],
  computed: [
    { id: "answer_due", value: computeAnswerDue, reads: ["submission_date"], written: "day" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
