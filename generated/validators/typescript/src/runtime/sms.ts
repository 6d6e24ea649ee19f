// made by zabeteh 0.1.0 from forms/; do not edit
/** Business by text message: what a message asks, or why it cannot be read. Builds a filing, judges none. */

import { day, isWithin } from "./days.ts";
import { areDigits, countOfLetters, isBlank, isDigits, trimmed } from "./letters.ts";
import { canonical } from "./normalise.ts";
import { written } from "./numbers.ts";
import { cleaned, folded } from "./spelling.ts";
import { IDENTIFIERS } from "./identifiers.ts";
import type { Code, Message, MessageType, Words } from "./form.ts";
import type { MessageFault, Request } from "./verdict.ts";

/** Reads a message; the sender is the number or address from which it came, `on` its day. */
export const readMessage = (
  codes: readonly Code[],
  message: string,
  sender: string,
  on: string,
): Request | MessageFault => {
  let first: MessageFault | undefined;
  for (const [code, ...values] of readings(message)) {
    if (code === undefined) continue;
    const request = requestOf(codes, code, values, sender, on);
    if (!("fault" in request)) return request;
    first ??= request;
  }
  return first ?? { fault: "no-code" };
};

/** What stands between the parts of a message whatever they are. */
const MARKS = "*#\n";

/** What may stand there where no mark is used: never `-` or `/`, which live inside values. */
const LOOSE = "،,;";

/** Takes a message apart in every way in which it may be meant, the likeliest first. */
const readings = (message: string) => {
  const clean = cleaned(message);
  const loosely = tokens(clean, (letter) => (MARKS + LOOSE).includes(letter) || isBlank(letter.charCodeAt(0)));
  const isMarked = clean.includes("*") || clean.includes("#");
  return isMarked ? [tokens(clean, (letter) => MARKS.includes(letter)), loosely] : [loosely];
};

const tokens = (text: string, separates: (letter: string) => boolean) => {
  const parts = [""];
  for (let i = 0; i < text.length; i++) {
    if (separates(text.charAt(i))) parts.push("");
    else parts[parts.length - 1] += text.charAt(i);
  }
  return parts.map(trimmed).filter((part) => part !== "");
};

const requestOf = (
  codes: readonly Code[],
  code: string,
  values: readonly string[],
  sender: string,
  on: string,
): Request | MessageFault => {
  if (!isDigits(code, 5) || code.startsWith("0")) return { fault: "no-code" };
  const known = codes.find((it) => it.code === code);
  if (known === undefined) return unknown(codes, code);
  const { retired, replacedBy } = known;
  const today = day(on);
  if (retired !== undefined && retired <= today) {
    return { fault: "retired", code, ...(replacedBy === undefined ? {} : { instead: replacedBy }) };
  }
  const open = known.messages.filter((it) => isWithin(today, it.since, it.until));
  const isOpen = isWithin(today, known.since, known.until);
  const [shown] = open;
  if (!isOpen || shown === undefined) return { fault: "closed", code };
  const block = open.find((it) => it.take.length === values.length);
  if (block === undefined) {
    return { fault: "count", wanted: shown.take.length, found: values.length, sample: shown.sample };
  }
  return filled(known.record, block, values, sender, on);
};

const unknown = (codes: readonly Code[], code: string): MessageFault => {
  const [only, ...others] = codes.filter((it) => isSlip(code, it.code));
  if (only === undefined || others.length > 0) return { fault: "unknown-code", code };
  return { fault: "unknown-code", code, meant: only.replacedBy ?? only.code };
};

/** Whether one wrong digit, or one swap of neighbours, leads from a code to what was written. */
const isSlip = (written: string, code: string) => {
  const wrong = [...code].filter((digit, at) => digit !== written.charAt(at)).length;
  if (wrong === 1) return true;
  return [...code].some((digit, at) => {
    const before = code.charAt(at - 1);
    return at > 0 && digit !== before && code.slice(0, at - 1) + digit + before + code.slice(at + 1) === written;
  });
};

