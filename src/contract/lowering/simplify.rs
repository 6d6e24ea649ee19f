use crate::model::regulation::{Entry, Record};
use crate::model::{Formula, ItemId, Place, Scope, ValueType};

use super::conditions::conjunction;

/// The items that the fields of a record may have.
pub(super) struct Allowed<'a> {
    pub(super) record: &'a Record,
}

impl Allowed<'_> {
    fn items(&self, place: &Place) -> Option<&[ItemId]> {
        match (&place.scope, self.record.entry(&place.field)?) {
            (Scope::Filing, Entry::Field(field)) => match &field.value_type {
                ValueType::Choice { items, .. } => Some(items),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Returns a condition without items that its fields cannot have, and without constants inside.
pub(super) fn simplify(formula: &Formula, allowed: &Allowed<'_>) -> Formula {
    let within = |inner: &Formula| simplify(inner, allowed);
    match formula {
        Formula::And(parts) => conjunction(parts.iter().map(within)),
        Formula::Or(parts) => disjunction(parts.iter().map(within)),
        Formula::Not(inner) => match within(inner) {
            Formula::Constant(holds) => Formula::Constant(!holds),
            Formula::Not(inner) => *inner,
            other => Formula::Not(Box::new(other)),
        },
        Formula::OneOf(place, items) => one_of(place, items, allowed),
        Formula::AnyRow(rows, inner) => Formula::AnyRow(rows.clone(), Box::new(within(inner))),
        Formula::EveryRow(rows, inner) => Formula::EveryRow(rows.clone(), Box::new(within(inner))),
        Formula::Constant(_)
        | Formula::Yes(_)
        | Formula::Given(_)
        | Formula::ExactlyOne(_)
        | Formula::Answered(_)
        | Formula::Compare(..)
        | Formula::NoneOf(..)
        | Formula::Includes(..)
        | Formula::Same(..)
        | Formula::Different(..)
        | Formula::Differ(..) => formula.clone(),
    }
}

fn one_of(place: &Place, items: &[ItemId], allowed: &Allowed<'_>) -> Formula {
    let items: Vec<ItemId> = match allowed.items(place) {
        Some(allowed) => items.iter().filter(|item| allowed.contains(item)).cloned().collect(),
        None => items.to_vec(),
    };
    match items.is_empty() {
        true => Formula::Constant(false),
        false => Formula::OneOf(place.clone(), items),
    }
}

fn disjunction(parts: impl IntoIterator<Item = Formula>) -> Formula {
    let mut flat = Vec::new();
    for part in parts {
        match part {
            Formula::Or(inner) => flat.extend(inner),
            Formula::Constant(false) => {}
            other => flat.push(other),
        }
    }
    match flat.len() {
        _ if flat.contains(&Formula::Constant(true)) => Formula::Constant(true),
        0 => Formula::Constant(false),
        1 => flat.remove(0),
        _ => Formula::Or(flat),
    }
}
