use serde::{Deserialize, Serialize};

use crate::model::{FieldId, Formula, ItemId, QuestionId, TableId, ValueType};
use crate::text::Bilingual;

use super::Basis;

/// A decision table over fields that the using record has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Table {
    /// The id.
    pub id: TableId,
    /// The name.
    pub title: Bilingual,
    /// The columns with conditions.
    pub columns: Vec<TableColumn>,
    /// The column with the result.
    pub result: TableColumn,
    /// How many rows may hold at once.
    pub hit: Hit,
    /// The rows, in the order of the source.
    pub rows: Vec<TableRow>,
    /// The law behind it.
    pub basis: Vec<Basis>,
    /// The open questions on which it rests provisionally.
    pub pending: Vec<QuestionId>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct TableColumn {
    /// The field.
    pub field: FieldId,
    /// Its name.
    pub title: Bilingual,
    /// Its type.
    pub value_type: ValueType,
}

/// How many rows may hold at once.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Hit {
    /// Exactly one row holds. Where none does, or two do, the result is absent.
    ExactlyOne,
    /// The result is the set of items of all rows that hold.
    AllThatApply,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct TableRow {
    /// When it holds.
    pub when: Formula,
    /// The cells of the conditions in words, as the source says them.
    pub cells: Vec<Bilingual>,
    /// The result as a number, scaled; a day number; 0 or 1 for no and yes. Absent with `items`
    /// empty: undecided.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub value: Option<i64>,
    /// The result as items, for a choice.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub items: Vec<ItemId>,
}
