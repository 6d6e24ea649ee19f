use serde::{Deserialize, Serialize};

use crate::model::{JourneyId, RecordId};
use crate::text::Bilingual;

use super::{Channel, Deadline};

/// A citizen's way through several records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Journey {
    /// The id.
    pub id: JourneyId,
    /// What it is about.
    pub title: Bilingual,
    /// Records that are taken as already done, with the reason.
    pub assumes: Vec<(RecordId, Bilingual)>,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// Steps that share a visit.
    pub shared_visits: Vec<Vec<RecordId>>,
    /// What is promised.
    pub promises: Vec<Bound>,
}

/// One record of a journey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Step {
    /// The record.
    pub record: RecordId,
    /// How it is sent.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub via: Option<Channel>,
    /// Whether it needs presence.
    pub in_person: bool,
    /// Who acts.
    pub by: Actor,
}

/// Who acts in a step.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// The municipality.
    Municipality,
    /// The citizen.
    Citizen,
}

/// A bound that a journey promises.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// The most visits.
    Visits(u32),
    /// The longest time.
    Duration(Deadline),
}
