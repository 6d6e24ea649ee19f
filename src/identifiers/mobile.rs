//! تلفن همراه: `09` and nine digits.
//!
//! Written with `+98`, `0098`, `98`, `0` or nothing in front. The prefix of the operator is not
//! checked, because its list changes every few years.

use super::Fault;
use super::control::exactly;
use super::identifier::Identifier;
use super::normalise::{is_blank_or_dash, without};

pub(super) const MOBILE: Identifier = Identifier {
    normalise,
    check,
    faults: &[Fault::Shape],
    pattern: "^09[0-9]{9}$",
    max_length: 11,
    sample,
};

fn normalise(text: &str) -> String {
    let number = without(text, |letter| is_blank_or_dash(letter) || matches!(letter, '(' | ')'));
    let national = ["+98", "0098", "98", "0", ""]
        .into_iter()
        .filter_map(|prefix| number.strip_prefix(prefix))
        .find(|rest| rest.len() == 10 && rest.starts_with('9'));
    national.map_or_else(|| number.clone(), |rest| format!("0{rest}"))
}

fn check(text: &str) -> Result<(), Fault> {
    let digits: [u32; 11] = exactly(text).ok_or(Fault::Shape)?;
    if digits[..2] == [0, 9] { Ok(()) } else { Err(Fault::Shape) }
}

fn sample(n: u32) -> String {
    format!("09{:09}", 121_234_567 + u64::from(n) % 800_000_000)
}
