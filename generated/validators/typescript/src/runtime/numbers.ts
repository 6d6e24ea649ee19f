// made by zabeteh 0.1.0 from forms/; do not edit
/**
 * Numbers as integers, scaled by the places of their type. NaN is an absent number: it makes every
 * comparison false. Where 2^53 could be left, the generated code computes with bigint instead, and
 * there an absent number is undefined.
 */

import { isDay, isWithin } from "./days.ts";
import { areDigits } from "./letters.ts";

/**
 * Reads a canonical decimal, scaled by its places: no zeros in front, no sign but `-` where that is
 * allowed, no more digits after the point than places. Beyond 2^53 the result is only near.
 */
export const scaled = (x: unknown, places: number, mayBeNegative: boolean) => {
  if (typeof x !== "string") return NaN;
  const from = mayBeNegative && x.charCodeAt(0) === 45 ? 1 : 0;
  const point = x.indexOf(".", from);
  const to = point < 0 ? x.length : point;
  const tail = point < 0 ? 0 : x.length - point - 1;
  if (to === from || (point >= 0 && (tail === 0 || tail > places))) return NaN;
  if (x.charCodeAt(from) === 48 && to > from + 1) return NaN;
  let value = 0;
  for (let i = from; i < x.length; i++) {
    if (i === point) continue;
    const c = x.charCodeAt(i);
    if (c < 48 || c > 57) return NaN;
    value = value * 10 + c - 48;
  }
  for (let i = tail; i < places; i++) value *= 10;
  return from === 1 ? 0 - value : value;
};

/** Reads a canonical decimal exactly; what has more than thirty digits stands beyond every bound. */
export const bigScaled = (x: unknown, places: number, mayBeNegative: boolean) => {
  if (typeof x !== "string" || Number.isNaN(scaled(x, places, mayBeNegative))) return undefined;
  const isNegative = x.startsWith("-");
  const [front = "", tail = ""] = x.slice(isNegative ? 1 : 0).split(".");
  const digits = front.length > 30 ? "1".padEnd(31, "0") : front + tail.padEnd(places, "0");
  return isNegative ? -BigInt(digits) : BigInt(digits);
};

/** Writes a scaled integer as a decimal with exactly so many places. */
export const written = (scaled: number | bigint, places: number) => {
  const sign = scaled < 0 ? "-" : "";
  const digits = String(scaled < 0 ? -scaled : scaled).padStart(places + 1, "0");
  const point = digits.length - places;
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
};

