// made by zabeteh 0.1.0 from forms/; do not edit
/**
 * The Jalali calendar from 1200/01/01 to 1500/12/29. A day is a number, counted without gaps; NaN
 * is no day. Leap years follow the 33-year rule.
 */

import { areDigits, digit } from "./letters.ts";

const mod = (x: number, by: number) => ((x % by) + by) % by;

const isLeap = (year: number) => mod(8 * year + 29, 33) < 8;

const monthLength = (year: number, month: number) =>
  month < 7 ? 31 : month < 12 || isLeap(year) ? 30 : 29;

const numberOf = (year: number, month: number, day: number) =>
  365 * (year - 1) +
  Math.floor((8 * year + 21) / 33) +
  (month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)) +
  day;

const dayOf = (year: number, month: number, day: number) =>
  year >= 1200 && year <= 1500 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
    ? numberOf(year, month, day)
    : NaN;

const FIRST = numberOf(1200, 1, 1);
const LAST = numberOf(1500, 12, 29);

/** Whether the calendar has a day. */
export const isDay = (day: number) => day >= FIRST && day <= LAST;

/** Whether a day lies within dates in force; an end that is absent is open. */
export const isWithin = (
  on: number,
  since: number | undefined,
  until: number | undefined,
) => (since === undefined || since <= on) && (until === undefined || on <= until);

/** Reads `YYYY-MM-DD` in ASCII digits; NaN where it is no day of the calendar. */
export const day = (x: unknown) => {
  if (typeof x !== "string" || x.length !== 10) return NaN;
  if (x.charCodeAt(4) !== 45 || x.charCodeAt(7) !== 45) return NaN;
  if (!areDigits(x, 0, 4) || !areDigits(x, 5, 7) || !areDigits(x, 8, 10)) return NaN;
  const year = digit(x, 0) * 1000 + digit(x, 1) * 100 + digit(x, 2) * 10 + digit(x, 3);
  return dayOf(year, digit(x, 5) * 10 + digit(x, 6), digit(x, 8) * 10 + digit(x, 9));
};

/** Returns year, month and day of a day of the calendar. */
const parts = (day: number): [number, number, number] => {
  let year = Math.floor((day * 33) / 12053) + 2;
  while (numberOf(year, 1, 1) > day) year--;
  const rest = day - numberOf(year, 1, 1);
  return rest < 186
    ? [year, Math.floor(rest / 31) + 1, (rest % 31) + 1]
    : [year, Math.floor((rest - 186) / 30) + 7, ((rest - 186) % 30) + 1];
};

/** Writes a day with a mark between its parts; nothing where the calendar has no such day. */
export const writtenDay = (day: number, mark: string) => {
  if (!isDay(day)) return undefined;
  const [year, month, date] = parts(day);
  return `${year}${mark}${two(month)}${mark}${two(date)}`;
};

const two = (n: number) => String(n).padStart(2, "0");

/** Returns the day so many days later; NaN where the calendar ends. */
export const daysLater = (day: number, days: number) => {
  const moved = day + days;
  return isDay(moved) ? moved : NaN;
};

/** Returns the day so many months later; a day that the month lacks becomes its last. */
export const monthsLater = (day: number, months: number) => {
  if (!isDay(day) || !(Math.abs(months) <= 301 * 12)) return NaN;
  const [year, month, date] = parts(day);
  const all = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(all / 12), mod(all, 12) + 1];
  return dayOf(y, m, Math.min(date, monthLength(y, m)));
};

/** Returns the whole months from one day to another; negative where the second is earlier. */
export const monthsBetween = (from: number, to: number): number => {
  if (!isDay(from) || !isDay(to)) return NaN;
  const [a, b] = [parts(from), parts(to)];
  const full = (b[0] - a[0]) * 12 + b[1] - a[1];
  if (full < 0) return 0 - monthsBetween(to, from);
  const reached = monthsLater(from, full);
  return reached <= to ? full : full - 1;
};

/** Returns the whole years from one day to another; negative where the second is earlier. */
export const yearsBetween = (from: number, to: number) => Math.trunc(monthsBetween(from, to) / 12);

/** Returns the first day of the year of a day. */
export const firstOfYear = (day: number) => (isDay(day) ? numberOf(parts(day)[0], 1, 1) : NaN);
