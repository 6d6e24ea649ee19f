use std::collections::BTreeMap;

use crate::model::{FieldId, IdentifierKind, ItemId};

/// A valid value of a filing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Yes or no.
    Flag(bool),
    /// One item.
    Item(ItemId),
    /// Several items.
    Items(Vec<ItemId>),
    /// A scaled number or a day number.
    Number(i64),
    /// A text or the name of a file.
    Text(String),
    /// An identifier in its canonical form.
    Identifier(IdentifierKind, String),
    /// A registry plate.
    Plate {
        /// The main number.
        main: i64,
        /// The sub number.
        sub: i64,
        /// The section.
        section: i64,
    },
    /// A group of rows.
    Rows(Vec<Values>),
}

/// The values of a filing, of an answer or of a row. What is in neither map is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Values {
    /// The valid values.
    pub(super) given: BTreeMap<FieldId, Value>,
    /// The fields whose value is unknown, because of the finding at this path.
    pub(super) blocked: BTreeMap<FieldId, String>,
}

impl Value {
    /// Returns what two texts, identifiers or choices are compared by.
    pub(super) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Item(item) => Some(item.as_str()),
            Self::Text(text) | Self::Identifier(_, text) => Some(text),
            Self::Flag(_)
            | Self::Items(_)
            | Self::Number(_)
            | Self::Plate { .. }
            | Self::Rows(_) => None,
        }
    }
}
