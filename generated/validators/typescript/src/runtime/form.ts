// made by zabeteh 0.1.0 from forms/; do not edit
/** A record as data: what its module says, and what the runtime goes through. */

import type { Copies, DocumentVerdict, NeedVerdict, VisitVerdict } from "./verdict.ts";

/** A JSON object. */
export type Json = { readonly [key: string]: unknown };

/** A text in Persian and in English. */
export type Words = readonly [fa: string, en: string];

/** The key of a fact among the words, and the limit that they name, as English writes it. */
export type Fact = readonly [key: string, limit?: string];

/** An item of a list with the days between which it may be chosen. */
export type Item = readonly [id: string, since: number | undefined, until: number | undefined];

/** A registry plate. */
export interface Plate {
  readonly main: number;
  readonly sub: number;
  readonly section: number;
}

/** What a field, a column or a computed value is. */
export type Value = string | boolean | number | bigint | Plate | readonly string[] | undefined;

/** What is read of a filing, of an answer or of a row. */
export type Values = { [key: string]: any };

/** A type: reads JSON; what stands for an absent value is what it returns for JSON that is none. */
export interface Type<T = any> {
  (x: unknown, on?: number, f?: any, a?: any): T;
  readonly kind: string;
  /** Says what is wrong with JSON that the type does not read. */
  readonly fault: (x: unknown, on?: number) => Fact;
  readonly absent: T;
}

/** The type of a group of rows. */
export interface RowsType<R = any> extends Type<readonly R[]> {
  readonly min: number;
  readonly max: number;
  readonly columns: readonly Field<any, any>[];
  /** The order of reading, where it is not that of the columns. */
  readonly order?: readonly number[];
  /** Reads one row. */
  readonly row: (o: Json, f: any, a: any, on: number) => Values;
}

/** A condition over the fields, the answers and the day of filing. */
export type When<F, A> = (f: F, a: A, on: number) => boolean;

/** A condition with the values on which it rests, as `pointerOf` knows them. */
export interface Guard<F, A> {
  readonly when?: When<F, A> | undefined;
  readonly reads?: readonly string[] | undefined;
}

/** What a table says beside the obvious. The condition of a column reads the row at hand first. */
export interface More {
  readonly when?: ((...values: any[]) => boolean) | undefined;
  readonly reads?: readonly string[] | undefined;
  readonly because?: Words | undefined;
  readonly isOptional?: true | undefined;
  readonly basis?: readonly string[] | undefined;
  readonly replacedBy?: readonly string[] | undefined;
}

/** A field, a group or a column, as a module writes it. */
export type FieldRow = readonly [id: string, fa: string, en: string, type: Type, more?: More];

/** A field, a group or a column. */
export interface Field<F, A> extends More {
  readonly id: string;
  readonly name: Words;
  readonly type: Type | RowsType;
}

/** What is filled in together, as a module writes it. */
export interface PartTable<F, A> {
  readonly fields: readonly FieldRow[];
  /** The order of reading, where it is not that of the fields. */
  readonly order?: readonly number[];
}

/** What is filled in together: the fields of the filing, or the answer of an inquiry. */
export interface Part<F, A> {
  readonly fields: readonly Field<F, A>[];
  readonly order?: readonly number[];
}

/** An inquiry whose answer a filing may carry, as a module writes it. */
export interface AnswerTable<F, A> extends PartTable<F, A> {
  readonly id: string;
  readonly name: Words;
  /** Reads all fields. */
  readonly read: (o: Json, f: F, a: A, on: number) => Values;
}

/** An inquiry whose answer a filing may carry. */
export interface Answer<F, A> extends Part<F, A> {
  readonly id: string;
  readonly name: Words;
  readonly read: (o: Json, f: F, a: A, on: number) => Values;
  /** How many keys are there in every right answer. */
  readonly always: number;
}

/** A document, as a module writes it. */
export type DocumentRow = readonly [id: string, fa: string, en: string, copies: Copies, more?: More];

/** A document that is asked for, with its verdicts where nothing stands for it. */
export interface Requirement<F, A> extends More {
  readonly id: string;
  readonly name: Words;
  readonly given: DocumentVerdict;
  readonly missing: DocumentVerdict;
}

/** Records of which one must be done before or with a filing, as a module writes it. */
export interface NeedTable<F, A> extends Guard<F, A> {
  readonly anyOf: readonly string[];
  readonly because?: Words | undefined;
  readonly inquiries?: readonly string[] | undefined;
  readonly awaited?: readonly string[];
}

