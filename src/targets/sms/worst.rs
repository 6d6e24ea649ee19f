use std::convert::Infallible;

use crate::contract::{Block, Contract, Record};
use crate::model::{FieldId, IdentifierKind, ItemId, ListId, NumberType, ValueType};
use crate::text::{Lang, decimal};

use crate::sms::{Parts, parts};

use crate::requests::block;

use super::{Status, shown, template};

/// The most digits that a part of a registry plate is reckoned with.
const PLATE_DIGITS: usize = 7;

/// The most characters of the name of a file.
const FILE_NAME: usize = 200;

/// Counts the parts of the longest reply that a block can give.
pub fn worst(contract: &Contract, record: &Record, block: &Block, lang: Lang) -> Parts {
    let longest = |name: &str| Ok(longest(contract, record, name, lang));
    let text: Result<String, Infallible> = template::fill(block.reply.get(lang), longest);
    let Ok(text) = text;
    parts(&text)
}

fn longest(contract: &Contract, record: &Record, name: &str, lang: Lang) -> String {
    if name == "status" {
        let words = Status::ALL.map(|status| status.words().get(lang).to_owned());
        return widest(words);
    }
    match block::typed(record, &FieldId::new(name)) {
        Some((_, value_type)) => of_type(contract, value_type, lang),
        None => format!("{{{name}}}"),
    }
}

fn of_type(contract: &Contract, value_type: &ValueType, lang: Lang) -> String {
    match value_type {
        ValueType::Confirmation => shown::yes_no(true, lang).to_owned(),
        ValueType::YesNo => widest([true, false].map(|yes| shown::yes_no(yes, lang).to_owned())),
        ValueType::Choice { list, items } => widest(titles(contract, list, items, lang)),
        ValueType::Choices { list, items } => {
            titles(contract, list, items, lang).join(shown::comma(lang))
        }
        ValueType::Date { .. } => shown::ordered("1388/08/08", lang),
        ValueType::File => free(FILE_NAME),
        ValueType::Identifier(kind) => shown::ordered(&identifier(*kind), lang),
        ValueType::Number(number) => a_number(*number, lang),
        ValueType::RegistryPlate => {
            let part = "8".repeat(PLATE_DIGITS);
            shown::plate(&format!("{part}/{part}/{part}"), lang)
        }
        ValueType::Text { max } => free(*max as usize),
    }
}

/// A free text may be Persian, whatever the language of the reply.
fn free(length: usize) -> String {
    "م".repeat(length)
}

fn titles(contract: &Contract, list: &ListId, items: &[ItemId], lang: Lang) -> Vec<String> {
    let known = contract.list(list).into_iter().flat_map(|list| &list.items);
    let allowed = known.filter(|item| items.contains(&item.id));
    allowed.map(|item| item.title.get(lang).to_owned()).collect()
}

/// The text that costs most; one that needs the larger alphabet costs more than any other.
fn widest(texts: impl IntoIterator<Item = String>) -> String {
    let cost = |text: &String| (parts(text).encoding, parts(text).units);
    texts.into_iter().max_by_key(cost).unwrap_or_default()
}

fn a_number(number: NumberType, lang: Lang) -> String {
    let ends = [number.min, number.max];
    widest(ends.map(|end| shown::ordered(&decimal(end, number.places), lang)))
}

fn identifier(kind: IdentifierKind) -> String {
    let digits = |count| "8".repeat(count);
    match kind {
        IdentifierKind::BillId | IdentifierKind::PaymentId => digits(13),
        IdentifierKind::CaseNumber | IdentifierKind::LegalPersonId => digits(11),
        IdentifierKind::Mobile | IdentifierKind::Phone => digits(11),
        IdentifierKind::NationalId | IdentifierKind::PostalCode => digits(10),
        IdentifierKind::Email => format!("{}@{}.ir", "m".repeat(64), "m".repeat(186)),
        IdentifierKind::EngineerLicence => format!("8-{}", digits(18)),
        IdentifierKind::Iban => format!("IR{}", digits(24)),
        IdentifierKind::RenovationCode => "22-8888-8888-8888-888-888-888".to_owned(),
    }
}
