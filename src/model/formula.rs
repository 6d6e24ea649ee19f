use serde::{Deserialize, Serialize};

use super::{FieldId, ItemId, Place, RecordId, RowsPlace, Term};

/// A condition: two-valued and total.
///
/// Every atom is false where a value that it reads is absent; `not` is plain negation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Formula {
    /// Always true or always false.
    Constant(bool),
    /// The condition does not hold.
    Not(Box<Formula>),
    /// All hold.
    And(Vec<Formula>),
    /// One at least holds.
    Or(Vec<Formula>),
    /// A yes-no is present and yes.
    Yes(Place),
    /// A value is present.
    Given(Place),
    /// Exactly one of the values is present.
    ExactlyOne(Vec<Place>),
    /// The answer of an inquiry is present.
    Answered(RecordId),
    /// Two integers of the same scale compare so.
    Compare(Term, Relation, Term),
    /// A choice is present and one of the items.
    OneOf(Place, Vec<ItemId>),
    /// A choice is present and none of the items.
    NoneOf(Place, Vec<ItemId>),
    /// A set of items is present and holds the items so.
    Includes(Place, Inclusion, Vec<ItemId>),
    /// Two texts, identifiers or choices are present and equal.
    Same(Place, Place),
    /// Two texts, identifiers or choices are present and different.
    Different(Place, Place),
    /// Some row satisfies the condition.
    AnyRow(RowsPlace, Box<Formula>),
    /// Every row satisfies the condition; true where there is no row.
    EveryRow(RowsPlace, Box<Formula>),
    /// No two rows have the same value in the column; rows without the value are skipped.
    Differ(RowsPlace, FieldId),
}

/// How two integers compare.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Equal.
    Equal,
    /// Not equal.
    Unequal,
    /// Less.
    Below,
    /// Less or equal.
    AtMost,
    /// Greater.
    Above,
    /// Greater or equal.
    AtLeast,
}

/// How a set holds items.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Inclusion {
    /// It holds each of the items.
    All,
    /// It holds one of them at least.
    Any,
    /// It holds nothing but these.
    Only,
    /// It holds none of them.
    None,
}
