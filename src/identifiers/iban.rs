//! شبا: `IR`, two check digits and 22 digits of bank and account.
//!
//! ISO 13616: the first four moved to the end, I as 18 and R as 27, the number modulo 97 is 1. The
//! code of the bank is not checked, because banks merge.

use super::Fault;
use super::control::exactly;
use super::identifier::Identifier;
use super::normalise::{is_blank_or_dash, without};

pub(super) const IBAN: Identifier = Identifier {
    normalise,
    check,
    faults: &[Fault::Shape, Fault::ControlDigit],
    pattern: "^IR[0-9]{24}$",
    max_length: 26,
    sample,
};

fn normalise(text: &str) -> String {
    let number = without(text, is_blank_or_dash).to_ascii_uppercase();
    let is_bare = number.len() == 24 && number.bytes().all(|byte| byte.is_ascii_digit());
    if is_bare { format!("IR{number}") } else { number }
}

fn check(text: &str) -> Result<(), Fault> {
    let number = text.strip_prefix("IR").ok_or(Fault::Shape)?;
    let digits: [u32; 24] = exactly(number).ok_or(Fault::Shape)?;
    let (check, account) = digits.split_at(2);
    let moved = account.iter().chain(&[1, 8, 2, 7]).chain(check);
    if remainder(moved) == 1 { Ok(()) } else { Err(Fault::ControlDigit) }
}

/// Modulo 97, digit by digit: the number is too long for any integer of the machine.
fn remainder<'a>(digits: impl Iterator<Item = &'a u32>) -> u32 {
    digits.fold(0, |rest, digit| (rest * 10 + digit) % 97)
}

fn sample(n: u32) -> String {
    let account = format!("017{:019}", 100_324_200_000_u64 + u64::from(n));
    let digits = super::control::digits(&account).unwrap_or_default();
    let check = 98 - remainder(digits.iter().chain(&[1, 8, 2, 7, 0, 0]));
    format!("IR{check:02}{account}")
}
