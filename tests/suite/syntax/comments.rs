use zabeteh::syntax::{NoNames, format, parse};

use super::cases::{cases, source};

/// Returns the places of the blanks between words: outside of texts and comments.
fn gaps(text: &str) -> Vec<usize> {
    let mut places = Vec::new();
    let mut close = None;
    for (at, letter) in text.char_indices() {
        match (close, letter) {
            (Some(mark), _) if letter == mark => close = None,
            (None, '«') => close = Some('»'),
            (None, '"') => close = Some('"'),
            (None, '#') => close = Some('\n'),
            (None, ' ' | '\n') if !is_in_row(text, at) => places.push(at),
            _ => {}
        }
    }
    places
}

/// Whether a place lies inside a row of a table, which stands on one line.
fn is_in_row(text: &str, at: usize) -> bool {
    let line = &text[text[..at].rfind('\n').map_or(0, |end| end + 1)..];
    let line = &line[..line.find('\n').unwrap_or(line.len())];
    line.trim_start().starts_with('|') && !text[at..].starts_with('\n')
}

#[test]
fn a_comment_may_stand_anywhere_and_stays() {
    for (name, case) in cases("good") {
        if case.text.len() > 8_000 {
            continue;
        }
        for at in gaps(&case.text).into_iter().step_by(41) {
            let (before, after) = case.text.split_at(at);
            for comment in [" # mark\n", "\n\n# mark\n", "\n# one\n\n# mark\n"] {
                stays(&name, &format!("{before}{comment}{after}"));
            }
        }
    }
}

fn stays(name: &str, text: &str) {
    let read = parse(&source(text));
    assert!(read.problems.is_empty(), "{name}: {:?}\n{text}", read.problems);
    let once = format(&read.value, read.value.lang, &NoNames);
    assert!(once.contains("# mark"), "{name} loses the comment\n{text}");
    let again = parse(&source(&once)).value;
    assert!(again == read.value, "{name} is read otherwise\n{text}\n----\n{once}");
    assert!(format(&again, again.lang, &NoNames) == once, "{name}");
}
