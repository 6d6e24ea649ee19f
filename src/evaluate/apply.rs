use serde_json::json;

use crate::model::{Formula, Inclusion, ItemId, Place, RowsPlace, ValueType};

use super::draft::{Draft, Key, Stands};
use super::read_value::open_items;
use super::sample_value::sample_value;
use super::solve::{compare, flipped, opposite};
use super::wish::Wish;

/// Fills in a draft so that a condition holds; returns whether it is of a kind that can be filled
/// in. Inside a condition about rows, `rows` says which.
pub(super) fn apply(draft: &mut Draft<'_>, rows: Option<&Stands>, formula: &Formula) -> bool {
    match formula {
        Formula::Constant(truth) => *truth,
        Formula::Not(inner) => deny(draft, rows, inner),
        Formula::And(all) => all.iter().all(|it| apply(draft, rows, it)),
        Formula::Yes(place) => fix(draft, rows, place, Wish::Value(json!(true))),
        Formula::Given(place) => give(draft, rows, place),
        Formula::Answered(inquiry) => {
            draft.answered.insert(inquiry.clone(), true);
            true
        }
        Formula::Compare(left, relation, right) => {
            compare(draft, rows, (left, *relation, right))
                || compare(draft, rows, (right, flipped(*relation), left))
        }
        Formula::OneOf(place, items) => choose(draft, rows, place, items.first().cloned()),
        Formula::NoneOf(place, items) => choose_other(draft, rows, place, items),
        Formula::Includes(place, how, items) => include(draft, rows, place, (*how, items)),
        // Each statement about some row describes a row of its own.
        Formula::AnyRow(group, inner) => {
            let row = draft.next_row(key(group));
            apply(draft, Some(&row), inner)
        }
        Formula::EveryRow(group, inner) => apply(draft, Some(&Stands::EveryRow(key(group))), inner),
        Formula::Same(left, right) => same(draft, rows, left, right),
        Formula::Different(left, _) => differ(draft, rows, left),
        Formula::Differ(..) => true,
        Formula::ExactlyOne(_) | Formula::Or(_) => false,
    }
}

/// Fills in a draft so that a condition does not hold.
fn deny(draft: &mut Draft<'_>, rows: Option<&Stands>, formula: &Formula) -> bool {
    match formula {
        Formula::Constant(truth) => !truth,
        Formula::Not(inner) => apply(draft, rows, inner),
        Formula::Yes(place) => fix(draft, rows, place, Wish::Value(json!(false))),
        Formula::Given(place) => take(draft, rows, place),
        Formula::Answered(inquiry) => {
            draft.answered.insert(inquiry.clone(), false);
            true
        }
        Formula::Compare(left, relation, right) => {
            let opposite = Formula::Compare(left.clone(), opposite(*relation), right.clone());
            apply(draft, rows, &opposite)
        }
        Formula::OneOf(place, items) => choose_other(draft, rows, place, items),
        Formula::NoneOf(place, items) => choose(draft, rows, place, items.first().cloned()),
        Formula::Same(left, _) => differ(draft, rows, left),
        Formula::Different(left, right) => same(draft, rows, left, right),
        Formula::And(_)
        | Formula::Or(_)
        | Formula::ExactlyOne(_)
        | Formula::Includes(..)
        | Formula::AnyRow(..)
        | Formula::EveryRow(..)
        | Formula::Differ(..) => false,
    }
}

/// Returns where a group stands.
pub(super) fn key(rows: &RowsPlace) -> Key {
    (rows.scope.clone(), rows.rows.clone())
}

/// Fixes the field of a place; returns whether there is one.
pub(super) fn fix(draft: &mut Draft<'_>, rows: Option<&Stands>, place: &Place, wish: Wish) -> bool {
    let target = draft.target(rows, place);
    let is_found = target.is_some();
    if let Some(target) = target {
        draft.fix(target, wish);
    }
    is_found
}

/// A group is given with one row, a field with what it is fixed to, else with its sample value.
fn give(draft: &mut Draft<'_>, rows: Option<&Stands>, place: &Place) -> bool {
    let key = (place.scope.clone(), place.field.clone());
    if let Some(group) = draft.group(&key) {
        draft.counts.entry(key).or_insert(group.min.max(1));
        return true;
    }
    let fixed = draft.target(rows, place).and_then(|target| draft.fixed(&target));
    fix(draft, rows, place, fixed.unwrap_or(Wish::Sampled))
}

fn take(draft: &mut Draft<'_>, rows: Option<&Stands>, place: &Place) -> bool {
    let key = (place.scope.clone(), place.field.clone());
    if draft.group(&key).is_some() {
        draft.counts.insert(key, 0);
        return true;
    }
    fix(draft, rows, place, Wish::Absent)
}

/// A constant of a text or an identifier stands where an item stands for a choice.
fn choose(
    draft: &mut Draft<'_>,
    rows: Option<&Stands>,
    place: &Place,
    item: Option<ItemId>,
) -> bool {
    item.is_some_and(|item| fix(draft, rows, place, Wish::Value(json!(item.as_str()))))
}

fn choose_other(
    draft: &mut Draft<'_>,
    rows: Option<&Stands>,
    place: &Place,
    items: &[ItemId],
) -> bool {
    let other = items_of(draft, rows, place).into_iter().find(|it| !items.contains(it));
    choose(draft, rows, place, other)
}

/// Returns the items that may be chosen at a place.
pub(super) fn items_of(draft: &Draft<'_>, rows: Option<&Stands>, place: &Place) -> Vec<ItemId> {
    let target = draft.target(rows, place);
    let Some(ValueType::Choice { list, items } | ValueType::Choices { list, items }) =
        target.map(|target| &target.field.value_type)
    else {
        return Vec::new();
    };
    open_items(&draft.case, list, items)
}

fn include(
    draft: &mut Draft<'_>,
    rows: Option<&Stands>,
    place: &Place,
    (inclusion, items): (Inclusion, &[ItemId]),
) -> bool {
    let chosen: Vec<ItemId> = match inclusion {
        Inclusion::All | Inclusion::Only => items.to_vec(),
        Inclusion::Any => items.iter().take(1).cloned().collect(),
        Inclusion::None => {
            let others = items_of(draft, rows, place).into_iter();
            others.filter(|item| !items.contains(item)).take(1).collect()
        }
    };
    fix(draft, rows, place, Wish::Value(json!(chosen)))
}

/// Samples of one type are equal; a fixed value of one place goes to the other.
fn same(draft: &mut Draft<'_>, rows: Option<&Stands>, left: &Place, right: &Place) -> bool {
    let fixed = |place| draft.target(rows, place).and_then(|target| draft.fixed(&target));
    match (fixed(left), fixed(right)) {
        (_, Some(wish)) => fix(draft, rows, left, wish),
        (Some(wish), None) => fix(draft, rows, right, wish),
        (None, None) => true,
    }
}

fn differ(draft: &mut Draft<'_>, rows: Option<&Stands>, place: &Place) -> bool {
    let target = draft.target(rows, place);
    let Some(target) = target else {
        return false;
    };
    let other = sample_value(&draft.case, &target.field.value_type, 1);
    draft.fix(target, Wish::Value(other));
    true
}
