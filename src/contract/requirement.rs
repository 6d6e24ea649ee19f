use serde::{Deserialize, Serialize};

use crate::model::{DocumentId, OrganisationId, QuestionId};
use crate::text::Bilingual;

use super::{Asked, Basis, Condition, Copies};

/// A document that a record asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Requirement {
    /// The document.
    pub document: DocumentId,
    /// The form in which it is handed in.
    pub copies: Copies,
    /// The body that issues it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub issued_by: Option<OrganisationId>,
    /// When it is asked. Dates in force are part of the condition.
    pub when: Condition,
    /// Whether it must be given where it is asked.
    pub asked: Asked,
    /// Why it is asked.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub because: Option<Bilingual>,
    /// Help for finding it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub hint: Option<Bilingual>,
    /// The law behind it.
    pub basis: Vec<Basis>,
    /// The open questions on which it rests provisionally.
    pub pending: Vec<QuestionId>,
}
