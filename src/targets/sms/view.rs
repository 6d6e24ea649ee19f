use serde::Serialize;

use crate::contract::{CodeEntry, Contract, Purpose, Record};
use crate::model::{FieldId, Quantity, RecordId, ValueType};
use crate::text::{Bilingual, Date, Lang};

use crate::sms::Parts;

use crate::requests::{RequestShape, sample, shapes};

use super::{Status, worst};

/// The whole table.
#[derive(Debug, Serialize)]
pub(super) struct Table {
    /// The codes, in the order of the ledger.
    pub(super) codes: Vec<Code>,
    /// What may stand for `{status}` in a reply.
    pub(super) statuses: Vec<StatusRow>,
}

/// A code and what it stands for.
#[derive(Debug, Serialize)]
pub(super) struct Code {
    /// Five digits.
    pub(super) code: String,
    /// The record.
    pub(super) record: RecordId,
    /// Its number; none for a record that is gone.
    pub(super) number: Option<u32>,
    /// Its name.
    pub(super) title: Option<Bilingual>,
    /// The first day, Jalali.
    pub(super) since: Option<Date>,
    /// The last day.
    pub(super) until: Option<Date>,
    /// The day from which it is dead.
    pub(super) retired: Option<Date>,
    /// The code to use instead.
    pub(super) replaced_by: Option<String>,
    /// What may be asked with it; empty where nothing can.
    pub(super) requests: Vec<RequestRow>,
}

/// One thing that may be asked with a code.
#[derive(Debug, Serialize)]
pub(super) struct RequestRow {
    /// For a filing or for its status.
    pub(super) purpose: Purpose,
    /// The values of the message, in order.
    pub(super) parameters: Vec<Parameter>,
    /// A whole message.
    pub(super) sample: String,
    /// The field that takes the sender's number.
    pub(super) sender: Option<FieldId>,
    /// The reply, with its placeholders.
    pub(super) reply: Bilingual,
    /// How long the longest Persian reply becomes.
    pub(super) worst_fa: Parts,
    /// How long the longest English reply becomes.
    pub(super) worst_en: Parts,
    /// The most parts that the form allows.
    pub(super) most_parts: u32,
    /// The first day.
    pub(super) since: Option<Date>,
    /// The last day.
    pub(super) until: Option<Date>,
}

/// One value of a message.
#[derive(Debug, Serialize)]
pub(super) struct Parameter {
    /// The field.
    pub(super) field: FieldId,
    /// Its name.
    pub(super) title: Bilingual,
    /// Its type.
    #[serde(rename = "type")]
    pub(super) kind: String,
    /// A right value.
    pub(super) sample: String,
}

/// A status and its words.
#[derive(Debug, Serialize)]
pub(super) struct StatusRow {
    /// The id.
    pub(super) id: &'static str,
    /// The words.
    pub(super) words: Bilingual,
}

/// Returns the table of a regulation.
pub(super) fn table(contract: &Contract) -> Table {
    let statuses = Status::ALL.map(|status| StatusRow { id: status.id(), words: status.words() });
    Table {
        codes: contract.codes.iter().map(|entry| code(contract, entry)).collect(),
        statuses: statuses.into(),
    }
}

fn code(contract: &Contract, entry: &CodeEntry) -> Code {
    let record = contract.record(&entry.record);
    let living = record.filter(|_| entry.retired.is_none());
    let requests = living.into_iter().flat_map(|record| {
        shapes(record).into_iter().map(|shape| request(contract, record, &shape, &entry.code))
    });
    Code {
        code: entry.code.clone(),
        record: entry.record.clone(),
        number: record.map(|record| record.number),
        title: record.map(|record| record.title.clone()),
        since: entry.force.since,
        until: entry.force.until,
        retired: entry.retired,
        replaced_by: entry.replaced_by.clone(),
        requests: requests.collect(),
    }
}

fn request(contract: &Contract, record: &Record, shape: &RequestShape, code: &str) -> RequestRow {
    let block = shape.block;
    let parameters = shape.take.iter().map(|parameter| Parameter {
        field: parameter.field.clone(),
        title: parameter.title.clone(),
        kind: kind(parameter.value_type),
        sample: parameter.sample.clone(),
    });
    RequestRow {
        purpose: block.purpose,
        parameters: parameters.collect(),
        sample: sample(record, block, code),
        sender: block.sender.clone(),
        reply: block.reply.clone(),
        worst_fa: worst(contract, record, block, Lang::Fa),
        worst_en: worst(contract, record, block, Lang::En),
        most_parts: block.parts,
        since: block.force.since,
        until: block.force.until,
    }
}

/// The type as the language spells it.
fn kind(value_type: &ValueType) -> String {
    match value_type {
        ValueType::Confirmation => "confirmation".to_owned(),
        ValueType::Choice { list, .. } => format!("one of {list}"),
        ValueType::Choices { list, .. } => format!("any of {list}"),
        ValueType::Date { .. } => "date".to_owned(),
        ValueType::File => "file".to_owned(),
        ValueType::Identifier(kind) => kind.key().to_owned(),
        ValueType::Number(number) => quantity(number.quantity).to_owned(),
        ValueType::RegistryPlate => "registry-plate".to_owned(),
        ValueType::Text { max } => format!("text at most {max}"),
        ValueType::YesNo => "yes-no".to_owned(),
    }
}

fn quantity(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Area => "area",
        Quantity::Decimal => "decimal",
        Quantity::District => "district",
        Quantity::Length => "length",
        Quantity::Money => "money",
        Quantity::Percent => "percent",
        Quantity::Whole => "whole",
    }
}
