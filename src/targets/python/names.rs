//! Identifiers and literals of Python.

use crate::model::{FieldId, RecordId};
use crate::text::{Bilingual, pascal, snake};

use super::code::Code;

/// The words that Python keeps for itself.
pub(super) const KEYWORDS: [&str; 38] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "case", "class",
    "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if",
    "import", "in", "is", "lambda", "match", "nonlocal", "not", "or", "pass", "raise", "return",
    "try", "type", "while", "with", "yield",
];

/// The names that generated functions use themselves.
const TAKEN: [&str; 75] = [
    "Any",
    "accept",
    "all",
    "all_differ",
    "answer",
    "answered",
    "answers",
    "any",
    "as_whole",
    "before",
    "bill_id",
    "bool",
    "calendar",
    "case_number",
    "cells",
    "chosen",
    "chosen_on",
    "confirmation",
    "count",
    "day",
    "days",
    "decimal",
    "documents",
    "email",
    "engineer_licence",
    "fields",
    "filed_on",
    "filing",
    "first_of_year",
    "flag",
    "given",
    "hits",
    "iban",
    "int",
    "is_document",
    "isinstance",
    "item",
    "item_on",
    "key",
    "legal_person_id",
    "len",
    "line",
    "list",
    "max",
    "min",
    "mobile",
    "months_between",
    "national_id",
    "nearest",
    "number",
    "parameters",
    "partial",
    "payment_id",
    "phone",
    "plate",
    "plus_days",
    "plus_months",
    "postal_code",
    "region",
    "renovation_code",
    "row",
    "rows",
    "scaled",
    "set",
    "str",
    "sum",
    "tables",
    "text",
    "tuple",
    "type",
    "v",
    "waits",
    "whole",
    "written",
    "years_between",
];

/// The beginnings of the names of other local variables.
const OURS: [&str; 4] = ["answer_", "row_", "rows_", "waits_"];

/// Returns the local variable of a field.
pub(super) fn variable(field: &FieldId) -> String {
    let name = snake(field.as_str());
    let is_taken = KEYWORDS.contains(&name.as_str()) || TAKEN.contains(&name.as_str());
    let is_ours = OURS.iter().any(|ours| name.starts_with(ours));
    if is_taken || is_ours { format!("{name}_") } else { name }
}

/// Returns the name of the module of a record.
pub(super) fn module(record: &RecordId) -> String {
    let name = snake(record.as_str());
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// Returns the name of a class.
pub(super) fn class(id: &str) -> String {
    let name = pascal(id);
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// Writes a text as a literal, with the quotes that need fewer escapes.
pub(super) fn literal(text: &str) -> String {
    let (double, single) = (text.matches('"').count(), text.matches('\'').count());
    let quote = if double > single { '\'' } else { '"' };
    let mut out = String::from(quote);
    for letter in text.chars() {
        match letter {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if letter == quote => {
                out.push('\\');
                out.push(letter);
            }
            _ if is_unsafe(letter) => out.push_str(&escape(letter)),
            _ => out.push(letter),
        }
    }
    out.push(quote);
    out
}

/// What a reader of the source would not see, or what ends a line for some editors.
fn is_unsafe(letter: char) -> bool {
    letter.is_control()
        || crate::text::is_direction_control(letter)
        || matches!(
            letter,
            '\u{2028}' | '\u{2029}' | '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{FEFF}'
        )
}

fn escape(letter: char) -> String {
    match letter as u32 {
        code @ 0..=0xFF => format!("\\x{code:02x}"),
        code => format!("\\u{code:04x}"),
    }
}

/// Writes a text for a docstring or a comment: one line, without what would end it.
pub(super) fn remark(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|letter| if letter.is_whitespace() || is_unsafe(letter) { ' ' } else { letter })
        .collect();
    let words: Vec<&str> = plain.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ").replace('\\', "\\\\").replace('"', "'")
}

/// Writes a text in both languages.
pub(super) fn bilingual(text: &Bilingual) -> Code {
    let both = [&text.fa, &text.en].map(|text| Code::Text(literal(text)));
    Code::List("Bilingual(".to_owned(), both.into(), ")")
}

/// Writes texts as a tuple.
pub(super) fn tuple<S: AsRef<str>>(texts: impl IntoIterator<Item = S>) -> Code {
    let items = texts.into_iter().map(|text| Code::Text(literal(text.as_ref())));
    Code::List("(".to_owned(), items.collect(), ")")
}

/// Writes texts as a set.
pub(super) fn set<S: AsRef<str>>(before: &str, texts: impl IntoIterator<Item = S>) -> Code {
    let items = texts.into_iter().map(|text| Code::Text(literal(text.as_ref())));
    Code::List(format!("{before}{{"), items.collect(), "}")
}

/// Writes an integer with `_` between groups of three, from five digits on.
pub(super) fn integer(value: i64) -> String {
    let digits = value.to_string();
    if digits.trim_start_matches('-').len() < 5 {
        return digits;
    }
    crate::text::grouped(&digits, '_')
}
