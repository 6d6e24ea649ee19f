// made by zabeteh 0.1.0 from forms/; do not edit
/**
 * Identifiers and addresses: each check takes a text in its canonical form and returns its first
 * fault, or nothing. A text without a fault can still name nobody.
 */

import { areDigits, digit, isDigits } from "./letters.ts";
import { typed, wrong } from "./types.ts";
import type { Type } from "./form.ts";

/** Weights 2 to 7 from the right, modulo 11: the control digit of the first `length` digits. */
const modulo11 = (text: string, length: number) => {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += digit(text, length - 1 - i) * (2 + (i % 6));
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
};

const isBill = (text: string) =>
  text.length >= 6 && text.length <= 13 && text.charCodeAt(0) !== 48 && areDigits(text, 0, text.length);

/** Whether the digits from `from` to before `to` are all zero. */
const areZeros = (text: string, from: number, to: number) => {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) !== 48) return false;
  return true;
};

const billIdFault = (text: string) => {
  if (!isBill(text)) return "shape";
  return modulo11(text, text.length - 1) === digit(text, text.length - 1) ? undefined : "control-digit";
};

const caseNumberFault = (text: string) => {
  if (!isDigits(text, 11)) return "shape";
  return isDistrict(caseRegion(text)) ? undefined : "district";
};

const isDistrict = (region: number) => region >= 1 && region <= 22;

/** Returns the municipal district of a case number; NaN where it is absent. */
export const caseRegion = (text: string | undefined) =>
  text === undefined ? NaN : digit(text, 0) * 10 + digit(text, 1);

const emailFault = (text: string) => {
  const at = text.indexOf("@");
  const point = text.lastIndexOf(".");
  const isShaped =
    text.length <= 100 &&
    isDotted(text, 0, at, 64, "._%+-") &&
    isDotted(text, at + 1, point, 80, ".-") &&
    text.length - point > 2 &&
    text.length - point <= 25 &&
    isPlain(text, point + 1, text.length, "", false);
  return isShaped ? undefined : "shape";
};

/** Whether a part has 1 to `most` plain letters, and every dot stands between two others. */
const isDotted = (
  text: string,
  from: number,
  to: number,
  most: number,
  marks: string,
) => {
  if (to <= from || to - from > most || !isPlain(text, from, to, marks, true)) return false;
  let last = from - 1;
  for (let i = from; i <= to; i++) {
    if (i < to && text.charCodeAt(i) !== 46) continue;
    if (i === last + 1) return false;
    last = i;
  }
  return true;
};

const isPlain = (
  text: string,
  from: number,
  to: number,
  marks: string,
  hasDigits: boolean,
) => {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    const isLetter = (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
    if (!isLetter && !(hasDigits && c >= 48 && c <= 57) && !marks.includes(text.charAt(i))) return false;
  }
  return true;
};

const engineerLicenceFault = (text: string) => {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) digits++;
    else if (c !== 45) return "shape";
  }
  return digits > 0 && text.length >= 3 && text.length <= 20 ? undefined : "shape";
};

const ibanFault = (text: string) => {
  if (text.length !== 26 || !text.startsWith("IR") || !areDigits(text, 2, 26)) return "shape";
  let rest = 0;
  for (let i = 4; i < 26; i++) rest = (rest * 10 + digit(text, i)) % 97;
  // I is 18, R is 27; the check digits come last.
  rest = (rest * 1000000 + 182700 + digit(text, 2) * 10 + digit(text, 3)) % 97;
  return rest === 1 ? undefined : "control-digit";
};

const WEIGHTS = [29, 27, 23, 19, 17];

const legalPersonIdFault = (text: string) => {
  if (!isDigits(text, 11)) return "shape";
  if (areZeros(text, 3, 9)) return "empty-serial";
  const shift = digit(text, 9) + 2;
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += (digit(text, i) + shift) * (WEIGHTS[i % 5] ?? 0);
  return (sum % 11) % 10 === digit(text, 10) ? undefined : "control-digit";
};

const mobileFault = (text: string) =>
  isDigits(text, 11) && text.startsWith("09") ? undefined : "shape";

