// made by zabeteh 0.1.0 from forms/; do not edit
/**
 * Types of values. A type is the function that reads JSON: it returns the value, or what stands for
 * an absent one where the JSON is none (undefined, NaN for a number, NO_ROWS for rows), and says so
 * to the tally. Its `fault` tells why.
 */

import { hasKeys } from "./objects.ts";
import type { Fact, Json, Type } from "./form.ts";

/** The tally: whether anything was wrong, and how many keys were taken that need not be there. */
let isWrong = false;
let taking = 0;

/** Begins a tally. */
export const begin = () => {
  isWrong = false;
  taking = 0;
};

/** Notes that something is wrong; returns what stands for its value. */
export const wrong = <T>(absent: T) => {
  isWrong = true;
  return absent;
};

/** Whether all is right so far, and an object has the keys that were taken and so many others. */
export const isRight = (object: Json, always: number) => {
  const keys = always + taking;
  taking = 0;
  return !isWrong && hasKeys(object, keys);
};

/** Begins a tally inside another one; returns what {@link resume} goes on with. */
export const pause = () => {
  const before = taking;
  taking = 0;
  return before;
};

/** Goes on with the tally outside. */
export const resume = (before: number) => {
  taking = before;
};

/** Takes one key more. */
export const tallied = () => {
  taking++;
};

/** Reads a value that is asked because of others. */
export const take = <T>(
  type: Type<T>,
  x: unknown,
  on: number | undefined = undefined,
  f: any = undefined,
  a: any = undefined,
) => {
  taking++;
  return type(x, on, f, a);
};

/** Reads a value that may be left out. */
export const maybe = <T>(
  type: Type<T>,
  x: unknown,
  on: number | undefined = undefined,
  f: any = undefined,
  a: any = undefined,
) => (x === undefined ? type.absent : take(type, x, on, f, a));

/** Makes a type of its reader, which returns `absent` where the JSON is none. */
export const typed = <T>(
  read: (x: unknown, on?: number, f?: any, a?: any) => T,
  kind: string,
  fault: (x: unknown, on?: number) => Fact,
  absent: any = undefined,
): Type<T> => Object.assign(read, { kind, fault, absent });
