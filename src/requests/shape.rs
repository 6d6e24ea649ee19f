use serde_json::Value;

use crate::contract::{Block, Record};
use crate::model::{FieldId, ValueType};
use crate::text::Bilingual;

use super::{block, given, sample};

/// One kind of message that a record takes, for those who read messages in other languages.
#[derive(Clone, Debug)]
pub struct RequestShape<'a> {
    /// The block of the source: its purpose, the days on which it is open.
    pub block: &'a Block,
    /// The values of the message, in order.
    pub take: Vec<Parameter<'a>>,
    /// The field that takes the number of the sender.
    pub sender: Option<Parameter<'a>>,
    /// The fields that the message fixes without saying so, with their values as a filing has them.
    pub fixed: Vec<(FieldId, Value)>,
}

/// A value of a message.
#[derive(Clone, Debug)]
pub struct Parameter<'a> {
    /// The field that it fills in.
    pub field: &'a FieldId,
    /// What the field is called.
    pub title: &'a Bilingual,
    /// Its type.
    pub value_type: &'a ValueType,
    /// A right value, as a message has it.
    pub sample: String,
}

/// Returns the messages that a record takes, in the order in which they are tried.
pub fn shapes(record: &Record) -> Vec<RequestShape<'_>> {
    block::of(record).map(|block| shape(record, block)).collect()
}

fn shape<'a>(record: &'a Record, block: &'a Block) -> RequestShape<'a> {
    RequestShape {
        block,
        take: block.take.iter().filter_map(|field| parameter(record, field)).collect(),
        sender: block.sender.as_ref().and_then(|field| parameter(record, field)),
        fixed: block.given.iter().flat_map(|one| given::values(record, one)).collect(),
    }
}

fn parameter<'a>(record: &'a Record, field: &'a FieldId) -> Option<Parameter<'a>> {
    let (title, value_type) = block::typed(record, field)?;
    Some(Parameter { field, title, value_type, sample: sample::of(value_type) })
}
