use serde::{Deserialize, Serialize};

use crate::model::QuestionId;
use crate::text::Bilingual;

use super::Basis;

/// An open point of interpretation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Question {
    /// The id.
    pub id: QuestionId,
    /// What is open.
    pub text: Bilingual,
    /// The provisional answer that the rules use.
    pub reading: Bilingual,
    /// The law that it concerns.
    pub basis: Vec<Basis>,
}
