// made by zabeteh 0.1.0 from forms/; do not edit
/** Findings from facts: data becomes words here, and nowhere else. */

import { WORDS } from "./words.ts";
import type { Fact, Rule, Words } from "./form.ts";
import type { Bilingual, Finding, FindingCode } from "./verdict.ts";

/** A finding that is still being completed. */
export type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly string[] ? string[] : T[K] };

/** Returns a text in both languages. */
export const bilingual = ([fa, en]: Words): Bilingual => ({ fa, en });

/** Reports a fact about something that has a name. */
export const found = (
  [key, limit = ""]: Fact,
  path: string,
  [fa, en]: Words,
  basis: readonly string[] = [],
): Open<Finding> => {
  const words = WORDS[key];
  if (words === undefined) throw new TypeError(`no words for ${key}`);
  const [code, faMessage, enMessage, faRemedy, enRemedy] = words;
  const faLimit = persian(limit);
  return {
    code: code as FindingCode,
    path,
    reads: [],
    message: { fa: filled(faMessage, fa, faLimit), en: filled(enMessage, en, limit) },
    remedy: { fa: filled(faRemedy, fa, faLimit), en: filled(enRemedy, en, limit) },
    basis: [...basis],
    stops: [],
  };
};

/** Reports a rule that does not hold, at the first of its pointers. */
export const broken = (rule: Rule<any, any>, pointers: readonly string[]): Open<Finding> => ({
  code: "rule",
  rule: rule.id,
  path: pointers[0] ?? "",
  reads: pointers.slice(1),
  message: bilingual(rule.message),
  remedy: bilingual(rule.remedy),
  basis: [...(rule.basis ?? [])],
  stops: [],
});

/** In one pass, so that a name which looks like a placeholder stays. */
const filled = (text: string, name: string, limit: string) =>
  text.replace(/\{name\}|\{limit\}/g, (mark) => (mark === "{name}" ? name : limit));

/** Letter by letter: Persian digits, `٬` for the comma and `٫` for the point. */
const persian = (limit: string) =>
  limit.replace(/[0-9,.]/g, (letter) => "۰۱۲۳۴۵۶۷۸۹٬٫".charAt("0123456789,.".indexOf(letter)));
