// made by zabeteh 0.1.0 from forms/; do not edit
/** From values to a verdict: documents, needs, rules, checks, computed values, presence. */

import { writtenDay } from "./days.ts";
import { broken, found } from "./findings.ts";
import { written } from "./numbers.ts";
import { below, pointerOf } from "./pointers.ts";
import type { Case, Computed, Guard, Requirement, Rule } from "./form.ts";
import type { Open } from "./findings.ts";
import type { DocumentVerdict, Finding, NeedVerdict, Verdict } from "./verdict.ts";

/** Returns the pointers of the findings that make a condition unknown, each once. */
export const causesOf = (
  causes: ReadonlyMap<string, string> | undefined,
  reads: readonly string[] = NO_CAUSES,
): readonly string[] => {
  if (causes === undefined || causes.size === 0 || reads.length === 0) return NO_CAUSES;
  const found = reads.map((read) => causes.get(read)).filter((it): it is string => it !== undefined);
  return [...new Set(found)];
};

const NO_CAUSES: readonly string[] = [];

const isKnown = (c: Case, reads: readonly string[] | undefined) =>
  causesOf(c.causes, reads).length === 0;

/** Whether a condition is known to hold. */
const holds = (c: Case, guard: Guard<any, any>) =>
  guard.when === undefined || (isKnown(c, guard.reads) && guard.when(c.f, c.a, c.on));

const isAnswered = (c: Case, inquiry: string): boolean => c.a[inquiry]?.isAnswered === true;

/** Judges what was read; `findings` are those of the reading. */
export const judged = (c: Case, findings: Open<Finding>[]): Verdict => {
  const documents = documentsOf(c, findings);
  const { needs, inquiries, waiting } = needsOf(c);
  const notices = rulesOf(c, waiting, findings);
  return {
    form: c.form.id,
    revision: c.form.revision,
    outcome: findings.length > 0 ? "refused" : waiting.length > 0 ? "waiting" : "accepted",
    findings,
    notices,
    documents,
    needs,
    inquiries,
    waiting,
    checks: checksOf(c),
    computed: computedOf(c),
    visit: visitOf(c),
  };
};

/** Whether nothing refuses what was read and is valid. */
export const rightly = (c: Case) => {
  const { documents, rules } = c.form;
  for (let at = 0; at < documents.length; at++) {
    const it = documents[at] as Requirement<any, any>;
    if (!c.given[at] && it.isOptional === undefined && holds(c, it) && replacementOf(c, it) === undefined) {
      return false;
    }
  }
  const { waiting } = needsOf(c);
  return !rules.some((rule) => !rule.isAdvice && isBroken(c, rule, waiting) === true);
};

/** Returns the documents that are asked for; reports those that must be given and are not. */
export const documentsOf = (c: Case, findings: Open<Finding>[]) => {
  const verdicts: DocumentVerdict[] = [];
  const { documents } = c.form;
  for (let at = 0; at < documents.length; at++) {
    const it = documents[at] as Requirement<any, any>;
    if (!holds(c, it)) continue;
    const verdict = documentOf(c, it, c.given[at] === true);
    if (verdict.required && !verdict.given) {
      findings.push(found(["no-document"], below("/documents", it.id), it.name, it.basis));
    }
    verdicts.push(verdict);
  }
  return verdicts;
};

const documentOf = (
  c: Case,
  requirement: Requirement<any, any>,
  isGiven: boolean,
): DocumentVerdict => {
  const verdict = isGiven ? requirement.given : requirement.missing;
  const replacedBy = replacementOf(c, requirement);
  if (replacedBy === undefined) return verdict;
  const { because, ...before } = verdict;
  return { ...before, required: false, replaced_by: replacedBy, ...(because && { because }) };
};

/** Returns the answered inquiry that stands for a document. */
export const replacementOf = (c: Case, requirement: Requirement<any, any>) =>
  requirement.replacedBy?.find((inquiry) => isAnswered(c, inquiry));

/** Returns the records that are needed, and the inquiries whose answer is waited for. */
export const needsOf = (c: Case) => {
  const needs: NeedVerdict[] = [];
  const inquiries: string[] = [];
  const waiting: string[] = [];
  for (const need of c.form.needs) {
    if (!holds(c, need)) continue;
    needs.push(need.verdict);
    let isAwaited = need.awaited.length > 0;
    for (const inquiry of need.inquiries) {
      if (isAwaited && isAnswered(c, inquiry)) isAwaited = false;
      if (!inquiries.includes(inquiry)) inquiries.push(inquiry);
    }
    if (!isAwaited) continue;
    for (const inquiry of need.awaited) if (!waiting.includes(inquiry)) waiting.push(inquiry);
  }
  return { needs, inquiries, waiting };
};

/** Checks all rules; returns the notices and reports what refuses. */
const rulesOf = (c: Case, waiting: readonly string[], findings: Open<Finding>[]) => {
  const notices: Finding[] = [];
  const stops: [path: string, rule: string][] = [];
  for (const rule of c.form.rules) {
    const causes = isBroken(c, rule, waiting);
    if (causes === true) (rule.isAdvice ? notices : findings).push(broken(rule, pointersOf(rule)));
    if (typeof causes === "object") for (const cause of causes) stops.push([cause, rule.id]);
  }
  for (const [path, rule] of stops) attach(findings, path, rule);
  return notices;
};

const pointersOf = (rule: Rule<any, any>) => (rule.at ?? rule.rests ?? rule.reads ?? []).map(pointerOf);

/** Whether a rule is broken; the causes where that is unknown. */
const isBroken = (
  c: Case,
  rule: Rule<any, any>,
  waiting: readonly string[],
): boolean | readonly string[] => {
  const before = causesOf(c.causes, rule.reads);
  if (before.length > 0) return before;
  if (rule.when !== undefined && !rule.when(c.f, c.a, c.on)) return false;
  const isAwaited = (inquiry: string) =>
    !isAnswered(c, inquiry) && (waiting.includes(inquiry) || inquiry === c.form.id);
  if (rule.inquiries?.some(isAwaited)) return false;
  const causes = causesOf(c.causes, rule.rests);
  return causes.length > 0 ? causes : !rule.holds(c.f, c.a, c.on);
};

/** Tells the first finding at or below a path which rule waits for it. */
const attach = (findings: Open<Finding>[], path: string, rule: string) => {
  const finding = findings.find(
    (it) => it.rule === undefined && (it.path === path || it.path.startsWith(`${path}/`)),
  );
  finding?.stops.push(rule);
};

const checksOf = (c: Case) => {
  const checks: string[] = [];
  for (const provision of c.form.provisions) if (holds(c, provision)) checks.push(provision.id);
  return checks;
};

const computedOf = (c: Case) => {
  const computed: Record<string, unknown> = {};
  for (const it of c.form.computed ?? []) {
    if (!isKnown(c, it.reads)) continue;
    const value = wire(it, c);
    if (value !== undefined && !Number.isNaN(value)) computed[it.id] = value;
  }
  return computed;
};

/** Writes a computed value as a filing does. */
const wire = (computed: Computed<any, any>, c: Case) => {
  const value = computed.value(c.f, c.a, c.on);
  if (computed.written === undefined || value === undefined || Number.isNaN(value)) return value;
  return computed.written === "day"
    ? writtenDay(Number(value), "-")
    : written(value as number | bigint, computed.written);
};

const NO_VISIT = Object.freeze({ required: false });

const visitOf = (c: Case) => c.form.visits?.find((visit) => holds(c, visit))?.verdict ?? NO_VISIT;
