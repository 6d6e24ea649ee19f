use std::collections::BTreeSet;

use crate::model::{FieldId, Formula, Inclusion, ItemId, Place, Relation, RowsPlace};

use super::term::number;
use super::value::Value;
use super::view::View;

/// Whether a condition holds. Every atom is false where a value that it reads is absent.
pub(super) fn holds(view: View<'_>, formula: &Formula) -> bool {
    match formula {
        Formula::Constant(truth) => *truth,
        Formula::Not(inner) => !holds(view, inner),
        Formula::And(all) => all.iter().all(|inner| holds(view, inner)),
        Formula::Or(all) => all.iter().any(|inner| holds(view, inner)),
        Formula::Yes(place) => view.value(place) == Some(Value::Flag(true)),
        Formula::Given(place) => is_given(view, place),
        Formula::ExactlyOne(places) => {
            places.iter().filter(|place| is_given(view, place)).count() == 1
        }
        Formula::Answered(inquiry) => view.case.answers.contains_key(inquiry),
        Formula::Compare(left, relation, right) => number(view, left)
            .zip(number(view, right))
            .is_some_and(|(left, right)| relates(left, *relation, right)),
        Formula::OneOf(place, items) => chosen(view, place).is_some_and(|it| is_among(&it, items)),
        Formula::NoneOf(place, items) => {
            chosen(view, place).is_some_and(|it| !is_among(&it, items))
        }
        Formula::Includes(place, inclusion, items) => includes(view, place, (*inclusion, items)),
        Formula::Same(left, right) => texts(view, left, right).is_some_and(|(a, b)| a == b),
        Formula::Different(left, right) => texts(view, left, right).is_some_and(|(a, b)| a != b),
        Formula::AnyRow(rows, inner) => {
            view.rows(rows).iter().any(|row| holds(view.at_row(row), inner))
        }
        Formula::EveryRow(rows, inner) => {
            view.rows(rows).iter().all(|row| holds(view.at_row(row), inner))
        }
        Formula::Differ(rows, column) => differ(view, rows, column),
    }
}

/// Whether two integers stand in a relation.
pub(super) fn relates(left: i64, relation: Relation, right: i64) -> bool {
    match relation {
        Relation::Equal => left == right,
        Relation::Unequal => left != right,
        Relation::Below => left < right,
        Relation::AtMost => left <= right,
        Relation::Above => left > right,
        Relation::AtLeast => left >= right,
    }
}

/// A group without rows is not given.
fn is_given(view: View<'_>, place: &Place) -> bool {
    view.value(place).is_some_and(|value| value != Value::Rows(Vec::new()))
}

fn chosen(view: View<'_>, place: &Place) -> Option<String> {
    view.value(place)?.as_text().map(str::to_owned)
}

fn is_among(chosen: &str, items: &[ItemId]) -> bool {
    items.iter().any(|item| item.as_str() == chosen)
}

fn includes(view: View<'_>, place: &Place, (inclusion, items): (Inclusion, &[ItemId])) -> bool {
    let Some(Value::Items(set)) = view.value(place) else {
        return false;
    };
    match inclusion {
        Inclusion::All => items.iter().all(|item| set.contains(item)),
        Inclusion::Any => items.iter().any(|item| set.contains(item)),
        Inclusion::Only => set.iter().all(|item| items.contains(item)),
        Inclusion::None => !items.iter().any(|item| set.contains(item)),
    }
}

fn texts(view: View<'_>, left: &Place, right: &Place) -> Option<(String, String)> {
    chosen(view, left).zip(chosen(view, right))
}

fn differ(view: View<'_>, rows: &RowsPlace, column: &FieldId) -> bool {
    let mut seen = BTreeSet::new();
    let cells = view.rows(rows).iter().filter_map(|row| row.given.get(column));
    cells.map(|cell| format!("{cell:?}")).all(|cell| seen.insert(cell))
}
