use serde_json::Value;

use zabeteh::contract::Record;
use zabeteh::evaluate::sample_filing;
use zabeteh::paper::{Edition, Entry, Section, Sheet, SheetKind, compose};
use zabeteh::text::{Date, Lang};

use crate::forms::{real, title};

const LANGS: [Lang; 2] = [Lang::Fa, Lang::En];
const KINDS: [SheetKind; 2] = [SheetKind::Form, SheetKind::Checklist];

#[test]
fn the_slots_of_a_line_fill_it() {
    for (name, sheet) in sheets() {
        for section in sheet.sections.iter().chain(&sheet.answer) {
            assert_eq!(ragged(section), Vec::<u8>::new(), "{name} {}", section.id);
        }
    }
}

#[test]
fn a_persian_sheet_has_no_latin_digits_but_beside_latin_letters() {
    for (name, sheet) in sheets().filter(|(_, sheet)| sheet.lang == "fa") {
        let json = serde_json::to_value(&sheet).expect("a sheet has a JSON form");
        let mut found = Vec::new();
        latin(&json, "", &mut found);
        assert_eq!(found, Vec::<String>::new(), "{name}");
    }
}

/// Returns the lines that do not add up to six sixths.
fn ragged(section: &Section) -> Vec<u8> {
    let mut sums = vec![0];
    for entry in &section.entries {
        match entry {
            Entry::Slot(slot) if sums.last() == Some(&6) => sums.push(slot.span),
            Entry::Slot(slot) => sums.iter_mut().last().into_iter().for_each(|it| *it += slot.span),
            Entry::Table(_) => {}
        }
    }
    sums.retain(|sum| !matches!(sum, 0 | 6));
    sums
}

fn latin(json: &Value, key: &str, found: &mut Vec<String>) {
    let is_free = matches!(key, "id" | "qr" | "revision_wire");
    match json {
        _ if is_free => {}
        Value::String(text) if text.contains(|it: char| it.is_ascii_alphabetic()) => {}
        Value::String(text) if text.contains(|it: char| it.is_ascii_digit()) => {
            found.push(format!("{key}: {text}"));
        }
        Value::Array(items) => items.iter().for_each(|item| latin(item, key, found)),
        Value::Object(object) => object.iter().for_each(|(key, value)| latin(value, key, found)),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Every record: blank and with its sample filing, form and checklist, in both languages.
fn sheets() -> impl Iterator<Item = (String, Sheet)> {
    let contract = real().contract();
    let editions = LANGS.into_iter().flat_map(|lang| KINDS.map(|kind| Edition { kind, lang }));
    editions.flat_map(move |edition| {
        contract.records.iter().flat_map(move |record| {
            let filing = sample(record);
            [None, Some(&filing)]
                .map(|filing| (title(record), compose(contract, record, edition, filing)))
        })
    })
}

fn sample(record: &Record) -> Value {
    let day = Date::new(1405, 9, 2).expect("the day exists");
    sample_filing(real().contract(), record, day)
}
