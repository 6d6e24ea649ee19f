use serde::{Deserialize, Serialize};

use crate::model::{ItemId, ListId};
use crate::text::Bilingual;

use super::Force;

/// A closed list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct List {
    /// The id; `RECORD.LIST` for a list that stands inside a record.
    pub id: ListId,
    /// The name.
    pub title: Bilingual,
    /// The items, in the order of the source.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Item {
    /// The id.
    pub id: ItemId,
    /// The name.
    pub title: Bilingual,
    /// The days on which it may be chosen.
    #[serde(flatten)]
    pub force: Force,
}
