use crate::contract::{Contract, Item};
use crate::model::{ItemId, ListId, NumberType, ValueType};

use crate::text::Date;

use super::layout::Code;
use super::names::{integer, literal, set};

/// Writes the reader of a type.
pub(super) fn reader(contract: &Contract, value_type: &ValueType) -> Code {
    match value_type {
        ValueType::Confirmation => Code::text("Reader.CONFIRMATION"),
        ValueType::Choice { list, items } => of_items(contract, true, (list, items)),
        ValueType::Choices { list, items } => of_items(contract, false, (list, items)),
        ValueType::Date { min, max } => {
            let days = [min, max].map(|day| Code::Text(integer(day.day_number())));
            Code::call("new Reader.Day", days.into())
        }
        ValueType::File => Code::text("new Reader.Text(200, false)"),
        ValueType::Identifier(kind) => {
            let kind = kind.key().to_ascii_uppercase().replace('-', "_");
            Code::Text(format!("new Reader.Identifier(IdentifierKind.{kind})"))
        }
        ValueType::Number(number) if number.quantity.is_json_integer() => {
            Code::call("new Reader.Whole", limits(number))
        }
        ValueType::Number(number) => {
            let places = Code::Text(number.places.to_string());
            let bounds = std::iter::once(places).chain(limits(number)).collect();
            Code::call("new Reader.Decimal", bounds)
        }
        ValueType::RegistryPlate => Code::text("Reader.PLATE"),
        ValueType::Text { max } => Code::Text(format!("new Reader.Text({max}, true)")),
        ValueType::YesNo => Code::text("Reader.FLAG"),
    }
}

fn limits(number: &NumberType) -> Vec<Code> {
    [number.min, number.max].map(|limit| Code::Text(integer(limit))).into()
}

fn of_items(contract: &Contract, is_one: bool, (list, items): (&ListId, &[ItemId])) -> Code {
    let known = contract.list(list).map_or(&[][..], |list| &list.items);
    let find = |id: &ItemId| known.iter().find(|item| item.id == *id);
    let is_dated = items
        .iter()
        .filter_map(find)
        .any(|item| item.force.since.is_some() || item.force.until.is_some());
    if !is_dated {
        let reader = if is_one { "new Reader.Item" } else { "new Reader.Items" };
        return Code::call(reader, vec![set(items.iter().map(ItemId::as_str))]);
    }
    let entries = items.iter().map(|id| dated_item(id, find(id))).collect();
    let entries = Code::call("List.of", entries);
    Code::call("new Reader.Dated", vec![Code::truth(is_one), entries])
}

fn dated_item(id: &ItemId, item: Option<&Item>) -> Code {
    let force = item.map(|item| item.force).unwrap_or_default();
    let [first, last] = [force.since.unwrap_or(Date::FIRST), force.until.unwrap_or(Date::LAST)]
        .map(|day| integer(day.day_number()));
    Code::Text(format!("new Reader.DatedItem({}, {first}, {last})", literal(id.as_str())))
}
