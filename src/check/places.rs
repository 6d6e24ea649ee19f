//! The values that a condition rests on.

use crate::model::{Formula, Place, Term};

/// Returns the values that an atom reads; those whose presence it asks for are not among them.
pub(super) fn places_read(atom: &Formula) -> Vec<&Place> {
    match atom {
        Formula::Yes(place)
        | Formula::OneOf(place, _)
        | Formula::NoneOf(place, _)
        | Formula::Includes(place, _, _) => vec![place],
        Formula::Same(left, right) | Formula::Different(left, right) => vec![left, right],
        Formula::Compare(..) => atom.terms().into_iter().filter_map(place_of_term).collect(),
        Formula::Constant(_)
        | Formula::Not(_)
        | Formula::And(_)
        | Formula::Or(_)
        | Formula::Given(_)
        | Formula::ExactlyOne(_)
        | Formula::Answered(_)
        | Formula::AnyRow(..)
        | Formula::EveryRow(..)
        | Formula::Differ(..) => Vec::new(),
    }
}

/// Returns the values that are present where an atom holds; of a comparison, those that it names
/// outright, since a sum skips what is absent.
pub(super) fn places_present(atom: &Formula) -> Vec<&Place> {
    match atom {
        Formula::Given(place) => vec![place],
        Formula::Compare(left, _, right) => {
            [left, right].into_iter().filter_map(place_of_term).collect()
        }
        other => places_read(other),
    }
}

fn place_of_term(term: &Term) -> Option<&Place> {
    match term {
        Term::Place(place) | Term::CountItems(place) => Some(place),
        Term::Parameter { key, .. } => key.as_ref(),
        _ => None,
    }
}
