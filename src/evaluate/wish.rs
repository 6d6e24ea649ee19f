use serde_json::Value as Json;

use crate::contract::Field;

use super::case::Case;
use super::sample_value::sample_value;
use super::value::Value;
use super::wire::wire;

/// What a scenario wants of a field.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Wish {
    /// This value.
    Value(Json),
    /// Its sample value.
    Sampled,
    /// Nothing.
    Absent,
}

/// What a scenario wants of a column.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    /// The same in every row.
    Every(Wish),
    /// Numbers that add up to this.
    Total(i64),
}

impl Wish {
    /// Returns the value of a field; `n` tells rows apart.
    pub(super) fn json(&self, case: &Case<'_>, field: &Field, n: u32) -> Option<Json> {
        match self {
            Self::Value(json) => Some(json.clone()),
            Self::Sampled => Some(sample_value(case, &field.value_type, n)),
            Self::Absent => None,
        }
    }
}

impl Cell {
    /// Returns the value in the n-th row of so many.
    pub(super) fn json(
        &self,
        case: &Case<'_>,
        field: &Field,
        (n, count): (u32, u32),
    ) -> Option<Json> {
        match self {
            Self::Every(wish) => wish.json(case, field, n),
            Self::Total(total) => {
                let rest = if n == 0 { total % i64::from(count) } else { 0 };
                let share = Value::Number(total / i64::from(count) + rest);
                wire(&share, &field.value_type)
            }
        }
    }
}
