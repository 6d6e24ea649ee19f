use crate::contract::{Contract, Item};
use crate::model::{IdentifierKind, ItemId, ListId, NumberType, ValueType};
use crate::text::Date;

use super::code::Code;
use super::names::{integer, literal, set};

/// The reader of a value: the function of the runtime, and what it is told besides the value.
pub(super) struct Reader {
    pub(super) function: &'static str,
    pub(super) bounds: Vec<Code>,
    /// Whether it is told the day of filing as well.
    pub(super) is_dated: bool,
}

/// Returns the reader of a type.
pub(super) fn reader(contract: &Contract, value_type: &ValueType) -> Reader {
    let (function, bounds) = match value_type {
        ValueType::Confirmation => ("confirmation", Vec::new()),
        ValueType::Choice { list, items } => {
            return of_items(contract, ("item", "item_on"), (list, items));
        }
        ValueType::Choices { list, items } => {
            return of_items(contract, ("chosen", "chosen_on"), (list, items));
        }
        ValueType::Date { min, max } if (*min, *max) == (Date::FIRST, Date::LAST) => {
            ("day", Vec::new())
        }
        ValueType::Date { min, max } => {
            ("day", [min, max].map(|day| Code::Text(integer(day.day_number()))).into())
        }
        ValueType::File => ("line", vec![Code::text("200")]),
        ValueType::Identifier(kind) => (identifier(*kind), Vec::new()),
        ValueType::Number(number) if number.quantity.is_json_integer() => ("whole", limits(number)),
        ValueType::Number(number) => {
            let places = Code::Text(number.places.to_string());
            ("decimal", std::iter::once(places).chain(limits(number)).collect())
        }
        ValueType::RegistryPlate => ("plate", Vec::new()),
        ValueType::Text { max } => ("text", vec![Code::Text(integer(i64::from(*max)))]),
        ValueType::YesNo => ("flag", Vec::new()),
    };
    Reader { function, bounds, is_dated: false }
}

fn limits(number: &NumberType) -> Vec<Code> {
    [number.min, number.max].map(|limit| Code::Text(integer(limit))).into()
}

fn of_items(
    contract: &Contract,
    (function, dated): (&'static str, &'static str),
    (list, items): (&ListId, &[ItemId]),
) -> Reader {
    let known = contract.list(list).map_or(&[][..], |list| &list.items);
    let find = |id: &ItemId| known.iter().find(|item| item.id == *id);
    let is_dated = items
        .iter()
        .filter_map(find)
        .any(|item| item.force.since.is_some() || item.force.until.is_some());
    if !is_dated {
        let bounds = vec![set("", items.iter().map(ItemId::as_str))];
        return Reader { function, bounds, is_dated: false };
    }
    let entries = items.iter().map(|id| Code::Text(dated_item(id, find(id)))).collect();
    let bounds = vec![Code::List("{".to_owned(), entries, "}")];
    Reader { function: dated, bounds, is_dated: true }
}

fn dated_item(id: &ItemId, item: Option<&Item>) -> String {
    let force = item.map(|item| item.force).unwrap_or_default();
    let [first, last] = [force.since.unwrap_or(Date::FIRST), force.until.unwrap_or(Date::LAST)]
        .map(|day| integer(day.day_number()));
    format!("{}: ({first}, {last})", literal(id.as_str()))
}

fn identifier(kind: IdentifierKind) -> &'static str {
    match kind {
        IdentifierKind::BillId => "bill_id",
        IdentifierKind::CaseNumber => "case_number",
        IdentifierKind::Email => "email",
        IdentifierKind::EngineerLicence => "engineer_licence",
        IdentifierKind::Iban => "iban",
        IdentifierKind::LegalPersonId => "legal_person_id",
        IdentifierKind::Mobile => "mobile",
        IdentifierKind::NationalId => "national_id",
        IdentifierKind::PaymentId => "payment_id",
        IdentifierKind::Phone => "phone",
        IdentifierKind::PostalCode => "postal_code",
        IdentifierKind::RenovationCode => "renovation_code",
    }
}
