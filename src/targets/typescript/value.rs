//! The types of values, as constants of a module.

use crate::contract::Contract;
use crate::model::{ItemId, ListId, NumberType, Quantity, ValueType};
use crate::text::camel;

use super::constants::{Constants, is_dated, item};
use super::kind::Kind;

/// Returns the name of a type: of the runtime where it has no bounds, else of a constant.
pub(super) fn type_of(
    contract: &Contract,
    constants: &mut Constants,
    value_type: &ValueType,
) -> String {
    match value_type {
        ValueType::Confirmation => "confirmation".to_owned(),
        ValueType::Choice { list, items } => {
            let value = items_of(contract, ("choice", "datedChoice"), (list, items));
            constants.value_type(list.as_str(), value)
        }
        ValueType::Choices { list, items } => {
            let value = items_of(contract, ("choices", "datedChoices"), (list, items));
            constants.value_type(&format!("several-{list}"), value)
        }
        ValueType::Date { min, max } => {
            let value = format!("date({}, {})", min.day_number(), max.day_number());
            constants.value_type("any-day", value)
        }
        ValueType::File => "file".to_owned(),
        ValueType::Identifier(kind) => camel(kind.key()),
        ValueType::Number(number) => constants.value_type(&wish(number), number_type(number)),
        ValueType::RegistryPlate => "plate".to_owned(),
        ValueType::Text { max } => {
            constants.value_type(&format!("text{max}"), format!("text({max})"))
        }
        ValueType::YesNo => "yesNo".to_owned(),
    }
}

/// Whether what a type allows depends on the day of filing.
pub(super) fn depends_on_day(contract: &Contract, value_type: &ValueType) -> bool {
    match value_type {
        ValueType::Choice { list, items } | ValueType::Choices { list, items } => {
            is_dated(contract, list, items)
        }
        ValueType::Confirmation
        | ValueType::Date { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::Number(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => false,
    }
}

fn items_of(
    contract: &Contract,
    (plain, dated): (&str, &str),
    (list, items): (&ListId, &[ItemId]),
) -> String {
    let is_dated = is_dated(contract, list, items);
    let all: Vec<String> = items.iter().map(|id| item(contract, list, id, is_dated)).collect();
    format!("{}([{}])", if is_dated { dated } else { plain }, all.join(", "))
}

fn wish(number: &NumberType) -> String {
    let name = match number.quantity {
        Quantity::Area => "area",
        Quantity::Decimal => "fraction",
        Quantity::District => "district",
        Quantity::Length => "length",
        Quantity::Money => "money",
        Quantity::Percent => "percent",
        Quantity::Whole => return format!("to{}", number.max),
    };
    name.to_owned()
}

fn number_type(number: &NumberType) -> String {
    let NumberType { quantity, places, min, max } = number;
    let is_big = Kind::number(((*min).into(), (*max).into())) == Kind::Big;
    if quantity.is_json_integer() {
        format!("whole({min}, {max})")
    } else if is_big {
        format!("bigDecimal({places}, {min}n, {max}n)")
    } else {
        format!("decimal({places}, {min}, {max})")
    }
}
