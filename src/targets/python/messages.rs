use serde::Serialize;
use serde_json::Value;

use crate::contract::{CodeEntry, Contract, Force, Purpose, Record};
use crate::model::{FieldId, ItemId, ListId, ValueType};
use crate::requests::{self, RequestShape, shapes};
use crate::text::Date;

use super::code::Code;
use super::names::{bilingual, integer, literal};
use super::reader::reader;

/// The codes of text messages, and what each message says.
#[derive(Serialize)]
pub(super) struct Table {
    codes: Vec<String>,
    records: Vec<String>,
    readers: Vec<&'static str>,
}

/// Writes the table of all messages.
pub(super) fn table(contract: &Contract) -> Table {
    let known = contract.records.iter().filter_map(|record| {
        let shapes = shapes(record);
        let shapes = shapes.iter().map(|shape| message(contract, record, shape)).collect();
        let entry = Code::List(format!("{}: (", literal(record.id.as_str())), shapes, ")");
        (entry.flat() != format!("{}: ()", literal(record.id.as_str()))).then_some(entry)
    });
    let records: Vec<String> = known.flat_map(|entry| entry.lines(4, "", ",")).collect();
    let text = records.join("\n");
    let readers = READERS.into_iter().filter(|name| {
        text.contains(&format!(", {name},")) || text.contains(&format!(" {name},\n"))
    });
    Table {
        codes: contract.codes.iter().flat_map(code).collect(),
        readers: readers.collect(),
        records,
    }
}

/// The readers that values of messages may have.
const READERS: [&str; 22] = [
    "bill_id",
    "case_number",
    "chosen",
    "chosen_on",
    "confirmation",
    "day",
    "decimal",
    "email",
    "engineer_licence",
    "flag",
    "iban",
    "item",
    "item_on",
    "legal_person_id",
    "line",
    "mobile",
    "national_id",
    "payment_id",
    "phone",
    "plate",
    "postal_code",
    "renovation_code",
];

fn code(entry: &CodeEntry) -> Vec<String> {
    let mut parts = vec![
        Code::Text(literal(&entry.code)),
        Code::Text(literal(entry.record.as_str())),
        days(entry.force),
    ];
    let retired =
        entry.retired.map(|day| Code::Text(format!("retired={}", integer(day.day_number()))));
    let instead =
        entry.replaced_by.as_ref().map(|code| Code::Text(format!("instead={}", literal(code))));
    parts.extend(retired);
    parts.extend(instead);
    Code::List("Code(".to_owned(), parts, ")").lines(4, "", ",")
}

fn days(force: Force) -> Code {
    let days = [force.since.unwrap_or(Date::FIRST), force.until.unwrap_or(Date::LAST)];
    Code::Text(format!("({})", days.map(|day| integer(day.day_number())).join(", ")))
}

fn message(contract: &Contract, record: &Record, shape: &RequestShape<'_>) -> Code {
    let take = shape.take.iter().map(|one| parameter(contract, one)).collect();
    let sender = shape.sender.as_ref().map(|one| parameter(contract, one));
    let fixed = shape.fixed.iter().map(|(field, value)| {
        Code::Text(format!("{}: {}", literal(field.as_str()), python(value)))
    });
    let purpose = match shape.block.purpose {
        Purpose::Filing => "filing",
        Purpose::Status => "status",
    };
    let parts = vec![
        Code::Text(literal(purpose)),
        days(record.force),
        days(shape.block.force),
        Code::List("(".to_owned(), take, ")"),
        sender.unwrap_or_else(|| Code::text("None")),
        Code::List("{".to_owned(), fixed.collect(), "}"),
        super::names::tuple(order(record, shape).iter().map(|field| field.as_str())),
    ];
    Code::List("Message(".to_owned(), parts, ")")
}

/// Returns the fields of a message in the order of the form.
fn order<'a>(record: &'a Record, shape: &RequestShape<'_>) -> Vec<&'a FieldId> {
    let is_said = |field: &FieldId| {
        let taken = shape.take.iter().chain(&shape.sender).any(|one| one.field == field);
        taken || shape.fixed.iter().any(|(fixed, _)| fixed == field)
    };
    record.entries().map(|entry| entry.id()).filter(|field| is_said(field)).collect()
}

fn parameter(contract: &Contract, one: &requests::Parameter<'_>) -> Code {
    let reader = reader(contract, one.value_type);
    let items = match one.value_type {
        ValueType::Choice { list, items } | ValueType::Choices { list, items } => {
            items.iter().map(|item| named(contract, list, item)).collect()
        }
        ValueType::Confirmation
        | ValueType::Date { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::Number(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => reader.bounds,
    };
    let is_integer = matches!(
        one.value_type,
        ValueType::Number(number) if number.quantity.is_json_integer()
    );
    // A whole number of a message is read like a decimal without places, but stays a number.
    let bounds =
        if is_integer { [Code::text("0")].into_iter().chain(items).collect() } else { items };
    let kind = match one.value_type {
        ValueType::Identifier(_) => reader.function.to_owned(),
        _ => literal(kind(one.value_type)),
    };
    let parts = vec![
        Code::Text(literal(one.field.as_str())),
        bilingual(one.title),
        Code::Text(kind),
        Code::List("(".to_owned(), bounds, ")"),
        Code::Text(literal(&one.sample)),
    ];
    Code::List("Parameter(".to_owned(), parts, ")")
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
    Code::Text(format!(
        "({}, {}, {})",
        literal(item.as_str()),
        literal(&title.fa),
        literal(&title.en)
    ))
}

/// Writes JSON as Python.
fn python(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => literal(text),
        Value::Array(items) => {
            format!("[{}]", items.iter().map(python).collect::<Vec<_>>().join(", "))
        }
        Value::Object(entries) => {
            let entries =
                entries.iter().map(|(key, it)| format!("{}: {}", literal(key), python(it)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}
