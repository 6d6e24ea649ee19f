use serde::{Deserialize, Serialize};

use crate::model::{ItemId, ParameterId, QuestionId, ValueType};
use crate::text::Bilingual;

use super::{Basis, Force};

/// A value that a regulation sets, by date and where it says so by a key.
///
/// Before the first validity, and for a key without a row, the value is absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Parameter {
    /// The id.
    pub id: ParameterId,
    /// The name.
    pub title: Bilingual,
    /// The type of the values: a number or a date.
    pub value_type: ValueType,
    /// The type of the key: a whole number, a district or a choice.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub key: Option<ValueType>,
    /// The validities, by date; they do not overlap and leave no gap.
    pub validities: Vec<Validity>,
}

/// The values of a parameter between two dates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Validity {
    /// When they hold.
    #[serde(flatten)]
    pub force: Force,
    /// The values; exactly one, without a key, where the parameter has no key.
    pub rows: Vec<ParameterRow>,
    /// The law behind them.
    pub basis: Vec<Basis>,
    /// The open questions on which they rest provisionally.
    pub pending: Vec<QuestionId>,
}

/// One value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ParameterRow {
    /// The least key, for a key that is a number.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub from: Option<i64>,
    /// The greatest key, for a key that is a number.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub to: Option<i64>,
    /// The keys, for a key that is a choice.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub items: Vec<ItemId>,
    /// The value: scaled by the places of the type, or a day number.
    pub value: i64,
}
