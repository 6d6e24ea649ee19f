// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, decimal, define, document, exactlyOne, file, group, legalPersonId, maybe, nationalId, offer, parameter, plate, plateSection, renovationCode, take, text, yesNo } from "../runtime.mjs";
const deedKind = choice(["single-sheet", "booklet", "none"]);
const text20 = text(20);
const text30 = text(30);
const area = decimal(2, 0, 1000000000);
const purpose = choice(["permit", "completion", "subdivision", "expropriation", "owner-change"]);
const text1000 = text(1000);
const text80 = text(80);
const fraction = decimal(4, 0, 60000);
const REGISTRY_SECTIONS = [[507323, undefined, 12]];
const asksDeedSerial = (f) => f.deed_kind !== undefined && f.deed_kind !== "none";
const asksElectronicLedgerNumber = (f) => f.deed_kind === "single-sheet";
const asksLedgerVolumePage = (f) => f.deed_kind === "booklet";
const asksPolygon = (f) => f.inquiry_purpose === "permit" || f.inquiry_purpose === "subdivision";
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
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    deed_kind: deedKind(o.deed_kind),
    deed_serial: undefined,
    electronic_ledger_number: undefined,
    ledger_volume_page: undefined,
    owner_national_id: maybe(nationalId, o.owner_national_id),
    owner_legal_person_id: maybe(legalPersonId, o.owner_legal_person_id),
    declared_area: area(o.declared_area),
    inquiry_purpose: purpose(o.inquiry_purpose),
    polygon: undefined,
  };
if (asksDeedSerial(f, a, on)) f.deed_serial = take(text20, o.deed_serial);
if (asksElectronicLedgerNumber(f, a, on)) f.electronic_ledger_number = take(text20, o.electronic_ledger_number);
if (asksLedgerVolumePage(f, a, on)) f.ledger_volume_page = take(text30, o.ledger_volume_page);
if (asksPolygon(f, a, on)) f.polygon = take(file, o.polygon);
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
export const form = define({
  id: "registry-ownership-inquiry",
  name: ["استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"],
  revision: "1405-09-02",
  fields: [
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["deed_kind", "نوع سند", "kind of deed", deedKind],
    ["deed_serial", "شماره چاپی سند", "printed serial of the deed", text20, { when: asksDeedSerial, reads: ["deed_kind"], because: ["«نوع سند» غیر از «فاقد سند» باشد", "deed_kind is not none"] }],
    ["electronic_ledger_number", "شماره دفتر املاک الکترونیک", "electronic ledger number", text20, { when: asksElectronicLedgerNumber, reads: ["deed_kind"], because: ["«نوع سند» برابر «تک‌برگ» باشد", "deed_kind is single-sheet"] }],
    ["ledger_volume_page", "شماره دفتر و صفحه", "ledger volume and page", text30, { when: asksLedgerVolumePage, reads: ["deed_kind"], because: ["«نوع سند» برابر «دفترچه‌ای» باشد", "deed_kind is booklet"] }],
    ["owner_national_id", "کد ملی مالک اعلامی", "declared owner's national id", nationalId, { isOptional: true }],
    ["owner_legal_person_id", "شناسه ملی مالک اعلامی", "declared legal-person id", legalPersonId, { isOptional: true }],
    ["declared_area", "مساحت اعلامی عرصه", "declared land area", area],
    ["inquiry_purpose", "منظور از استعلام", "purpose of the inquiry", purpose],
    ["polygon", "فایل مختصات یو‌تی‌ام", "UTM polygon file", file, { when: asksPolygon, reads: ["inquiry_purpose"], because: ["«منظور از استعلام» یکی از «پروانه»، «تفکیک یا تجمیع» باشد", "inquiry_purpose is one of permit, subdivision"] }],
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
  ],
  documents: [
    ["title-deed", "سند مالکیت", "title deed", "copy", { when: asksDeedSerial, reads: ["deed_kind"], because: ["ملک سند دارد", "a deed exists"] }],
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "electronic", { when: asksPolygon, reads: ["inquiry_purpose"], because: ["استعلام برای پروانه یا تفکیک است", "the inquiry is for a permit or a subdivision"] }],
    ["location-sketch", "کروکی محل", "location sketch", "copy"],
  ],
  given: (o) => [
    document(o["title-deed"]),
    document(o["utm-survey"]),
    document(o["location-sketch"]),
  ],
  rules: [
    {
      id: "one-owner-id",
      holds: (f) => exactlyOne([f.owner_national_id !== undefined, f.owner_legal_person_id !== undefined]), rests: ["owner_national_id", "owner_legal_person_id"],
      message: ["کد ملی و شناسه ملی مالک هر دو داده شده یا هیچ‌کدام داده نشده است", "both or neither of the owner's national id and legal-person id are given"],
      remedy: ["یکی از دو شناسه را بنویسید و دیگری را خالی بگذارید", "give one of the two ids and leave the other empty"],
    },
    {
      id: "tehran-section",
      holds: (f, a, on) => plateSection(f.registry_plate) >= 1 && plateSection(f.registry_plate) <= parameter(REGISTRY_SECTIONS, on), rests: ["registry_plate"],
      message: ["بخش ثبتی بیرون از بخش‌های ۱ تا ۱۲ تهران است", "the registry section is none of Tehran's 1 to 12"],
      remedy: ["بخش ثبتی را از روی سند بنویسید", "copy the registry section from the deed"], isAdvice: true,
    },
    {
      id: "area-differs",
      holds: (f, a) => a["registry-ownership-inquiry"].registered_area === f.declared_area, rests: ["registry-ownership-inquiry/registered_area", "declared_area"], inquiries: ["registry-ownership-inquiry"],
      message: ["مساحت اعلامی با مساحت ثبتی نمی‌خواند", "the declared area differs from the registered area"],
      remedy: ["اختلاف را پیش از پروانه به متقاضی اعلام کنید", "tell the applicant of the difference before the permit"], isAdvice: true,
    },
    {
      id: "seizure-blocks-transfer", when: (f) => f.inquiry_purpose === "owner-change", reads: ["inquiry_purpose"],
      holds: (f, a) => !(a["registry-ownership-inquiry"].seized === true), rests: ["registry-ownership-inquiry/seized"], inquiries: ["registry-ownership-inquiry"],
      message: ["ملک بازداشت است و پرونده منتقل نمی‌شود", "the property is seized and the case is not transferred"],
      remedy: ["رفع بازداشت را از مرجع صادرکننده و اداره ثبت بگیرید", "have the seizure lifted by the body that ordered it and by the registry"], basis: ["circular-80-86-42083"],
    },
  ],
  provisions: [
    { id: "mortgage-no-bar" },
    { id: "area-difference", when: (f) => f.inquiry_purpose === "permit", reads: ["inquiry_purpose"] },
    { id: "plate-in-words" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
