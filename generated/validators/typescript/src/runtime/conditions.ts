// made by zabeteh 0.1.0 from forms/; do not edit
/** The conditions that the generated code asks for by name; all are false where a value is absent. */

/** Whether exactly one of the conditions holds. */
export const exactlyOne = (conditions: readonly boolean[]) => conditions.filter((it) => it).length === 1;

/** Whether a text is one of these. */
export const isOneOf = (text: string | undefined, items: readonly string[]) =>
  text !== undefined && items.includes(text);

/** Whether a text is there and none of these. */
export const isNoneOf = (text: string | undefined, items: readonly string[]) =>
  text !== undefined && !items.includes(text);

/** Several chosen items. */
type Chosen = readonly string[] | undefined;

/** Whether all of these are chosen. */
export const hasAll = (chosen: Chosen, items: readonly string[]) =>
  chosen !== undefined && items.every((item) => chosen.includes(item));

/** Whether one of these is chosen. */
export const hasAny = (chosen: Chosen, items: readonly string[]) =>
  chosen !== undefined && items.some((item) => chosen.includes(item));

/** Whether nothing but these is chosen. */
export const hasOnly = (chosen: Chosen, items: readonly string[]) =>
  chosen !== undefined && chosen.every((item) => items.includes(item));

/** Whether none of these is chosen. */
export const hasNone = (chosen: Chosen, items: readonly string[]) =>
  chosen !== undefined && !items.some((item) => chosen.includes(item));

/** Counts chosen items; NaN where nothing is chosen. */
export const countOfItems = (chosen: Chosen) => chosen?.length ?? NaN;

/** Whether no two of the values that are there are equal. */
export const allDiffer = (values: readonly unknown[]) => {
  const given = values.filter((value) => value !== undefined && !Number.isNaN(value));
  const keys = given.map((value) => (typeof value === "object" ? JSON.stringify(byKey(value)) : value));
  return new Set(keys).size === keys.length;
};

/** A plate is compared by its parts, whatever the order of its keys. */
const byKey = (value: unknown) =>
  Array.isArray(value) ? value : Object.entries(Object(value)).sort(([a], [b]) => (a < b ? -1 : 1));

/** Returns the items of all rows that hold, in the order of the list. */
export const allOf = (
  items: readonly string[],
  rows: readonly (readonly [holds: boolean, result: readonly string[]])[],
) => items.filter((item) => rows.some(([holds, result]) => holds && result.includes(item)));
