use crate::contract::{Computed, ComputedValue, Hit, Table};
use crate::model::ValueType;
use crate::program::{Derived, Slot};

use super::expressions::Expressions;
use super::item_index::{index, indexes};
use super::names::{comment, literal};
use super::steps::kind;
use super::tables::row;
use super::view::{ComputedCode, ComputedView};

/// Returns the computed values of the record itself, in the order of the source.
pub(super) fn outputs(it: &Expressions<'_, '_>) -> Vec<String> {
    let own = it.program.record.computed();
    own.filter_map(|computed| {
        let slot = Slot::Filing(computed.id.clone());
        let derived = it.program.derived.iter().find(|derived| derived.slot == slot)?;
        output(it, derived)
    })
    .collect()
}

/// A number whose type is none has no form in JSON.
pub(super) fn output(it: &Expressions<'_, '_>, derived: &Derived<'_>) -> Option<String> {
    let rests: Vec<&str> = derived.rests_on.iter().filter_map(|slot| it.names.slot(slot)).collect();
    let wire = match &derived.computed.value {
        ComputedValue::Condition(_) => "kind: kindYesNo".to_owned(),
        ComputedValue::Term(_) => of_number(&derived.computed.value_type)?,
        ComputedValue::Table(id) => {
            let table = it.program.contract.table(id)?;
            of_result(it, table, &derived.computed.value_type)?
        }
    };
    let function = it.names.derived.get(&derived.slot)?;
    Some(row([
        Some(format!("id: {}", literal(derived.computed.id.as_str()))),
        (!rests.is_empty()).then(|| format!("rests: []int{{{}}}", rests.join(", "))),
        Some(format!("value: {function}")),
        Some(wire),
    ]))
}

pub(super) fn of_number(value_type: &ValueType) -> Option<String> {
    match value_type {
        ValueType::Number(number) => {
            Some(format!("kind: {}, places: {}", kind(value_type), number.places))
        }
        ValueType::Date { .. } => Some(format!("kind: {}", kind(value_type))),
        ValueType::Confirmation
        | ValueType::Choice { .. }
        | ValueType::Choices { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => None,
    }
}

pub(super) fn of_result(
    it: &Expressions<'_, '_>,
    table: &Table,
    value_type: &ValueType,
) -> Option<String> {
    match &table.result.value_type {
        ValueType::Choice { list, items } | ValueType::Choices { list, items } => {
            let kind = match (table.hit, &table.result.value_type) {
                (Hit::ExactlyOne, ValueType::Choice { .. }) => "kindChoice",
                (Hit::ExactlyOne | Hit::AllThatApply, _) => "kindChoices",
            };
            Some(format!("kind: {kind}, list: &{}", it.lists.name(list, items)))
        }
        ValueType::YesNo | ValueType::Confirmation => Some("kind: kindYesNo".to_owned()),
        ValueType::Number(_) | ValueType::Date { .. } => of_number(value_type),
        ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. } => None,
    }
}

pub(super) fn computed<'a>(it: &mut Expressions<'_, 'a>, derived: &Derived<'a>) -> ComputedView {
    let computed: &'a Computed = derived.computed;
    let when = (!computed.when.is_always()).then(|| it.formula(None, &computed.when.formula));
    let value = match &computed.value {
        ComputedValue::Condition(formula) => {
            ComputedCode::Plain(format!("flag({})", it.formula(None, formula)))
        }
        ComputedValue::Term(term) => {
            ComputedCode::Plain(format!("{}.value()", it.term(None, term)))
        }
        ComputedValue::Table(id) => match it.program.contract.table(id) {
            Some(table) => of_table(it, table),
            None => ComputedCode::Plain("value{}".to_owned()),
        },
    };
    ComputedView {
        name: it.names.derived.get(&derived.slot).cloned().unwrap_or_default(),
        words: comment(&computed.title.en),
        when,
        value,
    }
}

pub(super) fn of_table<'a>(it: &mut Expressions<'_, 'a>, table: &'a Table) -> ComputedCode {
    let hits: Vec<String> = table.rows.iter().map(|row| it.formula(None, &row.when)).collect();
    match (table.hit, &table.result.value_type) {
        (Hit::ExactlyOne, value_type) => {
            let results = table.rows.iter().enumerate();
            let results: Vec<_> =
                results.filter_map(|(at, row)| Some((at, cell(row, value_type)?))).collect();
            if results.is_empty() {
                return ComputedCode::Plain("value{}".to_owned());
            }
            ComputedCode::ExactlyOne { hits, results }
        }
        (Hit::AllThatApply, ValueType::Choice { items, .. } | ValueType::Choices { items, .. }) => {
            let rows: Vec<_> = items
                .iter()
                .enumerate()
                .filter_map(|(at, item)| {
                    let giving = table.rows.iter().enumerate();
                    let giving = giving.filter(|(_, row)| row.items.contains(item));
                    let giving: Vec<String> =
                        giving.map(|(row, _)| format!("hits[{row}]")).collect();
                    (!giving.is_empty()).then(|| (at, giving.join(" || ")))
                })
                .collect();
            if rows.is_empty() {
                return ComputedCode::Plain("f.setOf()".to_owned());
            }
            ComputedCode::Union { hits, items: items.len(), rows }
        }
        (Hit::AllThatApply, _) => ComputedCode::Plain("value{state: given}".to_owned()),
    }
}

pub(super) fn cell(row: &crate::contract::TableRow, value_type: &ValueType) -> Option<String> {
    match value_type {
        ValueType::Choice { items, .. } => {
            let item = row.items.first()?;
            Some(format!("value{{state: given, number: {}}}", index(items, item)))
        }
        ValueType::Choices { items, .. } => {
            let is_decided = !row.items.is_empty();
            is_decided.then(|| format!("f.setOf({})", indexes(items, &row.items)))
        }
        ValueType::YesNo | ValueType::Confirmation => {
            row.value.map(|it| format!("flag({})", it != 0))
        }
        ValueType::Number(_) | ValueType::Date { .. } => {
            row.value.map(|it| format!("constant({it}).value()"))
        }
        ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. } => None,
    }
}
