//! پلاک ثبتی: the plot in the register, three numbers and never one string.
//!
//! Its written form is read in both orders (`72/1617`, `1617/72`), so that the parts are kept
//! apart. Tehran is said to have 12 sections; outside the old city nothing confirms it, so that
//! only two digits are demanded.

use crate::model::Part;

/// One number of a registry plate, with its key in a filing and its bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlatePart {
    /// Which part it is.
    pub part: Part,
    /// Its key in a filing.
    pub key: &'static str,
    /// The least value.
    pub min: i64,
    /// The greatest value.
    pub max: i64,
}

/// The parts of a registry plate, in the order in which they are said.
pub const PLATE_PARTS: [PlatePart; 3] = [
    PlatePart { part: Part::Main, key: "main", min: 1, max: 999_999 },
    PlatePart { part: Part::Sub, key: "sub", min: 0, max: 9_999_999 },
    PlatePart { part: Part::Section, key: "section", min: 1, max: 99 },
];
