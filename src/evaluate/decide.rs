use crate::contract::{Computed, Condition, Entry};
use crate::model::{FieldId, Place, RecordId, Scope};

use super::case::Case;
use super::formula::holds;
use super::view::View;

/// Whether a condition holds, as far as the filing tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// It is known whether it holds.
    Known(bool),
    /// It reads values that are missing or invalid; the findings are at these paths.
    Open(Vec<String>),
}

impl Decision {
    /// Whether the condition is known to hold.
    pub(super) fn is_true(&self) -> bool {
        *self == Self::Known(true)
    }
}

/// Decides a condition, unless it reads what is missing or invalid.
pub(super) fn decide(view: View<'_>, condition: &Condition) -> Decision {
    let causes = blocks(view, &condition.reads);
    if causes.is_empty() {
        Decision::Known(holds(view, &condition.formula))
    } else {
        Decision::Open(causes)
    }
}

/// Returns the paths of the findings that make the values at these places unknown, each once.
pub(super) fn blocks(view: View<'_>, places: &[Place]) -> Vec<String> {
    let mut causes: Vec<String> = Vec::new();
    for (scope, field) in leaves(view.case, places) {
        let cause = cause(view, &scope, &field);
        causes.extend(cause.filter(|cause| !causes.contains(cause)));
    }
    causes
}

/// Returns the inquiries whose answers are read, each once.
pub(super) fn inquiries(case: &Case<'_>, places: &[Place]) -> Vec<RecordId> {
    let mut found: Vec<RecordId> = Vec::new();
    for (scope, _) in leaves(case, places) {
        match scope {
            Scope::Answer(id) if !found.contains(&id) => found.push(id),
            Scope::Answer(_) | Scope::Filing | Scope::Row => {}
        }
    }
    found
}

/// Returns the fields on which places rest: computed values are followed to what they read.
pub(super) fn leaves(case: &Case<'_>, places: &[Place]) -> Vec<(Scope, FieldId)> {
    let mut open: Vec<(Scope, FieldId)> = places.iter().map(key).collect();
    let mut at = 0;
    while at < open.len() {
        let (scope, field) = &open[at];
        let entry = case.entry(scope, field);
        let below = entry.map_or_else(Vec::new, |entry| reads_of(case, entry));
        for place in below {
            if !open.contains(&place) {
                open.push(place);
            }
        }
        at += 1;
    }
    open
}

fn key(place: &Place) -> (Scope, FieldId) {
    (place.scope.clone(), place.field.clone())
}

fn reads_of(case: &Case<'_>, entry: &Entry) -> Vec<(Scope, FieldId)> {
    match entry {
        Entry::Computed(computed) => reads_of_computed(case, computed),
        Entry::Field(_) | Entry::Rows(_) => Vec::new(),
    }
}

fn reads_of_computed(case: &Case<'_>, computed: &Computed) -> Vec<(Scope, FieldId)> {
    let crate::contract::ComputedValue::Table(id) = &computed.value else {
        let reads = computed.when.reads.iter().chain(&computed.reads);
        return reads.map(key).collect();
    };
    let table = case.contract.table(id);
    let columns = table.into_iter().flat_map(|table| &table.columns);
    let columns = columns.map(|column| (Scope::Filing, column.field.clone()));
    let reads = computed.when.reads.iter().chain(&computed.reads);
    reads.map(key).chain(columns).collect()
}

fn cause(view: View<'_>, scope: &Scope, field: &FieldId) -> Option<String> {
    let case = view.case;
    let values = match scope {
        Scope::Filing => &case.fields,
        Scope::Answer(id) => case.answers.get(id)?,
        Scope::Row => match view.row {
            Some(row) => row,
            None => return cause_in_group(case, field),
        },
    };
    values.blocked.get(field).cloned()
}

/// Outside its row, a column stands for its whole group.
fn cause_in_group(case: &Case<'_>, column: &FieldId) -> Option<String> {
    let (scope, group) = group_of(case, column)?;
    let values = match &scope {
        Scope::Filing => Some(&case.fields),
        Scope::Answer(id) => case.answers.get(id),
        Scope::Row => None,
    };
    values?.blocked.get(&group).cloned()
}

/// Returns the group that has a column: of the filing, else of an answer that it may carry.
pub(super) fn group_of(case: &Case<'_>, column: &FieldId) -> Option<(Scope, FieldId)> {
    let has_column = |entry: &&Entry| has_column(entry, column);
    if let Some(group) = case.record.entries().find(has_column) {
        return Some((Scope::Filing, group.id().clone()));
    }
    case.answerable.iter().find_map(|inquiry| {
        let group = inquiry.answers().iter().find(has_column)?;
        Some((Scope::Answer(inquiry.id.clone()), group.id().clone()))
    })
}

fn has_column(entry: &Entry, column: &FieldId) -> bool {
    match entry {
        Entry::Rows(rows) => rows.fields.iter().any(|field| field.id == *column),
        Entry::Field(_) | Entry::Computed(_) => false,
    }
}
