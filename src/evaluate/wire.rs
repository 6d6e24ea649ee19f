use serde_json::{Value as Json, json};

use crate::model::{ItemId, ValueType};
use crate::text::decimal;

use super::term::day;
use super::value::Value;

/// Writes a number or a day as a filing does: scaled by its places, or the number of the day.
/// Nothing where the type is no number and no date, or the calendar has no such day.
pub fn written(number: i64, value_type: &ValueType) -> Option<Json> {
    wire(&Value::Number(number), value_type)
}

/// Writes a value as a filing does; nothing where its type has no such value.
pub(super) fn wire(value: &Value, value_type: &ValueType) -> Option<Json> {
    match (value, value_type) {
        (Value::Number(number), ValueType::Date { .. }) => Some(json!(day(*number)?.wire())),
        (Value::Number(number), ValueType::Number(of)) if of.quantity.is_json_integer() => {
            Some(json!(number))
        }
        (Value::Number(number), ValueType::Number(of)) => Some(json!(decimal(*number, of.places))),
        (Value::Number(_), _) | (Value::Rows(_), _) => None,
        (Value::Flag(flag), _) => Some(json!(flag)),
        (Value::Item(item), _) => Some(json!(item.as_str())),
        (Value::Items(items), _) => {
            let items: Vec<&str> = items.iter().map(ItemId::as_str).collect();
            Some(json!(items))
        }
        (Value::Text(text) | Value::Identifier(_, text), _) => Some(json!(text)),
        (Value::Plate { main, sub, section }, _) => {
            Some(json!({"main": main, "sub": sub, "section": section}))
        }
    }
}
