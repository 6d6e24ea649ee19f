//! Structural implication: whether a condition follows from others by its shape alone.
//!
//! Sound, not complete: where it says yes the condition follows; where it says no a person adds
//! the guard, which also helps the reader.

use crate::model::{Formula, ItemId, Place, Relation, Term};

/// What is known to hold.
#[derive(Clone, Default)]
pub(super) struct Known {
    facts: Vec<Formula>,
}

impl Known {
    /// Takes conditions that hold, and splits them into facts.
    pub(super) fn new<'a>(formulas: impl IntoIterator<Item = &'a Formula>) -> Self {
        let mut known = Self::default();
        for formula in formulas {
            known.add(formula);
        }
        known
    }

    /// Adds a condition that holds.
    pub(super) fn add(&mut self, formula: &Formula) {
        match formula {
            Formula::And(parts) => parts.iter().for_each(|part| self.add(part)),
            Formula::Not(inner) => self.deny(inner),
            other => self.fact(other.clone()),
        }
    }

    fn deny(&mut self, formula: &Formula) {
        match formula {
            Formula::Not(inner) => self.add(inner),
            Formula::Or(parts) => parts.iter().for_each(|part| self.deny(part)),
            other => self.fact(Formula::Not(Box::new(other.clone()))),
        }
    }

    fn fact(&mut self, fact: Formula) {
        if !self.facts.contains(&fact) {
            self.facts.push(fact);
        }
    }

    /// Returns the facts, in the order in which they were added.
    pub(super) fn facts(&self) -> &[Formula] {
        &self.facts
    }

    /// Whether a condition follows.
    pub(super) fn implies(&self, goal: &Formula) -> bool {
        self.implies_at(goal, SPLITS)
    }

    fn implies_at(&self, goal: &Formula, splits: usize) -> bool {
        let direct = match goal {
            Formula::Constant(holds) => *holds,
            Formula::And(parts) => parts.iter().all(|part| self.implies_at(part, splits)),
            Formula::Or(parts) => parts.iter().any(|part| self.implies_at(part, splits)),
            Formula::Not(inner) => self.refutes(inner, splits),
            atom => self.facts.iter().any(|fact| follows(fact, atom)),
        };
        direct || self.by_cases(goal, splits)
    }

    fn refutes(&self, formula: &Formula, splits: usize) -> bool {
        match formula {
            Formula::Constant(holds) => !holds,
            Formula::Not(inner) => self.implies_at(inner, splits),
            Formula::And(parts) => parts.iter().any(|part| self.refutes(part, splits)),
            Formula::Or(parts) => parts.iter().all(|part| self.refutes(part, splits)),
            atom => self.facts.iter().any(|fact| excludes(fact, atom)),
        }
    }

    /// Whether a goal follows in each case of some alternative that is known.
    fn by_cases(&self, goal: &Formula, splits: usize) -> bool {
        splits > 0
            && self.facts.iter().any(|fact| {
                let Formula::Or(cases) = fact else {
                    return false;
                };
                cases.iter().all(|case| {
                    let mut known = self.clone();
                    known.facts.retain(|other| other != fact);
                    known.add(case);
                    known.implies_at(goal, splits - 1)
                })
            })
    }
}

/// How many alternatives are opened at once; each one doubles the work.
const SPLITS: usize = 2;

/// Whether one fact makes an atom true.
fn follows(fact: &Formula, atom: &Formula) -> bool {
    if fact == atom {
        return true;
    }
    match (fact, atom) {
        (Formula::OneOf(place, some), Formula::OneOf(other, more)) => {
            place == other && subset(some, more)
        }
        (Formula::OneOf(place, some), Formula::NoneOf(other, none)) => {
            place == other && disjoint(some, none)
        }
        (Formula::NoneOf(place, none), Formula::NoneOf(other, fewer)) => {
            place == other && subset(fewer, none)
        }
        (
            Formula::Compare(left, relation, Term::Constant(value)),
            Formula::Compare(other, wanted, Term::Constant(bound)),
        ) => left == other && stronger(*relation, *value, *wanted, *bound),
        (fact, Formula::Given(place)) => reads_present(fact, place),
        _ => false,
    }
}

/// Whether one fact makes an atom false.
fn excludes(fact: &Formula, atom: &Formula) -> bool {
    match (fact, atom) {
        (Formula::Not(inner), atom) => follows(atom, inner),
        (Formula::OneOf(place, some), Formula::OneOf(other, items)) => {
            place == other && disjoint(some, items)
        }
        (Formula::NoneOf(place, none), Formula::OneOf(other, items)) => {
            place == other && subset(items, none)
        }
        (Formula::OneOf(place, some), Formula::NoneOf(other, items)) => {
            place == other && subset(some, items)
        }
        _ => false,
    }
}

/// Whether a fact can only hold where a value is present.
fn reads_present(fact: &Formula, place: &Place) -> bool {
    match fact {
        Formula::Yes(other)
        | Formula::Given(other)
        | Formula::OneOf(other, _)
        | Formula::NoneOf(other, _)
        | Formula::Includes(other, _, _) => other == place,
        Formula::Same(left, right) | Formula::Different(left, right) => {
            left == place || right == place
        }
        Formula::Compare(left, _, right) => is_place(left, place) || is_place(right, place),
        _ => false,
    }
}

fn is_place(term: &Term, place: &Place) -> bool {
    matches!(term, Term::Place(other) if other == place)
}

fn subset(some: &[ItemId], all: &[ItemId]) -> bool {
    some.iter().all(|item| all.contains(item))
}

fn disjoint(some: &[ItemId], others: &[ItemId]) -> bool {
    some.iter().all(|item| !others.contains(item))
}

/// Whether `x relation value` makes `x wanted bound` true.
fn stronger(relation: Relation, value: i64, wanted: Relation, bound: i64) -> bool {
    let least = match relation {
        Relation::Equal | Relation::AtLeast => Some(value),
        Relation::Above => value.checked_add(1),
        Relation::Unequal | Relation::Below | Relation::AtMost => None,
    };
    let most = match relation {
        Relation::Equal | Relation::AtMost => Some(value),
        Relation::Below => value.checked_sub(1),
        Relation::Unequal | Relation::Above | Relation::AtLeast => None,
    };
    match wanted {
        Relation::AtLeast => least.is_some_and(|least| least >= bound),
        Relation::Above => least.is_some_and(|least| least > bound),
        Relation::AtMost => most.is_some_and(|most| most <= bound),
        Relation::Below => most.is_some_and(|most| most < bound),
        Relation::Equal => least == Some(bound) && most == Some(bound),
        Relation::Unequal => {
            least.is_some_and(|least| least > bound) || most.is_some_and(|most| most < bound)
        }
    }
}
