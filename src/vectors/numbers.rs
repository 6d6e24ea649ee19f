use crate::model::{Formula, Term};

use super::lookup::Lookup;

/// Returns the numbers that a formula names: constants, days, and all values of its parameters.
pub(super) fn numbers(lookup: Lookup<'_>, formulas: &[&Formula]) -> Vec<i64> {
    let terms = formulas.iter().flat_map(|formula| formula.terms());
    let mut all: Vec<i64> = terms.flat_map(|term| of_term(lookup, term)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn of_term(lookup: Lookup<'_>, term: &Term) -> Vec<i64> {
    match term {
        Term::Constant(value) => vec![*value],
        Term::Date(day) => vec![day.day_number()],
        Term::Parameter { parameter, .. } => {
            let validities =
                lookup.contract.parameter(parameter).map_or(&[][..], |it| &it.validities);
            let rows = validities.iter().flat_map(|validity| &validity.rows);
            rows.flat_map(|row| [Some(row.value), row.from, row.to]).flatten().collect()
        }
        Term::Place(_)
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
        | Term::FirstDayOfYear(_) => Vec::new(),
    }
}
