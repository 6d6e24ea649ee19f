/// Opens a stretch whose direction its own first letter decides.
const OPEN: char = '\u{2068}';
/// Closes it.
const CLOSE: char = '\u{2069}';

/// Sets a text apart, so that its direction does not move what stands around it (UAX #9).
pub(super) fn isolated(text: &str) -> String {
    format!("{OPEN}{text}{CLOSE}")
}

/// Whether no letter of a text is written from right to left.
pub(super) fn is_left_to_right(text: &str) -> bool {
    !text.chars().any(is_right_to_left)
}

/// Whether a letter lies in one of the blocks of right-to-left scripts.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter,
        '\u{0590}'..='\u{08FF}'
        | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}')
}
