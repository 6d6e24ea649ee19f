use crate::model::{JourneyId, RecordId};
use crate::syntax::tree::{ActorWord, Channel, PromiseKind, Unit};
use crate::text::{Bilingual, Span, Spanned};

use super::Heading;

/// A citizen's way through several records.
#[derive(Clone, Debug)]
pub struct Journey {
    /// The id.
    pub id: JourneyId,
    /// What it is about.
    pub heading: Heading,
    /// Records that are taken as done.
    pub assumes: Vec<(RecordId, Bilingual)>,
    /// The steps.
    pub steps: Vec<Step>,
    /// Steps that share a visit.
    pub shared_visits: Vec<Vec<Spanned<RecordId>>>,
    /// What is promised.
    pub promises: Vec<(PromiseKind, i64, Option<Unit>)>,
}

/// One record of a journey.
#[derive(Clone, Debug)]
pub struct Step {
    /// The record.
    pub record: RecordId,
    /// Where it is named.
    pub span: Span,
    /// How it is sent.
    pub via: Option<Channel>,
    /// Whether it needs presence.
    pub in_person: bool,
    /// Who acts.
    pub by: ActorWord,
}
