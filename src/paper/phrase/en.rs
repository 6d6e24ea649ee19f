use crate::model::{Formula, Inclusion, Period, Place, Relation, Scope, Term, ValueType};
use crate::paper::case::Case;

use super::names;

/// Returns a formula as an English clause.
pub(super) fn formula(case: Case<'_>, of: &Formula) -> String {
    match of {
        Formula::Constant(true) => "always".to_owned(),
        Formula::Constant(false) => "never".to_owned(),
        Formula::Not(inner) => negated(case, inner),
        Formula::And(parts) => joined(case, parts, " and "),
        Formula::Or(parts) => joined(case, parts, " or "),
        Formula::Yes(place) => format!("{} is \"yes\"", value(case, place)),
        Formula::Given(place) => format!("{} is filled in", value(case, place)),
        Formula::ExactlyOne(places) => {
            format!("exactly one of {} is filled in", values(case, places))
        }
        Formula::Answered(record) => format!("{} is answered", case.record_name(record)),
        Formula::Compare(left, relation, right) => compared(case, left, *relation, right),
        Formula::OneOf(place, items) => {
            format!("{} is {}", value(case, place), one_of(&names::items(case, place, items)))
        }
        Formula::NoneOf(place, items) => {
            format!("{} is not {}", value(case, place), one_of(&names::items(case, place, items)))
        }
        Formula::Includes(place, how, items) => {
            included(&value(case, place), *how, &names::items(case, place, items))
        }
        Formula::Same(left, right) => {
            format!("{} equals {}", value(case, left), value(case, right))
        }
        Formula::Different(left, right) => {
            format!("{} differs from {}", value(case, left), value(case, right))
        }
        Formula::AnyRow(rows, inner) => {
            format!("in a row of \"{}\" {}", names::rows(case, rows), formula(case, inner))
        }
        Formula::EveryRow(rows, inner) => {
            format!("in every row of \"{}\" {}", names::rows(case, rows), formula(case, inner))
        }
        Formula::Differ(rows, column) => format!(
            "no \"{}\" stands twice in \"{}\"",
            names::column(case, column),
            names::rows(case, rows),
        ),
    }
}

/// Returns a number of periods.
pub(super) fn periods(case: Case<'_>, number: &Term, unit: Period) -> String {
    format!("{} {}", bare(case, number), period(unit))
}

fn negated(case: Case<'_>, of: &Formula) -> String {
    match of {
        Formula::Yes(place) => format!("{} is not \"yes\"", value(case, place)),
        Formula::Given(place) => format!("{} is not filled in", value(case, place)),
        Formula::Answered(record) => format!("{} is not answered", case.record_name(record)),
        Formula::Constant(_)
        | Formula::Not(_)
        | Formula::And(_)
        | Formula::Or(_)
        | Formula::ExactlyOne(_)
        | Formula::Compare(..)
        | Formula::OneOf(..)
        | Formula::NoneOf(..)
        | Formula::Includes(..)
        | Formula::Same(..)
        | Formula::Different(..)
        | Formula::AnyRow(..)
        | Formula::EveryRow(..)
        | Formula::Differ(..) => format!("it is not so that {}", formula(case, of)),
    }
}

fn joined(case: Case<'_>, parts: &[Formula], between: &str) -> String {
    let parts = parts.iter().map(|part| match part {
        Formula::And(_) | Formula::Or(_) => format!("({})", formula(case, part)),
        Formula::Constant(_)
        | Formula::Not(_)
        | Formula::Yes(_)
        | Formula::Given(_)
        | Formula::ExactlyOne(_)
        | Formula::Answered(_)
        | Formula::Compare(..)
        | Formula::OneOf(..)
        | Formula::NoneOf(..)
        | Formula::Includes(..)
        | Formula::Same(..)
        | Formula::Different(..)
        | Formula::AnyRow(..)
        | Formula::EveryRow(..)
        | Formula::Differ(..) => formula(case, part),
    });
    parts.collect::<Vec<_>>().join(between)
}

fn one_of(items: &[String]) -> String {
    match items {
        [only] => format!("\"{only}\""),
        _ => format!("one of {}", quoted(items)),
    }
}

