use serde::{Deserialize, Serialize};

use crate::text::Date;

use super::{IdentifierKind, ItemId, ListId};

/// The type of a field, of a computed value or of a parameter, with its bounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ValueType {
    /// A yes-no that must be yes. In a filing: a JSON boolean.
    Confirmation,
    /// One item of a list. In a filing: the item's id.
    Choice {
        /// The list.
        list: ListId,
        /// The items that are allowed here, in the order of the list.
        items: Vec<ItemId>,
    },
    /// Several items of a list, one at least. In a filing: an array of ids, each at most once.
    Choices {
        /// The list.
        list: ListId,
        /// The items that are allowed here, in the order of the list.
        items: Vec<ItemId>,
    },
    /// A Jalali day. In a filing: `YYYY-MM-DD` in Latin digits.
    Date {
        /// The first day that is allowed.
        min: Date,
        /// The last day that is allowed.
        max: Date,
    },
    /// An attached file. In a filing: its name, 1 to 200 characters.
    File,
    /// An identifier or an address. In a filing: a string in its canonical form.
    Identifier(IdentifierKind),
    /// A number.
    Number(NumberType),
    /// A registry plate. In a filing: an object with `main`, `sub` (0 where there is none) and
    /// `section`, integers.
    RegistryPlate,
    /// A text of one character at least. In a filing: a string.
    Text {
        /// The most characters (code points of the NFC form).
        max: u32,
    },
    /// Yes or no. In a filing: a JSON boolean.
    YesNo,
}

/// The type of a number: an integer scaled by `10^places`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct NumberType {
    /// What it counts or measures.
    pub quantity: Quantity,
    /// Digits after the point.
    pub places: u8,
    /// The least value, scaled.
    pub min: i64,
    /// The greatest value, scaled.
    pub max: i64,
}

/// What a number counts or measures.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Quantity {
    /// Square metres, 2 places. In a filing: a canonical decimal string.
    Area,
    /// A plain number with places. In a filing: a canonical decimal string.
    Decimal,
    /// A municipal district, 1 to 22. In a filing: a JSON integer.
    District,
    /// Metres, 2 places. In a filing: a canonical decimal string.
    Length,
    /// Rials, whole. In a filing: a canonical decimal string.
    Money,
    /// A share in percent, 2 places. In a filing: a canonical decimal string.
    Percent,
    /// A whole number. In a filing: a JSON integer.
    Whole,
}

impl Quantity {
    /// Whether a filing writes the number as a JSON integer; else it is a decimal string.
    pub fn is_json_integer(self) -> bool {
        matches!(self, Self::District | Self::Whole)
    }
}
