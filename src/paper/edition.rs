use serde::Serialize;

use crate::text::Lang;

/// Which print of a record is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The form itself, or the checklist for the counter.
    pub kind: SheetKind,
    /// The language in which it is printed.
    pub lang: Lang,
}

/// What a sheet is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SheetKind {
    /// The form: to be filled in by pen, or already filled in.
    Form,
    /// The list by which a clerk at the counter takes a form in.
    Checklist,
}
