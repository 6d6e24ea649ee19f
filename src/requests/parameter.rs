use serde_json::{Value, json};

use crate::contract::{Contract, List};
use crate::identifiers;
use crate::model::{IdentifierKind, ItemId, ListId, NumberType, ValueType};
use crate::text::{Bilingual, Date, decimal, fold};

/// Reads a value of a message and writes it as a filing has it. Nothing where it cannot be one.
pub(super) fn read(contract: &Contract, value_type: &ValueType, written: &str) -> Option<Value> {
    match value_type {
        ValueType::Confirmation => yes_no(written).filter(|yes| *yes).map(Value::Bool),
        ValueType::YesNo => yes_no(written).map(Value::Bool),
        ValueType::Choice { list, items } => item(contract, (list, items), written),
        ValueType::Choices { list, items } => choices(contract, (list, items), written),
        ValueType::Date { min, max } => {
            day(written).filter(|day| (*min..=*max).contains(day)).map(|day| json!(day.wire()))
        }
        ValueType::Identifier(kind) => identifier(*kind, written).map(Value::String),
        ValueType::Number(number) => scaled(*number, written).map(|value| wire(*number, value)),
        ValueType::RegistryPlate => plate(written),
        ValueType::Text { max } => {
            let fits = (1..=*max as usize).contains(&written.chars().count());
            fits.then(|| json!(written))
        }
        // A file cannot be sent by text message.
        ValueType::File => None,
    }
}

/// Writes an identifier in its canonical form, unless it cannot be one.
fn identifier(kind: IdentifierKind, written: &str) -> Option<String> {
    let canonical = identifiers::normalise(kind, written);
    identifiers::check(kind, &canonical).is_ok().then_some(canonical)
}

/// Writes a number as a filing has it.
pub(super) fn wire(number: NumberType, scaled: i64) -> Value {
    match number.quantity.is_json_integer() {
        true => json!(scaled),
        false => json!(decimal(scaled, number.places)),
    }
}

fn yes_no(written: &str) -> Option<bool> {
    match fold(&written.to_ascii_lowercase()).as_str() {
        "1" | "yes" | "y" | "بله" | "بلی" | "آری" => Some(true),
        "0" | "no" | "n" | "خیر" | "نه" => Some(false),
        _ => None,
    }
}

/// An item is named by its number in the list, its id or its name in either language.
fn item(contract: &Contract, (list, items): (&ListId, &[ItemId]), written: &str) -> Option<Value> {
    let number: Option<usize> = written.parse().ok();
    let numbered = number.and_then(|number| items.get(number.checked_sub(1)?));
    let wanted = fold(&written.to_ascii_lowercase());
    let list = contract.list(list);
    let is_named = |item: &&ItemId| {
        fold(item.as_str()) == wanted || title(list, item).is_some_and(|it| is_title(it, &wanted))
    };
    let item = numbered.or_else(|| items.iter().find(is_named));
    item.map(|item| json!(item))
}

fn title<'a>(list: Option<&'a List>, id: &ItemId) -> Option<&'a Bilingual> {
    let item = list?.items.iter().find(|item| item.id == *id);
    item.map(|item| &item.title)
}

fn is_title(title: &Bilingual, wanted: &str) -> bool {
    fold(&title.fa) == wanted || fold(&title.en.to_ascii_lowercase()) == wanted
}

fn choices(
    contract: &Contract,
    (list, items): (&ListId, &[ItemId]),
    written: &str,
) -> Option<Value> {
    let mut chosen: Vec<Value> = Vec::new();
    for one in written.split('+') {
        let item = item(contract, (list, items), one.trim())?;
        if !chosen.contains(&item) {
            chosen.push(item);
        }
    }
    Some(Value::Array(chosen))
}

/// A year has four digits: two would be guessed.
fn day(written: &str) -> Option<Date> {
    let parts: Vec<&str> = written.split(['/', '-']).collect();
    let [year, month, day] = parts[..] else {
        return None;
    };
    Date::parse(&format!("{year}-{month:0>2}-{day:0>2}"))
}

fn scaled(number: NumberType, written: &str) -> Option<i64> {
    let plain = written.replace('٬', "").replace('٫', ".");
    let (sign, plain) = match plain.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, plain.as_str()),
    };
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let places = usize::from(number.places);
    let digits = format!("{whole}{fraction:0<places$}");
    let is_number = !whole.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number || fraction.len() > places || plain.ends_with('.') {
        return None;
    }
    let value = sign * digits.parse::<i64>().ok()?;
    (number.min..=number.max).contains(&value).then_some(value)
}

/// A plate is written main, sub, section: `72/1617/11`.
fn plate(written: &str) -> Option<Value> {
    let parts: Vec<&str> = written.split(['/', '-']).map(str::trim).collect();
    let [main, sub, section] = parts[..] else {
        return None;
    };
    let number = |part: &str| part.parse::<u32>().ok();
    let (main, sub, section) = (number(main)?, number(sub)?, number(section)?);
    (main > 0 && section > 0).then(|| json!({"main": main, "sub": sub, "section": section}))
}