/** Records of which one must be done before or with a filing. */
export interface Need<F, A> extends Guard<F, A> {
  readonly verdict: NeedVerdict;
  readonly inquiries: readonly string[];
  readonly awaited: readonly string[];
}

/** What a filing must satisfy. */
export interface Rule<F, A> extends Guard<F, A> {
  readonly id: string;
  readonly holds: When<F, A>;
  /** What `holds` rests on. */
  readonly rests?: readonly string[] | undefined;
  /** Where it is reported, where that is not what it rests on. */
  readonly at?: readonly string[] | undefined;
  readonly inquiries?: readonly string[] | undefined;
  readonly message: Words;
  readonly remedy: Words;
  readonly basis?: readonly string[] | undefined;
  readonly isAdvice?: true | undefined;
}

/** What a person or a body checks. */
export interface Provision<F, A> extends Guard<F, A> {
  readonly id: string;
}

/** When presence is needed. */
export interface Visit<F, A> extends Guard<F, A> {
  readonly verdict: VisitVerdict;
}

/** A computed value, as a filing writes it: with so many places, or as a day. */
export interface Computed<F, A> {
  readonly id: string;
  readonly value: (f: F, a: A, on: number) => Value;
  readonly reads?: readonly string[] | undefined;
  readonly written?: number | "day";
}

/** What a form says beside its fields, answers, documents and needs. */
interface Common<F, A> {
  readonly id: string;
  readonly name: Words;
  readonly revision?: string;
  readonly since?: number;
  readonly until?: number;
  /** Reads all fields. */
  readonly read: (o: Json, a: A, on: number) => F;
  /** Says of each document whether it is there. */
  readonly given: (o: Json) => readonly boolean[];
  readonly visits?: readonly Visit<F, A>[];
  readonly computed?: readonly Computed<F, A>[];
}

/** A form or an inquiry, as its module writes it. */
export interface FormTable<F, A> extends Common<F, A>, PartTable<F, A> {
  readonly answers?: readonly AnswerTable<F, A>[];
  readonly documents?: readonly DocumentRow[];
  readonly needs?: readonly NeedTable<F, A>[];
  readonly rules?: readonly Rule<F, A>[];
  readonly provisions?: readonly Provision<F, A>[];
}

/** A form or an inquiry. */
export interface Form<F = any, A = any> extends Common<F, A>, Part<F, A> {
  readonly answers: readonly Answer<F, A>[];
  readonly documents: readonly Requirement<F, A>[];
  readonly needs: readonly Need<F, A>[];
  readonly rules: readonly Rule<F, A>[];
  readonly provisions: readonly Provision<F, A>[];
  /** How many fields are there in every right filing. */
  readonly always: number;
  /** The values of a filing of which nothing is read. */
  readonly nothing: F;
  /** Returns the values of all answers while none has come. */
  readonly noAnswers: () => A;
}

/** A filing under validation: what was read of it. */
export interface Case {
  readonly form: Form;
  readonly on: number;
  readonly f: any;
  readonly a: any;
  /** By the place of the document in the form: whether it is given. */
  readonly given: readonly boolean[];
  /** By value: the pointer of the finding that makes it unknown. Absent where all is valid. */
  readonly causes?: Map<string, string>;
}

/** The type of a value of a message. */
export type MessageType =
  | readonly ["confirmation" | "yes-no" | "file" | "plate"]
  | readonly ["choice" | "choices", items: readonly (readonly [id: string, fa: string, en: string])[]]
  | readonly ["date", min: number, max: number]
  | readonly ["number", places: number, min: number | bigint, max: number | bigint, isInteger: boolean]
  | readonly ["text", most: number]
  | readonly ["identifier", kind: string];

/** A value of a message. */
export interface MessageValue {
  readonly field: string;
  readonly name: Words;
  readonly type: MessageType;
  readonly sample: string;
}

/** A kind of message that a record takes. */
export interface Message {
  readonly isStatus?: true;
  readonly since?: number;
  readonly until?: number;
  readonly take: readonly MessageValue[];
  readonly sender?: MessageValue;
  readonly fixed?: readonly (readonly [field: string, value: unknown])[];
  /** The fields of a filing, in the order of the form. */
  readonly order: readonly string[];
  /** A whole message as it should be. */
  readonly sample: string;
}

/** A code of the ledger. */
export interface Code {
  readonly code: string;
  readonly record: string;
  readonly since?: number;
  readonly until?: number;
  readonly retired?: number;
  readonly replacedBy?: string | undefined;
  readonly messages: readonly Message[];
}
