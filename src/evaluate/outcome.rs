use serde::{Deserialize, Serialize};

/// What becomes of a filing.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Nothing speaks against it.
    Accepted,
    /// A finding speaks against it.
    Refused,
    /// Nothing speaks against it, but an answer is missing.
    Waiting,
}
