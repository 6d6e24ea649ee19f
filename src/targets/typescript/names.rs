//! Identifiers and literals of ECMAScript.

use serde_json::Value;

/// What every object has by its prototype: read as a plain member, an absent key would seem given.
const OF_PROTOTYPE: [&str; 12] = [
    "__defineGetter__",
    "__defineSetter__",
    "__lookupGetter__",
    "__lookupSetter__",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
];

/// Writes a string literal. It closes no comment, opens none, and ends no script of a page.
pub(super) fn literal(text: &str) -> String {
    Value::from(text)
        .to_string()
        .replace("/*", "/\\u002a")
        .replace("*/", "*\\u002f")
        .replace("</", "<\\/")
        .replace("<!", "\\u003c!")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

/// Writes an array of string literals.
pub(super) fn literals<T: ToString>(texts: impl IntoIterator<Item = T>) -> String {
    let all: Vec<String> = texts.into_iter().map(|text| literal(&text.to_string())).collect();
    format!("[{}]", all.join(", "))
}

/// Writes a text inside a comment.
pub(super) fn comment(text: &str) -> String {
    text.replace("*/", "* /").replace("/*", "/ *").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Writes a key of an object literal.
pub(super) fn key(id: &str) -> String {
    match id {
        "__proto__" => "[\"__proto__\"]".to_owned(),
        _ if is_identifier(id) => id.to_owned(),
        _ => literal(id),
    }
}

/// Writes the member of an object that has the key itself.
pub(super) fn member(object: &str, id: &str) -> String {
    if is_identifier(id) { format!("{object}.{id}") } else { format!("{object}[{}]", literal(id)) }
}

/// Writes the member of a JSON object that may lack the key.
pub(super) fn own(object: &str, id: &str) -> String {
    if OF_PROTOTYPE.contains(&id) {
        format!("own({object}, {})", literal(id))
    } else {
        member(object, id)
    }
}

/// Whether an id needs no quotes. Reserved words are allowed as keys and members.
fn is_identifier(id: &str) -> bool {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    !id.is_empty() && id.chars().all(is_plain) && !id.starts_with(|it: char| it.is_ascii_digit())
}

/// Whether code names a variable: it stands alone, and neither in a string nor after a point.
pub(super) fn mentions(code: &str, name: &str) -> bool {
    code.lines().filter(|line| !line.starts_with("// ")).any(|line| is_in(line, name))
}

/// No string goes over the end of a line.
fn is_in(line: &str, name: &str) -> bool {
    let mut in_string = false;
    let mut before = ' ';
    let mut rest = line.char_indices();
    while let Some((at, letter)) = rest.next() {
        match letter {
            '\\' if in_string => drop(rest.next()),
            '"' => in_string = !in_string,
            _ if in_string || is_word(before) || before == '.' => {}
            _ if begins_with(&line[at..], name) => return true,
            _ => {}
        }
        before = letter;
    }
    false
}

/// A key of an object literal is no variable.
fn begins_with(code: &str, name: &str) -> bool {
    let is_variable = |rest: &str| !rest.starts_with(is_word) && !rest.starts_with(':');
    code.strip_prefix(name).is_some_and(is_variable)
}

fn is_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '$'
}
