//! تلفن ثابت: an area code and eight digits.
//!
//! The area codes are those of libphonenumber, one per province; Tehran is 021. Short service
//! numbers and extensions are another matter and not allowed.

use super::Fault;
use super::control::exactly;
use super::identifier::Identifier;
use super::normalise::{is_blank_or_dash, without};

pub(super) const PHONE: Identifier = Identifier {
    normalise,
    check,
    faults: &[Fault::Shape, Fault::AreaCode],
    pattern: concat!(
        "^0(1[137]|2[134568]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])",
        "[1-9][0-9]{7}$"
    ),
    max_length: 11,
    sample,
};

const AREAS: [u32; 31] = [
    11, 13, 17, 21, 23, 24, 25, 26, 28, 31, 34, 35, 38, 41, 44, 45, 51, 54, 56, 58, 61, 66, 71, 74,
    76, 77, 81, 83, 84, 86, 87,
];

fn normalise(text: &str) -> String {
    let number = without(text, |letter| is_blank_or_dash(letter) || matches!(letter, '(' | ')'));
    let national = ["+98", "0098"]
        .into_iter()
        .filter_map(|prefix| number.strip_prefix(prefix))
        .find(|rest| rest.len() == 10 && !rest.starts_with('0'));
    national.map_or_else(|| number.clone(), |rest| format!("0{rest}"))
}

fn check(text: &str) -> Result<(), Fault> {
    let digits: [u32; 11] = exactly(text).ok_or(Fault::Shape)?;
    if digits[0] != 0 || digits[3] == 0 {
        return Err(Fault::Shape);
    }
    let area = digits[1] * 10 + digits[2];
    if AREAS.contains(&area) { Ok(()) } else { Err(Fault::AreaCode) }
}

fn sample(n: u32) -> String {
    format!("021{:08}", 22_334_455 + n % 70_000_000)
}
