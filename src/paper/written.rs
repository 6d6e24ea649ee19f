use serde_json::Value as Json;

use crate::identifiers::PLATE_PARTS;
use crate::model::{NumberType, ValueType};
use crate::text::{Date, Lang, grouped};

use super::case::Case;
use super::clean::clean;
use super::words;

/// Writes a value of a filing as the edition prints it; as it stands where it is not of its type.
pub(super) fn written(case: Case<'_>, value_type: &ValueType, json: &Json) -> String {
    known(case, value_type, json).unwrap_or_else(|| raw(case, json))
}

/// Writes any JSON as it stands, fit for print.
pub(super) fn raw(case: Case<'_>, json: &Json) -> String {
    match json {
        Json::String(text) => clean(text),
        Json::Bool(yes) => words::yes_no(*yes, case.lang).to_owned(),
        Json::Null | Json::Number(_) | Json::Array(_) | Json::Object(_) => clean(&json.to_string()),
    }
}

fn known(case: Case<'_>, value_type: &ValueType, json: &Json) -> Option<String> {
    match value_type {
        ValueType::Confirmation | ValueType::YesNo => {
            json.as_bool().map(|yes| words::yes_no(yes, case.lang).to_owned())
        }
        ValueType::Choice { list, .. } => json.as_str().map(|id| clean(&case.item(list, id))),
        ValueType::Choices { list, .. } => {
            let items =
                json.as_array()?.iter().map(|it| Some(clean(&case.item(list, it.as_str()?))));
            let items: Option<Vec<String>> = items.collect();
            items.map(|items| items.join(words::comma(case.lang)))
        }
        ValueType::Date { .. } => {
            json.as_str().and_then(Date::parse).map(|day| case.digits(&day.to_string()))
        }
        ValueType::Identifier(_) => json.as_str().map(|text| identifier(case, text)),
        ValueType::Number(number) => numeral(case, number, json),
        ValueType::RegistryPlate => plate(case, json),
        ValueType::File | ValueType::Text { .. } => json.as_str().map(clean),
    }
}

/// An address keeps its Latin digits, and so does what begins with Latin letters.
fn identifier(case: Case<'_>, text: &str) -> String {
    let text = clean(text);
    let is_latin = text.contains(|letter: char| letter.is_ascii_alphabetic());
    if is_latin { text } else { case.digits(&text) }
}

fn numeral(case: Case<'_>, number: &NumberType, json: &Json) -> Option<String> {
    let text = match json {
        Json::String(text) => text.clone(),
        Json::Number(number) => number.to_string(),
        Json::Null | Json::Bool(_) | Json::Array(_) | Json::Object(_) => return None,
    };
    let is_plain = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'-');
    let is_number = !text.is_empty() && text.bytes().all(is_plain);
    is_number.then(|| plain_number(case, number.places, &text))
}

/// Writes a decimal without the zeros that only its scale demands, in groups of three digits.
pub(super) fn plain_number(case: Case<'_>, places: u8, text: &str) -> String {
    let text = match places {
        0 => text,
        _ if text.contains('.') => text.trim_end_matches('0').trim_end_matches('.'),
        _ => text,
    };
    match case.lang {
        Lang::Fa => case.digits(&grouped(&text.replace('.', "٫"), '٬')),
        Lang::En => grouped(text, ','),
    }
}

fn plate(case: Case<'_>, json: &Json) -> Option<String> {
    let [main, sub, section] = PLATE_PARTS.map(|part| json.get(part.key).and_then(Json::as_i64));
    let words = words::plate(main?, sub?, section?, case.lang);
    Some(case.digits(&words))
}
