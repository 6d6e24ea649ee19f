//! The words of the findings that every filing can get, in Persian and English.
//!
//! Takes facts as data and the name of what they are about; gives message and remedy. Knows no
//! filing.

mod en;
mod fa;
mod limit;
mod paper;

use crate::text::Bilingual;

use super::fact::{Fact, Limit};

/// Returns the message and the remedy of a fact about something that has a name.
pub(super) fn words(fact: &Fact, name: &Bilingual) -> (Bilingual, Bilingual) {
    let limit = fact.limit().map(limit::both).unwrap_or_default();
    with(fact, name, &limit)
}

/// Returns a limit as English words show it.
pub(super) fn shown(limit: Limit) -> String {
    limit::both(limit).en
}

/// Returns message and remedy with a name and a limit that are already texts.
pub(super) fn with(fact: &Fact, name: &Bilingual, limit: &Bilingual) -> (Bilingual, Bilingual) {
    let message = Bilingual::new(
        fa::message(fact, &name.fa, &limit.fa),
        en::message(fact, &name.en, &limit.en),
    );
    let remedy = Bilingual::new(fa::remedy(fact, &limit.fa), en::remedy(fact, &limit.en));
    (message, remedy)
}
