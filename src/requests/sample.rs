use crate::contract::{Block, Record};
use crate::model::{IdentifierKind, NumberType, ValueType};
use crate::text::decimal;

use super::block;

/// Writes a whole message as it should be: `41827*2-14-105-7-0-0-0#`.
pub fn sample(record: &Record, block: &Block, code: &str) -> String {
    let values = block.take.iter().filter_map(|field| block::typed(record, field));
    let values = values.map(|(_, value_type)| of(value_type));
    let tokens: Vec<String> = std::iter::once(code.to_owned()).chain(values).collect();
    tokens.join("*") + "#"
}

/// Writes a right value of a type, as a message has it. No identifier is a known person's.
pub(super) fn of(value_type: &ValueType) -> String {
    match value_type {
        ValueType::Confirmation | ValueType::YesNo => "1".to_owned(),
        ValueType::Choice { items, .. } | ValueType::Choices { items, .. } => {
            items.first().map_or_else(String::new, ToString::to_string)
        }
        ValueType::Date { min, max } => min.plus_months(6).unwrap_or(*max).min(*max).to_string(),
        ValueType::File => String::new(),
        ValueType::Identifier(kind) => identifier(*kind).to_owned(),
        ValueType::Number(number) => a_number(*number),
        ValueType::RegistryPlate => "72/1617/11".to_owned(),
        ValueType::Text { max } => "123"[..(*max as usize).min(3)].to_owned(),
    }
}

fn a_number(number: NumberType) -> String {
    let unit = 10_i64.pow(number.places.into());
    let plain = 4 * unit;
    decimal(plain.clamp(number.min, number.max), number.places)
}

fn identifier(kind: IdentifierKind) -> &'static str {
    match kind {
        IdentifierKind::BillId => "1234567800169",
        IdentifierKind::CaseNumber => "22001840320",
        IdentifierKind::Email => "name@example.ir",
        IdentifierKind::EngineerLicence => "10-300-12345",
        IdentifierKind::Iban => "IR290610000000001234567890",
        IdentifierKind::LegalPersonId => "10100123456",
        IdentifierKind::Mobile => "09123456789",
        IdentifierKind::NationalId => "0084575948",
        IdentifierKind::PaymentId => "250050901",
        IdentifierKind::Phone => "02188776655",
        IdentifierKind::PostalCode => "1967915773",
        IdentifierKind::RenovationCode => "2-14-105-7-0-0-0",
    }
}
