//! Identifiers, literals and comments of Go.

use std::collections::BTreeSet;

use crate::text::is_direction_control;

/// Gives every name of the package once.
pub(super) struct Namer {
    taken: BTreeSet<String>,
}

impl Namer {
    /// Begins with the names that the runtime has.
    pub(super) fn beside(taken: impl IntoIterator<Item = String>) -> Self {
        Self { taken: taken.into_iter().collect() }
    }

    /// Returns the name that is wanted, with a number behind it where it is taken.
    pub(super) fn name(&mut self, wanted: &str) -> String {
        let numbered = (2..).map(|number| format!("{wanted}{number}"));
        let mut all = std::iter::once(wanted.to_owned()).chain(numbered);
        let free = all.find(|name| !self.taken.contains(name)).unwrap_or_default();
        self.taken.insert(free.clone());
        free
    }
}

/// Returns the names that a Go file declares for the whole package.
pub(super) fn declared(source: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut in_block = false;
    for line in source.lines() {
        let opens = ["const (", "var (", "type ("].contains(&line);
        in_block = opens || in_block && line != ")";
        let keyword =
            ["func ", "type ", "var ", "const "].iter().find_map(|it| line.strip_prefix(it));
        let inside = line.strip_prefix('\t').filter(|_| in_block && !opens);
        names.extend(keyword.or(inside).map(first_word).filter(|it| !it.is_empty()));
    }
    names
}

fn first_word(line: &str) -> String {
    line.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_').collect()
}

/// Returns an id as an exported name: `owner_national_id` is `OwnerNationalID`.
pub(super) fn exported(id: &str) -> String {
    id.split(['-', '_']).map(word).collect()
}

/// Returns an id as a name of the package alone: `building-permit` is `buildingPermit`.
pub(super) fn unexported(id: &str) -> String {
    let name = exported(id);
    let first = id.split(['-', '_']).next().unwrap_or_default().len();
    let (head, rest) = name.split_at(first.min(name.len()));
    head.to_ascii_lowercase() + rest
}

fn word(word: &str) -> String {
    match word {
        "iban" | "id" | "sms" => word.to_ascii_uppercase(),
        _ => {
            let (head, rest) = word.split_at(1.min(word.len()));
            head.to_ascii_uppercase() + rest
        }
    }
}

/// Writes an interpreted string. What is not seen, or turns the line around, is escaped.
pub(super) fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\u{FEFF}' | '\u{2028}' | '\u{2029}' => out.push_str(&escape(letter)),
            _ if letter.is_control() || is_direction_control(letter) => {
                out.push_str(&escape(letter));
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
    out
}

fn escape(letter: char) -> String {
    format!("\\u{:04x}", u32::from(letter))
}

/// Writes texts as the elements of a slice: `"a", "b"`.
pub(super) fn literals<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> String {
    let all: Vec<String> = texts.into_iter().map(|text| literal(text.as_ref())).collect();
    all.join(", ")
}

/// Writes a text as part of a comment of one line.
pub(super) fn comment(text: &str) -> String {
    let is_shown = |letter: &char| !is_direction_control(*letter) && *letter != '\u{FEFF}';
    let blank = |letter: char| if letter.is_control() { ' ' } else { letter };
    let line: String = text.chars().filter(is_shown).map(blank).collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}
