use unicode_normalization::UnicodeNormalization;

/// Folds a text for comparing names: spellings that mean the same become equal.
///
/// Arabic letters become Persian ones, marks, tatweel and zero-width characters go, digits become
/// ASCII, and runs of white space become one blank. Never written back to a source.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.nfc().filter_map(fold_letter) {
        if letter != ' ' || !out.ends_with(' ') {
            out.push(letter);
        }
    }
    out.trim().to_owned()
}

/// Folds one letter; none where it says nothing.
pub fn fold_letter(letter: char) -> Option<char> {
    match letter {
        'ي' | 'ى' | 'ئ' => Some('ی'),
        'ك' => Some('ک'),
        'ة' | 'ۀ' | 'ە' => Some('ه'),
        'أ' | 'إ' | 'ٱ' => Some('ا'),
        'ؤ' => Some('و'),
        '۰'..='۹' => char::from_digit(letter as u32 - '۰' as u32, 10),
        '٠'..='٩' => char::from_digit(letter as u32 - '٠' as u32, 10),
        '\u{0640}' | '\u{064B}'..='\u{0655}' | '\u{0670}' => None,
        _ if is_zero_width(letter) || is_direction_control(letter) => None,
        _ if letter.is_whitespace() => Some(' '),
        _ => Some(letter),
    }
}

/// Composes letters and their marks (Unicode normalisation form C).
pub fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// Writes a Persian text in its one canonical spelling, without changing what it says.
///
/// Arabic yeh and kaf become the Persian letters, tatweel goes, digits become Persian, repeated
/// ZWNJ become one, and ZWNJ at the edge of a word goes.
pub fn canonical(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let says = |letter: &char| !matches!(letter, '\u{0640}' | '\u{200E}' | '\u{200F}');
    for letter in text.chars().filter(says).nfc().map(canonical_letter) {
        match letter {
            '\u{200C}' if out.is_empty() || out.ends_with([' ', '\u{200C}']) => {}
            _ => {
                if letter == ' ' {
                    out.truncate(out.trim_end_matches('\u{200C}').len());
                }
                out.push(letter);
            }
        }
    }
    out.truncate(out.trim_end_matches('\u{200C}').len());
    out
}

fn canonical_letter(letter: char) -> char {
    match letter {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        '٠'..='٩' => char::from_u32(letter as u32 - '٠' as u32 + '۰' as u32).unwrap_or(letter),
        '0'..='9' => char::from_u32(letter as u32 - '0' as u32 + '۰' as u32).unwrap_or(letter),
        _ => letter,
    }
}

/// Whether a character changes the direction in which its neighbours are shown (UAX #9, explicit
/// embeddings, overrides and isolates).
pub fn is_direction_control(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character takes no room: joiners, marks of direction, soft hyphen, byte-order mark.
pub fn is_zero_width(letter: char) -> bool {
    matches!(letter, '\u{200B}'..='\u{200F}' | '\u{061C}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}')
}

/// Whether a character is a letter of the Arabic script as Persian uses it.
pub fn is_persian_letter(letter: char) -> bool {
    matches!(letter, '\u{0620}'..='\u{064A}' | '\u{066E}'..='\u{06D3}')
}
