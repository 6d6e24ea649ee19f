/// Why two codes must not both be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// They are the same.
    Same,
    /// They differ in fewer than three digits, so that one wrong digit cannot be corrected.
    TooNear,
    /// Swapping two neighbouring digits turns one into the other.
    Swap,
}

/// The digits of a code.
const LENGTH: usize = 5;

/// The least number of digits in which two codes differ (Hamming 1950: one error is corrected).
const DISTANCE: usize = 3;

/// Whether a text is a code: five ASCII digits, the first not 0.
pub fn is_code(text: &str) -> bool {
    text.len() == LENGTH && text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0')
}

/// Returns in how many digits two codes differ.
pub fn distance(left: &str, right: &str) -> usize {
    left.bytes()
        .zip(right.bytes())
        .filter(|(left, right)| left != right)
        .count()
}

/// Returns why two codes must not both be given; nothing where they may.
pub fn conflict(left: &str, right: &str) -> Option<Conflict> {
    if left == right {
        return Some(Conflict::Same);
    }
    if swaps(left).any(|swapped| swapped == right.as_bytes()) {
        return Some(Conflict::Swap);
    }
    (distance(left, right) < DISTANCE).then_some(Conflict::TooNear)
}

/// Returns the codes that come about by swapping two neighbouring digits.
fn swaps(code: &str) -> impl Iterator<Item = Vec<u8>> {
    (1..code.len()).map(move |at| {
        let mut digits = code.as_bytes().to_vec();
        digits.swap(at - 1, at);
        digits
    })
}

/// Returns the smallest code that may be given beside all that were ever given; nothing where
/// every code is taken.
pub fn next<'a>(given: impl Iterator<Item = &'a str> + Clone) -> Option<String> {
    (10_000..=99_999)
        .map(|code: u32| code.to_string())
        .find(|code| given.clone().all(|other| conflict(code, other).is_none()))
}
