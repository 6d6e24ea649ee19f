use crate::model::{Formula, Relation};

use super::formula::{holds, relates};
use super::solve::opposite;
use super::term::number;
use super::view::View;

/// The distance of an atom that is wrong without a measure, or whose value is absent.
pub(super) const FAR: u64 = 4_096;

/// Measures how far a formula is from a side (the branch distance of search-based testing: Korel,
/// *Automated software test data generation*, 1990): 0 where it is there.
pub(super) fn distance(view: View<'_>, formula: &Formula, wanted: bool) -> u64 {
    match formula {
        Formula::Not(inner) => distance(view, inner, !wanted),
        Formula::And(all) => of_all(view, all, (wanted, wanted)),
        Formula::Or(all) => of_all(view, all, (!wanted, wanted)),
        Formula::AnyRow(rows, inner) => {
            let rows = view.rows(rows).iter();
            joined(rows.map(|row| distance(view.at_row(row), inner, wanted)), !wanted)
        }
        Formula::EveryRow(rows, inner) => {
            let rows = view.rows(rows).iter();
            joined(rows.map(|row| distance(view.at_row(row), inner, wanted)), wanted)
        }
        Formula::Compare(left, relation, right) if wanted => {
            let both = number(view, left).zip(number(view, right));
            both.map_or(FAR, |(left, right)| apart(left, *relation, right))
        }
        Formula::Compare(left, relation, right) => {
            let both = number(view, left).zip(number(view, right));
            both.map_or(0, |(left, right)| apart(left, opposite(*relation), right))
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
        | Formula::Differ(..) => u64::from(holds(view, formula) != wanted) * FAR,
    }
}

/// All of several are as far as their sum, one of several is as far as the nearest.
fn of_all(view: View<'_>, all: &[Formula], (needs_all, wanted): (bool, bool)) -> u64 {
    joined(all.iter().map(|inner| distance(view, inner, wanted)), needs_all)
}

fn joined(distances: impl Iterator<Item = u64>, needs_all: bool) -> u64 {
    if needs_all { distances.fold(0, u64::saturating_add) } else { distances.min().unwrap_or(FAR) }
}

/// The gap of two numbers on a scale of sixteen steps for each doubling: amounts in rials and counts
/// of rows weigh alike, and below [`FAR`].
fn apart(left: i64, relation: Relation, right: i64) -> u64 {
    if relates(left, relation, right) {
        return 0;
    }
    let gap = left.abs_diff(right).max(1);
    let doublings = gap.ilog2();
    let rest = (gap ^ (1 << doublings)).checked_shl(4).unwrap_or(u64::MAX) >> doublings;
    1 + u64::from(doublings) * 16 + rest.min(15)
}
