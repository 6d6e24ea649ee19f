use super::{Formula, Term};

impl Formula {
    /// Returns every term that stands in the condition, those inside other terms included.
    pub fn terms(&self) -> Vec<&Term> {
        let mut found = Vec::new();
        formula(self, &mut found);
        found
    }
}

impl Term {
    /// Returns the term and every term that stands inside it.
    pub fn terms(&self) -> Vec<&Term> {
        let mut found = Vec::new();
        term(self, &mut found);
        found
    }
}

fn formula<'a>(of: &'a Formula, found: &mut Vec<&'a Term>) {
    match of {
        Formula::Compare(left, _, right) => {
            term(left, found);
            term(right, found);
        }
        Formula::Not(inner) | Formula::AnyRow(_, inner) | Formula::EveryRow(_, inner) => {
            formula(inner, found);
        }
        Formula::And(parts) | Formula::Or(parts) => {
            parts.iter().for_each(|part| formula(part, found));
        }
        Formula::Constant(_)
        | Formula::Yes(_)
        | Formula::Given(_)
        | Formula::ExactlyOne(_)
        | Formula::Answered(_)
        | Formula::OneOf(..)
        | Formula::NoneOf(..)
        | Formula::Includes(..)
        | Formula::Same(..)
        | Formula::Different(..)
        | Formula::Differ(..) => {}
    }
}

fn term<'a>(of: &'a Term, found: &mut Vec<&'a Term>) {
    found.push(of);
    match of {
        Term::Plus(left, right)
        | Term::Minus(left, right)
        | Term::Times(left, right)
        | Term::Moved(left, right, _)
        | Term::Between(_, left, right) => {
            term(left, found);
            term(right, found);
        }
        Term::Divide(inner, ..) | Term::FirstDayOfYear(inner) => term(inner, found),
        Term::Parameter { as_of, .. } => term(as_of, found),
        Term::CountRows(_, filter)
        | Term::Sum(_, _, filter)
        | Term::Smallest(_, _, filter)
        | Term::Largest(_, _, filter) => {
            filter.iter().for_each(|filter| formula(filter, found));
        }
        Term::Constant(_)
        | Term::Date(_)
        | Term::Place(_)
        | Term::FilingDate
        | Term::CountItems(_) => {}
    }
}
