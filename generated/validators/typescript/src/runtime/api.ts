// made by zabeteh 0.1.0 from forms/; do not edit
/** What the module of a form offers. */

import { bilingual } from "./findings.ts";
import { causesOf, judged, replacementOf, rightly } from "./judge.ts";
import { normalised, normalisedValue } from "./normalise.ts";
import { below } from "./pointers.ts";
import { read } from "./read.ts";
import { reported } from "./report.ts";
import { isObject } from "./objects.ts";
import type { Case, Form, Part, Requirement } from "./form.ts";
import type { Asked, Asking, Finding, Offer, RequiredDocuments, Verdict } from "./verdict.ts";

/** Judges a filing of a form, or one whose form is not known. Total on any value. */
export const validateBy = (
  form: Form | undefined,
  filing: unknown,
  revision: string | undefined = form?.revision,
): Verdict => {
  const right = form && read(form, filing);
  if (right !== undefined) return judged(right, []);
  const { case: c, findings } = reported(form, filing);
  return c === undefined ? unread(form, filing, revision, findings) : judged(c, findings);
};

const unread = (
  form: Form | undefined,
  filing: unknown,
  revision: string | undefined,
  findings: readonly Finding[],
): Verdict => ({
  ...(form !== undefined && isObject(filing) && filing.form === form.id ? { form: form.id } : {}),
  ...(revision === undefined ? {} : { revision }),
  outcome: "refused",
  findings,
  notices: [],
  documents: [],
  needs: [],
  inquiries: [],
  waiting: [],
  checks: [],
  computed: {},
  visit: { required: false },
});

/** Whether a filing would not be refused: stops at the first thing that is wrong. */
export const isValidBy = (form: Form, filing: unknown) => {
  const right = read(form, filing);
  return right !== undefined && rightly(right);
};

/** Returns the documents that a filing asks for as far as it is filled in, and why. */
export const requiredDocumentsBy = (form: Form | undefined, filing: unknown): RequiredDocuments => {
  const { documents, needs, inquiries } = validateBy(form, filing);
  return { documents, needs, inquiries };
};

/**
 * Says of every field, group, column and document whether it is asked, as far as a filing tells
 * that may still be incomplete. `filed_on`, `form` and `fields` must be there.
 */
const askedBy = (form: Form, filing: unknown): Asked => {
  const { case: c, asked } = reported(form, filing);
  if (c === undefined) return asked;
  for (const requirement of form.documents) {
    asked[below("/documents", requirement.id)] = askingOfDocument(c, requirement);
  }
  return asked;
};

const askingOfDocument = (c: Case, requirement: Requirement<any, any>): Asking => {
  const causes = causesOf(c.causes, requirement.reads);
  const replacedBy = replacementOf(c, requirement);
  const isAsked = requirement.when === undefined || requirement.when(c.f, c.a, c.on);
  const isOptional = requirement.isOptional === true || replacedBy !== undefined;
  return {
    state: causes.length > 0 ? "not-yet" : !isAsked ? "not-asked" : isOptional ? "optional" : "required",
    ...(requirement.because === undefined ? {} : { because: bilingual(requirement.because) }),
    waits_for: causes,
    ...(replacedBy === undefined ? {} : { replaced_by: replacedBy }),
  };
};

/** Returns what is read of the answer of an inquiry. */
export const answerPart = (form: Form | undefined, inquiry: string): Part<any, any> | undefined =>
  form?.answers.find((answer) => answer.id === inquiry);

/** Writes a filing of a form as validation reads it. */
const normaliseBy = (form: Form, filing: unknown) =>
  normalised(filing, (id) => (id === form.id ? form : undefined), (id) => answerPart(form, id));

/** Returns what the module of a form offers. */
export const offer = <T>(form: Form): Offer<T> => ({
  validate: (filing) => validateBy(form, filing),
  isValid: (filing): filing is T => isValidBy(form, filing),
  requiredDocuments: (filing) => requiredDocumentsBy(form, filing),
  asked: (filing) => askedBy(form, filing),
  normalise: (filing) => normaliseBy(form, filing),
  normaliseField: (path, value) => normalisedValue(form, path, value),
});

/** Writes a verdict as JSON. Unlike `JSON.stringify`, it takes computed numbers beyond 2^53. */
export const toJson = (verdict: Verdict) => {
  const values = Object.values(verdict.computed);
  if (!values.some((value) => typeof value === "bigint")) return JSON.stringify(verdict);
  const computed = Object.entries(verdict.computed).map(
    ([key, value]) => `${JSON.stringify(key)}:${typeof value === "bigint" ? value : JSON.stringify(value)}`,
  );
  const { visit, ...before } = { ...verdict, computed: undefined };
  return `${JSON.stringify(before).slice(0, -1)},"computed":{${computed}},"visit":${JSON.stringify(visit)}}`;
};
