//! Identifiers and literals of Java.

use crate::model::RecordId;
use crate::text::{Bilingual, camel, is_direction_control, pascal};

use super::layout::Code;

/// The words that Java keeps for itself, and the methods of every object.
pub(super) const KEYWORDS: [&str; 66] = [
    "abstract",
    "assert",
    "boolean",
    "break",
    "byte",
    "case",
    "catch",
    "char",
    "class",
    "clone",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "equals",
    "extends",
    "false",
    "final",
    "finalize",
    "finally",
    "float",
    "for",
    "getClass",
    "goto",
    "hashCode",
    "if",
    "implements",
    "import",
    "instanceof",
    "int",
    "interface",
    "long",
    "native",
    "new",
    "notify",
    "notifyAll",
    "null",
    "package",
    "permits",
    "private",
    "protected",
    "public",
    "record",
    "return",
    "sealed",
    "short",
    "static",
    "strictfp",
    "super",
    "switch",
    "synchronized",
    "this",
    "throw",
    "throws",
    "toString",
    "transient",
    "true",
    "try",
    "var",
    "void",
    "volatile",
    "wait",
    "while",
];

/// Returns a name that is no word of Java.
pub(super) fn member(id: &str) -> String {
    let name = camel(&id.replace('.', "-"));
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// Returns the class of a record: never one of the runtime's, which stand in another package level.
pub(super) fn class(record: &RecordId) -> String {
    format!("{}Form", pascal(record.as_str()))
}

/// Writes a text as a literal.
pub(super) fn literal(text: &str) -> String {
    let mut out = String::from('"');
    for letter in text.chars() {
        match letter {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if is_unsafe(letter) => out.push_str(&format!("\\u{:04x}", letter as u32)),
            _ => out.push(letter),
        }
    }
    out.push('"');
    out
}

/// What a reader of the source would not see. An escape that the compiler turns into a line end
/// would end the literal: those are written above.
fn is_unsafe(letter: char) -> bool {
    letter.is_control()
        || is_direction_control(letter)
        || matches!(
            letter,
            '\u{2028}' | '\u{2029}' | '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{FEFF}'
        )
}

/// Writes a text for a comment: one line, without what would end it or be read as markup.
pub(super) fn remark(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|letter| if letter.is_whitespace() || is_unsafe(letter) { ' ' } else { letter })
        .collect();
    let words: Vec<&str> = plain.split(' ').filter(|word| !word.is_empty()).collect();
    let line = words.join(" ").replace('\\', "&#92;").replace("*/", "*&#47;").replace('@', "&#64;");
    line.replace('<', "&lt;").replace('>', "&gt;").replace('{', "&#123;").replace('}', "&#125;")
}

/// Writes words as a remark that ends like a sentence.
pub(super) fn sentence(words: &str) -> String {
    let words = remark(words);
    if words.is_empty() || words.ends_with('.') { words } else { format!("{words}.") }
}

/// Writes a text in both languages.
pub(super) fn bilingual(text: &Bilingual) -> Code {
    let both = [&text.fa, &text.en].map(|text| Code::Text(literal(text)));
    Code::call("new Bilingual", both.into())
}

/// Writes a text in both languages, or null.
pub(super) fn optional(text: Option<&Bilingual>) -> Code {
    text.map_or_else(|| Code::text("null"), bilingual)
}

/// Writes texts as a list.
pub(super) fn list<S: AsRef<str>>(texts: impl IntoIterator<Item = S>) -> Code {
    let items = texts.into_iter().map(|text| Code::Text(literal(text.as_ref())));
    Code::call("List.of", items.collect())
}

/// Writes texts as a set.
pub(super) fn set<S: AsRef<str>>(texts: impl IntoIterator<Item = S>) -> Code {
    let items = texts.into_iter().map(|text| Code::Text(literal(text.as_ref())));
    Code::call("Set.of", items.collect())
}

/// Writes an integer of 64 bits with `_` between groups of three, from five digits on.
pub(super) fn integer(value: i64) -> String {
    let digits = value.to_string();
    let is_short = digits.trim_start_matches('-').len() < 5;
    let digits = if is_short { digits } else { crate::text::grouped(&digits, '_') };
    if i32::try_from(value).is_ok() { digits } else { format!("{digits}L") }
}
