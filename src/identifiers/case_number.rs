//! شماره پرونده شهرسازی: two digits of the district and nine of the file (tafit.ir, unofficial).

use super::Fault;
use super::control::exactly;
use super::identifier::Identifier;
use super::normalise::normalise_line;

pub(super) const CASE_NUMBER: Identifier = Identifier {
    normalise: normalise_line,
    check,
    faults: &[Fault::Shape, Fault::District],
    pattern: "^(0[1-9]|1[0-9]|2[0-2])[0-9]{9}$",
    max_length: 11,
    sample,
};

/// Returns the municipal district.
pub(super) fn region(text: &str) -> Option<i64> {
    let digits: [u32; 11] = exactly(text)?;
    Some(i64::from(digits[0] * 10 + digits[1]))
}

fn check(text: &str) -> Result<(), Fault> {
    match region(text).ok_or(Fault::Shape)? {
        1..=22 => Ok(()),
        _ => Err(Fault::District),
    }
}

fn sample(n: u32) -> String {
    format!("{:02}{:09}", 1 + n % 22, 1_840_320 + n % 900_000_000)
}
