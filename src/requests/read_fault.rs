use serde::Serialize;

use crate::text::{Bilingual, Lang};

use super::wording;

/// Why a message cannot be read.
///
/// As JSON: an object whose `fault` is the kebab-case name, beside the data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "fault", rename_all = "kebab-case")]
pub enum ReadFault {
    /// It does not begin with a code.
    NoCode,
    /// No form has the code.
    UnknownCode {
        /// What was written.
        code: String,
        /// The code that was meant, where one digit or one swap leads to a single one.
        #[serde(skip_serializing_if = "Option::is_none")]
        meant: Option<String>,
    },
    /// The code is dead.
    Retired {
        /// What was written.
        code: String,
        /// The code to use instead.
        #[serde(skip_serializing_if = "Option::is_none")]
        instead: Option<String>,
    },
    /// The code is known, but nothing can be asked by message on this day.
    Closed {
        /// What was written.
        code: String,
    },
    /// The values are too many or too few.
    Count {
        /// How many values the code takes.
        wanted: usize,
        /// How many there were.
        found: usize,
        /// A whole message as it should be.
        sample: String,
    },
    /// A value cannot be what it must be.
    Value {
        /// Which value, from 1.
        position: usize,
        /// What it is called.
        title: Bilingual,
        /// A right one.
        sample: String,
    },
    /// The sender's own number or address cannot be what the form asks for.
    Sender {
        /// What the form calls it.
        title: Bilingual,
    },
}

impl ReadFault {
    /// Returns what is sent back: one message, always.
    pub fn reply(&self, lang: Lang) -> String {
        wording::reply(self, lang)
    }
}
