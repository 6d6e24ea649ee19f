use std::collections::BTreeSet;

use crate::model::{Place, Scope};
use crate::program::{Derived, Given, Guard, Program, Slot, Step};

/// Returns the values on which the rules rest, directly or through others: nothing else of a filing
/// has to be read.
pub(super) fn needed(program: &Program<'_>) -> BTreeSet<Slot> {
    let rules = program.rules.iter().flat_map(|step| [&step.when, &step.holds]);
    let needs = program.needs.iter().filter(|need| !need.awaited.is_empty());
    let guards = rules.chain(needs.map(|need| &need.when));
    let mut open: Vec<Slot> = guards.flat_map(guard_reads).collect();
    let mut found = BTreeSet::new();
    while let Some(slot) = open.pop() {
        if found.insert(slot.clone()) {
            open.extend(reads_of_slot(program, &slot));
        }
    }
    found
}

fn reads_of_slot(program: &Program<'_>, slot: &Slot) -> Vec<Slot> {
    let answers = program.answers.iter().map(|answer| &answer.part);
    let mut steps = answers.chain([&program.fields]).flat_map(|part| &part.steps);
    let step = steps.find(|step| step.slot == *slot);
    let derived = program.derived.iter().find(|derived| derived.slot == *slot);
    let own = step.map(|step| [guard_reads(&step.when), inner_reads(step)].concat());
    own.or_else(|| derived.map(reads_of)).unwrap_or_default()
}

/// What a computed value reads, and on which fields it rests.
pub(super) fn reads_of(derived: &Derived<'_>) -> Vec<Slot> {
    derived.reads.iter().chain(&derived.rests_on).cloned().collect()
}

/// What the columns of a group read outside of their row.
pub(super) fn inner_reads(step: &Step<'_>) -> Vec<Slot> {
    match &step.given {
        Given::Field(_) => Vec::new(),
        Given::Rows(_, cells) => cells.iter().flat_map(|cell| guard_reads(&cell.when)).collect(),
    }
}

/// What a condition reads, and on which fields it rests.
pub(super) fn guard_reads(guard: &Guard<'_>) -> Vec<Slot> {
    let places = guard.condition.reads.iter().filter_map(slot_of);
    guard.rests_on.iter().cloned().chain(places).collect()
}

/// Returns the slot of a place outside rows.
fn slot_of(place: &Place) -> Option<Slot> {
    match &place.scope {
        Scope::Filing => Some(Slot::Filing(place.field.clone())),
        Scope::Answer(id) => Some(Slot::Answer(id.clone(), place.field.clone())),
        Scope::Row => None,
    }
}
