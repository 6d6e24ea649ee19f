use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use super::Unfit;
use super::fonts::{has_glyph, turns_direction};

/// What stands for a character that cannot be printed: one mark for one character.
const MARK: char = '\u{FFFD}';

/// Returns why a character cannot be printed; none where it can.
pub(super) fn unfit(letter: char) -> Option<Unfit> {
    match letter {
        // The template breaks lines and sets blanks itself.
        '\n' | '\t' => None,
        _ if turns_direction(letter) => Some(Unfit::Turning),
        // PDF/A forbids this one, though the font has it.
        '\u{FEFF}' => Some(Unfit::Glyphless),
        _ if letter.is_control() || !has_glyph(letter) => Some(Unfit::Glyphless),
        _ => None,
    }
}

/// Returns data in which a mark stands for every character that cannot be printed.
pub(super) fn masked(data: &Json) -> Json {
    match data {
        Json::String(text) => Json::String(masked_text(text)),
        Json::Array(items) => Json::Array(items.iter().map(masked).collect()),
        Json::Object(fields) => Json::Object(masked_fields(fields)),
        Json::Null | Json::Bool(_) | Json::Number(_) => data.clone(),
    }
}

fn masked_fields(fields: &Map<String, Json>) -> Map<String, Json> {
    fields.iter().map(|(key, value)| (key.clone(), masked(value))).collect()
}

fn masked_text(text: &str) -> String {
    text.chars().map(|letter| if unfit(letter).is_some() { MARK } else { letter }).collect()
}

/// A text with characters that cannot be printed.
#[derive(Debug)]
pub(super) struct Unprintable {
    /// The keys and indices that lead to it.
    pub(super) path: Vec<String>,
    /// The characters, and how often each stands there.
    pub(super) letters: BTreeMap<char, usize>,
}

/// Returns all texts with such characters, in order.
pub(super) fn unprintable(data: &Json) -> Vec<Unprintable> {
    let mut found = Vec::new();
    search(data, &mut Vec::new(), &mut found);
    found
}

fn search(data: &Json, path: &mut Vec<String>, found: &mut Vec<Unprintable>) {
    match data {
        Json::String(text) => found.extend(in_text(text, path)),
        Json::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                below(index.to_string(), item, path, found);
            }
        }
        Json::Object(fields) => {
            for (key, value) in fields {
                below(key.clone(), value, path, found);
            }
        }
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

fn below(step: String, data: &Json, path: &mut Vec<String>, found: &mut Vec<Unprintable>) {
    path.push(step);
    search(data, path, found);
    path.pop();
}

fn in_text(text: &str, path: &[String]) -> Option<Unprintable> {
    let mut letters = BTreeMap::new();
    for letter in text.chars().filter(|letter| unfit(*letter).is_some()) {
        *letters.entry(letter).or_default() += 1;
    }
    (!letters.is_empty()).then(|| Unprintable { path: path.to_vec(), letters })
}
