use crate::contract::{Contract, ParameterRow};
use crate::model::ParameterId;
use crate::text::Date;

use super::value::Value;

/// Returns the value of a parameter on a day.
///
/// The key is absent where the parameter has none, and an absent value where the key's field is.
pub(super) fn value(
    contract: &Contract,
    id: &ParameterId,
    (day, key): (Date, Option<Option<Value>>),
) -> Option<i64> {
    let validities = &contract.parameter(id)?.validities;
    let validity = validities.iter().find(|it| it.force.holds_on(day))?;
    let row = match key {
        None => validity.rows.first(),
        Some(key) => {
            let key = key?;
            validity.rows.iter().find(|row| is_for(row, &key))
        }
    };
    row.map(|row| row.value)
}

fn is_for(row: &ParameterRow, key: &Value) -> bool {
    match key {
        Value::Number(key) => {
            row.from.is_none_or(|from| from <= *key) && row.to.is_none_or(|to| *key <= to)
        }
        Value::Item(key) => row.items.contains(key),
        Value::Flag(_)
        | Value::Items(_)
        | Value::Text(_)
        | Value::Identifier(..)
        | Value::Plate { .. }
        | Value::Rows(_) => false,
    }
}
