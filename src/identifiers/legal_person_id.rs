//! شناسه ملی: eleven digits of a legal person, the last one a control digit.
//!
//! Control: each digit plus the tenth plus 2, times 29 27 23 19 17 in turn, modulo 11; 10 becomes 0
//! (one family of open implementations, citing aliarash.com). A middle of zeros is never issued.

use super::Fault;
use super::control::exactly;
use super::identifier::Identifier;
use super::normalise::normalise_line;

pub(super) const LEGAL_PERSON_ID: Identifier = Identifier {
    normalise: normalise_line,
    check,
    faults: &[Fault::Shape, Fault::EmptySerial, Fault::ControlDigit],
    pattern: "^[0-9]{11}$",
    max_length: 11,
    sample,
};

fn check(text: &str) -> Result<(), Fault> {
    let digits: [u32; 11] = exactly(text).ok_or(Fault::Shape)?;
    if digits[3..9].iter().all(|digit| *digit == 0) {
        return Err(Fault::EmptySerial);
    }
    let is_right = digits[10] == control(&digits);
    if is_right { Ok(()) } else { Err(Fault::ControlDigit) }
}

/// The control digit of the first ten.
fn control(digits: &[u32]) -> u32 {
    let weights = [29, 27, 23, 19, 17].into_iter().cycle();
    let shift = digits[9] + 2;
    let sum: u32 = digits[..10].iter().zip(weights).map(|(d, w)| (d + shift) * w).sum();
    sum % 11 % 10
}

fn sample(n: u32) -> String {
    let first = format!("10{:01}{:07}", 1 + n / 9_000_000 % 8, 1_234_567 + n % 8_000_000);
    let digits = super::control::digits(&first).unwrap_or_default();
    format!("{first}{}", control(&digits))
}