fn included(place: &str, how: Inclusion, items: &[String]) -> String {
    match (how, items) {
        (Inclusion::All | Inclusion::Any, [only]) => format!("{place} has \"{only}\""),
        (Inclusion::None, [only]) => format!("{place} does not have \"{only}\""),
        (Inclusion::All, _) => format!("{place} has all of {}", quoted(items)),
        (Inclusion::Any, _) => format!("{place} has one of {}", quoted(items)),
        (Inclusion::Only, _) => format!("{place} has nothing but {}", quoted(items)),
        (Inclusion::None, _) => format!("{place} has none of {}", quoted(items)),
    }
}

fn compared(case: Case<'_>, left: &Term, relation: Relation, right: &Term) -> String {
    let value_type = names::type_of(case, [left, right]);
    let how = match (relation, value_type) {
        (Relation::Equal, _) => "is",
        (Relation::Unequal, _) => "is not",
        (Relation::Below, Some(ValueType::Date { .. })) => "is before",
        (Relation::AtMost, Some(ValueType::Date { .. })) => "is not after",
        (Relation::Above, Some(ValueType::Date { .. })) => "is after",
        (Relation::AtLeast, Some(ValueType::Date { .. })) => "is not before",
        (Relation::Below, _) => "is less than",
        (Relation::AtMost, _) => "is at most",
        (Relation::Above, _) => "is more than",
        (Relation::AtLeast, _) => "is at least",
    };
    format!("{} {how} {}", term(case, left, value_type), term(case, right, value_type))
}

fn term(case: Case<'_>, of: &Term, value_type: Option<&ValueType>) -> String {
    let inner = |of: &Term| term(case, of, value_type);
    match of {
        Term::Constant(number) => names::constant(case, *number, value_type),
        Term::Date(day) => names::day(case, *day),
        Term::Place(place) => value(case, place),
        Term::FilingDate => "the date of filing".to_owned(),
        Term::Parameter { parameter, key, .. } => names::parameter(case, parameter, key.is_some()),
        Term::CountRows(rows, None) => {
            format!("the number of rows of \"{}\"", names::rows(case, rows))
        }
        Term::CountRows(rows, Some(filter)) => format!(
            "the number of rows of \"{}\" in which {}",
            names::rows(case, rows),
            formula(case, filter),
        ),
        Term::CountItems(place) => format!("the number of items of {}", value(case, place)),
        Term::Sum(_, column, _) => format!("the sum of \"{}\"", names::column(case, column)),
        Term::Smallest(_, column, _) => format!("the least \"{}\"", names::column(case, column)),
        Term::Largest(_, column, _) => format!("the greatest \"{}\"", names::column(case, column)),
        Term::Plus(left, right) => format!("{} plus {}", inner(left), inner(right)),
        Term::Minus(left, right) => format!("{} minus {}", inner(left), inner(right)),
        Term::Times(left, right) => format!("{} times {}", bare(case, left), bare(case, right)),
        Term::Divide(left, by, _) => {
            format!("{} divided by {}", inner(left), case.digits(&by.to_string()))
        }
        Term::Moved(from, by, unit) => {
            format!("{} {} after {}", bare(case, by), period(*unit), inner(from))
        }
        Term::Between(unit, from, to) => {
            format!("the {} from {} to {}", period(*unit), inner(from), inner(to))
        }
        Term::FirstDayOfYear(of) => format!("the first day of the year of {}", inner(of)),
    }
}

/// A number whose scale is not that of the comparison.
fn bare(case: Case<'_>, of: &Term) -> String {
    term(case, of, names::type_of(case, [of, of]))
}

fn period(unit: Period) -> &'static str {
    match unit {
        Period::Days => "days",
        Period::Months => "months",
        Period::Years => "years",
    }
}

/// Names a value, and the inquiry whose answer it is.
fn value(case: Case<'_>, place: &Place) -> String {
    let name = names::place(case, place);
    match &place.scope {
        Scope::Answer(inquiry) if *inquiry != case.record.id => {
            format!("\"{name}\" in the answer of {}", case.record_name(inquiry))
        }
        Scope::Filing | Scope::Row | Scope::Answer(_) => format!("\"{name}\""),
    }
}

fn values(case: Case<'_>, places: &[Place]) -> String {
    places.iter().map(|place| value(case, place)).collect::<Vec<_>>().join(", ")
}

fn quoted(items: &[String]) -> String {
    items.iter().map(|item| format!("\"{item}\"")).collect::<Vec<_>>().join(", ")
}
