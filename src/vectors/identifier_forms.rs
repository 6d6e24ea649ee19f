use serde_json::json;

use crate::identifiers::{check, faults, sample};
use crate::model::IdentifierKind;
use crate::text::persian_digits;

use super::value_form::{ValueForm, of_type};

/// Returns a right identifier, every fault of its kind, and right ones as nobody may write them.
pub(super) fn identifier_forms(kind: IdentifierKind) -> Vec<ValueForm> {
    let right = sample(kind, 1);
    let mut forms = vec![
        of_type("right", json!(right)),
        of_type("persian-digits", json!(persian_digits(&right))),
        of_type("padded", json!(format!("{right} "))),
        of_type("short", json!(short(&right))),
        of_type("long", json!(format!("{right}0"))),
        of_type("letter", json!(format!("{}x", short(&right)))),
        of_type("line-end", json!(format!("{right}\n"))),
    ];
    for fault in faults(kind) {
        let wrong = faulty(&right).find(|text| check(kind, text) == Err(*fault));
        forms.extend(wrong.map(|text| of_type(&format!("fault-{}", fault.key()), json!(text))));
    }
    forms
}

fn short(right: &str) -> &str {
    let end = right.char_indices().last().map_or(0, |(at, _)| at);
    &right[..end]
}

/// Returns texts that look like the right one: one digit changed, a stretch of digits made equal,
/// and these two together, so that control digits come right by some of them.
fn faulty(right: &str) -> impl Iterator<Item = String> {
    let stretches = stretches(right);
    let single: Vec<String> = one_changed(right);
    let both = stretches.clone().into_iter().flat_map(|text| one_changed(&text));
    let two = single.clone().into_iter().flat_map(|text| one_changed(&text));
    single.into_iter().chain(stretches).chain(both).chain(two)
}

fn one_changed(right: &str) -> Vec<String> {
    let places = right.char_indices().filter(|(_, letter)| letter.is_ascii_digit());
    let places = places.collect::<Vec<_>>().into_iter().rev();
    let all = places.flat_map(|(at, letter)| {
        let others = ('0'..='9').filter(move |other| *other != letter);
        others.map(move |other| format!("{}{other}{}", &right[..at], &right[at + 1..]))
    });
    all.collect()
}

fn stretches(right: &str) -> Vec<String> {
    let letters: Vec<char> = right.chars().collect();
    let mut all = Vec::new();
    for from in 0..letters.len() {
        for to in from + 2..=letters.len() {
            for digit in ['0', '1'] {
                let equal = |(at, letter): (usize, &char)| {
                    let is_inside = (from..to).contains(&at) && letter.is_ascii_digit();
                    if is_inside { digit } else { *letter }
                };
                all.push(letters.iter().enumerate().map(equal).collect());
            }
        }
    }
    all
}
