use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use crate::text::is_direction_control;

use super::Unfit;
use super::fonts::has_glyph;

/// What stands for a character that cannot be printed: one mark for one character.
const MARK: char = '\u{FFFD}';

/// Returns why a character cannot be printed; none where it can.
pub(super) fn unfit(letter: char) -> Option<Unfit> {
    match letter {
        // The template breaks lines and sets blanks itself.
        '\n' | '\r' | '\t' => None,
        _ if is_invisible(letter) => Some(Unfit::Invisible),
        _ if !has_glyph(letter) => Some(Unfit::Glyphless),
        _ => None,
    }
}

/// Whether a character is a control, of direction or other; the font has some of them, and PDF/A
/// forbids the last. Joiners and the soft hyphen spell.
fn is_invisible(letter: char) -> bool {
    let is_mark = matches!(letter, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}');
    is_mark || is_direction_control(letter) || letter.is_control()
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

/// Characters of one text that cannot be printed for one reason.
#[derive(Debug)]
pub(super) struct Unprintable {
    /// The keys and indices that lead to the text.
    pub(super) path: Vec<String>,
    /// The reason.
    pub(super) unfit: Unfit,
    /// The characters, and how often each stands there.
    pub(super) letters: BTreeMap<char, usize>,
}

/// Returns all such characters, in the order of the texts.
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

fn in_text(text: &str, path: &[String]) -> Vec<Unprintable> {
    let mut reasons: BTreeMap<Unfit, BTreeMap<char, usize>> = BTreeMap::new();
    for letter in text.chars() {
        if let Some(unfit) = unfit(letter) {
            *reasons.entry(unfit).or_default().entry(letter).or_default() += 1;
        }
    }
    let found = reasons.into_iter();
    found.map(|(unfit, letters)| Unprintable { path: path.to_vec(), unfit, letters }).collect()
}
