use serde_json::{Map, Value as Json, json};

use crate::identifiers;
use crate::model::{ItemId, Part, Place, Relation, Term, ValueType};

use super::apply::{fix, items_of, key};
use super::draft::{Draft, Stands, Target};
use super::term::number;
use super::value::Value;
use super::view::View;
use super::wire::wire;
use super::wish::{Cell, Wish};

/// Fixes the one value on the left, where the right side is known without the filing.
pub(super) fn compare(
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
        Term::Times(inner, factor) => {
            let quotient = quotient(value, factor);
            quotient.is_some_and(|value| solve(draft, rows, (inner, value)))
        }
        Term::CountRows(group, None) => match u32::try_from(value) {
            Ok(count) => {
                draft.counts.insert(key(group), count);
                true
            }
            Err(_) => false,
        },
        Term::CountItems(place) => {
            let count = usize::try_from(value).unwrap_or(0);
            let items: Vec<ItemId> = items_of(draft, rows, place).into_iter().take(count).collect();
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
        Term::Constant(_)
        | Term::Date(_)
        | Term::FilingDate
        | Term::Parameter { .. }
        | Term::CountRows(_, Some(_))
        | Term::Sum(_, _, Some(_))
        | Term::Smallest(..)
        | Term::Largest(..)
        | Term::Plus(..)
        | Term::Minus(..)
        | Term::Divide(..)
        | Term::Moved(..)
        | Term::Between(..)
        | Term::FirstDayOfYear(_) => false,
    }
}

/// Divides by a constant, where that leaves no rest.
fn quotient(value: i64, factor: &Term) -> Option<i64> {
    let Term::Constant(factor) = factor else {
        return None;
    };
    let rest = value.checked_rem(*factor)?;
    (rest == 0).then(|| value / factor)
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
        let district = u32::try_from(value).ok().filter(|it| (1..=22).contains(it))?;
        return Some(json!(identifiers::sample(kind, district - 1)));
    }
    let fixed = draft.fixed(target).unwrap_or(Wish::Sampled);
    let plate = fixed.json(&draft.case, target.field, 0)?;
    let mut plate: Map<String, Json> = plate.as_object()?.clone();
    let part = identifiers::PLATE_PARTS.into_iter().find(|it| it.part == part)?;
    plate.insert(part.key.to_owned(), json!(value));
    Some(Json::Object(plate))
}

/// Returns the relation of the same two integers, the other way round.
pub(super) fn flipped(relation: Relation) -> Relation {
    match relation {
        Relation::Equal => Relation::Equal,
        Relation::Unequal => Relation::Unequal,
        Relation::Below => Relation::Above,
        Relation::AtMost => Relation::AtLeast,
        Relation::Above => Relation::Below,
        Relation::AtLeast => Relation::AtMost,
    }
}

/// Returns the relation that holds where this one does not.
pub(super) fn opposite(relation: Relation) -> Relation {
    match relation {
        Relation::Equal => Relation::Unequal,
        Relation::Unequal => Relation::Equal,
        Relation::Below => Relation::AtLeast,
        Relation::AtMost => Relation::Above,
        Relation::Above => Relation::AtMost,
        Relation::AtLeast => Relation::Below,
    }
}
