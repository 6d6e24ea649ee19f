//! The distances between codes, which make a wrong digit and a swap harmless.

use super::Conflict;

/// How many digits a code has.
pub const LENGTH: usize = 5;

/// The least number of places in which two codes differ.
pub const DISTANCE: usize = 3;

/// Whether a text is a code: five ASCII digits, the first not 0.
pub fn is_code(text: &str) -> bool {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.len() == LENGTH && digits && !text.starts_with('0')
}

/// Counts the places in which two codes differ.
pub fn distance(left: &str, right: &str) -> usize {
    let different = left.bytes().zip(right.bytes()).filter(|(left, right)| left != right);
    different.count() + left.len().abs_diff(right.len())
}

/// Returns why two codes cannot live side by side; nothing where they can.
pub fn conflict(left: &str, right: &str) -> Option<Conflict> {
    let apart = distance(left, right);
    if apart < DISTANCE {
        return Some(Conflict::Near(apart));
    }
    let near = |swapped: String, other: &str| distance(&swapped, other) <= 1;
    let swap = swaps(left).any(|swapped| near(swapped, right))
        || swaps(right).any(|swapped| near(swapped, left));
    swap.then_some(Conflict::Swap)
}

/// Returns the smallest code that may be given beside all that were ever given: it is none of them
/// and in conflict with none. Nothing where the codes are used up.
pub fn next<'a>(given: impl Iterator<Item = &'a str> + Clone) -> Option<String> {
    (10_000..=99_999_u32)
        .map(|number| number.to_string())
        .find(|code| given.clone().all(|other| conflict(code, other).is_none()))
}

/// Whether a single wrong digit, or a single swap of neighbours, leads from a code to what was
/// written.
pub fn is_slip(written: &str, code: &str) -> bool {
    distance(written, code) == 1 || swaps(code).any(|swapped| swapped == written)
}

/// The codes that come from swapping two different neighbouring digits.
fn swaps(code: &str) -> impl Iterator<Item = String> {
    let digits: Vec<char> = code.chars().collect();
    let places = (1..digits.len()).filter({
        let digits = digits.clone();
        move |at| digits[at - 1] != digits[*at]
    });
    places.map(move |at| {
        let mut swapped = digits.clone();
        swapped.swap(at - 1, at);
        swapped.into_iter().collect()
    })
}
