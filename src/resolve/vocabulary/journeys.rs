use crate::model::JourneyId;
use crate::model::regulation::{Heading, Journey, Step};
use crate::resolve::body::Context;
use crate::resolve::namespace::Named;
use crate::syntax::tree::{ActorWord, Kind, Node, Tag};
use crate::text::Spanned;

/// Returns a journey.
pub(in crate::resolve) fn journey(named: &Named<&Node>, context: &mut Context<'_, '_>) -> Journey {
    let mut journey = Journey {
        id: JourneyId::new(named.id()),
        heading: Heading { title: named.title.clone(), span: named.span },
        assumes: Vec::new(),
        steps: Vec::new(),
        shared_visits: Vec::new(),
        promises: Vec::new(),
    };
    for node in &named.value.children {
        add(node, &mut journey, context);
    }
    journey
}

fn add(node: &Node, journey: &mut Journey, context: &mut Context<'_, '_>) {
    match &node.kind {
        Kind::Assumes(Some(name)) => {
            let because = context.text(node, Tag::Because).unwrap_or_default();
            journey.assumes.extend(context.record(name).map(|record| (record, because)));
        }
        Kind::Step { record: Some(name), via, in_person, by } => {
            let record = context.record(name);
            journey.steps.extend(record.map(|record| Step {
                record,
                span: name.span,
                via: *via,
                in_person: *in_person,
                by: by.unwrap_or(ActorWord::Citizen),
            }));
        }
        Kind::OneVisit(names) => {
            let visit = names
                .iter()
                .filter_map(|name| Some(Spanned::new(context.record(name)?, name.span)));
            journey.shared_visits.push(visit.collect());
        }
        Kind::Promise(Some(promise), Some((count, unit))) => {
            journey.promises.extend(count.scaled_to(0).map(|count| (*promise, count, *unit)));
        }
        _ => {}
    }
}
