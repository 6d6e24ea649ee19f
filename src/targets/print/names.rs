//! How values are named in a template, and texts in a stylesheet.

/// Names that a dictionary of Python or an object of JavaScript has of its own: after a dot they
/// would win over a key.
const TAKEN: &[&str] = &[
    "clear",
    "constructor",
    "copy",
    "fromkeys",
    "get",
    "items",
    "keys",
    "pop",
    "popitem",
    "setdefault",
    "update",
    "values",
];

/// Returns a key of an object as a template names it: `fields.area`, `documents['title-deed']`.
pub(super) fn key(object: &str, key: &str) -> String {
    let is_word = key.chars().all(|it| it.is_ascii_alphanumeric() || it == '_');
    match is_word && !TAKEN.contains(&key) {
        true => format!("{object}.{key}"),
        false => format!("{object}['{key}']"),
    }
}

/// Writes a text between quotes as CSS reads it; it stands inside an element of HTML that knows
/// no escapes, and inside a template.
pub(super) fn css_text(text: &str) -> String {
    let letters = text.chars().map(|letter| match letter {
        ' ' => " ".to_owned(),
        _ if letter.is_ascii_alphanumeric() || !letter.is_ascii() => letter.to_string(),
        _ => format!("\\{:x} ", u32::from(letter)),
    });
    format!("\"{}\"", letters.collect::<String>())
}
