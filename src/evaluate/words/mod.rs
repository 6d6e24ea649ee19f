//! The words of the findings that every filing can get, in Persian and English.
//!
//! Takes facts as data and the name of what they are about; gives message and remedy. Knows no
//! filing.

mod en;
mod fa;
mod limit;
mod paper;

use crate::text::Bilingual;

use super::fact::Fact;

/// Returns the message and the remedy of a fact about something that has a name.
pub(super) fn words(fact: &Fact, name: &Bilingual) -> (Bilingual, Bilingual) {
    let message = Bilingual::new(fa::message(fact, &name.fa), en::message(fact, &name.en));
    let remedy = Bilingual::new(fa::remedy(fact), en::remedy(fact));
    (message, remedy)
}
