// made by zabeteh 0.1.0 from forms/; do not edit
/** Values of a filing, and their types. */

import { day, isWithin, writtenDay } from "./days.ts";
import { countOfLetters, isBlank, isControl } from "./letters.ts";
import { bigScaled, scaled, shown } from "./numbers.ts";
import { isObject, keysOf, own } from "./objects.ts";
import { isRight, pause, resume, typed, wrong } from "./types.ts";
import type { Fact, Item, Json, Plate, Type, Value } from "./form.ts";

/** Whether a value is there: neither undefined nor NaN. */
export const isGiven = (value: Value) => value !== undefined && !Number.isNaN(value);

/** Yes or no. */
export const yesNo = typed(
  (x: unknown) => (typeof x === "boolean" ? x : wrong(undefined)),
  "yes-no",
  () => ["not-yes-no"],
);

/** A confirmation, which must be true. */
export const confirmation = typed(
  (x: unknown) => (x === true ? x : wrong(undefined)),
  "confirmation",
  (x: unknown) => [typeof x === "boolean" ? "not-confirmed" : "not-yes-no"],
);

/** A text of so many letters at most, not all of them blank. */
export const text = (most: number) => {
  const read = (x: unknown) => (typeof x === "string" && isProse(x, most, true) ? x : wrong(undefined));
  return typed(read, "text", (x: unknown) => textFault(x, most, true));
};

const FILE_NAME = 200;

/** The name of a file. */
export const file = typed(
  (x: unknown) => (typeof x === "string" && isProse(x, FILE_NAME, false) ? x : wrong(undefined)),
  "file",
  (x: unknown) => textFault(x, FILE_NAME, false),
);

/** Whether a text is right; `lines`: it may have line ends. */
const isProse = (text: string, most: number, lines: boolean) => {
  let isEmpty = true;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x20 ? !lines || c !== 10 : c > 0x7e && c < 0xa0) return false;
    if (isEmpty && !isBlank(c)) isEmpty = false;
  }
  return !isEmpty && (text.length <= most || countOfLetters(text) <= most);
};

const textFault = (x: unknown, most: number, lines: boolean): Fact => {
  if (typeof x !== "string") return ["not-text"];
  const units = Array.from({ length: x.length }, (_, i) => x.charCodeAt(i));
  if (units.some((c) => isControl(c) && !(lines && c === 10))) return ["control-character"];
  return units.every(isBlank) ? ["blank"] : ["longer", shown(most, 0)];
};

/** One item of a list. */
export const choice = (items: readonly string[]) =>
  typed((x: unknown) => among(x, items) ?? wrong(undefined), "choice", itemFault);

/** One item of a list whose items have dates in force. */
export const datedChoice = (items: readonly Item[]) =>
  typed(
    (x: unknown, on: number = NaN) => among(x, open(items, on)) ?? wrong(undefined),
    "choice",
    itemFault,
  );

const among = (x: unknown, items: readonly string[]) => {
  for (let i = 0; i < items.length; i++) if (items[i] === x) return items[i];
  return undefined;
};

const itemFault = (x: unknown): Fact => [typeof x === "string" ? "not-listed" : "not-text"];

/** Several items of a list, each once. */
export const choices = (items: readonly string[]) =>
  typed((x: unknown) => allAmong(x, items), "choices", (x) => itemsFault(x, items));

/** Several items of a list whose items have dates in force. */
export const datedChoices = (items: readonly Item[]) =>
  typed(
    (x: unknown, on: number = NaN) => allAmong(x, open(items, on)),
    "choices",
    (x, on = NaN) => itemsFault(x, open(items, on)),
  );

const allAmong = (x: unknown, items: readonly string[]): readonly string[] | undefined =>
  Array.isArray(x) && x.length > 0 && wrongItem(x, items) < 0 ? x : wrong(undefined);

/** Returns the place of the first item that is not in the list, or stands there again. */
const wrongItem = (x: readonly unknown[], items: readonly string[]) =>
  x.findIndex((item, i) => among(item, items) === undefined || x.indexOf(item) !== i);

const itemsFault = (x: unknown, items: readonly string[]): Fact => {
  if (!Array.isArray(x)) return ["not-array"];
  if (x.length === 0) return ["nothing-chosen"];
  const item = x[wrongItem(x, items)];
  return among(item, items) === undefined ? itemFault(item) : ["twice"];
};

/** Returns the items that may be chosen on a day. */
const open = (items: readonly Item[], on: number) =>
  items.filter(([, since, until]) => isWithin(on, since, until)).map(([id]) => id);

