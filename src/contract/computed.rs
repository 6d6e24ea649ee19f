use serde::{Deserialize, Serialize};

use crate::model::{FieldId, Formula, Place, QuestionId, TableId, Term, ValueType};
use crate::text::Bilingual;

use super::{Basis, Condition};

/// A value that is derived from fields. It is never filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Computed {
    /// The id.
    pub id: FieldId,
    /// The short name.
    pub title: Bilingual,
    /// The longer text for paper and screen; the name where there is none.
    pub label: Bilingual,
    /// A remark.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub hint: Option<Bilingual>,
    /// Its type.
    pub value_type: ValueType,
    /// When it has a value.
    pub when: Condition,
    /// How it comes about.
    pub value: ComputedValue,
    /// The computation in words, as the source says it; the table's name for a table.
    pub words: Bilingual,
    /// The values that it reads, each once.
    pub reads: Vec<Place>,
    /// Whether it tells something about a person.
    pub personal: bool,
    /// The law behind it.
    pub basis: Vec<Basis>,
    /// The open questions on which it rests provisionally.
    pub pending: Vec<QuestionId>,
}

/// How a computed value comes about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ComputedValue {
    /// A yes-no: whether a condition holds. It always has a value where its `when` holds.
    Condition(Formula),
    /// A number or a date.
    Term(Term),
    /// The result of a table.
    Table(TableId),
}
