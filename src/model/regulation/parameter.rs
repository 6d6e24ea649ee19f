use crate::model::{ItemId, ParameterId, QuestionId, ValueType};
use crate::text::{Date, Span, Spanned};

use super::{Basis, Heading};

/// A dated parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The id.
    pub id: ParameterId,
    /// The names.
    pub heading: Heading,
    /// The type of its values.
    pub value_type: ValueType,
    /// The type of its key.
    pub key: Option<ValueType>,
    /// Its values by date, in the order of the source.
    pub validities: Vec<Validity>,
    /// The last day of the last value.
    pub until: Option<Spanned<Date>>,
}

/// The values from a date on.
#[derive(Clone, Debug)]
pub struct Validity {
    /// The first day.
    pub since: Spanned<Date>,
    /// The values.
    pub rows: Vec<ParameterRow>,
    /// The law behind them.
    pub basis: Vec<Basis>,
    /// The open questions.
    pub pending: Vec<QuestionId>,
}

/// One value.
#[derive(Clone, Debug)]
pub struct ParameterRow {
    /// The least and the greatest key, for a key that is a number.
    pub range: Option<(i64, i64)>,
    /// The keys, for a key that is a choice.
    pub items: Vec<ItemId>,
    /// The value, scaled, or a day number.
    pub value: i64,
    /// Where it stands.
    pub span: Span,
}
