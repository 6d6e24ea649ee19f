use crate::model::{ItemId, ListId};

use super::{Force, Heading};

/// A closed list.
#[derive(Clone, Debug)]
pub struct List {
    /// The id; `RECORD.LIST` inside a record.
    pub id: ListId,
    /// The names.
    pub heading: Heading,
    /// The items.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Clone, Debug)]
pub struct Item {
    /// The id.
    pub id: ItemId,
    /// The names.
    pub heading: Heading,
    /// When it may be chosen.
    pub force: Force,
}
