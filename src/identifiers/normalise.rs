use crate::text::{ascii_digits, composed, is_direction_control};

/// Writes a free text in its canonical form, without changing what it says.
///
/// Invisible characters and tatweel go, Arabic yeh and kaf become Persian, every blank becomes
/// U+0020, line ends become `\n`, the ends are trimmed, the result is NFC. Digits and ZWNJ stay.
pub fn normalise_text(text: &str) -> String {
    let visible = text.replace("\r\n", "\n");
    let kept: String = visible.chars().filter(|letter| !is_dropped(*letter)).collect();
    let written: String = composed(&kept).chars().map(prose_letter).collect();
    written.trim().to_owned()
}

/// Writes a value without prose (an identifier, a number, a date) with ASCII digits and without
/// invisible characters and blanks around it.
pub fn normalise_line(text: &str) -> String {
    let visible: String = text.chars().filter(|letter| !is_invisible(*letter)).collect();
    ascii_digits(visible.trim())
}

/// Returns a line without the given separators inside.
pub(super) fn without(text: &str, is_separator: fn(char) -> bool) -> String {
    let line = normalise_line(text);
    line.chars().filter(|letter| !is_separator(*letter)).collect()
}

/// Whether a character stands between groups of digits: a blank or a dash.
pub(super) fn is_blank_or_dash(letter: char) -> bool {
    letter.is_whitespace() || is_dash(letter)
}

/// Whether a character is a hyphen or one of the dashes that are typed for it.
pub(super) fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn is_dropped(letter: char) -> bool {
    is_invisible(letter) || matches!(letter, '\u{0640}' | '\u{200B}' | '\u{200D}')
}

/// ZWNJ is not here: in prose it spells, and inside a number it is a fault.
fn is_invisible(letter: char) -> bool {
    is_direction_control(letter)
        || matches!(letter, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{FEFF}' | '\u{00AD}')
}

fn prose_letter(letter: char) -> char {
    match letter {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        '\r' => '\n',
        '\t' | '\u{00A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' => ' ',
        _ => letter,
    }
}
