//! Conditions as people say them: after «اگر» or "if".
//!
//! Takes formulas of the contract; gives words, with the names of fields and items and the values
//! of parameters as they are in force. Refuses to know sources: those say the same for authors.

mod en;
mod fa;
mod names;

use crate::contract::Condition;
use crate::model::{Period, Term};
use crate::text::Lang;

use super::case::Case;

/// Returns a number of periods in words: «۶ ماه».
pub(super) fn term(case: Case<'_>, number: &Term, unit: Period) -> String {
    match case.lang {
        Lang::Fa => fa::periods(case, number, unit),
        Lang::En => en::periods(case, number, unit),
    }
}

/// Returns a condition in words that follow «اگر»; empty where it always holds.
pub(super) fn phrase(case: Case<'_>, when: &Condition) -> String {
    if when.is_always() {
        return String::new();
    }
    match case.lang {
        Lang::Fa => fa::formula(case, &when.formula),
        Lang::En => en::formula(case, &when.formula),
    }
}
