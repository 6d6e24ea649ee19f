use serde::{Deserialize, Serialize};

use crate::model::{DocumentId, FieldId, RuleId};

/// What an evaluation went through: the ground of coverage.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Trace {
    /// What became of each rule, in the order of the source.
    pub rules: Vec<(RuleId, RuleState)>,
    /// Whether the condition of each document was known to hold or not to hold.
    pub documents: Vec<(DocumentId, bool)>,
    /// Whether the condition of each field or group was known to hold or not to hold.
    pub fields: Vec<(FieldId, bool)>,
}

/// What becomes of a rule.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RuleState {
    /// Its guard does not hold.
    Idle,
    /// It reads a value that is missing or invalid.
    Stopped,
    /// It reads an answer that has not come.
    Waiting,
    /// It holds.
    Satisfied,
    /// It does not hold.
    Broken,
}
