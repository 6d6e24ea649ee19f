use serde_json::{Value as Json, json};

use crate::identifiers;
use crate::model::{NumberType, ValueType};
use crate::text::{Date, persian_digits};

use super::case::Case;
use super::read_value::open_items;
use super::value::Value;
use super::wire::wire;

/// Returns the fixed value that stands for a valid value of a type; `n` tells rows apart.
pub(super) fn sample_value(case: &Case<'_>, value_type: &ValueType, n: u32) -> Json {
    match value_type {
        ValueType::Confirmation => json!(true),
        ValueType::YesNo => json!(false),
        ValueType::Choice { list, items } => match open_items(case, list, items).first() {
            Some(item) => json!(item.as_str()),
            None => Json::Null,
        },
        ValueType::Choices { list, items } => {
            let first = open_items(case, list, items).into_iter().take(1);
            first.map(|item| json!(item.as_str())).collect()
        }
        ValueType::Date { min, max } => json!(recent(case.filed_on, *min, *max).wire()),
        ValueType::File => json!(format!("sample-{}.pdf", n + 1)),
        ValueType::Identifier(kind) => json!(identifiers::sample(*kind, n)),
        ValueType::Number(number) => {
            let value = Value::Number(friendly(number));
            wire(&value, value_type).unwrap_or_default()
        }
        ValueType::RegistryPlate => json!({"main": 72 + n % 900_000, "sub": 1_617, "section": 3}),
        ValueType::Text { max } => json!(text(*max, n)),
    }
}

/// Thirty days before the filing, as a paper that was issued a short while ago.
fn recent(filed_on: Date, min: Date, max: Date) -> Date {
    let day = Date::from_day_number(filed_on.day_number() - 30);
    day.unwrap_or(filed_on).clamp(min, max.max(min))
}

/// One of what is counted, or the nearest value that is allowed.
fn friendly(number: &NumberType) -> i64 {
    let one = 10_i64.checked_pow(number.places.into()).unwrap_or(1);
    one.clamp(number.min, number.max.max(number.min))
}

fn text(max: u32, n: u32) -> String {
    let number = if n == 0 { String::new() } else { persian_digits(&format!(" {}", n + 1)) };
    let length = usize::try_from(max).unwrap_or(usize::MAX);
    format!("نمونه{number}").chars().take(length).collect()
}
