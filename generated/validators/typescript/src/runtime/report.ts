// made by zabeteh 0.1.0 from forms/; do not edit
/** The long way: reads whatever can be read of a filing, and reports everything that is wrong. */

import { day, isWithin, writtenDay } from "./days.ts";
import { bilingual, found } from "./findings.ts";
import { byCodePoint } from "./letters.ts";
import { shown } from "./numbers.ts";
import { below } from "./pointers.ts";
import { causesOf } from "./judge.ts";
import { isCopies } from "./read.ts";
import { isObject, keysOf, own } from "./objects.ts";
import { isGiven } from "./values.ts";
import type { Open } from "./findings.ts";
import type { Case, Fact, Field, Form, Json, Part, RowsType, Values, Words } from "./form.ts";
import type { Asking, Finding } from "./verdict.ts";

type Found = Open<Finding>[];

// What was read of a filing, and what was found; `asked` says what is asked of it.
export interface Reading {
  readonly case?: Case;
  readonly findings: Found;
  readonly asked: Record<string, Asking>;
}

type Causes = Map<string, string>;

// What is being read: `values` and `causes` are those of the fields, of the answer or of the row.
interface Scope {
  readonly object: Json;
  readonly values: Values;
  readonly causes: Causes;
  // What stands before the name of a value: nothing, `debt-inquiry/`, or `.` in a row.
  readonly prefix: string;
  readonly path: string;
  readonly holds: (when: any) => boolean;
}

// Everything that reading goes through.
interface Settling {
  readonly c: Case & { readonly causes: Causes };
  readonly asked: Record<string, Asking>;
}

const KEYS: readonly [key: string, name: Words][] = [
  ["form", ["فرم", "form"]],
  ["filed_on", ["تاریخ درخواست", "filing date"]],
  ["fields", ["فیلدها", "fields"]],
  ["documents", ["مدارک", "documents"]],
  ["answers", ["پاسخ استعلام‌ها", "answers"]],
];

/** Reads a filing as far as it can be read. */
export const reported = (form: Form | undefined, filing: unknown): Reading => {
  if (!isObject(filing)) {
    return { findings: [found(["not-object"], "", ["درخواست", "filing"])], asked: {} };
  }
  const findings = shapeOf(form, filing);
  return form === undefined || findings.length > 0 ? { findings, asked: {} } : readingOf(form, filing);
};

/** Reports what is wrong with the outermost shape. */
const shapeOf = (form: Form | undefined, filing: Json) => {
  const facts: (Fact | undefined)[] = [
    formFault(form, own(filing, "form")),
    dayFault(own(filing, "filed_on")),
    own(filing, "fields") === undefined ? ["missing"] : objectFault(filing, "fields"),
    objectFault(filing, "documents"),
    objectFault(filing, "answers"),
  ];
  return KEYS.flatMap(([key, name], at) => {
    const fact = facts[at];
    return fact === undefined ? [] : [found(fact, below("", key), name)];
  });
};

const formFault = (form: Form | undefined, id: unknown): Fact | undefined => {
  if (id === undefined) return ["missing"];
  if (typeof id !== "string") return ["not-text"];
  return id === form?.id ? undefined : ["unknown-form"];
};

const dayFault = (x: unknown): Fact | undefined => {
  if (x === undefined) return ["missing"];
  if (typeof x !== "string") return ["not-text"];
  return Number.isNaN(day(x)) ? ["no-such-day"] : undefined;
};

const objectFault = (filing: Json, key: string): Fact | undefined => {
  const json = own(filing, key);
  return json === undefined || isObject(json) ? undefined : ["not-object"];
};

const objectAt = (object: Json, key: string) => {
  const json = own(object, key);
  return isObject(json) ? json : undefined;
};

