//! کد ملی: three digits of the place of issue, six of the serial, one control digit.
//!
//! Control: the digits times 10 to 2, modulo 11; 0 and 1 stand for themselves, others for their
//! difference to 11 (computerteacher.ir). All ten repeated digits satisfy the formula, and a serial
//! of zero is never issued: both are refused. The place is not checked, because its list ages.

use super::Fault;
use super::control::exactly;
use super::identifier::Identifier;
use super::normalise::normalise_line;

pub(super) const NATIONAL_ID: Identifier = Identifier {
    normalise: normalise_line,
    check,
    faults: &[Fault::Shape, Fault::RepeatedDigits, Fault::EmptySerial, Fault::ControlDigit],
    pattern: "^[0-9]{10}$",
    max_length: 10,
    sample,
};

fn check(text: &str) -> Result<(), Fault> {
    let digits: [u32; 10] = exactly(text).ok_or(Fault::Shape)?;
    if digits.iter().all(|digit| *digit == digits[0]) {
        return Err(Fault::RepeatedDigits);
    }
    if digits[3..9].iter().all(|digit| *digit == 0) {
        return Err(Fault::EmptySerial);
    }
    let is_right = digits[9] == control(&digits);
    if is_right { Ok(()) } else { Err(Fault::ControlDigit) }
}

/// The control digit of the first nine.
fn control(digits: &[u32]) -> u32 {
    let sum: u32 = digits[..9].iter().zip((2..=10).rev()).map(|(d, w)| d * w).sum();
    match sum % 11 {
        rest @ (0 | 1) => rest,
        rest => 11 - rest,
    }
}

fn sample(n: u32) -> String {
    let first = format!("{:03}{:06}", 1 + n / 900_000 % 900, 123_456 + n % 800_000);
    let digits = super::control::digits(&first).unwrap_or_default();
    format!("{first}{}", control(&digits))
}
