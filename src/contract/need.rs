use serde::{Deserialize, Serialize};

use crate::model::{QuestionId, RecordId};
use crate::text::Bilingual;

use super::{Basis, Condition};

/// A record that must be done before or with another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Need {
    /// The records; where there are several, one of them is enough.
    pub any_of: Vec<RecordId>,
    /// When it is needed. Dates in force are part of the condition.
    pub when: Condition,
    /// Why it is needed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub because: Option<Bilingual>,
    /// The law behind it.
    pub basis: Vec<Basis>,
    /// The open questions on which it rests provisionally.
    pub pending: Vec<QuestionId>,
}