const readingOf = (form: Form, filing: Json): Reading => {
  const on = day(own(filing, "filed_on"));
  const [fields, documents, answers] = ["fields", "documents", "answers"].map((key) => objectAt(filing, key));
  const findings = wrongStructure(form, filing, on);
  const causes: Causes = new Map();
  const given = form.documents.map(({ id }) => own(documents ?? {}, id) !== undefined);
  const c = { form, on, f: { ...form.nothing }, a: form.noAnswers(), given, causes };
  const settling = { c, asked: {} };
  // A field may be asked because of an answer, never the other way round: answers are read first
  // and reported after the fields.
  const ofAnswers = settledAnswers(settling, answers ?? {});
  findings.push(...settledPart(settling, form, fields ?? {}, c.f, ""), ...ofAnswers);
  return { case: c, findings, asked: settling.asked };
};

/** Reports what the filing names and the form does not know, and a day on which it is not in force. */
const wrongStructure = (form: Form, filing: Json, on: number) => {
  const findings = unknownOf(filing, "", KEYS.map(([key]) => key));
  if (!isWithin(on, form.since, form.until)) {
    findings.push(found(["not-in-force", writtenDay(on, "/")], "/filed_on", form.name));
  }
  findings.push(...unknownOf(objectAt(filing, "fields"), "/fields", idsOf(form.fields)));
  findings.push(...wrongDocuments(form, objectAt(filing, "documents") ?? {}));
  findings.push(...wrongAnswers(form, objectAt(filing, "answers") ?? {}));
  return findings;
};

const idsOf = (all: readonly { id: string }[]) => all.map((it) => it.id);

/** Reports the keys that are not known, sorted. */
const unknownOf = (
  object: Json = {},
  path: string,
  known: readonly string[],
) =>
  keysOf(object)
    .filter((key) => !known.includes(key))
    .sort(byCodePoint)
    .map((key) => found(["unknown"], below(path, key), [key, key]));

const wrongDocuments = (form: Form, all: Json) => {
  const known = idsOf(form.documents);
  const given = keysOf(all).filter((key) => known.includes(key)).sort(byCodePoint);
  const findings = given.flatMap((key) => wrongDocument(all[key], below("/documents", key)));
  return [...unknownOf(all, "/documents", known), ...findings];
};

const wrongDocument = (json: unknown, path: string) => {
  if (!isObject(json)) return [found(["not-object"], path, ["مدرک", "document"])];
  const findings = unknownOf(json, path, ["copies"]);
  if (!isCopies(own(json, "copies"))) {
    findings.push(found(["not-integer"], below(path, "copies"), ["شمار نسخه‌ها", "number of copies"]));
  }
  return findings;
};

const wrongAnswers = (form: Form, all: Json) => {
  const known = form.answers;
  const findings = unknownOf(all, "/answers", idsOf(known));
  for (const inquiry of known) {
    const [json, path] = [own(all, inquiry.id), below("/answers", inquiry.id)];
    if (json === undefined) continue;
    if (isObject(json)) findings.push(...unknownOf(json, path, idsOf(inquiry.fields)));
    else findings.push(found(["not-object"], path, inquiry.name));
  }
  return findings;
};

const settledAnswers = (settling: Settling, answers: Json) =>
  settling.c.form.answers.flatMap((inquiry) => {
    const object = objectAt(answers, inquiry.id);
    if (object === undefined) return [];
    const { c } = settling;
    const values = inquiry.read({}, c.f, c.a, NaN);
    settling.c.a[inquiry.id] = values;
    return settledPart(settling, inquiry, object, values, `${inquiry.id}/`);
  });

/** Reads what is filled in together; returns what is wrong, in the order of the source. */
const settledPart = (
  settling: Settling,
  part: Part<any, any>,
  object: Json,
  values: Values,
  prefix: string,
) => {
  const { f, a, on, causes } = settling.c;
  const path = prefix === "" ? "/fields" : below("/answers", prefix.slice(0, -1));
  const holds = (when: any) => when(f, a, on);
  return inOrder(settling, part.fields, part.order, { object, values, causes, prefix, path, holds });
};

