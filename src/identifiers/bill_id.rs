//! شناسه قبض: file, company, service and a control digit, 6 to 13 digits.
//!
//! The control digit is that of [`modulo_11`] over all others (arsin.ir). The service is not
//! checked. Leading zeros do not count and are dropped.

use super::Fault;
use super::control::{digits, modulo_11};
use super::identifier::Identifier;
use super::normalise::normalise_line;

pub(super) const BILL_ID: Identifier = Identifier {
    normalise: without_leading_zeros,
    check,
    faults: &[Fault::Shape, Fault::ControlDigit],
    pattern: "^[1-9][0-9]{5,12}$",
    max_length: 13,
    sample,
};

/// Returns a line of digits without the zeros in front.
pub(super) fn without_leading_zeros(text: &str) -> String {
    let is_empty = |letter: char| letter == '0' || letter.is_whitespace();
    normalise_line(text).trim_start_matches(is_empty).to_owned()
}

/// Reads 6 to 13 digits that do not begin with 0.
pub(super) fn bill_digits(text: &str) -> Result<Vec<u32>, Fault> {
    let all = digits(text).ok_or(Fault::Shape)?;
    let fits = (6..=13).contains(&all.len()) && all[0] != 0;
    if fits { Ok(all) } else { Err(Fault::Shape) }
}

fn check(text: &str) -> Result<(), Fault> {
    let all = bill_digits(text)?;
    let (others, control) = all.split_at(all.len() - 1);
    if [modulo_11(others)] == control { Ok(()) } else { Err(Fault::ControlDigit) }
}

fn sample(n: u32) -> String {
    let first = format!("{:08}0016", 12_345_678 + n % 80_000_000);
    format!("{first}{}", modulo_11(&digits(&first).unwrap_or_default()))
}
