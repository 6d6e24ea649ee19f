use serde::{Deserialize, Serialize};

use crate::model::RecordId;
use crate::text::Date;

use super::Force;

/// A line of the SMS ledger. A code given once is never given again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct CodeEntry {
    /// Five digits, the first not 0.
    pub code: String,
    /// The record that it stands for; for a retired code, the one that it stood for.
    pub record: RecordId,
    /// The days on which it holds.
    #[serde(flatten)]
    pub force: Force,
    /// The day from which it is dead.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub retired: Option<Date>,
    /// The code to use instead.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub replaced_by: Option<String>,
}