const inOrder = (
  settling: Settling,
  fields: readonly Field<any, any>[],
  order: readonly number[] | undefined,
  scope: Scope,
) => {
  const findings: Found[] = fields.map(() => []);
  for (const at of order ?? fields.keys()) {
    const field = fields[at];
    if (field !== undefined) findings[at] = settled(settling, field, scope);
  }
  return findings.flat();
};

/** Reads one value or says what is wrong with it; what is missing or wrong is a cause for others. */
const settled = (settling: Settling, field: Field<any, any>, scope: Scope) => {
  const [path, json] = [below(scope.path, field.id), own(scope.object, field.id)];
  const causes = causesOf(scope.causes, field.reads);
  const isAsked = causes.length > 0 ? undefined : field.when === undefined || scope.holds(field.when);
  settling.asked[path] = askingOfField(field, isAsked, causes);
  if (isAsked === false) return json === undefined ? [] : [finding(field, ["not-asked"], path)];
  if (json !== undefined) return taken(settling, field, json, scope);
  if (isAsked && isOptional(field)) return [];
  block(scope, field, causes[0] ?? path);
  return isAsked ? [finding(field, ["missing"], path)] : [];
};

const isOptional = (field: Field<any, any>) => field.isOptional === true;

const askingOfField = (
  field: Field<any, any>,
  isAsked: boolean | undefined,
  waitsFor: readonly string[],
): Asking => ({
  state: isAsked === undefined ? "not-yet" : !isAsked ? "not-asked" : isOptional(field) ? "optional" : "required",
  ...(field.because === undefined ? {} : { because: bilingual(field.because) }),
  waits_for: waitsFor,
});

const block = (scope: Scope, field: Field<any, any>, cause: string) =>
  scope.causes.set(scope.prefix + field.id, cause);

const finding = (field: Field<any, any>, fact: Fact, path: string) =>
  found(fact, path, field.name, field.basis);

const taken = (
  settling: Settling,
  field: Field<any, any>,
  json: unknown,
  scope: Scope,
) => {
  const path = below(scope.path, field.id);
  if ("columns" in field.type) return takenRows(settling, field, field.type, json, scope);
  const { on } = settling.c;
  const value = field.type(json, on);
  if (isGiven(value)) {
    scope.values[field.id] = value;
    return [];
  }
  block(scope, field, path);
  return [finding(field, field.type.fault(json, on), path)];
};

const takenRows = (
  settling: Settling,
  field: Field<any, any>,
  rows: RowsType,
  json: unknown,
  scope: Scope,
) => {
  const path = below(scope.path, field.id);
  const fault = rowsFault(rows, json);
  const all: Values[] = [];
  const findings = fault !== undefined ? [finding(field, fault, path)] : [];
  if (fault === undefined && Array.isArray(json)) {
    for (const [at, row] of json.entries()) {
      findings.push(...takenRow(settling, field, rows, row, `${path}/${at}`, all));
    }
  }
  if (findings.length > 0) block(scope, field, path);
  else scope.values[field.id] = all;
  return findings;
};

const rowsFault = (rows: RowsType, json: unknown): Fact | undefined => {
  if (!Array.isArray(json)) return ["not-array"];
  if (json.length < rows.min) return ["fewer-rows", shown(rows.min, 0)];
  return json.length > rows.max ? ["more-rows", shown(rows.max, 0)] : undefined;
};

const takenRow = (
  settling: Settling,
  field: Field<any, any>,
  rows: RowsType,
  object: unknown,
  path: string,
  all: Values[],
) => {
  if (!isObject(object)) return [finding(field, ["not-object"], path)];
  const { f, a, on } = settling.c;
  const values = rows.row({}, f, a, NaN);
  all.push(values);
  const causes = new Map(settling.c.causes);
  const holds = (when: any) => when(values, f, a, on);
  const scope = { object, values, causes, prefix: ".", path, holds };
  const unknown = unknownOf(object, path, idsOf(rows.columns));
  return [...unknown, ...inOrder(settling, rows.columns, rows.order, scope)];
};
