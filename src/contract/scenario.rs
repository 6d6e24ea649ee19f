use serde::{Deserialize, Serialize};

use crate::model::{DocumentId, Formula, RecordId, RuleId, ScenarioId};
use crate::text::{Bilingual, Date};

/// A test that the regulation brings with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Scenario {
    /// The id.
    pub id: ScenarioId,
    /// What it shows.
    pub title: Bilingual,
    /// The record that is filed.
    pub record: RecordId,
    /// The day of filing.
    pub on: Date,
    /// What is filled in. Each is one value for one place (equal to a constant, one item, yes, no,
    /// given or not given, answered or not), or a conjunction of such.
    pub given: Vec<Formula>,
    /// What must come out.
    pub expect: Vec<Expectation>,
}

/// What a scenario expects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Expectation {
    /// The filing is accepted.
    Accepted,
    /// The filing is refused.
    Refused,
    /// An answer is missing.
    Waiting,
    /// The rule is reported.
    BrokenRule(RuleId),
    /// The document is asked for.
    Document(DocumentId),
    /// The document is not asked for.
    WithoutDocument(DocumentId),
    /// Presence is needed.
    Visit,
    /// Presence is not needed.
    WithoutVisit,
    /// The record is needed.
    Needs(RecordId),
    /// The record is not needed.
    WithoutNeeds(RecordId),
    /// A condition on the filing and its computed values.
    Holds(Formula),
}
