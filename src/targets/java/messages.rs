use serde::Serialize;
use serde_json::Value;

use crate::contract::{CodeEntry, Contract, Force, Purpose, Record};
use crate::model::{FieldId, ItemId, ListId, ValueType};
use crate::requests::{Parameter, RequestShape, shapes};
use crate::text::Date;

use super::layout::Code;
use super::names::{bilingual, integer, literal};
use super::reader::reader;

/// The codes of text messages, and what each message says.
#[derive(Serialize)]
pub(super) struct Table {
    codes: Vec<String>,
    records: Vec<Messages>,
}

/// The messages of a record.
#[derive(Serialize)]
struct Messages {
    id: String,
    lines: Vec<String>,
}

/// Writes the table of all messages.
pub(super) fn table(contract: &Contract) -> Table {
    let codes = contract.codes.iter().map(code).collect();
    let codes = Code::List("{".to_owned(), codes, "}");
    let records = contract.records.iter().filter_map(|record| {
        let shapes = shapes(record);
        let all: Vec<Code> = shapes.iter().map(|it| message(contract, record, it)).collect();
        let array = Code::List("new Sms.Message[] {".to_owned(), all.clone(), "}");
        let id = literal(record.id.as_str());
        (!all.is_empty()).then(|| Messages { id, lines: array.lines(8, "", ";") })
    });
    Table {
        codes: codes.lines(2, "static final Sms.Code[] CODES = ", ";"),
        records: records.collect(),
    }
}

fn code(entry: &CodeEntry) -> Code {
    let [first, last] = days(entry.force);
    let retired = entry.retired.map_or(0, Date::day_number);
    let instead =
        entry.replaced_by.as_ref().map_or_else(|| "null".to_owned(), |code| literal(code));
    let parts = vec![
        Code::Text(literal(&entry.code)),
        Code::Text(literal(entry.record.as_str())),
        Code::Text(first),
        Code::Text(last),
        Code::Text(integer(retired)),
        Code::Text(instead),
    ];
    Code::call("new Sms.Code", parts)
}

fn days(force: Force) -> [String; 2] {
    [force.since.unwrap_or(Date::FIRST), force.until.unwrap_or(Date::LAST)]
        .map(|day| integer(day.day_number()))
}

fn message(contract: &Contract, record: &Record, shape: &RequestShape<'_>) -> Code {
    let take = shape.take.iter().map(|one| parameter(contract, one)).collect();
    let sender = shape.sender.as_ref().map(|one| parameter(contract, one));
    let fixed = shape.fixed.iter().map(|(field, value)| {
        Code::Text(format!("Map.entry({}, {})", literal(field.as_str()), java(value)))
    });
    let is_status = match shape.block.purpose {
        Purpose::Filing => false,
        Purpose::Status => true,
    };
    let days = [days(record.force), days(shape.block.force)].concat().join(", ");
    let mut parts = vec![
        Code::truth(is_status),
        Code::Text(format!("new long[] {{{days}}}")),
        Code::List("new Sms.Parameter[] {".to_owned(), take, "}"),
        sender.unwrap_or_else(|| Code::text("null")),
        Code::call("Map.ofEntries", fixed.collect()),
    ];
    parts.extend(order(record, shape).into_iter().map(|field| Code::Text(literal(field.as_str()))));
    Code::call("new Sms.Message", parts)
}

/// Returns the fields of a message in the order of the form.
fn order<'a>(record: &'a Record, shape: &RequestShape<'_>) -> Vec<&'a FieldId> {
    let is_said = |field: &FieldId| {
        let taken = shape.take.iter().chain(&shape.sender).any(|one| one.field == field);
        taken || shape.fixed.iter().any(|(fixed, _)| fixed == field)
    };
    record.entries().map(|entry| entry.id()).filter(|field| is_said(field)).collect()
}

fn parameter(contract: &Contract, one: &Parameter<'_>) -> Code {
    let mut parts = vec![
        Code::Text(literal(one.field.as_str())),
        bilingual(one.title),
        Code::Text(literal(kind(one.value_type))),
        reader(contract, one.value_type),
        Code::Text(literal(&one.sample)),
    ];
    if let ValueType::Choice { list, items } | ValueType::Choices { list, items } = one.value_type {
        parts.extend(items.iter().map(|item| named(contract, list, item)));
        parts[3] = Code::text("null");
    }
    Code::call("new Sms.Parameter", parts)
}

fn kind(value_type: &ValueType) -> &'static str {
    match value_type {
        ValueType::Confirmation => "yes",
        ValueType::Choice { .. } => "item",
        ValueType::Choices { .. } => "items",
        ValueType::Date { .. } => "day",
        ValueType::File => "file",
        ValueType::Identifier(_) => "identifier",
        ValueType::Number(number) if number.quantity.is_json_integer() => "whole",
        ValueType::Number(_) => "decimal",
        ValueType::RegistryPlate => "plate",
        ValueType::Text { .. } => "text",
        ValueType::YesNo => "yes-no",
    }
}

fn named(contract: &Contract, list: &ListId, item: &ItemId) -> Code {
    let known = contract.list(list).and_then(|list| list.items.iter().find(|it| it.id == *item));
    let title = known.map(|item| item.title.clone()).unwrap_or_default();
    Code::call("new Sms.Named", vec![Code::Text(literal(item.as_str())), bilingual(&title)])
}

/// Writes JSON as Java.
fn java(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => format!("{number}L"),
        Value::String(text) => literal(text),
        Value::Array(items) => {
            format!("List.of({})", items.iter().map(java).collect::<Vec<_>>().join(", "))
        }
        Value::Object(entries) => {
            let entries = entries
                .iter()
                .map(|(key, it)| format!("Map.entry({}, {})", literal(key), java(it)));
            format!("Map.ofEntries({})", entries.collect::<Vec<_>>().join(", "))
        }
    }
}
