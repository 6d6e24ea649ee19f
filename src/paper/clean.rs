/// Takes away what would disturb the print of a text that somebody typed: marks of direction,
/// which reverse their neighbours, and control characters. Line ends stay.
pub fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.chars().filter(|letter| !disturbs(*letter)).map(plain).collect()
}

/// Whether [`clean`] changes more than blanks.
pub(super) fn is_clean(text: &str) -> bool {
    !text.chars().any(disturbs)
}

/// U+061C, U+200E and U+200F are marks of direction; joiners (U+200C, U+200D) are letters' own.
fn disturbs(letter: char) -> bool {
    let is_mark = matches!(letter, '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}');
    let is_control = letter.is_control() && !letter.is_whitespace();
    is_mark || is_control || crate::text::is_direction_control(letter)
}

fn plain(letter: char) -> char {
    match letter {
        '\n' => '\n',
        _ if letter.is_whitespace() => ' ',
        _ => letter,
    }
}