/** Writes a number as messages show it: groups of three, no zeros that only the scale demands. */
export const shown = (scaled: number | bigint, places: number) => {
  const [front = "", tail = ""] = written(scaled, places).split(".");
  let end = tail.length;
  while (end > 0 && tail.charCodeAt(end - 1) === 48) end--;
  const digits = front.startsWith("-") ? front.slice(1) : front;
  let grouped = digits;
  for (let at = digits.length - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  return (front === digits ? "" : "-") + grouped + (end > 0 ? `.${tail.slice(0, end)}` : "");
};

/** Whether two numbers are present and different. */
export const differ = (left: number | bigint, right: number | bigint) => left < right || left > right;

/** Adds up the numbers that are present. */
export const sum = (numbers: readonly number[]) => {
  let total = 0;
  for (const n of numbers) if (!Number.isNaN(n)) total += n;
  return total;
};

/** Returns the least of the numbers that are present; NaN where there is none. */
export const smallest = (numbers: readonly number[]) => {
  let least = NaN;
  for (const n of numbers) if (!(least <= n) && !Number.isNaN(n)) least = n;
  return least;
};

/** Returns the greatest of the numbers that are present; NaN where there is none. */
export const largest = (numbers: readonly number[]) => {
  let most = NaN;
  for (const n of numbers) if (!(most >= n) && !Number.isNaN(n)) most = n;
  return most;
};

/** A number that may be absent, in either of its two forms. */
export type Loose = number | bigint | undefined;

/** Returns a number as a bigint; undefined where it is absent. */
const asBig = (n: Loose) => (n === undefined || Number.isNaN(n) ? undefined : BigInt(n));

/** Returns those numbers that are present. */
const present = (numbers: readonly Loose[]) =>
  numbers.map(asBig).filter((n): n is bigint => n !== undefined);

/** Adds up numbers that may leave 2^53. */
export const bigSum = (numbers: readonly Loose[]) => present(numbers).reduce((total, n) => total + n, 0n);

/** Returns the least of numbers that may leave 2^53; undefined where there is none. */
export const bigSmallest = (numbers: readonly Loose[]) => {
  const all = present(numbers);
  return all.length === 0 ? undefined : all.reduce((least, n) => (n < least ? n : least));
};

/** Returns the greatest of numbers that may leave 2^53; undefined where there is none. */
export const bigLargest = (numbers: readonly Loose[]) => {
  const all = present(numbers);
  return all.length === 0 ? undefined : all.reduce((most, n) => (n > most ? n : most));
};

/** Computes with numbers that may leave 2^53; undefined where one of them is absent. */
export const exactly = <T>(compute: (...numbers: bigint[]) => T, ...numbers: Loose[]) => {
  const all = numbers.map(asBig);
  return all.every((n): n is bigint => n !== undefined) ? compute(...all) : undefined;
};

/** Divides by a number above 0 and takes a multiple of `step`: the quotient rounded down. */
export const dividedDown = (n: number, by: number, step: number) => {
  const rest = n % (by * step);
  return ((n - rest) / (by * step) - (rest < 0 ? 1 : 0)) * step;
};

/** The same, rounded up. */
export const dividedUp = (n: number, by: number, step: number) => 0 - dividedDown(-n, by, step);

/** The same, rounded to the nearer multiple, half away from zero. */
export const dividedNearest = (n: number, by: number, step: number) => {
  const rest = Math.abs(n) % (by * step);
  const steps = (Math.abs(n) - rest) / (by * step) + (2 * rest >= by * step ? 1 : 0);
  return Math.sign(n) * steps * step;
};

/** Rounds down as {@link dividedDown}, with numbers that may leave 2^53. */
export const bigDividedDown = (n: bigint, by: bigint, step: bigint) => {
  const rest = n % (by * step);
  return ((n - rest) / (by * step) - (rest < 0n ? 1n : 0n)) * step;
};

/** Rounds up as {@link dividedUp}, with numbers that may leave 2^53. */
export const bigDividedUp = (n: bigint, by: bigint, step: bigint) => -bigDividedDown(-n, by, step);

/** Rounds as {@link dividedNearest}, with numbers that may leave 2^53. */
export const bigDividedNearest = (n: bigint, by: bigint, step: bigint) =>
  n < 0n ? -bigDividedDown(by * step - 2n * n, 2n * by, step) : bigDividedDown(by * step + 2n * n, 2n * by, step);

/** A value that a regulation sets, by date in force. */
export type Parameter = readonly (readonly [since: number | undefined, until: number | undefined, value: Loose])[];

/** The same by a key: an item, or a number between two ends. */
export type KeyedParameter = readonly (readonly [
  since: number | undefined,
  until: number | undefined,
  rows: readonly (readonly [
    items: readonly string[],
    from: Loose,
    to: Loose,
    value: Loose,
  ])[],
])[];

/** Returns the value of a parameter on a day; NaN where it has none. */
export const parameter = (values: Parameter, day: number) => Number(bigParameter(values, day));

/** The same, where the value may leave 2^53. */
export const bigParameter = (values: Parameter, day: number) => {
  if (!isDay(day)) return NaN;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value !== undefined && isWithin(day, value[0], value[1])) return value[2] ?? NaN;
  }
  return NaN;
};

/** Returns the value of a parameter on a day for a key; NaN where it has none. */
export const keyedParameter = (
  values: KeyedParameter,
  day: number,
  key: string | Loose,
) => Number(bigKeyedParameter(values, day, key));

/** The same, where the value may leave 2^53. */
export const bigKeyedParameter = (
  values: KeyedParameter,
  day: number,
  key: string | Loose,
) => {
  if (!isDay(day) || key === undefined || Number.isNaN(key)) return NaN;
  const rows = values.find((value) => isWithin(day, value[0], value[1]))?.[2];
  const row = rows?.find((it) => (typeof key === "string" ? it[0].includes(key) : isBetween(key, it[1], it[2])));
  return row?.[3] ?? NaN;
};

/** An end that is absent is open. */
const isBetween = (key: number | bigint, from: Loose, to: Loose) =>
  (from === undefined || from <= key) && (to === undefined || key <= to);
