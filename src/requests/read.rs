use serde_json::{Map, Value, json};

use crate::contract::{Block, CodeEntry, Contract, Purpose, Record};
use crate::model::FieldId;
use crate::text::Date;

use super::{
    ReadFault, Request, block, codes, given, message, parameter,
    sample::{self, sample},
};

/// Reads a message: `41827*1-123-45-6*0012345679#` in any digits and with any usual separator.
///
/// The sender is the number or address from which it came; `on` is the day on which it came.
pub fn read(
    contract: &Contract,
    message: &str,
    sender: &str,
    on: Date,
) -> Result<Request, ReadFault> {
    let mut first_fault = None;
    for tokens in message::readings(message) {
        let Some((code, values)) = tokens.split_first() else {
            continue;
        };
        match Reader::find(contract, code, on).and_then(|reader| reader.read(values, sender)) {
            Ok(request) => return Ok(request),
            Err(fault) => first_fault = first_fault.or(Some(fault)),
        }
    }
    Err(first_fault.unwrap_or(ReadFault::NoCode))
}

/// A code and the form behind it.
struct Reader<'a> {
    contract: &'a Contract,
    code: &'a str,
    record: &'a Record,
    on: Date,
}

impl<'a> Reader<'a> {
    fn find(contract: &'a Contract, code: &'a str, on: Date) -> Result<Self, ReadFault> {
        if !crate::sms::is_code(code) {
            return Err(ReadFault::NoCode);
        }
        let entry = contract.codes.iter().find(|entry| entry.code == code);
        let entry = entry.ok_or_else(|| unknown(contract, code))?;
        if entry.retired.is_some_and(|retired| retired <= on) {
            let (code, instead) = (entry.code.clone(), entry.replaced_by.clone());
            return Err(ReadFault::Retired { code, instead });
        }
        let record = contract.record(&entry.record);
        let record = record.filter(|_| entry.force.holds_on(on));
        let record = record.ok_or_else(|| ReadFault::Closed { code: code.to_owned() })?;
        Ok(Self { contract, code, record, on })
    }

    fn read(&self, values: &[String], sender: &str) -> Result<Request, ReadFault> {
        let block = self.block(values.len())?;
        let mut fields: Vec<(FieldId, Value)> = Vec::new();
        for (at, (field, written)) in block.take.iter().zip(values).enumerate() {
            fields.push((field.clone(), self.value(at, field, written)?));
        }
        match block.purpose {
            Purpose::Status => Ok(Request::Status {
                record: self.record.id.clone(),
                values: fields.into_iter().map(|(id, value)| (id.to_string(), value)).collect(),
            }),
            Purpose::Filing => {
                fields.extend(self.sender(block, sender)?);
                fields.extend(block.given.iter().flat_map(|one| given::values(self.record, one)));
                Ok(self.filing(&fields))
            }
        }
    }

    fn block(&self, found: usize) -> Result<&'a Block, ReadFault> {
        let mut open = block::open(self.record, self.on).peekable();
        let Some(first) = open.peek().copied() else {
            return Err(ReadFault::Closed { code: self.code.to_owned() });
        };
        let fitting = open.find(|block| block.take.len() == found);
        fitting.ok_or_else(|| ReadFault::Count {
            wanted: first.take.len(),
            found,
            sample: sample(self.record, first, self.code),
        })
    }

    fn value(&self, at: usize, field: &FieldId, written: &str) -> Result<Value, ReadFault> {
        let typed = block::typed(self.record, field);
        let value =
            typed.and_then(|(_, value_type)| parameter::read(self.contract, value_type, written));
        value.ok_or_else(|| ReadFault::Value {
            position: at + 1,
            title: typed.map(|(title, _)| title.clone()).unwrap_or_default(),
            sample: typed.map_or_else(String::new, |(_, value_type)| sample::of(value_type)),
        })
    }

    fn sender(&self, block: &Block, sender: &str) -> Result<Option<(FieldId, Value)>, ReadFault> {
        let Some((field, (title, value_type))) = block
            .sender
            .as_ref()
            .and_then(|field| Some((field, block::typed(self.record, field)?)))
        else {
            return Ok(None);
        };
        let value = parameter::read(self.contract, value_type, sender);
        let value = value.ok_or_else(|| ReadFault::Sender { title: title.clone() })?;
        Ok(Some((field.clone(), value)))
    }

    /// Writes the filing, its fields in the order of the form.
    fn filing(&self, fields: &[(FieldId, Value)]) -> Request {
        let entries = self.record.entries().filter_map(|entry| {
            let (id, value) = fields.iter().find(|(id, _)| id == entry.id())?;
            Some((id.to_string(), value.clone()))
        });
        Request::Filing {
            record: self.record.id.clone(),
            filing: json!({
                "form": self.record.id,
                "filed_on": self.on.wire(),
                "fields": Map::from_iter(entries),
                "documents": {},
                "answers": {},
            }),
        }
    }
}

fn unknown(contract: &Contract, code: &str) -> ReadFault {
    let meant: Option<&CodeEntry> = codes::meant(code, &contract.codes);
    ReadFault::UnknownCode {
        code: code.to_owned(),
        meant: meant.map(|entry| entry.replaced_by.as_ref().unwrap_or(&entry.code).clone()),
    }
}
