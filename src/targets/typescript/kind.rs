use crate::check::{Interval, bounds_of};
use crate::model::{IdentifierKind, ValueType};

use super::exact::is_exact;

/// How a value is held by the generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `boolean | undefined`
    Flag,
    /// `string | undefined`: a text, an item, the name of a file.
    Text,
    /// The same; the text is an identifier.
    Identifier(IdentifierKind),
    /// `readonly string[] | undefined`
    Items,
    /// `Plate | undefined`
    Plate,
    /// `number`, NaN where it is absent: a scaled number or a day.
    Number,
    /// `bigint | undefined`: a number that may leave 2^53.
    Big,
    /// An array of rows.
    Rows,
}

impl Kind {
    /// Returns how a value of a type is held.
    pub(super) fn of(value_type: &ValueType) -> Self {
        match value_type {
            ValueType::Confirmation | ValueType::YesNo => Self::Flag,
            ValueType::Choice { .. } | ValueType::File | ValueType::Text { .. } => Self::Text,
            ValueType::Choices { .. } => Self::Items,
            ValueType::Identifier(kind) => Self::Identifier(*kind),
            ValueType::RegistryPlate => Self::Plate,
            ValueType::Number(_) | ValueType::Date { .. } => Self::number(bounds_of(value_type)),
        }
    }

    /// Returns how a number is held that lies in an interval.
    pub(super) fn number(interval: Interval) -> Self {
        if is_exact(interval) { Self::Number } else { Self::Big }
    }

    /// Returns what stands for an absent value.
    pub(super) fn absent(self) -> &'static str {
        match self {
            Self::Number => "NaN",
            Self::Rows => "NO_ROWS",
            Self::Flag
            | Self::Text
            | Self::Identifier(_)
            | Self::Items
            | Self::Plate
            | Self::Big => "undefined",
        }
    }

    /// Whether two values of this kind are compared as texts.
    pub(super) fn is_text(self) -> bool {
        match self {
            Self::Text | Self::Identifier(_) => true,
            Self::Flag | Self::Items | Self::Plate | Self::Number | Self::Big | Self::Rows => false,
        }
    }
}
