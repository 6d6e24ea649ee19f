use std::collections::BTreeSet;

use crate::contract::{Computed, ComputedValue, Hit, Table, TableRow};
use crate::model::{FieldId, ItemId, Place, ValueType};
use crate::program::Slot;
use crate::text::snake;

use super::code::Code;
use super::formula::holds;
use super::names::{KEYWORDS, integer, literal, remark, set, tuple, variable};
use super::scope::{Reach, Sight};
use super::term::number;
use super::view::Function;

/// Writes a computed value as an expression; `None` where it is absent.
pub(super) fn expression(sight: Sight<'_>, computed: &Computed, slot: &Slot) -> Code {
    let mut needs = Vec::new();
    if let Slot::Answer(inquiry, _) = slot {
        needs.push(sight.answered(inquiry.as_str()));
    }
    needs.push(holds(sight, &computed.when.formula));
    let value = match &computed.value {
        ComputedValue::Condition(formula) => holds(sight, formula),
        ComputedValue::Term(term) => {
            let number = number(sight, term);
            needs.extend(number.needs);
            Code::Text(number.code)
        }
        ComputedValue::Table(id) => match sight.program.contract.table(id) {
            Some(table) => call(sight, table),
            None => Code::text("None"),
        },
    };
    let needs = Code::all(needs);
    if needs.is_true() { value } else { Code::Unless(Box::new(value), Box::new(needs)) }
}

fn call(sight: Sight<'_>, table: &Table) -> Code {
    let places = columns(table).into_iter().map(|field| Place::filing(field.clone()));
    let values = places.map(|place| Code::Text(sight.value(&place)));
    let values = std::iter::once(Code::text(sight.filed_on())).chain(values).collect();
    Code::List(format!("tables.{}(", function(table)), values, ")")
}

/// Returns the fields that a table reads, each once.
fn columns(table: &Table) -> Vec<&FieldId> {
    let mut seen = BTreeSet::new();
    let all = table.columns.iter().map(|column| &column.field);
    all.filter(|field| seen.insert(*field)).collect()
}

/// Returns the name of the function of a table.
fn function(table: &Table) -> String {
    let name = snake(table.id.as_str()).replace('.', "_");
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// Writes the function of a table.
pub(super) fn table(sight: Sight<'_>, table: &Table) -> Function {
    let arguments = columns(table).into_iter().map(|field| format!("{}: Any", variable(field)));
    let value_type = &table.result.value_type;
    let mut lines = Vec::new();
    let body = |row: &TableRow| holds(Sight { reach: Reach::Arguments, ..sight }, &row.when);
    match table.hit {
        Hit::ExactlyOne => {
            lines.push("    hits: list[Any] = []".to_owned());
            for row in &table.rows {
                lines.extend(body(row).lines(4, "if ", ":"));
                lines.push(format!("        hits.append({})", cell(row, value_type)));
            }
            lines.push("    return hits[0] if len(hits) == 1 else None".to_owned());
        }
        Hit::AllThatApply => {
            lines.push("    hits: set[str] = set()".to_owned());
            for row in table.rows.iter().filter(|row| !row.items.is_empty()) {
                lines.extend(body(row).lines(4, "if ", ":"));
                lines
                    .extend(set("", row.items.iter().map(ItemId::as_str)).lines(8, "hits |= ", ""));
            }
            let order = tuple(items(value_type).iter().map(ItemId::as_str));
            lines.extend(order.lines(4, "order = ", ""));
            lines.push("    return [item for item in order if item in hits]".to_owned());
        }
    }
    Function {
        name: function(table),
        arguments: std::iter::once("filed_on: int".to_owned())
            .chain(arguments)
            .collect::<Vec<_>>()
            .join(", "),
        gives: "Any".to_owned(),
        remark: format!("{}.", remark(&table.title.en)),
        lines,
    }
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

/// Writes the result of a row; `None` where it is undecided.
fn cell(row: &TableRow, value_type: &ValueType) -> String {
    let none = || "None".to_owned();
    match value_type {
        ValueType::Choice { .. } => {
            row.items.first().map_or_else(none, |item| literal(item.as_str()))
        }
        ValueType::Choices { .. } if row.items.is_empty() => none(),
        ValueType::Choices { .. } => {
            let items = row.items.iter().map(|item| literal(item.as_str()));
            format!("[{}]", items.collect::<Vec<_>>().join(", "))
        }
        ValueType::YesNo | ValueType::Confirmation => row.value.map_or_else(none, |value| {
            if value == 0 { "False".to_owned() } else { "True".to_owned() }
        }),
        ValueType::Number(_) | ValueType::Date { .. } => row.value.map_or_else(none, integer),
        ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. } => none(),
    }
}
