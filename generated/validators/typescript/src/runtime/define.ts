// made by zabeteh 0.1.0 from forms/; do not edit
/**
 * From the table of a form to what the runtime goes through: done once, when the module is loaded.
 * All objects of a kind get the same keys in the same order, which engines read much faster.
 */

import { bilingual } from "./findings.ts";
import { typed } from "./types.ts";
import { NO_ROWS, rowsOf } from "./values.ts";
import type { Answer, AnswerTable, DocumentRow, Field, FieldRow, Form, FormTable, Json, Need, NeedTable, Requirement, RowsType, Rule, Words } from "./form.ts";
import type { DocumentVerdict } from "./verdict.ts";

/** Takes the table of a form. */
export const define = <F, A>(table: FormTable<F, A>): Form<F, A> => {
  const fields = table.fields.map(fieldOf);
  const answers = (table.answers ?? []).map(answerOf);
  const none: any = Object.fromEntries(answers.map((answer) => [answer.id, noAnswer(answer)]));
  const noAnswers = () => ({ ...none });
  return {
    ...table,
    fields,
    answers,
    documents: (table.documents ?? []).map(requirementOf),
    needs: (table.needs ?? []).map(needOf),
    rules: (table.rules ?? []).map(ruleOf),
    provisions: (table.provisions ?? []).map(({ id, when, reads }) => ({ id, when, reads })),
    always: countOfAlways(fields),
    nothing: table.read({}, none, NaN),
    noAnswers,
  };
};

/** Nothing is read of an empty object, so that the values of nothing are left. */
const noAnswer = <F, A>(answer: Answer<F, A>) => ({
  ...answer.read({}, {} as F, {} as A, NaN),
  isAnswered: false,
});

const countOfAlways = (fields: readonly Field<any, any>[]) =>
  fields.filter((field) => field.when === undefined && field.isOptional === undefined).length;

/** The type of a group: rows within bounds, each with these columns. */
export const group = <R extends object>(
  min: number,
  max: number,
  rows: readonly FieldRow[],
  row: (o: Json, f: any, a: any, on: number) => R,
  order: readonly number[] | undefined = undefined,
): RowsType<R> => {
  const columns = rows.map(fieldOf);
  const bounds = [min, max, countOfAlways(columns)] as const;
  const read = (x: unknown, on: number = NaN, f: any = undefined, a: any = undefined) =>
    rowsOf(x, bounds, (o) => row(o, f, a, on));
  const type = typed(read, "rows", () => ["not-array"], NO_ROWS);
  return Object.assign(type, { min, max, columns, order, row });
};

const fieldOf = ([id, fa, en, type, more = {}]: FieldRow): Field<any, any> => {
  const { when, reads, because, isOptional, basis } = more;
  return { id, name: [fa, en], type, when, reads, because, isOptional, basis };
};

const answerOf = <F, A>(table: AnswerTable<F, A>): Answer<F, A> => {
  const fields = table.fields.map(fieldOf);
  return { ...table, fields, always: countOfAlways(fields) };
};

/** The verdicts are made once: they are the same in every filing. */
const requirementOf = ([id, fa, en, copies, more = {}]: DocumentRow): Requirement<any, any> => {
  const { when, reads, because, isOptional, replacedBy, basis } = more;
  const verdict = (given: boolean): DocumentVerdict =>
    Object.freeze({
      id,
      given,
      required: isOptional === undefined,
      copies,
      ...(because && { because: Object.freeze(bilingual(because)) }),
    });
  const name: Words = [fa, en];
  const [given, missing] = [verdict(true), verdict(false)];
  return { id, name, when, reads, because, isOptional, replacedBy, basis, given, missing };
};

const needOf = <F, A>({ anyOf, because, when, reads, inquiries = [], awaited = [] }: NeedTable<F, A>): Need<F, A> => ({
  when,
  reads,
  inquiries,
  awaited,
  verdict: Object.freeze({
    any_of: Object.freeze(anyOf),
    ...(because && { because: Object.freeze(bilingual(because)) }),
  }),
});

const ruleOf = <F, A>(rule: Rule<F, A>): Rule<F, A> => {
  const { id, when, reads, holds, rests, at, inquiries, message, remedy, basis, isAdvice } = rule;
  return { id, when, reads, holds, rests, at, inquiries, message, remedy, basis, isAdvice };
};
