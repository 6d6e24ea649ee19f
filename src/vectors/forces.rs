use std::collections::BTreeSet;

use serde_json::json;

use crate::contract::{ComputedValue, Force};
use crate::evaluate::{Fixed, Plan};
use crate::model::{Formula, Place, Term, ValueType};
use crate::text::Date;

use super::lookup::Lookup;
use super::questions::questions;
use super::slot::{Holds, Slot, slots};

/// Returns the obligations about days in force.
pub(super) fn ids(lookup: Lookup<'_>) -> Vec<String> {
    plans(lookup).into_iter().map(|(id, _)| id).collect()
}

/// Returns plans on the first and the last day of every validity that the record knows, and on the
/// days beside them.
pub(super) fn plans(lookup: Lookup<'_>) -> Vec<(String, Plan)> {
    let mut all: Vec<(String, Plan)> = Vec::new();
    for (side, on) in sides(&lookup.record.force) {
        all.push((format!("force:form:{side}:{}", on.wire()), Plan::on(on)));
    }
    for slot in slots(lookup) {
        all.extend(of_items(lookup, &slot));
    }
    all.extend(of_parameters(lookup));
    let mut seen = BTreeSet::new();
    all.retain(|(id, _)| seen.insert(id.clone()));
    all
}

fn sides(force: &Force) -> Vec<(&'static str, Date)> {
    let day = |day: Date, by: i64| Date::from_day_number(day.day_number() + by);
    let since = force.since.map(|since| [("in", Some(since)), ("out", day(since, -1))]);
    let until = force.until.map(|until| [("in", Some(until)), ("out", day(until, 1))]);
    let both = since.into_iter().chain(until).flatten();
    both.filter_map(|(side, on)| Some((side, on?))).collect()
}

fn of_items(lookup: Lookup<'_>, slot: &Slot<'_>) -> Vec<(String, Plan)> {
    let Holds::Value(field) = slot.holds else {
        return Vec::new();
    };
    let (ValueType::Choice { list, items } | ValueType::Choices { list, items }) =
        &field.value_type
    else {
        return Vec::new();
    };
    let is_set = matches!(field.value_type, ValueType::Choices { .. });
    let place = Place { scope: slot.scope.clone(), field: field.id.clone(), part: None };
    let known = lookup.contract.list(list).map_or(&[][..], |list| &list.items).iter();
    let dated = known.filter(|item| items.contains(&item.id));
    let all = dated.flat_map(|item| {
        sides(&item.force).into_iter().map(|(side, on)| {
            let value = if is_set { json!([item.id]) } else { json!(item.id) };
            let fixed = vec![(place.clone(), Fixed::Value(value))];
            let id = format!("force:item:{list}:{}:{side}:{}", item.id, on.wire());
            (id, Plan { fixed, ..Plan::on(on) })
        })
    });
    all.collect()
}

fn of_parameters(lookup: Lookup<'_>) -> Vec<(String, Plan)> {
    let questions = questions(lookup);
    let rules = lookup.record.rules.iter().map(|rule| &rule.holds.formula);
    let formulas = questions.iter().map(|it| &it.question.formula).chain(rules);
    let terms = formulas.flat_map(Formula::terms).chain(computed(lookup));
    let named = terms.filter_map(|term| match term {
        Term::Parameter { parameter, .. } => lookup.contract.parameter(parameter),
        Term::Constant(_)
        | Term::Date(_)
        | Term::Place(_)
        | Term::FilingDate
        | Term::CountRows(..)
        | Term::CountItems(_)
        | Term::Sum(..)
        | Term::Smallest(..)
        | Term::Largest(..)
        | Term::Plus(..)
        | Term::Minus(..)
        | Term::Times(..)
        | Term::Divide(..)
        | Term::Moved(..)
        | Term::Between(..)
        | Term::FirstDayOfYear(_) => None,
    });
    let all = named.flat_map(|parameter| {
        let days = parameter.validities.iter().flat_map(|validity| sides(&validity.force));
        days.map(|(side, on)| {
            (format!("force:parameter:{}:{side}:{}", parameter.id, on.wire()), Plan::on(on))
        })
    });
    all.collect()
}

fn computed(lookup: Lookup<'_>) -> Vec<&Term> {
    let all = lookup.record.computed().flat_map(|it| match &it.value {
        ComputedValue::Condition(formula) => formula.terms(),
        ComputedValue::Term(term) => term.terms(),
        ComputedValue::Table(_) => Vec::new(),
    });
    all.collect()
}
