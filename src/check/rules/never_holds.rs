//! A condition names only items that its field may have.

use crate::check::walk::conditions;
use crate::model::regulation::{Entry, Record, Regulation};
use crate::model::{Formula, ItemId, Place, Scope, ValueType};
use crate::problems::{Problems, RuleProblem};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for record in &regulation.records {
        for guarded in conditions(record) {
            // What a part brings may not concern a record that narrows its fields.
            let own = guarded.span.source == record.span.source && !guarded.from_part;
            let never = guarded.formula.is_some_and(|formula| is_never(formula, record));
            if own && never {
                problems.push(RuleProblem::NeverHolds, guarded.span);
            }
        }
    }
}

fn is_never(formula: &Formula, record: &Record) -> bool {
    match formula {
        Formula::And(parts) => parts.iter().any(|part| is_never(part, record)),
        Formula::Or(parts) => !parts.is_empty() && parts.iter().all(|part| is_never(part, record)),
        Formula::OneOf(place, items) => allowed(place, record)
            .is_some_and(|allowed| items.iter().all(|item| !allowed.contains(item))),
        _ => false,
    }
}

fn allowed<'a>(place: &Place, record: &'a Record) -> Option<&'a [ItemId]> {
    match (&place.scope, record.entry(&place.field)?) {
        (Scope::Filing, Entry::Field(field)) => match &field.value_type {
            ValueType::Choice { items, .. } => Some(items),
            _ => None,
        },
        _ => None,
    }
}
