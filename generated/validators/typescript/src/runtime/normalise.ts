// made by zabeteh 0.1.0 from forms/; do not edit
/**
 * The step before validation: digits, letters, invisible characters and separators get one form;
 * what cannot be read stays as it is. Doing it twice changes nothing more.
 */

import { day } from "./days.ts";
import { areDigits, isBlank, trimmed } from "./letters.ts";
import { isObject } from "./objects.ts";
import { asciiDigits, isDirectionControl, without } from "./spelling.ts";
import type { Field, Form, Json, Part } from "./form.ts";

/** Finds what is read of the answer of an inquiry. */
export type AnswerOf = (inquiry: string) => Part<any, any> | undefined;

/** Normalises a filing; `formOf` finds a form by its id. */
export const normalised = (
  filing: unknown,
  formOf: (id: string) => Form | undefined,
  answerOf: AnswerOf,
) => {
  if (!isObject(filing)) return filing;
  const out = changed(filing, (key, json) =>
    key === "form" ? texted(json, line) : key === "filed_on" ? texted(json, dated) : json,
  );
  const form = typeof out.form === "string" ? formOf(out.form) : undefined;
  if (form === undefined) return out;
  return changed(out, (key, json) => {
    if (key === "fields") return fields(json, form.fields);
    return key === "answers" ? changedIn(json, (id, it) => fields(it, answerOf(id)?.fields ?? [])) : json;
  });
};

/** Normalises one value; its place is a JSON pointer, as findings have it. */
export const normalisedValue = (form: Form, pointer: string, value: unknown) => {
  const [, top, ...keys] = pointer.split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (top === "form") return texted(value, line);
  if (top === "filed_on") return texted(value, dated);
  const inquiry = top === "answers" ? keys.shift() : undefined;
  const part = inquiry === undefined ? form : form.answers.find((it) => it.id === inquiry);
  const field = part?.fields.find((it) => it.id === keys[0]);
  const columns = field !== undefined && "columns" in field.type ? field.type.columns : [];
  const column = keys.length > 1 ? columns.find((it) => it.id === keys[2]) : field;
  return column === undefined ? value : valued(value, column);
};

/** Returns an object with every value changed; a key named `__proto__` stays a key. */
const changed = (object: Json, change: (key: string, json: unknown) => unknown): Json =>
  Object.fromEntries(Object.entries(object).map(([key, json]) => [key, change(key, json)]));

const changedIn = (json: unknown, change: (key: string, json: unknown) => unknown) =>
  isObject(json) ? changed(json, change) : json;

const texted = (json: unknown, change: (text: string) => string) =>
  typeof json === "string" ? change(json) : json;

const fields = (json: unknown, known: readonly Field<any, any>[]): unknown =>
  changedIn(json, (key, value) => {
    const field = known.find((it) => it.id === key);
    return field === undefined ? value : valued(value, field);
  });

const valued = (json: unknown, { type }: Field<any, any>): unknown => {
  if (!("columns" in type)) return canonically(json, type.kind);
  return Array.isArray(json) ? json.map((row) => fields(row, type.columns)) : json;
};

const canonically = (json: unknown, kind: string): unknown => {
  switch (kind) {
    case "confirmation":
    case "yes-no": return json;
    case "choice": return texted(json, line);
    case "choices": return Array.isArray(json) ? json.map((item) => texted(item, line)) : json;
    case "date": return texted(json, dated);
    case "file":
    case "text": return texted(json, prose);
    case "whole": return typeof json === "string" ? wholeOf(digitsOf(json)) : json;
    case "decimal": return decimalOf(json);
    case "plate": return isObject(json) ? plateOf(json) : json;
    default: return texted(json, (text) => canonical(kind, text));
  }
};

const isInvisible = (c: number) =>
  isDirectionControl(c) || c === 0x200e || c === 0x200f || c === 0x061c || c === 0xfeff || c === 0x00ad;

const isDash = (c: number) => c === 0x2d || (c >= 0x2010 && c <= 0x2015) || c === 0x2212;

const isBlankOrDash = (c: number) => isBlank(c) || isDash(c);

/** Without prose: ASCII digits, no invisible characters, no blanks around. */
const line = (text: string) =>
  asciiDigits(trimmed(without(text, isInvisible)));

