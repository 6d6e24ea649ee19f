//! The literals of the tables: texts, slices, guards.

use crate::contract::Basis;
use crate::text::Bilingual;

use super::names::{literal, literals};

/// Writes a text in both languages without its type: `{"…", "…"}`.
pub(super) fn both(text: &Bilingual) -> String {
    format!("{{{}, {}}}", literal(&text.fa), literal(&text.en))
}

/// Writes a text in both languages.
pub(super) fn text(text: &Bilingual) -> String {
    format!("Text{}", both(text))
}

/// Writes a reason, which there may not be, as a field of a table.
pub(super) fn because(key: &str, reason: Option<&Bilingual>) -> Option<String> {
    reason.map(|reason| format!("{key}: &{}", text(reason)))
}

/// Writes a law as a field of a table; nothing where there is none.
pub(super) fn basis(basis: &[Basis]) -> Option<String> {
    let keys = literals(basis.iter().map(Basis::key));
    (!basis.is_empty()).then(|| format!("basis: []string{{{keys}}}"))
}

/// Writes a slice of numbers as a field of a table; nothing where it is empty.
pub(super) fn numbers(key: &str, numbers: &[usize]) -> Option<String> {
    let all: Vec<String> = numbers.iter().map(usize::to_string).collect();
    (!all.is_empty()).then(|| format!("{key}: []int{{{}}}", all.join(", ")))
}

/// Joins the fields of a table that are there.
pub(super) fn row(fields: impl IntoIterator<Item = Option<String>>) -> String {
    fields.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
