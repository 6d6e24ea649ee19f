// made by zabeteh 0.1.0 from forms/; do not edit
import { choice, date, decimal, define, document, exactlyOne, legalPersonId, maybe, nationalId, offer, plate, postalCode, renovationCode, whole, yesNo } from "../runtime.mjs";
const filer = choice(["owner", "notary-office", "municipality"]);
const to9999 = whole(1, 9999);
const anyDay = date(437927, 547864);
const taxClearanceInquiryTaxedTransfer = choice(["property", "goodwill", "lease", "first-transfer"]);
const money = decimal(0, 1, 1000000000000000);
const readFields = (o, a, on) => {
  const f = {
    filer_kind: filer(o.filer_kind),
    notary_office_number: maybe(to9999, o.notary_office_number),
    letter_date: anyDay(o.letter_date),
    renovation_code: renovationCode(o.renovation_code),
    registry_plate: plate(o.registry_plate),
    postal_code: postalCode(o.postal_code),
    building_new: yesNo(o.building_new),
    taxed_transfer_kind: taxClearanceInquiryTaxedTransfer(o.taxed_transfer_kind),
    transferor_national_id: maybe(nationalId, o.transferor_national_id),
    transferor_legal_person_id: maybe(legalPersonId, o.transferor_legal_person_id),
    transferee_national_id: maybe(nationalId, o.transferee_national_id),
    deal_value: money(o.deal_value),
  };
  return f;
};
const readTaxClearanceInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    cleared: yesNo(o.cleared),
  };
  return v;
};
export const form = define({
  id: "tax-clearance-inquiry",
  name: ["استعلام مالیاتی (ماده ۱۸۷)", "tax clearance inquiry (article 187)"],
  revision: "1405-09-02",
  fields: [
    ["filer_kind", "درخواست‌دهنده", "who files", filer],
    ["notary_office_number", "شماره دفتر اسناد رسمی", "notary office number", to9999, { isOptional: true }],
    ["letter_date", "تاریخ نامه", "letter date", anyDay],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["postal_code", "کد پستی ملک", "postal code of the property", postalCode],
    ["building_new", "بنا نوساز است", "the building is new", yesNo],
    ["taxed_transfer_kind", "نوع انتقال", "kind of transfer", taxClearanceInquiryTaxedTransfer],
    ["transferor_national_id", "کد ملی انتقال‌دهنده", "transferor's national id", nationalId, { isOptional: true }],
    ["transferor_legal_person_id", "شناسه ملی انتقال‌دهنده", "transferor's legal-person id", legalPersonId, { isOptional: true }],
    ["transferee_national_id", "کد ملی انتقال‌گیرنده", "transferee's national id", nationalId, { isOptional: true }],
    ["deal_value", "ارزش معامله", "value of the deal", money],
  ],
  read: readFields,
  answers: [
    {
      id: "tax-clearance-inquiry",
      name: ["استعلام مالیاتی (ماده ۱۸۷)", "tax clearance inquiry (article 187)"],
      fields: [
        ["cleared", "گواهی صادر شده است", "the certificate is issued", yesNo],
      ],
      read: readTaxClearanceInquiry,
    },
  ],
  documents: [
    ["inquiry-letter", "نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)", "original", { when: (f) => !Number.isNaN(f.notary_office_number), reads: ["notary_office_number"], because: ["دفترخانه اعلام می‌کند", "a notary files"] }],
    ["title-deed", "سند مالکیت", "title deed", "original-and-copy"],
    ["completion-certificate", "گواهی پایان کار", "completion certificate", "copy"],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy", { when: (f) => f.building_new === true || f.taxed_transfer_kind === "first-transfer", reads: ["building_new", "taxed_transfer_kind"], because: ["بنا نوساز است", "the building is new"] }],
    ["subdivision-minutes", "صورت‌مجلس تفکیکی", "subdivision minutes", "copy", { isOptional: true }],
    ["lease-contract", "اجاره‌نامه", "lease", "copy", { when: (f) => f.taxed_transfer_kind === "goodwill" || f.taxed_transfer_kind === "lease", reads: ["taxed_transfer_kind"], because: ["سرقفلی یا اجاره واگذار می‌شود", "goodwill or a lease is transferred"] }],
    ["national-card", "کارت ملی", "national card", "copy"],
  ],
  given: (o) => [
    document(o["inquiry-letter"]),
    document(o["title-deed"]),
    document(o["completion-certificate"]),
    document(o["building-permit"]),
    document(o["subdivision-minutes"]),
    document(o["lease-contract"]),
    document(o["national-card"]),
  ],
  needs: [
    { anyOf: ["completion-certificate", "no-violation-certificate"], because: ["بنای تمام پایان کار و بنای ناتمام عدم خلاف می‌خواهد", "a finished building needs the completion certificate, an unfinished one the no-violation certificate"] },
  ],
  rules: [
    {
      id: "one-transferor-id",
      holds: (f) => exactlyOne([f.transferor_national_id !== undefined, f.transferor_legal_person_id !== undefined]), rests: ["transferor_national_id", "transferor_legal_person_id"],
      message: ["دقیقاً یکی از کد ملی و شناسه ملی انتقال‌دهنده لازم است", "exactly one of the transferor's national id and legal-person id is needed"],
      remedy: ["یکی از دو شناسه را بنویسید و دیگری را خالی بگذارید", "give one of the two ids and leave the other empty"],
    },
  ],
  provisions: [
    { id: "certificate-in-ten-days" },
    { id: "minutes-with-apartment" },
    { id: "permit-with-first-transfer", when: (f) => f.building_new === true || f.taxed_transfer_kind === "first-transfer", reads: ["building_new", "taxed_transfer_kind"] },
    { id: "municipality-own-deals", when: (f) => f.filer_kind === "municipality", reads: ["filer_kind"] },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
