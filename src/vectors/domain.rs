use serde_json::{Value as Json, json};

use crate::contract::Field;
use crate::evaluate::{Fixed, written};
use crate::identifiers::sample;
use crate::model::{ItemId, ValueType};

/// Returns values worth trying in a field. `numbers` are those that the formula names or that its
/// terms have at the moment; each is tried with its neighbours.
pub(super) fn domain(field: &Field, numbers: &[i64]) -> Vec<Fixed> {
    let value_type = &field.value_type;
    let mut all: Vec<Fixed> = values(value_type, numbers).into_iter().map(Fixed::Value).collect();
    all.extend([Fixed::Sampled, Fixed::Absent]);
    all
}

fn values(value_type: &ValueType, numbers: &[i64]) -> Vec<Json> {
    match value_type {
        ValueType::Confirmation => Vec::new(),
        ValueType::YesNo => vec![json!(true), json!(false)],
        ValueType::Choice { items, .. } => items.iter().map(|item| json!(item)).collect(),
        ValueType::Choices { items, .. } => sets(items),
        ValueType::Date { min, max } => {
            let (min, max) = (min.day_number(), max.day_number());
            between(numbers, (min, max), value_type)
        }
        ValueType::Number(number) => between(numbers, (number.min, number.max), value_type),
        ValueType::Identifier(kind) => (0..22).map(|n| json!(sample(*kind, n))).collect(),
        ValueType::RegistryPlate => {
            let mut numbers: Vec<i64> = around(numbers).collect();
            numbers.retain(|number| (1..=99).contains(number));
            let plates = [0, 1].into_iter().flat_map(|sub| {
                numbers.iter().map(move |it| json!({"main": it, "sub": sub, "section": it}))
            });
            plates.collect()
        }
        ValueType::Text { .. } => vec![json!("الف"), json!("ب")],
        ValueType::File => vec![json!("other.pdf")],
    }
}

/// Single items, all of them, and all but one.
fn sets(items: &[ItemId]) -> Vec<Json> {
    let single = items.iter().map(|item| json!([item]));
    let without = items.iter().map(|left_out| {
        items.iter().filter(|item| *item != left_out).map(|item| json!(item)).collect()
    });
    single.chain([json!(items)]).chain(without).collect()
}

fn around(numbers: &[i64]) -> impl Iterator<Item = i64> {
    numbers.iter().flat_map(|it| [it.saturating_sub(1), *it, it.saturating_add(1)])
}

fn between(numbers: &[i64], (min, max): (i64, i64), value_type: &ValueType) -> Vec<Json> {
    let mut all: Vec<i64> = around(numbers).chain([min, max]).collect();
    all.retain(|number| (min..=max).contains(number));
    all.sort_unstable();
    all.dedup();
    all.into_iter().filter_map(|number| written(number, value_type)).collect()
}
