use crate::contract::{Hit, Table, TableRow};
use crate::model::{ItemId, ValueType};

use super::formula::holds;
use super::value::Value;
use super::view::View;

/// Returns the result of a table; nothing where it decides nothing.
pub(super) fn result(view: View<'_>, table: &Table) -> Option<Value> {
    let rows = table.rows.iter();
    let hits: Vec<&TableRow> = rows.filter(|row| holds(view, &row.when)).collect();
    match table.hit {
        Hit::ExactlyOne => match hits[..] {
            [row] => cell(row, &table.result.value_type),
            _ => None,
        },
        Hit::AllThatApply => Some(Value::Items(union(&hits, &table.result.value_type))),
    }
}

fn cell(row: &TableRow, value_type: &ValueType) -> Option<Value> {
    match value_type {
        ValueType::Choice { .. } => row.items.first().cloned().map(Value::Item),
        ValueType::Choices { .. } => {
            let is_decided = !row.items.is_empty();
            is_decided.then(|| Value::Items(row.items.clone()))
        }
        ValueType::YesNo | ValueType::Confirmation => row.value.map(|it| Value::Flag(it != 0)),
        ValueType::Number(_) | ValueType::Date { .. } => row.value.map(Value::Number),
        ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. } => None,
    }
}

/// The items of all rows, in the order of the list.
fn union(hits: &[&TableRow], value_type: &ValueType) -> Vec<ItemId> {
    let is_hit = |item: &&ItemId| hits.iter().any(|row| row.items.contains(item));
    match value_type {
        ValueType::Choice { items, .. } | ValueType::Choices { items, .. } => {
            items.iter().filter(is_hit).cloned().collect()
        }
        ValueType::Confirmation
        | ValueType::Date { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::Number(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => Vec::new(),
    }
}
