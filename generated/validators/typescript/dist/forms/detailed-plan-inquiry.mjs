// made by zabeteh 0.1.0 from forms/; do not edit
import { choice, date, decimal, define, differ, document, maybe, mobile, nationalId, offer, parameter, plate, renovationCode, take, text, whole, yesNo } from "../runtime.mjs";
const askerKind = choice(["owner", "bank", "notary", "government", "court", "utility"]);
const text30 = text(30);
const anyDay = date(437927, 547864);
const purpose = choice(["transfer", "mortgage", "permit", "expropriation", "court"]);
const district = whole(1, 22);
const area = decimal(2, 100, 1000000000);
const macroZone = choice(["r", "s", "m", "g"]);
const to999 = whole(0, 999);
const to2000 = whole(0, 2000);
const percent = decimal(2, 0, 10000);
const to60 = whole(0, 60);
const R241_STOREYS = [[507323, undefined, 4]];
const R241_COVERAGE = [[507323, undefined, 3000]];
const R241_DENSITY = [[507323, undefined, 120]];
const asksLetterNumber = (f) => f.asker_kind !== undefined && f.asker_kind !== "owner";
const readFields = (o, a, on) => {
  const f = {
    asker_kind: askerKind(o.asker_kind),
    letter_number: undefined,
    letter_date: NaN,
    inquiry_purpose: purpose(o.inquiry_purpose),
    mobile: mobile(o.mobile),
    owner_national_id: nationalId(o.owner_national_id),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    district: district(o.district),
    land_area: area(o.land_area),
  };
if (asksLetterNumber(f, a, on)) f.letter_number = take(text30, o.letter_number);
if (asksLetterNumber(f, a, on)) f.letter_date = take(anyDay, o.letter_date);
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
export const form = define({
  id: "detailed-plan-inquiry",
  name: ["استعلام طرح تفصیلی", "detailed-plan inquiry"],
  revision: "1405-09-02",
  fields: [
    ["asker_kind", "استعلام‌کننده", "who asks", askerKind],
    ["letter_number", "شماره نامه", "letter number", text30, { when: asksLetterNumber, reads: ["asker_kind"], because: ["«استعلام‌کننده» غیر از «مالک» باشد", "asker_kind is not owner"] }],
    ["letter_date", "تاریخ نامه", "letter date", anyDay, { when: asksLetterNumber, reads: ["asker_kind"], because: ["«استعلام‌کننده» غیر از «مالک» باشد", "asker_kind is not owner"] }],
    ["inquiry_purpose", "منظور از استعلام", "purpose of the inquiry", purpose],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["owner_national_id", "کد ملی مالک", "owner's national id", nationalId],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
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
  ],
  documents: [
    ["inquiry-letter", "نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)", "original", { when: asksLetterNumber, reads: ["asker_kind"], because: ["استعلام‌کننده مالک نیست", "the asker is not the owner"] }],
    ["detailed-plan-map", "نقشه طرح تفصیلی", "detailed plan map", "original"],
    ["title-deed", "سند مالکیت", "title deed", "copy", { isOptional: true }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy", { isOptional: true }],
  ],
  given: (o) => [
    document(o["inquiry-letter"]),
    document(o["detailed-plan-map"]),
    document(o["title-deed"]),
    document(o["building-permit"]),
  ],
  rules: [
    {
      id: "r241-storeys", when: (f, a) => a["detailed-plan-inquiry"].zone === "r" && a["detailed-plan-inquiry"].sub_zone === 241 && !Number.isNaN(a["detailed-plan-inquiry"].max_storeys), reads: ["detailed-plan-inquiry/zone", "detailed-plan-inquiry/sub_zone", "detailed-plan-inquiry/max_storeys"],
      holds: (f, a, on) => a["detailed-plan-inquiry"].max_storeys <= parameter(R241_STOREYS, on), rests: ["detailed-plan-inquiry/max_storeys"], inquiries: ["detailed-plan-inquiry"],
      message: ["در زیرپهنه R۲۴۱ بیش از ۴ طبقه اعلام شده است", "more than 4 storeys are stated for sub-zone R241"],
      remedy: ["تعداد طبقات را با جدول زیرپهنه در طرح تفصیلی بسنجید", "compare the storeys with the sub-zone table of the detailed plan"], basis: ["small-plots-decisions"],
    },
    {
      id: "r241-coverage", when: (f, a) => a["detailed-plan-inquiry"].zone === "r" && a["detailed-plan-inquiry"].sub_zone === 241 && !Number.isNaN(a["detailed-plan-inquiry"].max_coverage_percent), reads: ["detailed-plan-inquiry/zone", "detailed-plan-inquiry/sub_zone", "detailed-plan-inquiry/max_coverage_percent"],
      holds: (f, a, on) => a["detailed-plan-inquiry"].max_coverage_percent <= parameter(R241_COVERAGE, on), rests: ["detailed-plan-inquiry/max_coverage_percent"], inquiries: ["detailed-plan-inquiry"],
      message: ["در زیرپهنه R۲۴۱ سطح اشغال بیش از ۳۰ درصد اعلام شده است", "a coverage above 30 percent is stated for sub-zone R241"],
      remedy: ["سطح اشغال را با جدول زیرپهنه در طرح تفصیلی بسنجید", "compare the coverage with the sub-zone table of the detailed plan"], basis: ["small-plots-decisions"],
    },
    {
      id: "r241-density", when: (f, a) => a["detailed-plan-inquiry"].zone === "r" && a["detailed-plan-inquiry"].sub_zone === 241 && !Number.isNaN(a["detailed-plan-inquiry"].max_density_percent), reads: ["detailed-plan-inquiry/zone", "detailed-plan-inquiry/sub_zone", "detailed-plan-inquiry/max_density_percent"],
      holds: (f, a, on) => a["detailed-plan-inquiry"].max_density_percent === parameter(R241_DENSITY, on), rests: ["detailed-plan-inquiry/max_density_percent"], inquiries: ["detailed-plan-inquiry"],
      message: ["در زیرپهنه R۲۴۱ تراکمی غیر از ۱۲۰ درصد اعلام شده است", "a density other than 120 percent is stated for sub-zone R241"],
      remedy: ["تراکم را با جدول زیرپهنه در طرح تفصیلی بسنجید", "compare the density with the sub-zone table of the detailed plan"], basis: ["small-plots-decisions"],
    },
    {
      id: "merged-sub-zones", when: (f, a) => a["detailed-plan-inquiry"].zone === "r", reads: ["detailed-plan-inquiry/zone"],
      holds: (f, a) => differ(a["detailed-plan-inquiry"].sub_zone, 112) && differ(a["detailed-plan-inquiry"].sub_zone, 121), rests: ["detailed-plan-inquiry/sub_zone"], inquiries: ["detailed-plan-inquiry"],
      message: ["زیرپهنه R۱۱۲ یا R۱۲۱ اعلام شده است که اکنون R۱۲۲ است", "sub-zone R112 or R121 is stated, which is now R122"],
      remedy: ["در پاسخ زیرپهنه را ۱۲۲ بنویسید", "write sub-zone 122 in the answer"], basis: ["small-plots-decisions"], isAdvice: true,
    },
  ],
  provisions: [
    { id: "signed-map" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
