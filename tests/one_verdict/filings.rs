//! Filings by chance: a right one of a record, with some of it changed.

use fastrand::Rng;
use serde_json::{Map, Value, json};
use zabeteh::contract::{Contract, Entry, Field, Record};
use zabeteh::evaluate::sample_filing;
use zabeteh::model::ValueType;
use zabeteh::text::Date;

use crate::values::{near, odd};

/// Returns so many filings of the records of a contract, each as one line of JSON.
pub(crate) fn filings(contract: &Contract, rng: &mut Rng, count: usize) -> Vec<String> {
    let all = (0..count).map(|at| {
        let record = &contract.records[at % contract.records.len()];
        filing(contract, record, rng).to_string()
    });
    all.collect()
}

fn filing(contract: &Contract, record: &Record, rng: &mut Rng) -> Value {
    let mut filing = sample_filing(contract, record, day(rng));
    let entries: Vec<&Entry> = record.entries().collect();
    let boldness = rng.u8(..10);
    if let Some(fields) = filing["fields"].as_object_mut() {
        change(fields, &entries, rng, boldness);
    }
    answers(contract, &mut filing, rng, boldness);
    if rng.u8(..3) == 0 {
        documents(&mut filing, record, rng);
    }
    if rng.u8(..12) == 0 {
        outermost(&mut filing, rng);
    }
    filing
}

/// Most days are near today; parameters and items change with the years before.
fn day(rng: &mut Rng) -> Date {
    let number = match rng.u8(..3) {
        0 => Date::FIRST.day_number() + rng.i64(..100_000),
        _ => 511_500 + rng.i64(..3_000),
    };
    Date::from_day_number(number).unwrap_or(Date::FIRST)
}

fn change(fields: &mut Map<String, Value>, entries: &[&Entry], rng: &mut Rng, boldness: u8) {
    for entry in entries {
        if rng.u8(..20) > boldness {
            continue;
        }
        let id = entry.id().to_string();
        match (entry, rng.u8(..12)) {
            (_, 0) => drop(fields.shift_remove(&id)),
            (_, 1) => drop(fields.insert(id, odd(rng))),
            (Entry::Field(field), _) => drop(fields.insert(id, near(rng, &field.value_type))),
            (Entry::Computed(computed), 2) => {
                fields.insert(id, near(rng, &computed.value_type));
            }
            (Entry::Computed(_), _) => {}
            (Entry::Rows(rows), _) => {
                let most = usize::try_from(rows.max).unwrap_or(4).min(4);
                let count = rng.usize(..=most);
                let all = (0..count).map(|_| row(&rows.fields, rng)).collect();
                fields.insert(id, Value::Array(all));
            }
        }
    }
    if rng.u8(..25) == 0 {
        let key = *rng.choice(&["__proto__", "a~b/c", "نام", "constructor", ""]).unwrap_or(&"x");
        fields.insert(key.to_owned(), odd(rng));
    }
}

fn row(columns: &[Field], rng: &mut Rng) -> Value {
    if rng.u8(..40) == 0 {
        return odd(rng);
    }
    let mut row = Map::new();
    for column in columns {
        match rng.u8(..16) {
            0 => {}
            1 => drop(row.insert(column.id.to_string(), odd(rng))),
            _ => drop(row.insert(column.id.to_string(), near(rng, &column.value_type))),
        }
    }
    Value::Object(row)
}

fn answers(contract: &Contract, filing: &mut Value, rng: &mut Rng, boldness: u8) {
    let Some(answers) = filing.get_mut("answers").and_then(Value::as_object_mut) else {
        return;
    };
    let ids: Vec<String> = answers.keys().cloned().collect();
    for id in ids {
        match rng.u8(..8) {
            0 => drop(answers.shift_remove(&id)),
            1 if rng.bool() => drop(answers.insert(id, odd(rng))),
            _ => {
                let record = contract.records.iter().find(|it| it.id.as_str() == id);
                let entries: Vec<&Entry> =
                    record.into_iter().flat_map(|record| record.answers()).collect();
                if let Some(answer) = answers.get_mut(&id).and_then(Value::as_object_mut) {
                    change(answer, &entries, rng, boldness);
                }
            }
        }
    }
}

fn documents(filing: &mut Value, record: &Record, rng: &mut Rng) {
    let mut all = Map::new();
    for requirement in &record.documents {
        let value = match rng.u8(..10) {
            0..=2 => continue,
            3 => json!({"copies": rng.i64(-1..=101)}),
            4 => json!({"copies": 2.0, "x": 1}),
            5 => odd(rng),
            _ => json!({}),
        };
        all.insert(requirement.document.to_string(), value);
    }
    if rng.u8(..8) == 0 {
        all.insert("no-such-paper".to_owned(), json!({}));
    }
    filing["documents"] = Value::Object(all);
}

fn outermost(filing: &mut Value, rng: &mut Rng) {
    let keys = ["form", "filed_on", "fields", "documents", "answers", "other"];
    let key = *rng.choice(&keys).unwrap_or(&"form");
    match rng.u8(..3) {
        0 => drop(filing.as_object_mut().and_then(|all| all.shift_remove(key))),
        1 => filing[key] = odd(rng),
        _ => filing[key] = near(rng, &ValueType::Date { min: Date::FIRST, max: Date::LAST }),
    }
}
