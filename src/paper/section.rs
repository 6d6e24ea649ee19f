use serde::Serialize;

use super::Entry;

/// A headed part of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Section {
    /// The id.
    pub id: String,
    /// Its number in the form, in the digits of the edition.
    pub number: String,
    /// The heading.
    pub title: String,
    /// Help for the whole section; empty where there is none.
    pub hint: String,
    /// What is filled in, in order.
    pub entries: Vec<Entry>,
}
