use serde::Serialize;

use super::{Boxes, Tick};

/// Where and how a value is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Widget {
    /// One box a character: identifiers, dates, money.
    Boxes(Boxes),
    /// Ruled lines.
    Line {
        /// The value; empty where there is none.
        value: String,
        /// Whether the value reads from left to right whatever it holds: numbers, addresses.
        ltr: bool,
        /// The unit behind the value; empty where there is none.
        unit: String,
        /// How many characters the value has at most.
        letters: u32,
        /// How many lines are ruled.
        lines: u8,
    },
    /// Items to tick.
    Choice {
        /// The items, in order.
        options: Vec<Tick>,
        /// Whether several may be ticked.
        several: bool,
        /// What was filed, where it is none of the items; else empty.
        other: String,
    },
    /// One box that confirms what the label says.
    Confirmation {
        /// Whether it is ticked.
        ticked: bool,
    },
    /// A value that follows from others and is not filled in.
    Computed {
        /// The value; empty where there is none yet.
        value: String,
        /// The unit behind the value; empty where there is none.
        unit: String,
    },
}
