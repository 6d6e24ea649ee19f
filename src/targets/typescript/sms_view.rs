use serde::Serialize;

use crate::contract::{CodeEntry, Contract, Force, Purpose, Record};
use crate::model::{ItemId, ListId, NumberType, ValueType};
use crate::requests::{Parameter, RequestShape, sample, shapes};
use crate::text::Date;

use super::constants::number;
use super::names::{literal, literals};
use super::part_view::{pair, words};

/// The table of all messages.
#[derive(Debug, Serialize)]
pub(super) struct SmsView {
    pub(super) codes: Vec<CodeView>,
}

/// A code of the ledger; its ends are written as keys of an object.
#[derive(Debug, Serialize)]
pub(super) struct CodeView {
    pub(super) code: String,
    pub(super) record: String,
    pub(super) ends: Vec<String>,
    pub(super) messages: Vec<MessageView>,
}

/// A kind of message.
#[derive(Debug, Serialize)]
pub(super) struct MessageView {
    pub(super) is_status: bool,
    pub(super) ends: Vec<String>,
    pub(super) take: Vec<String>,
    pub(super) sender: Option<String>,
    pub(super) fixed: Vec<String>,
    pub(super) order: String,
    pub(super) sample: String,
}

/// Lowers the ledger and the messages of the records.
pub(super) fn sms_view(contract: &Contract) -> SmsView {
    SmsView { codes: contract.codes.iter().map(|entry| code(contract, entry)).collect() }
}

fn code(contract: &Contract, entry: &CodeEntry) -> CodeView {
    let record = contract.record(&entry.record);
    let messages = record.into_iter().flat_map(|record| {
        shapes(record).into_iter().map(|shape| message(contract, (entry, record), &shape))
    });
    let retired = entry.retired.map(|day| format!("retired: {}", day.day_number()));
    let instead = entry.replaced_by.as_ref().map(|code| format!("replacedBy: {}", literal(code)));
    CodeView {
        code: literal(&entry.code),
        record: literal(entry.record.as_str()),
        ends: ends(entry.force).into_iter().chain(retired).chain(instead).collect(),
        messages: messages.collect(),
    }
}

fn ends(force: Force) -> Vec<String> {
    let since = force.since.map(|day| format!("since: {}", day.day_number()));
    let until = force.until.map(|day| format!("until: {}", day.day_number()));
    since.into_iter().chain(until).collect()
}

fn message(
    contract: &Contract,
    (entry, record): (&CodeEntry, &Record),
    shape: &RequestShape<'_>,
) -> MessageView {
    let fixed =
        shape.fixed.iter().map(|(id, value)| format!("[{}, {value}]", literal(id.as_str())));
    MessageView {
        is_status: match shape.block.purpose {
            Purpose::Status => true,
            Purpose::Filing => false,
        },
        ends: ends(both(record.force, shape.block.force)),
        take: shape.take.iter().map(|it| parameter(contract, it)).collect(),
        sender: shape.sender.as_ref().map(|it| parameter(contract, it)),
        fixed: fixed.collect(),
        order: literals(order(record, shape)),
        sample: literal(&sample(record, shape.block, &entry.code)),
    }
}

/// Where two things are in force together.
fn both(left: Force, right: Force) -> Force {
    let pick = |ends: [Option<Date>; 2], choose: fn(Date, Date) -> Date| {
        ends.into_iter().flatten().reduce(choose)
    };
    Force {
        since: pick([left.since, right.since], Date::max),
        until: pick([left.until, right.until], Date::min),
    }
}

/// The fields of a filing that the message fills in, in the order of the form.
fn order<'a>(record: &'a Record, shape: &RequestShape<'_>) -> Vec<&'a str> {
    let taken = shape.take.iter().chain(&shape.sender).map(|it| it.field);
    let filled: Vec<_> = taken.chain(shape.fixed.iter().map(|(id, _)| id)).collect();
    let entries = record.entries().map(|entry| entry.id());
    entries.filter(|id| filled.contains(id)).map(|id| id.as_str()).collect()
}

fn parameter(contract: &Contract, parameter: &Parameter<'_>) -> String {
    format!(
        "{{ field: {}, name: {}, type: {}, sample: {} }}",
        literal(parameter.field.as_str()),
        words(parameter.title),
        type_of(contract, parameter.value_type),
        literal(&parameter.sample),
    )
}

fn type_of(contract: &Contract, value_type: &ValueType) -> String {
    match value_type {
        ValueType::Confirmation => "[\"confirmation\"]".to_owned(),
        ValueType::Choice { list, items } => {
            format!("[\"choice\", {}]", items_of(contract, list, items))
        }
        ValueType::Choices { list, items } => {
            format!("[\"choices\", {}]", items_of(contract, list, items))
        }
        ValueType::Date { min, max } => {
            format!("[\"date\", {}, {}]", min.day_number(), max.day_number())
        }
        ValueType::File => "[\"file\"]".to_owned(),
        ValueType::Identifier(kind) => format!("[\"identifier\", {}]", literal(kind.key())),
        ValueType::Number(NumberType { quantity, places, min, max }) => {
            let (min, max) = (number(*min), number(*max));
            format!("[\"number\", {places}, {min}, {max}, {}]", quantity.is_json_integer())
        }
        ValueType::RegistryPlate => "[\"plate\"]".to_owned(),
        ValueType::Text { max } => format!("[\"text\", {max}]"),
        ValueType::YesNo => "[\"yes-no\"]".to_owned(),
    }
}

/// An item without a name in the list is found by its id alone.
fn items_of(contract: &Contract, list: &ListId, items: &[ItemId]) -> String {
    let list = contract.list(list);
    let all = items.iter().map(|id| {
        let item = list.and_then(|list| list.items.iter().find(|item| item.id == *id));
        let names = item.map_or_else(|| literals_of(id), |item| pair(&item.title));
        format!("[{}, {names}]", literal(id.as_str()))
    });
    format!("[{}]", all.collect::<Vec<_>>().join(", "))
}

fn literals_of(id: &ItemId) -> String {
    format!("{0}, {0}", literal(id.as_str()))
}
