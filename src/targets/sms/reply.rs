use std::collections::BTreeMap;

use crate::contract::{Contract, Purpose, Record};
use crate::model::{FieldId, RecordId};
use crate::text::Lang;

use crate::sms::parts;

use crate::requests::block;

use super::{FilledReply, ReplyFault, Status, shown, template};

/// Which reply is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// The record.
    pub record: &'a RecordId,
    /// For a filing or for its status.
    pub purpose: Purpose,
    /// The language.
    pub lang: Lang,
}

/// Fills a reply with values: as a filing has them, by field; `status` is the id of a [`Status`].
pub fn reply(
    contract: &Contract,
    answer: Answer<'_>,
    values: &BTreeMap<String, String>,
) -> Result<FilledReply, ReplyFault> {
    let record = contract.record(answer.record).ok_or(ReplyFault::NoReply)?;
    let mut blocks = block::of(record);
    let block = blocks.find(|block| block.purpose == answer.purpose).ok_or(ReplyFault::NoReply)?;
    let text = template::fill(block.reply.get(answer.lang), |name| {
        let value = values.get(name).ok_or_else(|| ReplyFault::Missing(name.to_owned()))?;
        text_of(contract, record, (name, value), answer.lang)
    })?;
    let parts = parts(&text);
    match u32::try_from(parts.parts) {
        Ok(needed) if needed <= block.parts => Ok(FilledReply { text, parts }),
        Ok(_) | Err(_) => Err(ReplyFault::TooLong { parts: parts.parts, most: block.parts }),
    }
}

fn text_of(
    contract: &Contract,
    record: &Record,
    (name, value): (&str, &str),
    lang: Lang,
) -> Result<String, ReplyFault> {
    if name == "status" {
        let status = Status::from_id(value);
        let status = status.ok_or_else(|| ReplyFault::UnknownStatus(value.to_owned()))?;
        return Ok(status.words().get(lang).to_owned());
    }
    let typed = block::typed(record, &FieldId::new(name));
    let (_, value_type) = typed.ok_or_else(|| ReplyFault::Missing(name.to_owned()))?;
    Ok(shown::shown(contract, value_type, value, lang))
}
