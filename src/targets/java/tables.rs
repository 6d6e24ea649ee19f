use crate::contract::{Hit, Table, TableRow};
use crate::model::{ItemId, ValueType};

use super::formula::holds;
use super::names::{integer, list, literal};
use super::sight::Sight;

/// Writes the body of the method that gives the result of a table.
pub(super) fn result(sight: Sight<'_>, table: &Table) -> Vec<String> {
    match table.hit {
        Hit::ExactlyOne => exactly_one(sight, table),
        Hit::AllThatApply => all_that_apply(sight, table),
    }
}

fn exactly_one(sight: Sight<'_>, table: &Table) -> Vec<String> {
    let mut lines = vec!["    int hits = 0;".to_owned(), "    Object result = null;".to_owned()];
    for row in &table.rows {
        lines.extend(holds(sight, &row.when).lines(4, "if (", ") {"));
        lines.push("      hits++;".to_owned());
        lines.push(format!("      result = {};", cell(row, &table.result.value_type)));
        lines.push("    }".to_owned());
    }
    lines.push("    return hits == 1 ? result : null;".to_owned());
    lines
}

fn all_that_apply(sight: Sight<'_>, table: &Table) -> Vec<String> {
    let mut lines = vec!["    Set<String> hits = new TreeSet<>();".to_owned()];
    for row in table.rows.iter().filter(|row| !row.items.is_empty()) {
        lines.extend(holds(sight, &row.when).lines(4, "if (", ") {"));
        let items = list(row.items.iter().map(ItemId::as_str));
        lines.extend(items.lines(6, "hits.addAll(", ");"));
        lines.push("    }".to_owned());
    }
    let order = list(items(&table.result.value_type).iter().map(ItemId::as_str));
    lines.extend(order.lines(4, "List<String> order = new ArrayList<>(", ");"));
    lines.push("    order.retainAll(hits);".to_owned());
    lines.push("    return order;".to_owned());
    lines
}

fn items(value_type: &ValueType) -> &[ItemId] {
    match value_type {
        ValueType::Choice { items, .. } | ValueType::Choices { items, .. } => items,
        ValueType::Confirmation
        | ValueType::Date { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::Number(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => &[],
    }
}

/// Writes the result of a row; null where it is undecided.
fn cell(row: &TableRow, value_type: &ValueType) -> String {
    let null = || "null".to_owned();
    match value_type {
        ValueType::Choice { .. } => {
            row.items.first().map_or_else(null, |item| literal(item.as_str()))
        }
        ValueType::Choices { .. } if row.items.is_empty() => null(),
        ValueType::Choices { .. } => list(row.items.iter().map(ItemId::as_str)).flat(),
        ValueType::YesNo | ValueType::Confirmation => {
            row.value.map_or_else(null, |value| (value != 0).to_string())
        }
        ValueType::Number(_) | ValueType::Date { .. } => {
            row.value.map_or_else(null, |value| format!("Long.valueOf({})", integer(value)))
        }
        ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. } => null(),
    }
}
