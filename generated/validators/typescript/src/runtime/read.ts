// made by zabeteh 0.1.0 from forms/; do not edit
/** The short way: reads a filing that is right, at once, and gives up where anything is not. */

import { day, isWithin } from "./days.ts";
import { hasKeys, isObject, own } from "./objects.ts";
import { begin, isRight, tallied, wrong } from "./types.ts";
import type { Case, Form, Json } from "./form.ts";

/** Reads a filing; undefined where anything of it is wrong. */
export const read = (form: Form, filing: unknown): Case | undefined => {
  if (!isObject(filing) || filing.form !== form.id) return undefined;
  const { fields, documents, answers } = filing;
  const on = day(filing.filed_on);
  if (Number.isNaN(on) || !isWithin(on, form.since, form.until) || !isObject(fields)) return undefined;
  begin();
  const a = form.noAnswers();
  if (answers !== undefined && !(isObject(answers) && areAnswers(form, answers, a, on))) return undefined;
  const f = form.read(fields, a, on);
  if (!isRight(fields, form.always)) return undefined;
  const given = isObject(documents) ? form.given(documents) : NO_DOCUMENTS;
  if (documents !== undefined && !(isObject(documents) && isRight(documents, 0))) return undefined;
  const keys = 3 + (documents === undefined ? 0 : 1) + (answers === undefined ? 0 : 1);
  return hasKeys(filing, keys) ? { form, on, f, a, given } : undefined;
};

const NO_DOCUMENTS: readonly boolean[] = [];

/** Reads the answers that have come into `a`. */
const areAnswers = (
  form: Form,
  answers: Json,
  a: Record<string, unknown>,
  on: number,
) => {
  if (form.answers.length === 0) return hasKeys(answers, 0);
  let keys = 0;
  for (const { id, always, read } of form.answers) {
    const object = own(answers, id);
    if (object === undefined) continue;
    if (!isObject(object)) return false;
    a[id] = read(object, form.nothing, a, on);
    if (!isRight(object, always)) return false;
    keys++;
  }
  return hasKeys(answers, keys);
};

/** Whether a document is there: an object that may say how many copies there are. */
export const document = (x: unknown) => {
  if (x === undefined) return false;
  tallied();
  return isDocument(x) || wrong(false);
};

const isDocument = (x: unknown) =>
  isObject(x) && isCopies(x.copies) && hasKeys(x, x.copies === undefined ? 0 : 1);

/** Whether a JSON value may stand for the number of copies, which may be left out. */
export const isCopies = (x: unknown) =>
  x === undefined || (typeof x === "number" && x >= 1 && x <= 100 && Number.isInteger(x));
