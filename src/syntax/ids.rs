//! What an id may be.

/// The words that begin an operand or stand for a value or a cell: never an id.
pub(super) const RESERVED: &[&str] = &[
    "and",
    "answered",
    "any",
    "days",
    "exactly",
    "filing",
    "first",
    "given",
    "gregorian",
    "in",
    "is",
    "largest",
    "months",
    "no",
    "not",
    "number",
    "or",
    "smallest",
    "sum",
    "undecided",
    "years",
    "yes",
];

/// Whether a word is an id: small Latin letters, digits, `-` and `_`, a letter first.
pub(super) fn is_id(word: &str) -> bool {
    let is_part = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-');
    word.starts_with(|letter: char| letter.is_ascii_lowercase()) && word.bytes().all(is_part)
}

/// Whether an id is a word of conditions.
pub(super) fn is_reserved(id: &str) -> bool {
    RESERVED.binary_search(&id).is_ok()
}

/// Returns the English name that an id says by itself: the id with blanks.
pub(super) fn spoken(id: &str) -> String {
    id.replace(['-', '_'], " ")
}

/// Returns the id that was meant, where every letter has one Latin letter that looks like it.
pub(super) fn mended(word: &str) -> Option<String> {
    let mended: Option<String> = word.chars().map(latin).collect();
    let mended = mended?.trim_start_matches(['_', '-']).to_owned();
    is_id(&mended).then_some(mended)
}

/// Returns the small Latin letter that a letter is or looks like (UTS #39, confusables).
fn latin(letter: char) -> Option<char> {
    Some(match letter {
        'А' | 'а' | 'Α' | 'α' => 'a',
        'В' | 'Β' => 'b',
        'С' | 'с' => 'c',
        'Е' | 'е' | 'Ε' | 'ё' => 'e',
        'Н' | 'Η' | 'һ' => 'h',
        'І' | 'і' | 'Ι' | 'ι' | 'ı' => 'i',
        'ј' | 'Ј' => 'j',
        'К' | 'к' | 'Κ' | 'κ' => 'k',
        'М' | 'м' | 'Μ' => 'm',
        'Ν' => 'n',
        'О' | 'о' | 'Ο' | 'ο' => 'o',
        'Р' | 'р' | 'Ρ' | 'ρ' => 'p',
        'ѕ' | 'Ѕ' => 's',
        'Т' | 'т' | 'Τ' | 'τ' => 't',
        'ν' => 'v',
        'Х' | 'х' | 'Χ' | 'χ' => 'x',
        'у' | 'У' | 'γ' => 'y',
        'Ζ' => 'z',
        _ if letter.is_ascii() => letter.to_ascii_lowercase(),
        _ => return None,
    })
}
