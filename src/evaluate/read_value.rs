use serde_json::Value as Json;

use crate::contract::Contract;
use crate::identifiers::{self, PLATE_PARTS, PlatePart};
use crate::model::{IdentifierKind, ItemId, ListId, ValueType};
use crate::text::Date;

use super::case::Case;
use super::fact::{Expected, Fact, Limit};
use super::read_number::read_number;
use super::value::Value;
use super::whole::{Whole, whole};

/// The most characters of the name of a file.
pub(super) const FILE_NAME: u32 = 200;

/// Reads one value of a filing, or says what is wrong with it first.
pub(super) fn read_value(
    case: &Case<'_>,
    value_type: &ValueType,
    json: &Json,
) -> Result<Value, Fact> {
    match value_type {
        ValueType::Confirmation => match read_flag(json)? {
            true => Ok(Value::Flag(true)),
            false => Err(Fact::NotConfirmed),
        },
        ValueType::Choice { list, items } => {
            read_item(json, &open_items(case, list, items)).map(Value::Item)
        }
        ValueType::Choices { list, items } => {
            read_items(json, &open_items(case, list, items)).map(Value::Items)
        }
        ValueType::Date { min, max } => read_date(json, *min, *max),
        ValueType::File => read_text(json, FILE_NAME, Lines::One),
        ValueType::Identifier(kind) => read_identifier(json, *kind),
        ValueType::Number(number) => read_number(json, number).map(Value::Number),
        ValueType::RegistryPlate => read_plate(json),
        ValueType::Text { max } => read_text(json, *max, Lines::Many),
        ValueType::YesNo => read_flag(json).map(Value::Flag),
    }
}

fn read_flag(json: &Json) -> Result<bool, Fact> {
    json.as_bool().ok_or(Fact::NotA(Expected::YesNo))
}

/// Returns the items that may be chosen on the filing date.
pub(super) fn open_items(case: &Case<'_>, list: &ListId, items: &[ItemId]) -> Vec<ItemId> {
    let is_open = |item: &&ItemId| is_in_force(case.contract, (list, item), case.filed_on);
    items.iter().filter(is_open).cloned().collect()
}

fn is_in_force(contract: &Contract, (list, item): (&ListId, &ItemId), day: Date) -> bool {
    let list = contract.list(list);
    let found = list.and_then(|list| list.items.iter().find(|it| it.id == *item));
    found.is_none_or(|it| it.force.holds_on(day))
}

fn read_item(json: &Json, items: &[ItemId]) -> Result<ItemId, Fact> {
    let text = json.as_str().ok_or(Fact::NotA(Expected::Text))?;
    let item = items.iter().find(|item| item.as_str() == text);
    item.cloned().ok_or(Fact::NotListed)
}

fn read_items(json: &Json, items: &[ItemId]) -> Result<Vec<ItemId>, Fact> {
    let array = json.as_array().ok_or(Fact::NotA(Expected::Array))?;
    if array.is_empty() {
        return Err(Fact::NothingChosen);
    }
    let mut chosen: Vec<ItemId> = Vec::new();
    for element in array {
        let item = read_item(element, items)?;
        if chosen.contains(&item) {
            return Err(Fact::Twice);
        }
        chosen.push(item);
    }
    Ok(chosen)
}

fn read_date(json: &Json, min: Date, max: Date) -> Result<Value, Fact> {
    let day = day_of(json)?;
    if day < min {
        Err(Fact::Below(Limit::Day(min)))
    } else if day > max {
        Err(Fact::Above(Limit::Day(max)))
    } else {
        Ok(Value::Number(day.day_number()))
    }
}

/// Reads a day as it is written in a filing: with hyphens only.
pub(super) fn day_of(json: &Json) -> Result<Date, Fact> {
    let text = json.as_str().ok_or(Fact::NotA(Expected::Text))?;
    let day = Date::parse(text).filter(|_| !text.contains('/'));
    day.ok_or(Fact::NoSuchDay)
}

/// Whether a text may hold line ends.
#[derive(PartialEq, Eq)]
enum Lines {
    One,
    Many,
}

fn read_text(json: &Json, max: u32, lines: Lines) -> Result<Value, Fact> {
    let text = json.as_str().ok_or(Fact::NotA(Expected::Text))?;
    let is_allowed = |letter: char| letter == '\n' && lines == Lines::Many;
    if text.chars().any(|letter| letter.is_control() && !is_allowed(letter)) {
        return Err(Fact::ControlCharacter);
    }
    if text.trim().is_empty() {
        return Err(Fact::Blank);
    }
    let most = usize::try_from(max).unwrap_or(usize::MAX);
    let is_long = text.chars().nth(most).is_some();
    if is_long { Err(Fact::Longer(max)) } else { Ok(Value::Text(text.to_owned())) }
}

fn read_identifier(json: &Json, kind: IdentifierKind) -> Result<Value, Fact> {
    let text = json.as_str().ok_or(Fact::NotA(Expected::Text))?;
    match identifiers::check(kind, text) {
        Ok(()) => Ok(Value::Identifier(kind, text.to_owned())),
        Err(fault) => Err(Fact::Identifier(kind, fault)),
    }
}

fn read_plate(json: &Json) -> Result<Value, Fact> {
    let object = json.as_object().ok_or(Fact::NotA(Expected::Object))?;
    let is_known = |key: &String| PLATE_PARTS.iter().any(|part| part.key == key);
    if !object.keys().all(is_known) {
        return Err(Fact::Unknown);
    }
    let [main, sub, section] = PLATE_PARTS.map(|part| read_part(object.get(part.key), part));
    Ok(Value::Plate { main: main?, sub: sub?, section: section? })
}

fn read_part(json: Option<&Json>, part: PlatePart) -> Result<i64, Fact> {
    let json = json.ok_or(Fact::Missing)?;
    let (least, most) = (Limit::Number(part.min, 0), Limit::Number(part.max, 0));
    match whole(json).ok_or(Fact::NotA(Expected::Integer))? {
        Whole::Fits(number) if (part.min..=part.max).contains(&number) => Ok(number),
        Whole::Fits(number) if number < part.min => Err(Fact::Below(least)),
        Whole::BelowAll => Err(Fact::Below(least)),
        Whole::Fits(_) | Whole::AboveAll => Err(Fact::Above(most)),
    }
}
