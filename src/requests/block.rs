//! The SMS blocks of a record, and the values that they name.

use crate::contract::{Block, Channel, Entry, Record};
use crate::model::{FieldId, ValueType};
use crate::text::{Bilingual, Date};

/// Returns the SMS blocks of a record, in order.
pub fn of(record: &Record) -> impl Iterator<Item = &Block> {
    record.blocks.iter().filter(|block| match block.channel {
        Channel::Sms => true,
        Channel::Email | Channel::Web | Channel::Office => false,
    })
}

/// Returns the SMS blocks that are open on a day.
pub fn open(record: &Record, on: Date) -> impl Iterator<Item = &Block> {
    let known = record.force.holds_on(on);
    of(record).filter(move |block| known && block.force.holds_on(on))
}

/// Returns the name and the type of a value that a block takes or that its reply quotes.
pub fn typed<'a>(record: &'a Record, id: &FieldId) -> Option<(&'a Bilingual, &'a ValueType)> {
    let mut entries = record.entries().chain(record.answers());
    entries.find(|entry| entry.id() == id).and_then(|entry| match entry {
        Entry::Field(field) => Some((&field.title, &field.value_type)),
        Entry::Computed(computed) => Some((&computed.title, &computed.value_type)),
        Entry::Rows(_) => None,
    })
}
