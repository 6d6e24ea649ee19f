use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::contract::{Contract, Record};
use crate::evaluate::{normalise, sample_filing};
use crate::model::{RecordId, ValueType};
use crate::text::{Date, persian_digits};

use super::lookup::{Lookup, scopes};
use super::slot::{Slot, slots};
use super::value_form::type_key;

/// A filing as it is typed, and as validation reads it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NormaliseVector {
    /// What is typed, by type.
    pub covers: Vec<String>,
    /// The record.
    pub form: RecordId,
    /// The filing as it is typed.
    pub raw: Json,
    /// What becomes of it.
    pub normalised: Json,
}

/// Returns typed filings: for every record its sample in Persian writing, and for every type each
/// way to write it, many in one filing.
pub fn normalising(contract: &Contract) -> Vec<NormaliseVector> {
    let mut shown = BTreeSet::new();
    let mut all = Vec::new();
    for record in &contract.records {
        all.extend(of_record(contract, record, &mut shown));
    }
    all
}

fn of_record(
    contract: &Contract,
    record: &Record,
    shown: &mut BTreeSet<String>,
) -> Vec<NormaliseVector> {
    let on = record.force.since.or(contract.regulation.revision).unwrap_or(Date::FIRST);
    let base = sample_filing(contract, record, on);
    let scopes = scopes(contract, record);
    let slots = slots(Lookup { contract, record, scopes: &scopes });
    let mut persian = base.clone();
    persian["filed_on"] = json!(persian_digits(&on.wire().replace('-', "/")));
    for slot in &slots {
        let held =
            slot.holders(&base).first().and_then(|(object, _)| object.get(slot.key()).cloned());
        if let Some(text) = held.as_ref().and_then(Json::as_str) {
            slot.put(&mut persian, Some(json!(format!(" {}\u{200f}", persian_digits(text)))));
        }
    }
    let mut all = vec![vector(contract, record, (vec![format!("form:{}", record.id)], persian))];
    while let Some(typed) = typed(&base, &slots, shown) {
        all.push(vector(contract, record, typed));
    }
    all
}

fn vector(
    contract: &Contract,
    record: &Record,
    (covers, raw): (Vec<String>, Json),
) -> NormaliseVector {
    let normalised = normalise(contract, &raw);
    NormaliseVector { covers, form: record.id.clone(), raw, normalised }
}

