use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use super::loss::Loss;

/// One thing that the evaluator checks, and how much of it the schema holds.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Clause {
    /// What it is: `value storeys`, `presence elevator_licence`, `document soil-report`,
    /// `rule works-ended`.
    pub(super) clause: String,
    /// How much of it the schema holds.
    pub(super) exactness: Exactness,
    /// Why not all of it.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub(super) reasons: BTreeSet<Loss>,
    /// Where in the schema; a validator names a place at or below it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) keyword_location: Option<String>,
    /// A filing that the schema accepts and the evaluator refuses because of this clause.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) witness: Option<Value>,
}

/// How much of a clause a schema holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Exactness {
    /// Nothing.
    Absent,
    /// All of it.
    Exact,
    /// A part of it.
    Weaker,
}

impl Clause {
    /// Judges a clause by what was lost and by whether it left a trace in the schema.
    pub(super) fn new(clause: String, reasons: BTreeSet<Loss>, location: Option<String>) -> Self {
        let exactness = match (reasons.is_empty(), &location) {
            (true, _) => Exactness::Exact,
            (false, Some(_)) => Exactness::Weaker,
            (false, None) => Exactness::Absent,
        };
        Self { clause, exactness, reasons, keyword_location: location, witness: None }
    }
}
