use crate::model::{FieldId, Formula, ItemId, QuestionId, TableId, ValueType};
use crate::syntax::tree::Hit;
use crate::text::{Bilingual, Span};

use super::{Basis, Heading};

/// A decision table.
#[derive(Clone, Debug)]
pub struct Table {
    /// The id.
    pub id: TableId,
    /// The names.
    pub heading: Heading,
    /// The columns with conditions.
    pub columns: Vec<Column>,
    /// The column with the result.
    pub result: Column,
    /// How many rows may hold at once.
    pub hit: Hit,
    /// The rows.
    pub rows: Vec<TableRow>,
    /// The law behind it.
    pub basis: Vec<Basis>,
    /// The open questions.
    pub pending: Vec<QuestionId>,
}

/// A column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    /// The field.
    pub field: FieldId,
    /// Its names.
    pub heading: Heading,
    /// Its type.
    pub value_type: ValueType,
}

/// A row of a table.
#[derive(Clone, Debug)]
pub struct TableRow {
    /// When it holds.
    pub when: Formula,
    /// The condition cells in words.
    pub cells: Vec<Bilingual>,
    /// The result as a number.
    pub value: Option<i64>,
    /// The result as items.
    pub items: Vec<ItemId>,
    /// Where it stands.
    pub span: Span,
}