const nationalIdFault = (text: string) => {
  if (text.length !== 10) return "shape";
  const last = text.charCodeAt(9);
  let sum = 0;
  let serial = 0;
  let differences = 0;
  for (let i = 0; i < 10; i++) {
    const c = text.charCodeAt(i);
    if (c < 48 || c > 57) return "shape";
    if (i > 2 && i < 9) serial += c - 48;
    if (i < 9) sum += (c - 48) * (10 - i);
    differences |= c ^ last;
  }
  if (differences === 0) return "repeated-digits";
  if (serial === 0) return "empty-serial";
  const rest = sum % 11;
  return (rest < 2 ? rest : 11 - rest) === last - 48 ? undefined : "control-digit";
};

const paymentIdFault = (text: string) => {
  if (!isBill(text)) return "shape";
  return modulo11(text, text.length - 2) === digit(text, text.length - 2) ? undefined : "control-digit";
};

const AREAS = [
  11, 13, 17, 21, 23, 24, 25, 26, 28, 31, 34, 35, 38, 41, 44, 45, 51, 54, 56, 58, 61, 66, 71, 74, 76, 77, 81,
  83, 84, 86, 87,
];

const phoneFault = (text: string) => {
  if (!isDigits(text, 11) || text.charCodeAt(0) !== 48 || text.charCodeAt(3) === 48) return "shape";
  return AREAS.includes(digit(text, 1) * 10 + digit(text, 2)) ? undefined : "area-code";
};

const postalCodeFault = (text: string) => {
  if (!isDigits(text, 10)) return "shape";
  for (let i = 0; i < 5; i++) if (digit(text, i) === 0 || digit(text, i) === 2) return "shape";
  return undefined;
};

/** The most digits of each part. */
const WIDTHS = [2, 4, 4, 4, 3, 3, 3];

const renovationCodeFault = (text: string) => {
  let part = 0;
  let from = 0;
  let isEmpty = false;
  for (let at = 0; at <= text.length; at++) {
    const c = at < text.length ? text.charCodeAt(at) : 45;
    if (c >= 48 && c <= 57) continue;
    const width = at - from;
    if (c !== 45 || part > 6 || width === 0 || width > (WIDTHS[part] ?? 0)) return "shape";
    if (text.charCodeAt(from) === 48) {
      if (width > 1) return "shape";
      if (part > 0 && part < 4) isEmpty = true;
    }
    part++;
    from = at + 1;
  }
  if (part !== 7) return "shape";
  if (!isDistrict(firstPart(text))) return "district";
  return isEmpty ? "empty-part" : undefined;
};

const firstPart = (text: string) =>
  text.charCodeAt(1) === 45 ? digit(text, 0) : digit(text, 0) * 10 + digit(text, 1);

/** Returns the municipal district of a renovation code; NaN where it is absent. */
export const renovationRegion = (text: string | undefined) => (text === undefined ? NaN : firstPart(text));

/** Makes the type of an identifier from its check. */
const identifier = (kind: string, check: (text: string) => string | undefined) =>
  typed(
    (x: unknown) => (typeof x === "string" && check(x) === undefined ? x : wrong(undefined)),
    kind,
    (x: unknown) => (typeof x === "string" ? [`${kind}:${check(x)}`] : ["not-text"]),
  );

/** شناسه قبض */
export const billId = identifier("bill-id", billIdFault);

/** شماره پرونده */
export const caseNumber = identifier("case-number", caseNumberFault);

/** رایانامه */
export const email = identifier("email", emailFault);

/** شماره پروانه اشتغال */
export const engineerLicence = identifier("engineer-licence", engineerLicenceFault);

/** شبا */
export const iban = identifier("iban", ibanFault);

/** شناسه ملی */
export const legalPersonId = identifier("legal-person-id", legalPersonIdFault);

/** تلفن همراه */
export const mobile = identifier("mobile", mobileFault);

/** کد ملی */
export const nationalId = identifier("national-id", nationalIdFault);

/** شناسه پرداخت */
export const paymentId = identifier("payment-id", paymentIdFault);

/** تلفن ثابت */
export const phone = identifier("phone", phoneFault);

/** کد پستی */
export const postalCode = identifier("postal-code", postalCodeFault);

/** کد نوسازی */
export const renovationCode = identifier("renovation-code", renovationCodeFault);

/** The types by their kind. */
export const IDENTIFIERS: ReadonlyMap<string, Type<string | undefined>> = new Map(
  [
    billId,
    caseNumber,
    email,
    engineerLicence,
    iban,
    legalPersonId,
    mobile,
    nationalId,
    paymentId,
    phone,
    postalCode,
    renovationCode,
  ].map((type) => [type.kind, type]),
);
