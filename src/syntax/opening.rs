//! Which English words at the start of a line begin a statement.
//!
//! Keywords are contextual: a field may be called `because`. So that a missing operand does not
//! swallow the next statement, a keyword that begins a line together with what it wants is marked.

/// What must follow a keyword for it to begin a statement.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wants {
    Text,
    Name,
    Figure,
    /// Anything but what could follow a name: a comma or an operator.
    Operand,
    Nothing,
}

/// The first word of each statement, the words after it, and what it wants; sorted.
const OPENINGS: &[(&str, &str, Wants)] = &[
    ("advises", "", Wants::Operand),
    ("allow", "", Wants::Name),
    ("answered", "by", Wants::Name),
    ("answers", "", Wants::Nothing),
    ("assumes", "", Wants::Name),
    ("basis", "", Wants::Name),
    ("because", "", Wants::Text),
    ("carried", "", Wants::Name),
    ("channels", "", Wants::Name),
    ("checked", "by", Wants::Name),
    ("code", "", Wants::Figure),
    ("compute", "", Wants::Name),
    ("confidence", "", Wants::Name),
    ("confirmed", "", Wants::Figure),
    ("dated", "", Wants::Figure),
    ("decided", "within", Wants::Figure),
    ("document", "", Wants::Name),
    ("email", "filing", Wants::Nothing),
    ("email", "status", Wants::Nothing),
    ("end", "", Wants::Name),
    ("except", "when", Wants::Operand),
    ("expect", "", Wants::Operand),
    ("field", "", Wants::Name),
    ("filed", "by", Wants::Name),
    ("for", "", Wants::Name),
    ("form", "", Wants::Name),
    ("given", "", Wants::Operand),
    ("gives", "", Wants::Name),
    ("group", "", Wants::Name),
    ("hint", "", Wants::Text),
    ("include", "", Wants::Name),
    ("inquiry", "", Wants::Name),
    ("issued", "by", Wants::Name),
    ("item", "", Wants::Name),
    ("journey", "", Wants::Name),
    ("label", "", Wants::Text),
    ("law", "", Wants::Name),
    ("list", "", Wants::Name),
    ("needs", "", Wants::Name),
    ("note", "", Wants::Text),
    ("number", "", Wants::Figure),
    ("on", "", Wants::Figure),
    ("one", "visit for", Wants::Name),
    ("optional", "", Wants::Nothing),
    ("organisation", "", Wants::Name),
    ("otherwise", "", Wants::Text),
    ("parameter", "", Wants::Name),
    ("part", "", Wants::Name),
    ("parts", "at most", Wants::Figure),
    ("pending", "", Wants::Name),
    ("personal", "", Wants::Nothing),
    ("promise", "", Wants::Name),
    ("provision", "", Wants::Name),
    ("public", "", Wants::Nothing),
    ("published", "by", Wants::Name),
    ("purpose", "", Wants::Text),
    ("question", "", Wants::Name),
    ("reading", "", Wants::Text),
    ("regulation", "", Wants::Name),
    ("releases", "", Wants::Name),
    ("remedy", "", Wants::Text),
    ("replaced", "by", Wants::Figure),
    ("replaces", "document", Wants::Name),
    ("reply", "", Wants::Text),
    ("requires", "", Wants::Operand),
    ("retired", "", Wants::Figure),
    ("revision", "", Wants::Figure),
    ("rows", "", Wants::Name),
    ("rule", "", Wants::Name),
    ("scenario", "", Wants::Name),
    ("section", "", Wants::Name),
    ("sender", "", Wants::Name),
    ("silence", "", Wants::Name),
    ("since", "", Wants::Figure),
    ("sms", "filing", Wants::Nothing),
    ("sms", "status", Wants::Nothing),
    ("source", "", Wants::Text),
    ("step", "", Wants::Name),
    ("table", "", Wants::Name),
    ("take", "", Wants::Name),
    ("until", "", Wants::Figure),
    ("visit", "because", Wants::Name),
    ("was", "", Wants::Name),
    ("when", "", Wants::Operand),
    ("within", "", Wants::Figure),
];

/// The words that may follow a name, so that the word before them is one.
const OPERATORS: &[&str] = &[
    "above", "after", "and", "as", "at", "before", "below", "differ", "divided", "from",
    "includes", "is", "lacks", "minus", "of", "on", "or", "plus", "times", "to", "where",
];

/// Whether a line that begins with these words begins a statement.
pub(super) fn begins_statement(line: &str) -> bool {
    let first = word(line);
    let from = OPENINGS.partition_point(|(opening, ..)| *opening < first);
    OPENINGS[from..]
        .iter()
        .take_while(|(opening, ..)| *opening == first)
        .any(|(_, more, wants)| follows(&line[first.len()..], more, *wants))
}

/// Whether the words `more`, and then what is wanted, stand at the start of `rest`.
fn follows(rest: &str, more: &str, wants: Wants) -> bool {
    let mut rest = rest;
    for expected in more.split_whitespace() {
        rest = rest.trim_start_matches([' ', '\t']);
        if word(rest) != expected {
            return false;
        }
        rest = &rest[expected.len()..];
    }
    is_wanted(rest.trim_start_matches([' ', '\t']), wants)
}

fn is_wanted(rest: &str, wants: Wants) -> bool {
    let next = rest.chars().next().unwrap_or('\n');
    match wants {
        Wants::Text => matches!(next, '«' | '"'),
        Wants::Figure => next.is_numeric(),
        Wants::Name => next == '«' || !word(rest).is_empty() && !is_operator(rest),
        Wants::Operand => !matches!(next, ',' | '،' | ')' | '.') && !is_operator(rest),
        Wants::Nothing => matches!(next, '\n' | '\r' | '#'),
    }
}

fn is_operator(rest: &str) -> bool {
    OPERATORS.binary_search(&word(rest)).is_ok()
}

/// Returns the English word at the start of a text; empty where none stands there.
fn word(text: &str) -> &str {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    let end = text.bytes().position(|byte| !is_part(byte));
    &text[..end.unwrap_or(text.len())]
}
