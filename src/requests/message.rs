use crate::text::{ascii_digits, canonical, is_direction_control, is_zero_width};

/// What stands between the parts of a message whatever they are.
const MARKS: [char; 3] = ['*', '#', '\n'];

/// What may stand between them where no mark is used: never `-` or `/`, which live inside values.
const LOOSE: [char; 3] = ['،', ',', ';'];

/// A message, taken apart in every way in which it may be meant, the likeliest first.
pub(super) fn readings(message: &str) -> Vec<Vec<String>> {
    let clean = cleaned(message);
    let marked =
        clean.contains(['*', '#']).then(|| tokens(&clean, |letter| MARKS.contains(&letter)));
    let loose = tokens(&clean, |letter| {
        MARKS.contains(&letter) || LOOSE.contains(&letter) || letter.is_whitespace()
    });
    marked.into_iter().chain([loose]).collect()
}

/// Spellings of letters and digits become one; a joiner stays, because a text may need it.
fn cleaned(message: &str) -> String {
    let visible: String = canonical(message)
        .chars()
        .filter(|letter| *letter == '\u{200C}' || !is_zero_width(*letter))
        .filter(|letter| !is_direction_control(*letter))
        .collect();
    ascii_digits(&visible)
}

fn tokens(clean: &str, separates: impl Fn(char) -> bool) -> Vec<String> {
    let parts = clean.split(separates).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}
