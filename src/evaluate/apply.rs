use serde_json::{Map, Value as Json, json};

use crate::identifiers;
use crate::model::{Formula, Inclusion, ItemId, Part, Place, Relation, RowsPlace, Term, ValueType};

use super::draft::{Draft, Key, Stands, Target};
use super::read_value::open_items;
use super::sample_value::sample_value;
use super::term::number;
use super::value::Value;
use super::view::View;
use super::wire::wire;
use super::wish::{Cell, Wish};

/// Fills in a draft so that a condition holds; returns whether it is of a kind that can be filled
/// in. Inside a condition about rows, `rows` says which.
pub(super) fn apply(draft: &mut Draft<'_>, rows: Option<&Stands>, formula: &Formula) -> bool {
    match formula {
        Formula::Constant(truth) => *truth,
        Formula::Not(inner) => deny(draft, rows, inner),
        Formula::And(all) => all
            .iter()
            .fold(true, |done, it| apply(draft, rows, it) && done),
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
        Formula::AnyRow(group, inner) => apply(draft, Some(&Stands::FirstRow(key(group))), inner),
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

fn key(rows: &RowsPlace) -> Key {
    (rows.scope.clone(), rows.rows.clone())
}

fn fix(draft: &mut Draft<'_>, rows: Option<&Stands>, place: &Place, wish: Wish) -> bool {
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
    let fixed = draft
        .target(rows, place)
        .and_then(|target| draft.fixed(&target));
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
    let other = items_of(draft, rows, place)
        .into_iter()
        .find(|it| !items.contains(it));
    choose(draft, rows, place, other)
}

fn items_of(draft: &Draft<'_>, rows: Option<&Stands>, place: &Place) -> Vec<ItemId> {
    let value_type = draft
        .target(rows, place)
        .map(|target| &target.field.value_type);
    match value_type {
        Some(ValueType::Choice { list, items } | ValueType::Choices { list, items }) => {
            open_items(&draft.case, list, items)
        }
        _ => Vec::new(),
    }
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
            others
                .filter(|item| !items.contains(item))
                .take(1)
                .collect()
        }
    };
    fix(draft, rows, place, Wish::Value(json!(chosen)))
}

/// Samples of one type are equal; a fixed value of one place goes to the other.
fn same(draft: &mut Draft<'_>, rows: Option<&Stands>, left: &Place, right: &Place) -> bool {
    let fixed = |place| {
        draft
            .target(rows, place)
            .and_then(|target| draft.fixed(&target))
    };
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

fn flipped(relation: Relation) -> Relation {
    match relation {
        Relation::Equal => Relation::Equal,
        Relation::Unequal => Relation::Unequal,
        Relation::Below => Relation::Above,
        Relation::AtMost => Relation::AtLeast,
        Relation::Above => Relation::Below,
        Relation::AtLeast => Relation::AtMost,
    }
}

fn opposite(relation: Relation) -> Relation {
    match relation {
        Relation::Equal => Relation::Unequal,
        Relation::Unequal => Relation::Equal,
        Relation::Below => Relation::AtLeast,
        Relation::AtMost => Relation::Above,
        Relation::Above => Relation::AtMost,
        Relation::AtLeast => Relation::Below,
    }
}

/// Fixes the one value on the left, where the right side is known without the filing.
fn compare(
    draft: &mut Draft<'_>,
    rows: Option<&Stands>,
    (left, relation, right): (&Term, Relation, &Term),
) -> bool {
    let nearest = number(View::of(&draft.case), right).and_then(|right| nearest(relation, right));
    nearest.is_some_and(|value| solve(draft, rows, (left, value)))
}

/// The nearest integer that stands in a relation.
fn nearest(relation: Relation, right: i64) -> Option<i64> {
    match relation {
        Relation::Equal | Relation::AtMost | Relation::AtLeast => Some(right),
        Relation::Below => right.checked_sub(1),
        Relation::Above | Relation::Unequal => right.checked_add(1),
    }
}

/// Gives the one place in a term the value that makes the term equal to a number.
fn solve(draft: &mut Draft<'_>, rows: Option<&Stands>, (term, value): (&Term, i64)) -> bool {
    match term {
        Term::Place(place) => fix_number(draft, rows, (place, value)),
        Term::Times(inner, factor) => match **factor {
            Term::Constant(factor) if factor != 0 && value % factor == 0 => {
                solve(draft, rows, (inner, value / factor))
            }
            _ => false,
        },
        Term::CountRows(group, None) => match u32::try_from(value) {
            Ok(count) => {
                draft.counts.insert(key(group), count);
                true
            }
            Err(_) => false,
        },
        Term::CountItems(place) => {
            let count = usize::try_from(value).unwrap_or(0);
            let items: Vec<ItemId> = items_of(draft, rows, place)
                .into_iter()
                .take(count)
                .collect();
            fix(draft, rows, place, Wish::Value(json!(items)))
        }
        Term::Sum(group, column, None) => match draft.column(group, column) {
            Some(target) => {
                let cell = (key(group), target.field.id.clone());
                draft.cells.insert(cell, Cell::Total(value));
                true
            }
            None => false,
        },
        _ => false,
    }
}

fn fix_number(draft: &mut Draft<'_>, rows: Option<&Stands>, (place, value): (&Place, i64)) -> bool {
    let Some(target) = draft.target(rows, place) else {
        return false;
    };
    let json = match place.part {
        Some(part) => with_part(draft, &target, (part, value)),
        None => wire(&Value::Number(value), &target.field.value_type),
    };
    let is_written = json.is_some();
    if let Some(json) = json {
        draft.fix(target, Wish::Value(json));
    }
    is_written
}

/// Other parts keep what they are fixed to, else their sample value.
fn with_part(draft: &Draft<'_>, target: &Target<'_>, (part, value): (Part, i64)) -> Option<Json> {
    if let ValueType::Identifier(kind) = target.field.value_type {
        let district = u32::try_from(value)
            .ok()
            .filter(|it| (1..=22).contains(it))?;
        return Some(json!(identifiers::sample(kind, district - 1)));
    }
    let fixed = draft.fixed(target).unwrap_or(Wish::Sampled);
    let plate = fixed.json(&draft.case, target.field, 0)?;
    let mut plate: Map<String, Json> = plate.as_object()?.clone();
    let part = identifiers::PLATE_PARTS
        .into_iter()
        .find(|it| it.part == part)?;
    plate.insert(part.key.to_owned(), json!(value));
    Some(Json::Object(plate))
}
