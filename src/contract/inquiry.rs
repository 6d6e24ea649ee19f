use serde::{Deserialize, Serialize};

use crate::model::{DocumentId, OrganisationId};

use super::{Deadline, Entry};

/// What an inquiry has beyond a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Inquiry {
    /// The body that answers.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub answered_by: Option<OrganisationId>,
    /// How it travels.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub carried: Option<Carriage>,
    /// The time allowed for the answer.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub within: Option<Deadline>,
    /// What no answer in time means.
    pub silence: Silence,
    /// The fields of the answer, in order.
    pub answers: Vec<Entry>,
    /// The documents that the answer stands for.
    pub replaces: Vec<DocumentId>,
}

/// How an inquiry travels.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Carriage {
    /// Between systems.
    Electronically,
    /// On paper.
    ByLetter,
}

/// What no answer in time means.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Silence {
    /// The filing waits.
    Waits,
    /// Silence is consent.
    Consents,
    /// Silence is refusal.
    Refuses,
}