const filled = (
  record: string,
  block: Message,
  written: readonly string[],
  sender: string,
  on: string,
): Request | MessageFault => {
  const values: Map<string, unknown> = new Map();
  for (const [at, { field, name, type, sample }] of block.take.entries()) {
    const value = valueOf(type, written[at] ?? "");
    if (value === undefined) return { fault: "value", position: at + 1, title: titled(name), sample };
    if (!values.has(field)) values.set(field, value);
  }
  if (block.isStatus) return { status_of: record, values: Object.fromEntries(values) };
  if (block.sender !== undefined) {
    const { field, name, type } = block.sender;
    const value = valueOf(type, sender);
    if (value === undefined) return { fault: "sender", title: titled(name) };
    if (!values.has(field)) values.set(field, value);
  }
  for (const [field, value] of block.fixed ?? []) if (!values.has(field)) values.set(field, value);
  const fields = block.order.filter((id) => values.has(id)).map((id) => [id, values.get(id)]);
  return { form: record, filed_on: on, fields: Object.fromEntries(fields), documents: {}, answers: {} };
};

const titled = ([fa, en]: Words) => ({ fa, en });

/** Reads a value of a message and writes it as a filing has it; undefined where it cannot be one. */
const valueOf = (type: MessageType, text: string): unknown => {
  switch (type[0]) {
    case "confirmation": return yesOrNo(text) ? true : undefined;
    case "yes-no": return yesOrNo(text);
    case "choice": return itemOf(type[1], text);
    case "choices": return itemsOf(type[1], text);
    case "date": return dayIn(type[1], type[2], text);
    case "number": return numberOf(type, text);
    case "plate": return plateIn(text);
    case "text": return text !== "" && countOfLetters(text) <= type[1] ? text : undefined;
    case "identifier": return identifierOf(type[1], text);
    case "file": return undefined;
  }
};

const lower = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

const yesOrNo = (text: string) => {
  const word = folded(lower(text));
  if (["1", "yes", "y", "بله", "بلی", "آری"].includes(word)) return true;
  return ["0", "no", "n", "خیر", "نه"].includes(word) ? false : undefined;
};

/** An item is named by its number in the list, its id or its name in either language. */
const itemOf = (items: readonly (readonly [id: string, fa: string, en: string])[], text: string) => {
  const numbered = items[(unsigned(text) ?? 0) - 1];
  const wanted = folded(lower(text));
  const isNamed = ([id, fa, en]: readonly [id: string, fa: string, en: string]) =>
    folded(id) === wanted || folded(fa) === wanted || folded(lower(en)) === wanted;
  return (numbered ?? items.find(isNamed))?.[0];
};

const itemsOf = (items: readonly (readonly [id: string, fa: string, en: string])[], text: string) => {
  const chosen = text.split("+").map((one) => itemOf(items, trimmed(one)));
  return chosen.some((item) => item === undefined) ? undefined : [...new Set(chosen)];
};

/** Reads digits, with a plus in front where there is one. */
const unsigned = (text: string) => {
  const from = text.startsWith("+") ? 1 : 0;
  return text.length > from && areDigits(text, from, text.length) ? Number(text) : undefined;
};

/** A year has four digits: two would be guessed. */
const dayIn = (min: number, max: number, text: string) => {
  const [year = "", month = "", date = "", ...rest] = text.split(/[-/]/);
  const wire = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const value = rest.length > 0 ? NaN : day(wire);
  return value >= min && value <= max ? wire : undefined;
};

const numberOf = (
  [, places, min, max, isInteger]: Extract<MessageType, readonly ["number", ...unknown[]]>,
  text: string,
) => {
  const plain = text.replaceAll("٬", "").replaceAll("٫", ".");
  const digits = plain.startsWith("-") ? plain.slice(1) : plain;
  const point = digits.indexOf(".");
  const [front, tail] = point < 0 ? [digits, ""] : [digits.slice(0, point), digits.slice(point + 1)];
  const all = front + tail.padEnd(places, "0");
  if (front === "" || digits.endsWith(".") || tail.length > places || !areDigits(all, 0, all.length)) return undefined;
  if (all.length > 40) return undefined;
  const value = BigInt(all) * (plain.startsWith("-") ? -1n : 1n);
  if (value < min || value > max) return undefined;
  return isInteger ? Number(value) : written(value, places);
};

/** A plate is written main, sub, section: `72/1617/11`. */
const plateIn = (text: string) => {
  const parts = text.split(/[-/]/).map((part) => unsigned(trimmed(part)) ?? NaN);
  const [main = NaN, sub = NaN, section = NaN] = parts;
  const fits = parts.length === 3 && main > 0 && sub >= 0 && section > 0 && Math.max(...parts) < 2 ** 32;
  return fits ? { main, sub, section } : undefined;
};

const identifierOf = (kind: string, text: string) => {
  const value = canonical(kind, text);
  return IDENTIFIERS.get(kind)?.(value);
};
