use crate::contract::ComputedValue;
use crate::evaluate::{Fixed, Inspection, Plan, inspect};
use crate::model::{Formula, Place, RowsPlace, Term, ValueType};
use crate::text::Date;

use super::dice::Dice;
use super::domain::domain;
use super::goals::Goal;
use super::lookup::{Lookup, Stands};
use super::numbers::numbers;
use super::ways::ways;

/// The most filings that are tried for one goal after the ways of its formula. Steps are counted,
/// never time, so that every machine finds the same.
const STEPS: usize = 100;

/// A step that a plan may take.
#[derive(Clone)]
enum Move {
    Fix(Place, Fixed),
    Count(RowsPlace, u32),
}

/// Returns plans for a goal, the most promising ones last; the last one meets it, if any does.
pub(super) fn search(lookup: Lookup<'_>, goal: &Goal, days: &[Date]) -> Vec<Plan> {
    let mut searching = Searching { lookup, goal, tried: 0, best: None };
    let mut plans = Vec::new();
    for plan in proposals(lookup, goal, days) {
        let distance = searching.measure(&plan);
        plans.push(plan);
        if distance == 0 {
            return plans;
        }
    }
    plans.extend(searching.climb());
    plans
}

fn proposals(lookup: Lookup<'_>, goal: &Goal, days: &[Date]) -> Vec<Plan> {
    let context = lookup.context(&goal.question.reads).into_iter();
    let context = context.filter_map(|when| ways(lookup, &when.formula, true).into_iter().next());
    let context: Vec<Formula> = context.flatten().collect();
    let mut own = ways(lookup, &goal.question.formula, goal.wanted);
    own.push(Vec::new());
    let plans = days.iter().flat_map(|on| {
        own.iter().flat_map(|way| {
            let with_context = context.iter().chain(way).cloned().collect();
            [with_context, way.clone()].map(|given| plan(*on, given, goal))
        })
    });
    plans.collect()
}

fn plan(on: Date, given: Vec<Formula>, goal: &Goal) -> Plan {
    let answered = goal.silent.iter().map(|id| (id.clone(), false)).collect();
    Plan { given, answered, ..Plan::on(on) }
}

struct Searching<'a> {
    lookup: Lookup<'a>,
    goal: &'a Goal,
    tried: usize,
    /// The nearest plan so far with its distance.
    best: Option<(u64, Plan)>,
}

impl Searching<'_> {
    fn measure(&mut self, plan: &Plan) -> u64 {
        let filing = plan.filing(self.lookup.contract, self.lookup.record);
        let inspection = inspect(self.lookup.contract, &filing);
        let distance = inspection.distance(&self.goal.question, self.goal.wanted);
        if self.best.as_ref().is_none_or(|(best, _)| distance < *best) {
            self.best = Some((distance, plan.clone()));
        }
        distance
    }

    /// Goes from the nearest plan to a nearer one by single steps; where none is, leaps at chance.
    fn climb(&mut self) -> Option<Plan> {
        let mut dice = Dice::of(&self.goal.id);
        let (mut distance, mut plan) = self.best.clone()?;
        while self.tried < STEPS {
            let mut moves = self.moves(&plan);
            dice.shuffle(&mut moves);
            let leap = moves.first().cloned()?;
            match self.nearer(&plan, distance, moves) {
                Some((0, found)) => return Some(found),
                Some((nearer, found)) => (distance, plan) = (nearer, found),
                None => {
                    plan = with(&plan, leap);
                    distance = self.measure(&plan);
                }
            }
        }
        None
    }

    fn nearer(&mut self, plan: &Plan, than: u64, moves: Vec<Move>) -> Option<(u64, Plan)> {
        for step in moves {
            if self.tried >= STEPS {
                return None;
            }
            self.tried += 1;
            let next = with(plan, step);
            let distance = self.measure(&next);
            if distance < than {
                return Some((distance, next));
            }
        }
        None
    }

    fn moves(&self, plan: &Plan) -> Vec<Move> {
        let filing = plan.filing(self.lookup.contract, self.lookup.record);
        let inspection = inspect(self.lookup.contract, &filing);
        let formulas = self.formulas();
        let mut numbers = numbers(self.lookup, &formulas);
        numbers.extend(current(&inspection, &formulas, &numbers));
        let context = self.lookup.context(&self.goal.question.reads).into_iter();
        let reads = context.flat_map(|when| &when.reads).chain(&self.goal.question.reads);
        let reads: Vec<Place> = reads.cloned().collect();
        let leaves = self.lookup.leaves(&reads).into_iter();
        leaves.flat_map(|place| self.moves_of(&place, &inspection, &numbers)).collect()
    }

    /// The formula, and those of the tables and computed values that it rests on.
    fn formulas(&self) -> Vec<&Formula> {
        let computed = self.lookup.record.computed();
        let computed = computed.filter_map(|it| match &it.value {
            ComputedValue::Condition(formula) => Some(formula),
            ComputedValue::Term(_) | ComputedValue::Table(_) => None,
        });
        std::iter::once(&self.goal.question.formula).chain(computed).collect()
    }

    fn moves_of(&self, place: &Place, inspection: &Inspection<'_>, numbers: &[i64]) -> Vec<Move> {
        match self.lookup.stands(place) {
            Some(Stands::Field(field, _)) => {
                let mut numbers = numbers.to_vec();
                numbers.extend(near(
                    inspection.number(&Term::Place(place.clone())),
                    &field.value_type,
                ));
                let values = domain(field, &numbers).into_iter();
                values.map(|value| Move::Fix(place.clone(), value)).collect()
            }
            Some(Stands::Rows(rows)) => {
                let group = RowsPlace { scope: place.scope.clone(), rows: rows.id.clone() };
                let counts = (rows.min..=rows.max).take(4).chain([0]);
                counts.map(|count| Move::Count(group.clone(), count)).collect()
            }
            None => Vec::new(),
        }
    }
}

fn with(plan: &Plan, step: Move) -> Plan {
    let mut next = plan.clone();
    match step {
        Move::Fix(place, value) => {
            next.fixed.retain(|(other, _)| *other != place);
            next.fixed.push((place, value));
        }
        Move::Count(rows, count) => {
            next.counts.retain(|(other, _)| *other != rows);
            next.counts.push((rows, count));
        }
    }
    next
}

/// What the two sides of comparisons come to now, and days that lie so far from them.
fn current(inspection: &Inspection<'_>, formulas: &[&Formula], named: &[i64]) -> Vec<i64> {
    let terms = formulas.iter().flat_map(|formula| formula.terms());
    let mut all: Vec<i64> = terms.filter_map(|term| inspection.number(term)).collect();
    all.extend(inspection.number(&Term::FilingDate).into_iter().flat_map(|day| {
        let periods = named.iter().filter(|it| (0..=50_000).contains(*it));
        let far =
            periods.flat_map(move |it| [day - it, day - it * 30 - it, day - it * 366, day + it]);
        far.chain([day]).collect::<Vec<_>>()
    }));
    all
}

/// Half and double, so that factors of a product are found in few steps.
fn near(now: Option<i64>, value_type: &ValueType) -> Vec<i64> {
    match value_type {
        ValueType::Number(_) => {
            let now = now.unwrap_or(1);
            vec![now, now / 2, now.saturating_mul(2), now.saturating_mul(10), now / 10]
        }
        ValueType::Date { .. } => {
            now.map_or_else(Vec::new, |now| vec![now - 30, now + 30, now - 400, now + 400])
        }
        ValueType::Confirmation
        | ValueType::Choice { .. }
        | ValueType::Choices { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => Vec::new(),
    }
}
