use serde_json::{Map, Value as Json};

use crate::contract::{Contract, Entry, Field, Record};
use crate::identifiers::{self, normalise_line, normalise_text};
use crate::model::{NumberType, RecordId, ValueType};
use crate::text::Date;

use super::whole::{Whole, whole};

/// Writes a filing as validation reads it: the specified step before it.
///
/// Digits, letters, invisible characters and separators get one form; what it cannot read stays as
/// it is. Doing it twice changes nothing more.
pub fn normalise(contract: &Contract, filing: &Json) -> Json {
    let Some(object) = filing.as_object() else {
        return filing.clone();
    };
    let mut out = object.clone();
    rewrite(&mut out, "form", |json| text(json, normalise_line));
    rewrite(&mut out, "filed_on", |json| text(json, day));
    let form = out.get("form").and_then(Json::as_str).map(RecordId::new);
    let Some(record) = form.and_then(|id| contract.record(&id)) else {
        return Json::Object(out);
    };
    let entries: Vec<&Entry> = record.entries().collect();
    rewrite(&mut out, "fields", |json| object_of(json, &entries));
    rewrite(&mut out, "answers", |json| answers(contract, json));
    Json::Object(out)
}

fn rewrite(object: &mut Map<String, Json>, key: &str, with: impl Fn(&Json) -> Json) {
    if let Some(json) = object.get_mut(key) {
        *json = with(json);
    }
}

fn text(json: &Json, with: impl Fn(&str) -> String) -> Json {
    json.as_str().map_or_else(|| json.clone(), |text| Json::String(with(text)))
}

fn answers(contract: &Contract, json: &Json) -> Json {
    each(json, |key, answer| {
        let inquiry = contract.record(&RecordId::new(key));
        let entries = inquiry.map_or(&[][..], Record::answers).iter().collect::<Vec<_>>();
        object_of(answer, &entries)
    })
}

fn each(json: &Json, with: impl Fn(&str, &Json) -> Json) -> Json {
    match json.as_object() {
        Some(object) => {
            let pairs = object.iter().map(|(key, value)| (key.clone(), with(key, value)));
            Json::Object(pairs.collect())
        }
        None => json.clone(),
    }
}

fn object_of(json: &Json, entries: &[&Entry]) -> Json {
    each(json, |key, value| match entries.iter().find(|entry| entry.id().as_str() == key) {
        Some(Entry::Field(field)) => normalised(value, &field.value_type),
        Some(Entry::Rows(rows)) => list(value, |row| row_of(row, &rows.fields)),
        Some(Entry::Computed(_)) | None => value.clone(),
    })
}

fn list(json: &Json, with: impl Fn(&Json) -> Json) -> Json {
    match json.as_array() {
        Some(array) => Json::Array(array.iter().map(with).collect()),
        None => json.clone(),
    }
}

fn row_of(json: &Json, fields: &[Field]) -> Json {
    each(json, |key, value| {
        let field = fields.iter().find(|field| field.id.as_str() == key);
        field.map_or_else(|| value.clone(), |field| normalised(value, &field.value_type))
    })
}

fn normalised(json: &Json, value_type: &ValueType) -> Json {
    match value_type {
        ValueType::Confirmation | ValueType::YesNo => json.clone(),
        ValueType::Choice { .. } => text(json, normalise_line),
        ValueType::Choices { .. } => list(json, |item| text(item, normalise_line)),
        ValueType::Date { .. } => text(json, day),
        ValueType::File | ValueType::Text { .. } => text(json, normalise_text),
        ValueType::Identifier(kind) => text(json, |it| identifiers::normalise(*kind, it)),
        ValueType::Number(number) => number_of(json, number),
        ValueType::RegistryPlate => plate(json),
    }
}

/// Takes `/` for `-` and fills up months and days of one digit.
fn day(text: &str) -> String {
    let line = normalise_line(text);
    let parts: Vec<&str> = line.split(['-', '/']).collect();
    let [year, month, day] = parts[..] else {
        return line;
    };
    let padded = format!("{year}-{month:0>2}-{day:0>2}");
    if Date::parse(&padded).is_some() { padded } else { line }
}

/// A whole number may be typed as a text, and a decimal as a whole JSON number.
fn number_of(json: &Json, number: &NumberType) -> Json {
    let is_integer = number.quantity.is_json_integer();
    match json {
        Json::String(text) if is_integer => {
            let digits = digits(text);
            let read = exact(&digits).filter(|it| it.to_string() == digits);
            read.map_or(Json::String(digits), Json::from)
        }
        Json::String(text) => Json::String(digits(text)),
        Json::Number(_) if !is_integer => typed(json),
        _ => json.clone(),
    }
}

/// The whole numbers that ECMAScript holds exactly: what lies beyond stays as it is typed.
const EXACT: std::ops::RangeInclusive<i64> = -0x1f_ffff_ffff_ffff..=0x1f_ffff_ffff_ffff;

fn exact(digits: &str) -> Option<i64> {
    digits.parse().ok().filter(|number| EXACT.contains(number))
}

/// Writes a whole number as the text that a decimal is.
fn typed(json: &Json) -> Json {
    match whole(json) {
        Some(Whole::Fits(number)) if EXACT.contains(&number) => Json::String(number.to_string()),
        _ => json.clone(),
    }
}

/// U+066B is the decimal point, U+066C and the comma group digits.
fn digits(text: &str) -> String {
    let line = normalise_line(text).replace('٫', ".");
    // A mark at an end may have stood before a blank.
    line.replace(['٬', ',', '،'], "").trim().to_owned()
}

fn plate(json: &Json) -> Json {
    let Some(object) = json.as_object() else {
        return json.clone();
    };
    let mut out = object.clone();
    for part in identifiers::PLATE_PARTS {
        rewrite(&mut out, part.key, |json| match json {
            Json::String(text) => exact(&digits(text)).map_or_else(|| json.clone(), Json::from),
            _ => json.clone(),
        });
    }
    out.entry("sub").or_insert_with(|| 0.into());
    Json::Object(out)
}
