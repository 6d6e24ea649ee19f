use crate::contract::{Actor, Bound, Deadline, Journey, Step};
use crate::model::regulation;
use crate::syntax::tree::{ActorWord, PromiseKind, Unit};

use super::particulars::{channel, deadline_unit};

/// Returns a journey.
pub(in crate::contract) fn journey(journey: &regulation::Journey) -> Journey {
    Journey {
        id: journey.id.clone(),
        title: journey.heading.title.clone(),
        assumes: journey.assumes.clone(),
        steps: journey.steps.iter().map(step).collect(),
        shared_visits: journey
            .shared_visits
            .iter()
            .map(|visit| visit.iter().map(|record| record.value.clone()).collect())
            .collect(),
        promises: journey.promises.iter().map(promise).collect(),
    }
}

fn step(step: &regulation::Step) -> Step {
    Step {
        record: step.record.clone(),
        via: step.via.map(channel),
        in_person: step.in_person,
        by: match step.by {
            ActorWord::Municipality => Actor::Municipality,
            ActorWord::Citizen => Actor::Citizen,
        },
    }
}

fn promise((kind, count, unit): &(PromiseKind, i64, Option<Unit>)) -> Bound {
    let count = u32::try_from(*count).unwrap_or(u32::MAX);
    match kind {
        PromiseKind::Visits => Bound::Visits(count),
        PromiseKind::Duration => Bound::Duration(Deadline {
            count,
            unit: deadline_unit(unit.unwrap_or(Unit::Days)),
            pending: Vec::new(),
        }),
    }
}
