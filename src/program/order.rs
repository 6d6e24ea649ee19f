use crate::contract::Entry;
use crate::model::Scope;

use super::reading::{Reading, slot_in};
use super::{Given, Part, Slot, Step};

/// Returns what is filled in in a scope, each reading after those that its condition reads.
pub(super) fn part<'a>(reading: &Reading<'a>, scope: Scope) -> Part<'a> {
    let entries = reading.entries(&scope);
    let steps = entries.into_iter().filter_map(|entry| step(reading, &scope, entry));
    let steps: Vec<Step<'a>> =
        steps.enumerate().map(|(position, step)| Step { position, ..step }).collect();
    let mut keys: Vec<_> = steps.iter().map(|step| step.given.id()).collect();
    keys.sort();
    Part { scope, keys, steps: in_order(steps) }
}

fn step<'a>(reading: &Reading<'a>, scope: &Scope, entry: &'a Entry) -> Option<Step<'a>> {
    let (given, when) = match entry {
        Entry::Field(field) => (Given::Field(field), &field.when),
        Entry::Rows(rows) => {
            let columns = rows.fields.iter().enumerate().map(|(position, field)| Step {
                slot: Slot::Row(field.id.clone()),
                position,
                given: Given::Field(field),
                when: reading.row_guard(&field.when),
            });
            (Given::Rows(rows, in_order(columns.collect())), &rows.when)
        }
        Entry::Computed(_) => return None,
    };
    let slot = slot_in(scope, entry.id().clone())?;
    Some(Step { slot, position: 0, given, when: reading.guard(when) })
}

/// Takes again and again the first step that reads nothing unread. A circle of conditions is refused
/// by the compiler; its first step would break it.
fn in_order(mut open: Vec<Step<'_>>) -> Vec<Step<'_>> {
    let mut steps = Vec::with_capacity(open.len());
    while !open.is_empty() {
        let is_unread = |read: &Slot| open.iter().any(|unread| unread.slot == *read);
        let is_ready = |step: &Step<'_>| !reads(step).any(is_unread);
        let at = open.iter().position(is_ready).unwrap_or(0);
        steps.push(open.remove(at));
    }
    steps
}

/// What the condition of a step reads; for a group, those of its columns as well.
fn reads<'s>(step: &'s Step<'_>) -> impl Iterator<Item = &'s Slot> {
    let columns = match &step.given {
        Given::Field(_) => &[][..],
        Given::Rows(_, columns) => columns,
    };
    let inside = columns.iter().flat_map(|column| &column.when.rests_on);
    step.when.rests_on.iter().chain(inside)
}
