use serde::Serialize;
use serde_json::Value;

use crate::evaluate::Verdict;
use crate::model::RecordId;

/// A filing with its verdict.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Vector {
    /// The obligations for which it was chosen, sorted.
    pub covers: Vec<String>,
    /// The filing.
    pub filing: Value,
    /// What the evaluator says of it.
    pub verdict: Verdict,
}

/// The vectors of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordVectors {
    /// The record.
    pub record: RecordId,
    /// The filings, in the order in which they were chosen.
    pub vectors: Vec<Vector>,
    /// How many obligations the record has.
    pub obligations: usize,
    /// Those that no filing meets, sorted.
    pub unreached: Vec<String>,
}
