/// Reads a text of ASCII digits only.
///
/// Not `char::is_numeric`, which knows many scripts, nor `parse`, which takes a leading `+`.
pub(super) fn digits(text: &str) -> Option<Vec<u32>> {
    text.chars().map(|letter| letter.is_ascii_digit().then(|| letter as u32 - '0' as u32)).collect()
}

/// Reads a text of so many ASCII digits.
pub(super) fn exactly<const N: usize>(text: &str) -> Option<[u32; N]> {
    digits(text)?.try_into().ok()
}

/// Returns the control digit of bill and payment ids: weights 2 to 7 from the right, modulo 11.
pub(super) fn modulo_11(digits: &[u32]) -> u32 {
    let weights = (2..=7).cycle();
    let sum: u32 = digits.iter().rev().zip(weights).map(|(d, w)| d * w).sum();
    match sum % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    }
}
