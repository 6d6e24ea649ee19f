use serde_json::{Value as Json, json};
use zabeteh::contract::{Contract, Entry};
use zabeteh::evaluate::{evaluate, normalise};
use zabeteh::model::{RecordId, ValueType};
use zabeteh::text::persian_digits;

use crate::forms::real;

use super::pointer::{Asked, asked};
use super::{Case, cases};

#[test]
fn normalising_twice_changes_nothing_more() {
    let contract = real().contract();
    for (case, number) in cases().iter().zip(0..) {
        let filing = match number % 3 {
            0 => case.filing.clone(),
            1 => persian(contract, case),
            _ => careless(&case.filing),
        };
        let once = normalise(contract, &filing);
        let twice = normalise(contract, &once);
        assert_eq!(once, twice, "{}", case.record.id);
        assert_eq!(evaluate(contract, &once), evaluate(contract, &twice), "{}", case.record.id);
    }
}

#[test]
fn what_is_accepted_is_accepted_after_normalising() {
    let contract = real().contract();
    for case in cases().iter().filter(|case| case.verdict.findings.is_empty()) {
        let verdict = evaluate(contract, &normalise(contract, &case.filing));
        assert_eq!(verdict, case.verdict, "{}: {}", case.record.id, case.filing);
    }
}

#[test]
fn persian_digits_mean_the_same_everywhere() {
    let contract = real().contract();
    for case in cases() {
        let typed = normalise(contract, &persian(contract, case));
        let plain = normalise(contract, &case.filing);
        let (typed, plain) = (evaluate(contract, &typed), evaluate(contract, &plain));
        assert_eq!(typed, plain, "{}: {}", case.record.id, case.filing);
    }
}

/// Writes a filing as a person types it on a Persian keyboard: every digit is Persian, and a number
/// is a text.
fn persian(contract: &Contract, case: &Case) -> Json {
    let mut filing = case.filing.clone();
    let record = case.filing["form"].as_str().map(RecordId::new);
    if record.as_ref() == Some(&case.record.id) {
        type_in(contract, case, (&mut filing, ""));
    }
    filing
}

fn type_in(contract: &Contract, case: &Case, (json, path): (&mut Json, &str)) {
    match json {
        Json::String(text) => *json = json!(persian_digits(text)),
        Json::Number(number) if is_typed(contract, case, path) => {
            *json = json!(persian_digits(&number.to_string()));
        }
        Json::Array(parts) => {
            for (part, at) in parts.iter_mut().zip(0..) {
                type_in(contract, case, (part, &format!("{path}/{at}")));
            }
        }
        Json::Object(parts) => {
            for (key, part) in parts {
                type_in(contract, case, (part, &format!("{path}/{key}")));
            }
        }
        Json::Number(_) | Json::Bool(_) | Json::Null => {}
    }
}

/// Whether a JSON number may as well be typed: a whole number, or a part of a registry plate.
fn is_typed(contract: &Contract, case: &Case, path: &str) -> bool {
    let value_type = |path: &str| match asked(contract, case.record, path) {
        Some(Asked::Column(field) | Asked::Entry(Entry::Field(field))) => Some(&field.value_type),
        Some(Asked::Entry(Entry::Rows(_) | Entry::Computed(_))) | None => None,
    };
    match value_type(path) {
        Some(ValueType::Number(_)) => true,
        Some(ValueType::RegistryPlate) => [path.rsplit_once('/')]
            .iter()
            .flatten()
            .any(|(above, _)| matches!(value_type(above), Some(ValueType::RegistryPlate))),
        _ => false,
    }
}

/// Writes every text with what fingers and keyboards leave behind.
fn careless(json: &Json) -> Json {
    match json {
        Json::String(text) => json!(format!("\u{200F} ٬ {text}،\t \u{FEFF}")),
        Json::Array(parts) => parts.iter().map(careless).collect(),
        Json::Object(parts) => {
            let parts = parts.iter().map(|(key, part)| {
                let part = if key == "form" { part.clone() } else { careless(part) };
                (key.clone(), part)
            });
            Json::Object(parts.collect())
        }
        Json::Number(_) | Json::Bool(_) | Json::Null => json.clone(),
    }
}
