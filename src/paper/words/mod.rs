//! The fixed words of a sheet, in Persian and English, as mirrored matches.
//!
//! Takes plain values; gives texts. Digits stay Latin here: who asks writes them as the edition
//! has them.

mod en;
mod fa;

use crate::contract::{
    Carriage, Channel, Copies, DeadlineUnit, Presence, Purpose, RecordKind, Silence,
};
use crate::evaluate::Outcome;
use crate::model::{Part, Quantity};
use crate::text::Lang;

use super::{Labels, Topic};

macro_rules! spoken {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $of:ty),*) -> $gives:ty;)*) => {$(
        $(#[$doc])*
        pub(super) fn $name($($argument: $of,)* lang: Lang) -> $gives {
            match lang {
                Lang::Fa => fa::$name($($argument),*),
                Lang::En => en::$name($($argument),*),
            }
        }
    )*};
}

spoken! {
    /// Returns the fixed words of an edition.
    labels() -> Labels;
    /// Returns the name of a kind of record.
    kind(kind: RecordKind) -> &'static str;
    /// Returns the notice that a form is a draft.
    draft() -> &'static str;
    /// Returns the name of what is told about a record.
    topic(topic: Topic) -> &'static str;
    /// Returns the name of a way of sending.
    channel(channel: Channel) -> &'static str;
    /// Returns the form in which a document is handed in.
    copies(copies: Copies) -> &'static str;
    /// Returns the unit of a quantity; empty where it has none.
    unit(quantity: Quantity) -> &'static str;
    /// Returns yes or no.
    yes_no(yes: bool) -> &'static str;
    /// Returns what stands between the items of a list.
    comma() -> &'static str;
    /// Returns what stands between alternatives.
    or() -> &'static str;
    /// Returns the names of year, month and day.
    date_parts() -> [&'static str; 3];
    /// Returns the name of a part of an identifier.
    part(part: Part) -> &'static str;
    /// Returns a part of a value by its name: "the main number of the plate".
    part_of(part: &str, of: &str) -> String;
    /// Returns a name between quotation marks.
    quoted(name: &str) -> String;
    /// Returns a registry plate in words; `sub` is 0 where there is none.
    plate(main: i64, sub: i64, section: i64) -> String;
    /// Returns how many rows are asked.
    extent(min: u32, max: u32) -> String;
    /// Returns what to do where the empty rows are too few.
    more_rows() -> &'static str;
    /// Says that presence is not needed.
    no_visit() -> &'static str;
    /// Returns why presence is needed.
    presence(because: Presence) -> &'static str;
    /// Joins the reason, the condition and the remark of a visit; the last two may be empty.
    visit(why: &str, when: &str, note: &str) -> String;
    /// Returns a term.
    deadline(count: u32, unit: DeadlineUnit) -> String;
    /// Says how an inquiry travels.
    carriage(carriage: Carriage) -> &'static str;
    /// Says what no answer in time means.
    silence(silence: Silence) -> &'static str;
    /// Joins a document and how long it is good.
    valid(title: &str, term: &str) -> String;
    /// Returns what a message is for.
    purpose(purpose: Purpose) -> &'static str;
    /// Says which body answers a body that asks.
    asked_by(answers: &str, asks: &str) -> String;
    /// Says that the answer of an inquiry stands for a document.
    replaced(inquiry: &str) -> String;
    /// Returns what becomes of a filing.
    outcome(outcome: Outcome) -> &'static str;
    /// Says that marks of direction were left out of a value.
    stripped(name: &str) -> String;
}
