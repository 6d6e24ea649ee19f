use crate::model::{DocumentId, Formula, RecordId, RuleId, ScenarioId};
use crate::text::{Date, Span, Spanned};

use super::Heading;

/// A test that the regulation brings with it.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// The id.
    pub id: ScenarioId,
    /// What it shows.
    pub heading: Heading,
    /// Where it begins.
    pub span: Span,
    /// The record that is filed.
    pub record: Option<RecordId>,
    /// The day of filing.
    pub on: Option<Spanned<Date>>,
    /// What is filled in.
    pub given: Vec<Formula>,
    /// What must come out.
    pub expect: Vec<Expectation>,
}

/// What a scenario expects.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each variant is the words of its name")]
pub enum Expectation {
    Accepted,
    Refused,
    Waiting,
    BrokenRule(Spanned<RuleId>),
    Document(DocumentId),
    WithoutDocument(DocumentId),
    Visit,
    WithoutVisit,
    Needs(RecordId),
    WithoutNeeds(RecordId),
    Holds(Formula),
}
