use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::contract::Expectation;
use crate::model::{DocumentId, Formula, RecordId, RuleId, ScenarioId};

use super::outcome::Outcome;
use super::trace::Trace;
use super::verdict::Verdict;

/// What came of a scenario.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Trial {
    /// The scenario.
    pub scenario: ScenarioId,
    /// The record that was filed.
    pub record: RecordId,
    /// Whether everything came as expected.
    pub passed: bool,
    /// What came otherwise, in the order of the scenario.
    pub failures: Vec<Failure>,
    /// What is given, but of a kind that cannot be filled in.
    pub not_applied: Vec<Formula>,
    /// The filing that was made.
    pub filing: Json,
    /// Its verdict.
    pub verdict: Verdict,
    /// What the evaluation went through.
    pub trace: Trace,
}

/// An expectation that was not met.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Failure {
    /// What was expected.
    pub expected: Expectation,
    /// What came instead.
    pub came: Came,
}

/// What came in the place of what was expected.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Came {
    /// This outcome.
    Outcome(Outcome),
    /// These rules are reported.
    BrokenRules(Vec<RuleId>),
    /// These documents are asked for.
    Documents(Vec<DocumentId>),
    /// These records are needed.
    Needs(Vec<RecordId>),
    /// Presence is needed, or not.
    Visit(bool),
    /// The condition does not hold.
    Otherwise,
}
