//! Numbers in one scale: an integer and its digits after the point.

use crate::model::Term;

use super::value::Measure;

/// Returns two numbers in the finer of their scales.
pub(super) fn aligned(left: Measure, right: Measure) -> (Measure, Measure) {
    let places = left.places.max(right.places);
    (scaled_to(left, places), scaled_to(right, places))
}

/// Returns a number in a scale that is at least as fine as its own.
pub(super) fn scaled_to(number: Measure, places: u8) -> Measure {
    let factor = 10_i64.pow(u32::from(places - number.places));
    Measure { term: times_constant(number.term, factor), places, ..number }
}

/// Returns a term times a constant, computed where the term is a constant itself.
pub(super) fn times_constant(term: Term, factor: i64) -> Term {
    match term {
        term if factor == 1 => term,
        Term::Constant(value) if value.checked_mul(factor).is_some() => {
            Term::Constant(value * factor)
        }
        term => Term::Times(Box::new(term), Box::new(Term::Constant(factor))),
    }
}
