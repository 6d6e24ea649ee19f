// made by zabeteh 0.1.0 from forms/; do not edit
/** What validation takes and gives. All of it is plain data: `JSON.stringify` writes it. */

/** A text in both languages. */
export interface Bilingual {
  readonly fa: string;
  readonly en: string;
}

/** What kind of thing a finding is. */
export type FindingCode =
  | "area-code"
  | "blank"
  | "bounds"
  | "character"
  | "choice"
  | "confirmation"
  | "control-digit"
  | "district"
  | "document"
  | "duplicate"
  | "empty-part"
  | "empty-serial"
  | "length"
  | "missing"
  | "not-asked"
  | "not-in-force"
  | "repeated-digits"
  | "rows"
  | "rule"
  | "shape"
  | "type"
  | "unknown"
  | "unknown-form";

/** One thing that does not hold in a filing. */
export interface Finding {
  readonly code: FindingCode;
  /** The rule, for a rule. */
  readonly rule?: string;
  /** Where: a JSON pointer into the filing. */
  readonly path: string;
  /** The other values that the rule reads. */
  readonly reads: readonly string[];
  /** What is so. */
  readonly message: Bilingual;
  /** What to do about it. */
  readonly remedy: Bilingual;
  /** The law behind it, as keys. */
  readonly basis: readonly string[];
  /** The rules that could not be checked because of it. */
  readonly stops: readonly string[];
}

/** The form in which a document is handed in. */
export type Copies = "original" | "copy" | "original-and-copy" | "certified-copy" | "electronic";

/** A document that a filing must or may bring. */
export interface DocumentVerdict {
  readonly id: string;
  /** Whether the filing brings it. */
  readonly given: boolean;
  /** Whether it must be brought. */
  readonly required: boolean;
  readonly copies: Copies;
  /** The answered inquiry that stands for it. */
  readonly replaced_by?: string;
  /** Why it is asked. */
  readonly because?: Bilingual;
}

/** Records of which one must be done before or with a filing. */
export interface NeedVerdict {
  readonly any_of: readonly string[];
  /** Why. */
  readonly because?: Bilingual;
}

/** Whether presence is needed, and why. */
export interface VisitVerdict {
  readonly required: boolean;
  readonly because?: "drawings" | "case-opening" | "ownership-transfer";
  readonly note?: Bilingual;
}

/** What is said of a filing. */
export interface Verdict {
  /** The record that was filed; absent where the filing names none that is known. */
  readonly form?: string;
  /** The revision of the regulation. */
  readonly revision?: string;
  readonly outcome: "accepted" | "refused" | "waiting";
  /** Why it is refused, in the order of validation. */
  readonly findings: readonly Finding[];
  /** What does not hold and does not refuse. */
  readonly notices: readonly Finding[];
  /** The documents that are asked for. */
  readonly documents: readonly DocumentVerdict[];
  /** The records that must be done before or with it. */
  readonly needs: readonly NeedVerdict[];
  /** The inquiries among them that bring an answer. */
  readonly inquiries: readonly string[];
  /** The inquiries whose answer is waited for. */
  readonly waiting: readonly string[];
  /** What a person or a body checks. */
  readonly checks: readonly string[];
  /** The computed values as a filing writes values. A number beyond 2^53 is a bigint. */
  readonly computed: Readonly<Record<string, unknown>>;
  readonly visit: VisitVerdict;
}

/** The documents that a filing asks for, with the inquiries that bring an answer. */
export type RequiredDocuments = Pick<Verdict, "documents" | "needs" | "inquiries">;

/** Whether a field, a group, a column or a document is asked, as far as a filing tells. */
export interface Asking {
  /**
   * `required`: it must be given. `optional`: it may be given. `not-asked`: it must not be given.
   * `not-yet`: that depends on values which are missing or wrong.
   */
  readonly state: "required" | "optional" | "not-asked" | "not-yet";
  /** The condition in words, or the reason of the source; absent where it is always asked. */
  readonly because?: Bilingual;
  /** For `not-yet`: the pointers of the values that are missing or wrong. */
  readonly waits_for: readonly string[];
  /** The answered inquiry that stands for a document. */
  readonly replaced_by?: string;
}

/** What the module of a form offers. All of it is total on any value. */
export interface Offer<T = unknown> {
  /** Judges a filing: everything that is wrong with it, its documents and needs. */
  readonly validate: (filing: unknown) => Verdict;
  /** Whether a filing would not be refused. Stops at the first thing that is wrong. */
  readonly isValid: (filing: unknown) => filing is T;
  /** The documents that a filing asks for, with the reasons, and the inquiries that bring an answer. */
  readonly requiredDocuments: (filing: unknown) => RequiredDocuments;
  /**
   * Says of every field, group, column and document whether it is asked, as far as a filing tells
   * that may still be incomplete. `form`, `filed_on` and `fields` must be there.
   */
  readonly asked: (filing: unknown) => Asked;
  /** Writes a filing as validation reads it: digits, letters, blanks and marks get one form. */
  readonly normalise: (filing: unknown) => unknown;
  /** The same for one value; its place is a JSON pointer, as findings have it. */
  readonly normaliseField: (path: string, value: unknown) => unknown;
}

/** By JSON pointer: `/fields/units`, `/fields/owners/0/share`, `/answers/…`, `/documents/title-deed`. */
export type Asked = Readonly<Record<string, Asking>>;

/** What a message asks: a whole filing, or how a case stands. */
export type Request =
  | {
      readonly form: string;
      readonly filed_on: string;
      readonly fields: Readonly<Record<string, unknown>>;
      readonly documents: Readonly<Record<string, never>>;
      readonly answers: Readonly<Record<string, never>>;
    }
  | { readonly status_of: string; readonly values: Readonly<Record<string, unknown>> };

/** Why a message cannot be read. */
export type MessageFault =
  | { readonly fault: "no-code" }
  | { readonly fault: "unknown-code"; readonly code: string; readonly meant?: string }
  | { readonly fault: "retired"; readonly code: string; readonly instead?: string }
  | { readonly fault: "closed"; readonly code: string }
  | { readonly fault: "count"; readonly wanted: number; readonly found: number; readonly sample: string }
  | { readonly fault: "value"; readonly position: number; readonly title: Bilingual; readonly sample: string }
  | { readonly fault: "sender"; readonly title: Bilingual };
