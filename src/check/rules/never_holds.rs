//! A condition names only items and numbers that its field may have.

use crate::check::walk::conditions;
use crate::model::regulation::{Entry, Record, Regulation};
use crate::model::{Formula, ItemId, NumberType, Place, Relation, Scope, Term, ValueType};
use crate::problems::{KindProblem, ProblemKind, Problems, RuleProblem};
use crate::text::{Span, decimal};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for record in &regulation.records {
        for guarded in conditions(record) {
            // What a part brings may not concern a record that narrows its fields.
            let own = stands_in(guarded.span, record, regulation);
            let Some(formula) = guarded.formula.filter(|_| own) else {
                continue;
            };
            if let Some(problem) = judge(formula, record) {
                problems.push(problem, guarded.span);
            }
        }
    }
}

/// Whether a condition stands in the record itself: nothing else begins between the two.
fn stands_in(span: Span, record: &Record, regulation: &Regulation) -> bool {
    let parts = regulation.parts.iter().map(|part| part.heading.span);
    let begins = parts.chain(regulation.records.iter().map(|record| record.heading.span));
    let before = begins.filter(|begin| begin.source == span.source && begin.start <= span.start);
    before.max_by_key(|begin| begin.start) == Some(record.heading.span)
}

fn judge(formula: &Formula, record: &Record) -> Option<ProblemKind> {
    if let Some(number) = beyond(formula, record) {
        let (min, max) = (decimal(number.min, number.places), decimal(number.max, number.places));
        return Some(KindProblem::ValueOutside { min, max }.into());
    }
    is_never(formula, record).then(|| RuleProblem::NeverHolds.into())
}

/// Returns the type of a number that is compared with one that it cannot be.
fn beyond(formula: &Formula, record: &Record) -> Option<NumberType> {
    match formula {
        Formula::Not(inner) => beyond(inner, record),
        Formula::And(parts) | Formula::Or(parts) => {
            parts.iter().find_map(|part| beyond(part, record))
        }
        Formula::Compare(
            Term::Place(place),
            Relation::Equal | Relation::Unequal,
            Term::Constant(value),
        ) => number(place, record).filter(|number| !(number.min..=number.max).contains(value)),
        _ => None,
    }
}

fn is_never(formula: &Formula, record: &Record) -> bool {
    match formula {
        Formula::And(parts) => {
            parts.iter().any(|part| is_never(part, record)) || is_empty_range(parts, record)
        }
        Formula::Or(parts) => !parts.is_empty() && parts.iter().all(|part| is_never(part, record)),
        Formula::OneOf(place, items) => allowed(place, record)
            .is_some_and(|allowed| items.iter().all(|item| !allowed.contains(item))),
        compare @ Formula::Compare(..) => is_empty_range(std::slice::from_ref(compare), record),
        _ => false,
    }
}

/// Whether conditions that hold together leave a number no value.
fn is_empty_range(parts: &[Formula], record: &Record) -> bool {
    parts.iter().filter_map(bound).any(|(place, ..)| {
        let Some(number) = number(place, record) else { return false };
        let bounds = parts.iter().filter_map(bound).filter(|(other, ..)| *other == place);
        let (min, max) = bounds.fold((number.min, number.max), |(min, max), (_, low, high)| {
            (min.max(low.unwrap_or(min)), max.min(high.unwrap_or(max)))
        });
        min > max
    })
}

/// Returns the number that a comparison bounds, with the least and the greatest value.
fn bound(formula: &Formula) -> Option<(&Place, Option<i64>, Option<i64>)> {
    let Formula::Compare(Term::Place(place), relation, Term::Constant(value)) = formula else {
        return None;
    };
    let value = *value;
    match relation {
        Relation::Equal => Some((place, Some(value), Some(value))),
        Relation::AtLeast => Some((place, Some(value), None)),
        Relation::Above => Some((place, Some(value.saturating_add(1)), None)),
        Relation::AtMost => Some((place, None, Some(value))),
        Relation::Below => Some((place, None, Some(value.saturating_sub(1)))),
        Relation::Unequal => None,
    }
}

fn allowed<'a>(place: &Place, record: &'a Record) -> Option<&'a [ItemId]> {
    match value_type(place, record)? {
        ValueType::Choice { items, .. } => Some(items),
        _ => None,
    }
}

fn number(place: &Place, record: &Record) -> Option<NumberType> {
    match value_type(place, record)? {
        ValueType::Number(number) => Some(*number),
        _ => None,
    }
}

fn value_type<'a>(place: &Place, record: &'a Record) -> Option<&'a ValueType> {
    match (&place.scope, record.entry(&place.field)?) {
        (Scope::Filing, Entry::Field(field)) if place.part.is_none() => Some(&field.value_type),
        _ => None,
    }
}
