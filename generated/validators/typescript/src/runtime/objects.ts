// made by zabeteh 0.1.0 from forms/; do not edit
/** JSON objects: their own keys, never those of a prototype. */

import type { Json } from "./form.ts";

/** Whether JSON is an object. */
export const isObject = (x: unknown): x is Json =>
  typeof x === "object" && x !== null && !Array.isArray(x);

/** Returns a key of a JSON object itself, never one of its prototype: no JSON is a function. */
export const own = (object: Json, key: string) => {
  const json = object[key];
  return typeof json === "function" || json === Object.prototype ? undefined : json;
};

/** Returns the keys of a JSON object; what is undefined is not in it. */
export const keysOf = (object: Json) => Object.keys(object).filter((key) => object[key] !== undefined);

/** Whether a JSON object has so many keys. */
export const hasKeys = (object: Json, count: number) => {
  let left = count;
  for (const _ in object) left--;
  return left === 0 || keysOf(object).length === count;
};