/** A free text: one spelling of letters, blanks and line ends, and nothing invisible. */
const prose = (text: string) => {
  const isDropped = (c: number) => isInvisible(c) || c === 0x0640 || c === 0x200b || c === 0x200d;
  const kept = without(text.replaceAll("\r\n", "\n"), isDropped).normalize("NFC");
  return trimmed(kept.replace(/[يىك\r\t\u00a0\u2000-\u200a\u202f]/g, proseLetter));
};

const proseLetter = (letter: string) =>
  letter === "ي" || letter === "ى" ? "ی" : letter === "ك" ? "ک" : letter === "\r" ? "\n" : " ";

/** Takes `/` for `-` and fills up months and days of one digit. */
const dated = (text: string) => {
  const plain = line(text);
  const [year, month, date, ...rest] = plain.split(/[-/]/);
  if (year === undefined || month === undefined || date === undefined || rest.length > 0) return plain;
  const padded = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return Number.isNaN(day(padded)) ? plain : padded;
};

/** `٫` is the decimal point, `٬` and the commas group digits. */
const digitsOf = (text: string) =>
  trimmed(line(text).replaceAll("٫", ".").replace(/[٬,،]/g, ""));

/** Takes a text of a whole number for the number, where it is written as JSON writes it. */
const wholeOf = (digits: string) => {
  const value = integer(digits);
  return String(value) === digits ? value : digits;
};

/** Reads digits, and a sign where there is one; undefined from 2^53 on, where digits would be lost. */
const integer = (text: string) => {
  const from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
  if (text.length === from || !areDigits(text, from, text.length)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
};

/** Writes a whole number as the text that a decimal is. */
const decimalOf = (json: unknown) => {
  if (typeof json === "string") return digitsOf(json);
  return Number.isSafeInteger(json) ? String(json) : json;
};

const plateOf = (plate: Json) => {
  const parts = ["main", "sub", "section"];
  const out = changed(plate, (key, json) =>
    typeof json === "string" && parts.includes(key) ? partOf(json) : json,
  );
  return Object.hasOwn(out, "sub") ? out : { ...out, sub: 0 };
};

const partOf = (text: string) => integer(digitsOf(text)) ?? text;

/** Turns what people write into the canonical form of an identifier. */
export const canonical = (kind: string, text: string) => {
  switch (kind) {
    case "bill-id":
    case "payment-id": return withoutZeros(line(text));
    case "email": return mail(line(text));
    case "engineer-licence": return hyphenated(without(line(text), isBlank));
    case "iban": return account(without(line(text), isBlankOrDash));
    case "mobile": return national(text, ["+98", "0098", "98", "0", ""], (rest) => rest.startsWith("9"));
    case "phone": return national(text, ["+98", "0098"], (rest) => !rest.startsWith("0"));
    case "postal-code": return without(line(text), isDash);
    case "renovation-code": return hyphenated(without(line(text), isBlank)).split("-").map(withoutZero).join("-");
    default: return line(text);
  }
};

const withoutZeros = (text: string) => {
  let from = 0;
  while (from < text.length && (text.charCodeAt(from) === 48 || isBlank(text.charCodeAt(from)))) from++;
  return text.slice(from);
};

/** The domain has no case; the part before it may have. */
const mail = (text: string) => {
  const at = text.lastIndexOf("@");
  const lower = (letters: string) => letters.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return at < 0 ? text : text.slice(0, at) + lower(text.slice(at));
};

const hyphenated = (text: string) => text.replace(/[\u2010-\u2015\u2212]/g, "-");

const account = (text: string) => {
  const number = text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  return number.length === 24 && areDigits(number, 0, 24) ? `IR${number}` : number;
};

const national = (
  text: string,
  prefixes: readonly string[],
  isRight: (rest: string) => boolean,
) => {
  const number = without(line(text), (c) => isBlankOrDash(c) || c === 40 || c === 41);
  const rests = prefixes.filter((it) => number.startsWith(it)).map((it) => number.slice(it.length));
  const rest = rests.find((it) => new TextEncoder().encode(it).length === 10 && isRight(it));
  return rest === undefined ? number : `0${rest}`;
};

/** Keeps the last digit, so that a part of zeros stays a zero. */
const withoutZero = (part: string) => {
  let from = 0;
  while (from < part.length - 1 && part.charCodeAt(from) === 48) from++;
  return part.slice(from);
};