/** A day within bounds. */
export const date = (min: number, max: number) => {
  const read = (x: unknown) => {
    const value = day(x);
    return value >= min && value <= max ? value : wrong(NaN);
  };
  return typed(read, "date", (x: unknown) => dateFault(x, min, max), NaN);
};

const dateFault = (x: unknown, min: number, max: number): Fact => {
  if (typeof x !== "string") return ["not-text"];
  const value = day(x);
  if (Number.isNaN(value)) return ["no-such-day"];
  return value < min ? ["below", writtenDay(min, "/")] : ["above", writtenDay(max, "/")];
};

/** A whole number within bounds. */
export const whole = (min: number, max: number) => {
  const read = (x: unknown) =>
    typeof x === "number" && x >= min && x <= max && Number.isInteger(x) ? x : wrong(NaN);
  return typed(read, "whole", (x: unknown) => wholeFault(x, min, max), NaN);
};

const wholeFault = (x: unknown, min: number, max: number): Fact => {
  if (typeof x !== "number" || !Number.isInteger(x)) return ["not-integer"];
  return x < min ? ["below", shown(min, 0)] : ["above", shown(max, 0)];
};

/** A decimal within bounds; both are scaled by its places. */
export const decimal = (places: number, min: number, max: number) => {
  const read = (x: unknown) => {
    const value = scaled(x, places, min < 0);
    return value >= min && value <= max ? value : wrong(NaN);
  };
  const fault = (x: unknown) => decimalFault(x, scaled(x, places, min < 0), places, [min, max]);
  return typed(read, "decimal", fault, NaN);
};

/** A decimal whose bounds leave 2^53. */
export const bigDecimal = (places: number, min: bigint, max: bigint) => {
  const read = (x: unknown) => {
    const value = bigScaled(x, places, min < 0n);
    return value !== undefined && value >= min && value <= max ? value : wrong(undefined);
  };
  const fault = (x: unknown) =>
    decimalFault(x, bigScaled(x, places, min < 0n) ?? NaN, places, [min, max]);
  return typed(read, "decimal", fault);
};

const decimalFault = (
  x: unknown,
  value: number | bigint,
  places: number,
  [min, max]: readonly [number | bigint, number | bigint],
): Fact => {
  if (typeof x !== "string") return ["not-text"];
  if (Number.isNaN(value)) return places === 0 ? ["no-whole", "0"] : ["no-decimal", shown(places, 0)];
  return value < min ? ["below", shown(min, places)] : ["above", shown(max, places)];
};

const PLATE: readonly [key: keyof Plate, type: Type<number>][] = [
  ["main", whole(1, 999999)],
  ["sub", whole(0, 9999999)],
  ["section", whole(1, 99)],
];

/** A registry plate. */
export const plate = typed(
  (x: unknown) =>
    isObject(x) && plateFault(x) === undefined ? (x as unknown as Plate) : wrong(undefined),
  "plate",
  (x: unknown) => (isObject(x) ? (plateFault(x) ?? ["missing"]) : ["not-object"]),
);

const plateFault = (x: Json): Fact | undefined => {
  if (keysOf(x).some((key) => PLATE.every(([known]) => known !== key))) return ["unknown"];
  for (const [key, type] of PLATE) {
    const part = own(x, key);
    if (part === undefined) return ["missing"];
    if (Number.isNaN(type(part, NaN))) return type.fault(part, NaN);
  }
  return undefined;
};

/** Returns a part of a registry plate; NaN where the plate is absent. */
export const plateMain = (x: Plate | undefined) => x?.main ?? NaN;
export const plateSub = (x: Plate | undefined) => x?.sub ?? NaN;
export const plateSection = (x: Plate | undefined) => x?.section ?? NaN;

/** No rows: what stands for a group that is absent, and for one that cannot be read. */
export const NO_ROWS: readonly never[] = Object.freeze([]);

/** Reads rows within bounds, each by its reader; `always` keys are there in every right row. */
export const rowsOf = <R>(
  json: unknown,
  [min, max, always]: readonly [min: number, max: number, always: number],
  read: (row: Json) => R,
): readonly R[] => {
  if (!Array.isArray(json) || json.length < min || json.length > max) return wrong(NO_ROWS);
  const all: R[] = [];
  const before = pause();
  for (let i = 0; i < json.length; i++) {
    const row = json[i];
    if (!isObject(row)) return wrong(NO_ROWS);
    all.push(read(row));
    if (!isRight(row, always)) return wrong(NO_ROWS);
  }
  resume(before);
  return all;
};
