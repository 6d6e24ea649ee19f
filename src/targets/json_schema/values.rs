use serde_json::{Map, Value, json};

use crate::contract::{Contract, List};
use crate::model::{IdentifierKind, ItemId, ListId, NumberType, ValueType};
use crate::text::decimal;

use super::loss::Loss;
use super::{calendar, names};

/// The most characters of the name of a file.
const FILE_NAME: u32 = 200;

/// What is printed, on one line.
const LINE: &str = r"^[^\x00-\x1f\x7f-\x9f]*$";

/// What is printed, on any number of lines.
const LINES: &str = r"^[^\x00-\x09\x0b-\x1f\x7f-\x9f]*$";

/// The schema of a value, and what of its type the schema cannot hold.
pub(super) struct ValueSchema {
    /// The schema.
    pub(super) schema: Value,
    /// What was lost.
    pub(super) loss: Option<Loss>,
}

/// Writes the schema of a value.
pub(super) fn value(contract: &Contract, value_type: &ValueType) -> ValueSchema {
    let exact = |schema| ValueSchema { schema, loss: None };
    match value_type {
        ValueType::Confirmation => exact(json!({"type": "boolean", "const": true})),
        ValueType::Choice { list, items } => exact(choice(contract, list, items)),
        ValueType::Choices { list, items } => {
            let one = choice(contract, list, items);
            exact(json!({"type": "array", "minItems": 1, "uniqueItems": true, "items": one}))
        }
        ValueType::Date { min, max } => exact(calendar::between(*min, *max)),
        ValueType::File => exact(text(FILE_NAME, LINE)),
        ValueType::Identifier(kind) => identifier(*kind),
        ValueType::Number(number) if number.quantity.is_json_integer() => exact(integer(*number)),
        ValueType::Number(number) => decimal_string(*number),
        ValueType::RegistryPlate => exact(plate()),
        ValueType::Text { max } => exact(text(*max, LINES)),
        ValueType::YesNo => exact(json!({"type": "boolean"})),
    }
}

fn choice(contract: &Contract, list: &ListId, items: &[ItemId]) -> Value {
    let mut schema = json!({"type": "string", "enum": items});
    if let Some(list) = contract.list(list) {
        schema[names::ITEMS] = titles(list, items);
    }
    schema
}

fn titles(list: &List, items: &[ItemId]) -> Value {
    let allowed = list.items.iter().filter(|item| items.contains(&item.id));
    let titles = allowed.map(|item| (item.id.to_string(), json!(item.title)));
    Value::Object(Map::from_iter(titles))
}

fn text(max: u32, pattern: &str) -> Value {
    json!({"type": "string", "minLength": 1, "maxLength": max, "pattern": pattern})
}

fn identifier(kind: IdentifierKind) -> ValueSchema {
    let pattern = crate::identifiers::pattern(kind);
    ValueSchema {
        schema: json!({"type": "string", "pattern": pattern, names::IDENTIFIER: kind}),
        loss: Some(Loss::Checksum),
    }
}

fn integer(number: NumberType) -> Value {
    json!({
        "type": "integer",
        "minimum": number.min,
        "maximum": number.max,
        names::QUANTITY: number.quantity,
    })
}

/// The pattern holds the sign, the places and the number of digits; the bounds themselves only
/// where they are all that so many digits can say.
fn decimal_string(number: NumberType) -> ValueSchema {
    let widest = number.min.unsigned_abs().max(number.max.unsigned_abs());
    let digits = (widest / 10_u64.pow(number.places.into())).to_string().len();
    let sign = if number.min < 0 { "-?" } else { "" };
    let whole = match digits {
        1 => "[0-9]".to_owned(),
        _ => format!("(0|[1-9][0-9]{{0,{}}})", digits - 1),
    };
    let places = match number.places {
        0 => String::new(),
        places => format!("(\\.[0-9]{{1,{places}}})?"),
    };
    let schema = json!({
        "type": "string",
        "pattern": format!("^{sign}{whole}{places}$"),
        names::QUANTITY: number.quantity,
        names::PLACES: number.places,
        "description": bounds(number),
    });
    let full = number.min == 0 && number.max == filled(digits, number.places);
    ValueSchema { schema, loss: (!full).then_some(Loss::DecimalCompare) }
}

fn bounds(number: NumberType) -> String {
    let (min, max) = (decimal(number.min, number.places), decimal(number.max, number.places));
    format!("{min} … {max}")
}

fn filled(digits: usize, places: u8) -> i64 {
    let width = digits + usize::from(places);
    "9".repeat(width).parse().unwrap_or(i64::MAX)
}

fn plate() -> Value {
    json!({
        "type": "object",
        "properties": {
            "main": {"type": "integer", "minimum": 1, "title": "اصلی", names::TITLE_EN: "main"},
            "sub": {"type": "integer", "minimum": 0, "title": "فرعی", names::TITLE_EN: "sub"},
            "section": {"type": "integer", "minimum": 1, "title": "بخش", names::TITLE_EN: "section"},
        },
        "required": ["main", "section"],
        "additionalProperties": false,
    })
}
