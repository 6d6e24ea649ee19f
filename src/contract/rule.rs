use serde::{Deserialize, Serialize};

use crate::model::{OrganisationId, ProvisionId, QuestionId, RuleId};
use crate::text::Bilingual;

use super::{Basis, Condition};

/// What a filing must satisfy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Rule {
    /// The id; unique in its record.
    pub id: RuleId,
    /// What follows where it does not hold.
    pub effect: Effect,
    /// When it is checked: its own guard, its dates in force, and that neither an exception nor a
    /// rule that stands in its place applies.
    pub when: Condition,
    /// What must hold.
    pub holds: Condition,
    /// The message where it does not hold.
    pub message: Bilingual,
    /// What the applicant does about it.
    pub remedy: Bilingual,
    /// The law behind it.
    pub basis: Vec<Basis>,
    /// The open questions on which it rests provisionally.
    pub pending: Vec<QuestionId>,
}

/// What follows where a rule does not hold.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The filing is refused.
    Refuses,
    /// The filing gets a notice.
    Advises,
}

/// What a person or a body checks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Provision {
    /// The id; unique in its record.
    pub id: ProvisionId,
    /// What it says.
    pub text: Bilingual,
    /// When it applies.
    pub when: Condition,
    /// The body that checks it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub checked_by: Option<OrganisationId>,
    /// The law behind it.
    pub basis: Vec<Basis>,
    /// The open questions on which it rests provisionally.
    pub pending: Vec<QuestionId>,
}