/// Writes into each place one form that no filing has shown yet; nothing where none is left.
fn typed(
    base: &Json,
    slots: &[Slot<'_>],
    shown: &mut BTreeSet<String>,
) -> Option<(Vec<String>, Json)> {
    let mut raw = base.clone();
    let mut covers = Vec::new();
    for slot in slots {
        let Some(value_type) = slot.value_type().filter(|_| !slot.holders(base).is_empty()) else {
            continue;
        };
        let forms = forms(value_type).into_iter();
        let mut left =
            forms.map(|(name, json)| (format!("type:{}:{name}", type_key(value_type)), json));
        let Some((id, json)) = left.find(|(id, _)| !shown.contains(id)) else {
            continue;
        };
        if slot.put(&mut raw, Some(json)) {
            shown.insert(id.clone());
            covers.push(id);
        }
    }
    covers.sort();
    (!covers.is_empty()).then_some((covers, raw))
}

/// The ways in which people write a value, and what is no value and must stay as it is.
fn forms(value_type: &ValueType) -> Vec<(&'static str, Json)> {
    let mut all =
        vec![("null", Json::Null), ("object", json!({"a": "۱"})), ("array", json!(["۱", 1]))];
    all.extend(match value_type {
        ValueType::Confirmation | ValueType::YesNo => vec![("text", json!(" true "))],
        ValueType::Choice { items, .. } => {
            vec![("padded", json!(items.first().map(|it| format!(" {it}\u{200c}"))))]
        }
        ValueType::Choices { items, .. } => {
            let padded = items.iter().map(|it| format!("\u{feff}{it} "));
            vec![("padded", json!(padded.collect::<Vec<_>>())), ("mixed", json!([1, " a ", null]))]
        }
        ValueType::Date { .. } => dates(),
        ValueType::File | ValueType::Text { .. } => texts(),
        ValueType::Identifier(kind) => identifiers(&crate::identifiers::sample(*kind, 2)),
        ValueType::Number(_) => numbers(),
        ValueType::RegistryPlate => plates(),
    });
    all
}

fn dates() -> Vec<(&'static str, Json)> {
    let written = [
        ("persian-slashes", "۱۴۰۵/۲/۵"),
        ("arabic-digits", "١٤٠٥-٠٢-١٥"),
        ("blanks", "  1405/02/15\u{200e} "),
        ("no-day", "1404/12/30"),
        ("two-parts", "1405/02"),
        ("long-month", "1405/002/15"),
    ];
    written.map(|(name, text)| (name, json!(text))).into()
}

fn texts() -> Vec<(&'static str, Json)> {
    let written = [
        ("arabic-letters", "علي كريمي"),
        ("composed", "آ ئ cafe\u{301}"),
        ("half-space", "می\u{200c}روم \u{200c} خانه\u{200c}"),
        ("blanks", "  دو   فاصله \t "),
        ("line-ends", "یک\r\nدو\rسه\n"),
        ("digits", "٣ و ۴ و 5"),
        ("marks", "\u{feff}\u{200e}نام\u{200f}\u{202a}\u{202c}"),
        ("tatweel", "تهـــران"),
        ("teh-marbuta", "ثانية ۀ ه\u{654}"),
        ("control", "a\u{0}b\u{7f}c\u{85}"),
        ("astral", "𐎠𐎡 👩‍👧"),
        ("empty", ""),
    ];
    written.map(|(name, text)| (name, json!(text))).into()
}

fn identifiers(right: &str) -> Vec<(&'static str, Json)> {
    let spaced: Vec<String> = right.chars().map(String::from).collect();
    vec![
        ("persian-digits", json!(persian_digits(right))),
        ("blanks", json!(format!("\u{a0}{right}\n"))),
        ("spaced", json!(spaced.join(" "))),
        ("hyphens", json!(spaced.join("-"))),
        ("upper-case", json!(right.to_uppercase())),
        ("country-code", json!(format!("+98{}", right.trim_start_matches('0')))),
        ("country-code-zeros", json!(format!("۰۰۹۸{}", right.trim_start_matches('0')))),
        ("slashes", json!(right.replace('-', "/"))),
        ("number", json!(12)),
        ("nonsense", json!("الف ب")),
    ]
}

fn numbers() -> Vec<(&'static str, Json)> {
    vec![
        ("persian-digits", json!("۱۲")),
        ("persian-decimal", json!("۱۲٫۵۰")),
        ("grouped", json!("۱٬۲۵۰٬۰۰۰")),
        ("commas", json!("1,250,000")),
        ("persian-commas", json!("1،250")),
        ("blanks", json!(" 12 ,")),
        ("whole", json!(12)),
        ("12.0", json!(12.0)),
        ("12.5", json!(12.5)),
        ("minus-zero", json!(-0.0)),
        ("2^53-1", json!(9_007_199_254_740_991_u64)),
        ("2^53", json!(9_007_199_254_740_992_u64)),
        ("text-2^53-1", json!("9007199254740991")),
        ("text-2^53", json!("۹۰۰۷۱۹۹۲۵۴۷۴۰۹۹۲")),
        ("1e300", json!(1e300)),
        ("leading-zero", json!("012")),
        ("plus", json!("+12")),
        ("minus", json!("-12")),
        ("empty", json!("")),
        ("words", json!("دوازده")),
    ]
}

fn plates() -> Vec<(&'static str, Json)> {
    vec![
        ("texts", json!({"main": "۷۲", "sub": "1,617", "section": " 3 "})),
        ("no-sub", json!({"main": 72, "section": "۳"})),
        ("unreadable", json!({"main": "هفتاد", "sub": null, "section": 1.0, "other": "۱"})),
        ("text", json!("۷۲/۱۶۱۷")),
    ]
}
