use serde::{Deserialize, Serialize};

use crate::model::{FieldId, QuestionId, ValueType};
use crate::text::Bilingual;

use super::{Basis, Condition};

/// One thing to fill in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Field {
    /// The id.
    pub id: FieldId,
    /// The short name.
    pub title: Bilingual,
    /// The longer text for paper and screen; the name where there is none.
    pub label: Bilingual,
    /// Help for filling it in.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub hint: Option<Bilingual>,
    /// Its type.
    pub value_type: ValueType,
    /// When it is asked. It must not be given where this does not hold. Dates in force are part
    /// of the condition.
    pub when: Condition,
    /// Whether it must be given where it is asked.
    pub asked: Asked,
    /// Whether it tells something about a person.
    pub personal: bool,
    /// The law behind it.
    pub basis: Vec<Basis>,
    /// The open questions on which it rests provisionally.
    pub pending: Vec<QuestionId>,
}

/// Whether a field must be given where it is asked.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// It must be given.
    Required,
    /// It may be left out.
    Optional,
}
