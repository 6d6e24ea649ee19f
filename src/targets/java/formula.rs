use crate::model::{Formula, Inclusion, ItemId, Place, Relation, RowsPlace};

use super::layout::Code;
use super::names::literal;
use super::sight::Sight;
use super::term::number;

/// Writes whether a condition holds.
pub(super) fn holds(sight: Sight<'_>, formula: &Formula) -> Code {
    match formula {
        Formula::Constant(truth) => Code::truth(*truth),
        Formula::Not(inner) => holds(sight, inner).negated(),
        Formula::And(all) => Code::all(all.iter().map(|it| holds(sight, it)).collect()),
        Formula::Or(all) => Code::any(all.iter().map(|it| holds(sight, it)).collect()),
        Formula::Yes(place) => atom(sight.read("yes", place), ""),
        Formula::Given(place) => atom(sight.read("given", place), ""),
        Formula::ExactlyOne(places) => exactly_one(sight, places),
        Formula::Answered(inquiry) => {
            Code::Text(format!("v.answered({})", literal(inquiry.as_str())))
        }
        Formula::Compare(left, relation, right) => {
            let operands = vec![number(sight, left), number(sight, right)];
            Code::call(relation_of(*relation), operands)
        }
        Formula::OneOf(place, items) => match &items[..] {
            [] => Code::truth(false),
            [item] => atom(sight.read("is", place), &format!(", {}", literal(item.as_str()))),
            _ => of_set(sight, "among", place, items),
        },
        Formula::NoneOf(place, items) => of_set(sight, "notAmong", place, items),
        Formula::Includes(place, how, items) => of_set(sight, inclusion(*how), place, items),
        Formula::Same(left, right) => texts(sight, "same", left, right),
        Formula::Different(left, right) => texts(sight, "different", left, right),
        Formula::AnyRow(rows, inner) => quantified(sight, "any", rows, inner),
        Formula::EveryRow(rows, inner) => quantified(sight, "every", rows, inner),
        Formula::Differ(rows, column) => match sight.at_row(rows).column_name(column) {
            Some(column) => Code::Text(format!("differ({}, {column})", sight.rows(rows))),
            None => Code::truth(true),
        },
    }
}

/// An atom is false where there never is a value.
fn atom(read: Option<String>, rest: &str) -> Code {
    read.map_or_else(|| Code::truth(false), |read| Code::Text(format!("{read}{rest})")))
}

fn of_set(sight: Sight<'_>, method: &str, place: &Place, items: &[ItemId]) -> Code {
    atom(sight.read(method, place), &format!(", {}", sight.set(items)))
}

fn inclusion(how: Inclusion) -> &'static str {
    match how {
        Inclusion::All => "includesAll",
        Inclusion::Any => "includesAny",
        Inclusion::Only => "includesOnly",
        Inclusion::None => "includesNone",
    }
}

fn relation_of(relation: Relation) -> &'static str {
    match relation {
        Relation::Equal => "equal",
        Relation::Unequal => "unequal",
        Relation::Below => "below",
        Relation::AtMost => "atMost",
        Relation::Above => "above",
        Relation::AtLeast => "atLeast",
    }
}

fn exactly_one(sight: Sight<'_>, places: &[Place]) -> Code {
    let counted: Vec<String> = places
        .iter()
        .filter_map(|place| sight.read("one", place))
        .map(|read| format!("{read})"))
        .collect();
    match counted.len() {
        0 => Code::truth(false),
        _ => Code::Text(format!("{} == 1", counted.join(" + "))),
    }
}

fn texts(sight: Sight<'_>, function: &str, left: &Place, right: &Place) -> Code {
    match (sight.read("text", left), sight.read("text", right)) {
        (Some(left), Some(right)) => Code::Text(format!("{function}({left}), {right}))")),
        _ => Code::truth(false),
    }
}

fn quantified(sight: Sight<'_>, function: &str, rows: &RowsPlace, inner: &Formula) -> Code {
    let inner_sight = sight.at_row(rows);
    let condition = holds(inner_sight, inner).flat();
    let predicate = Code::Text(format!("{} -> {condition}", inner_sight.row_name()));
    Code::call(function, vec![Code::Text(sight.rows(rows)), predicate])
}
