// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, choices, confirmation, define, document, hasAll, hasAny, maybe, mobile, nationalId, offer, plate, postalCode, renovationCode, renovationRegion, take, text, whole } from "../runtime.mjs";
const applicantRole = choice(["owner", "representative", "heir", "company"]);
const text80 = text(80);
const district = whole(1, 22);
const text200 = text(200);
const severalPlotAddressUpdateAddressItem = choices(["address", "house-number", "postal-code", "renovation-code", "map-location"]);
const plotAddressUpdateCorrectionCause = choice(["street-renamed", "renumbered", "merge", "subdivision", "audit-error", "data-entry"]);
const text10 = text(10);
const asksNewAddress = (f) => hasAll(f.address_items, ["address"]);
const asksHouseNumber = (f) => hasAll(f.address_items, ["house-number"]);
const asksNewPostalCode = (f) => hasAll(f.address_items, ["postal-code"]);
const asksNewRenovationCode = (f) => hasAll(f.address_items, ["renovation-code"]);
const asksLocationConfirmed = (f) => hasAll(f.address_items, ["map-location"]);
const readFields = (o, a, on) => {
  const f = {
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    national_id: nationalId(o.national_id),
    mobile: mobile(o.mobile),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    district: district(o.district),
    registry_plate: plate(o.registry_plate),
    postal_code: maybe(postalCode, o.postal_code),
    address: text200(o.address),
    address_items: severalPlotAddressUpdateAddressItem(o.address_items),
    cause: plotAddressUpdateCorrectionCause(o.cause),
    new_address: undefined,
    house_number: undefined,
    new_postal_code: undefined,
    new_renovation_code: undefined,
    location_confirmed: undefined,
  };
if (asksNewAddress(f, a, on)) f.new_address = take(text200, o.new_address);
if (asksHouseNumber(f, a, on)) f.house_number = take(text10, o.house_number);
if (asksNewPostalCode(f, a, on)) f.new_postal_code = take(postalCode, o.new_postal_code);
if (asksNewRenovationCode(f, a, on)) f.new_renovation_code = take(renovationCode, o.new_renovation_code);
if (asksLocationConfirmed(f, a, on)) f.location_confirmed = take(confirmation, o.location_confirmed);
  return f;
};
export const form = define({
  id: "plot-address-update",
  name: ["اصلاح نشانی و کد نوسازی", "address and renovation-code correction"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["registry_plate", "پلاک ثبتی", "registry plate", plate],
    ["postal_code", "کد پستی ملک", "postal code of the property", postalCode, { isOptional: true }],
    ["address", "نشانی ملک", "address of the property", text200],
    ["address_items", "موارد اصلاح", "items to correct", severalPlotAddressUpdateAddressItem],
    ["cause", "علت", "cause", plotAddressUpdateCorrectionCause],
    ["new_address", "نشانی درست", "correct address", text200, { when: asksNewAddress, reads: ["address_items"], because: ["«موارد اصلاح» شامل «نشانی» باشد", "address_items includes address"] }],
    ["house_number", "پلاک درست", "correct house number", text10, { when: asksHouseNumber, reads: ["address_items"], because: ["«موارد اصلاح» شامل «پلاک» باشد", "address_items includes house-number"] }],
    ["new_postal_code", "کد پستی درست", "correct postal code", postalCode, { when: asksNewPostalCode, reads: ["address_items"], because: ["«موارد اصلاح» شامل «کد پستی» باشد", "address_items includes postal-code"], basis: ["postal-code-act"] }],
    ["new_renovation_code", "کد نوسازی درست", "correct renovation code", renovationCode, { when: asksNewRenovationCode, reads: ["address_items"], because: ["«موارد اصلاح» شامل «کد نوسازی» باشد", "address_items includes renovation-code"] }],
    ["location_confirmed", "محل ملک تأیید شده است", "the location is confirmed", confirmation, { when: asksLocationConfirmed, reads: ["address_items"], because: ["«موارد اصلاح» شامل «جانمایی» باشد", "address_items includes map-location"] }],
  ],
  read: readFields,
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["national-card", "کارت ملی", "national card", "original-and-copy"],
    ["renovation-tax-receipt", "فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year", "copy", { when: asksNewRenovationCode, reads: ["address_items"], because: ["کد نوسازی اصلاح می‌شود", "the renovation code is corrected"] }],
    ["postal-code-certificate", "گواهی کد پستی", "postal-code certificate", "electronic", { when: asksNewPostalCode, reads: ["address_items"], because: ["کد پستی اصلاح می‌شود", "the postal code is corrected"] }],
    ["utility-bills", "فیش‌های آب، برق، گاز و تلفن", "utility bills", "copy", { when: (f) => hasAny(f.address_items, ["address", "house-number"]), reads: ["address_items"], because: ["نشانی یا پلاک اصلاح می‌شود", "the address or house number is corrected"] }],
    ["detailed-plan-map", "نقشه طرح تفصیلی", "detailed plan map", "original", { when: asksLocationConfirmed, reads: ["address_items"], because: ["جانمایی اصلاح می‌شود", "the location on the map is corrected"] }],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["title-deed"]),
    document(o["national-card"]),
    document(o["renovation-tax-receipt"]),
    document(o["postal-code-certificate"]),
    document(o["utility-bills"]),
    document(o["detailed-plan-map"]),
  ],
  needs: [
    { anyOf: ["case-opening"] },
    { anyOf: ["plot-merge"], when: (f) => f.cause === "merge" && hasAll(f.address_items, ["renovation-code"]), reads: ["cause", "address_items"], because: ["کد پس از پایان پرونده تجمیع تغییر می‌کند", "after a merge the code changes only when that case is closed"] },
    { anyOf: ["land-subdivision"], when: (f) => f.cause === "subdivision" && hasAll(f.address_items, ["renovation-code"]), reads: ["cause", "address_items"], because: ["کد پس از پایان پرونده تفکیک تغییر می‌کند", "after a subdivision the code changes only when that case is closed"] },
  ],
  rules: [
    {
      id: "new-code-differs", when: asksNewRenovationCode, reads: ["address_items"],
      holds: (f) => f.new_renovation_code !== undefined && f.renovation_code !== undefined && f.new_renovation_code !== f.renovation_code, rests: ["new_renovation_code", "renovation_code"],
      message: ["کد نوسازی درست همان کد ثبت‌شده است", "the correct renovation code is the recorded one"],
      remedy: ["کد درست را از روی فیش نوسازی بنویسید یا این مورد را بردارید", "copy the correct code from the renovation-tax slip, or remove this item"],
    },
    {
      id: "new-postal-code-differs", when: (f) => hasAll(f.address_items, ["postal-code"]) && f.postal_code !== undefined, reads: ["address_items", "postal_code"],
      holds: (f) => f.new_postal_code !== undefined && f.postal_code !== undefined && f.new_postal_code !== f.postal_code, rests: ["new_postal_code", "postal_code"],
      message: ["کد پستی درست همان کد ثبت‌شده است", "the correct postal code is the recorded one"],
      remedy: ["کد درست را از روی گواهی کد پستی بنویسید یا این مورد را بردارید", "copy the correct code from the postal-code certificate, or remove this item"],
    },
    {
      id: "new-address-differs", when: asksNewAddress, reads: ["address_items"],
      holds: (f) => f.new_address !== undefined && f.address !== undefined && f.new_address !== f.address, rests: ["new_address", "address"],
      message: ["نشانی درست همان نشانی ثبت‌شده است", "the correct address is the recorded one"],
      remedy: ["نشانی درست را از روی قبض آب، برق یا گاز بنویسید یا این مورد را بردارید", "copy the correct address from a utility bill, or remove this item"],
    },
    {
      id: "code-in-district", when: asksNewRenovationCode, reads: ["address_items"],
      holds: (f) => renovationRegion(f.new_renovation_code) === f.district, rests: ["new_renovation_code", "district"],
      message: ["منطقه در کد نوسازی درست با منطقه فرم یکی نیست", "the district in the correct renovation code differs from that of the form"],
      remedy: ["کد نوسازی و منطقه را با فیش نوسازی بسنجید", "compare code and district with the renovation-tax slip"],
    },
  ],
  provisions: [
    { id: "municipality-corrects" },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
