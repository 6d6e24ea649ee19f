//! کد پستی: ten digits, none of 0 and 2 among the first five.
//!
//! 0 and 2 look like 5 and 3 in Persian (khabarkhan.molisy.ir). Stricter patterns are in use, but no
//! official text confirms them. `19679-15773` is the usual writing; the hyphen is dropped.

use super::Fault;
use super::control::exactly;
use super::identifier::Identifier;
use super::normalise::{is_dash, without};

pub(super) const POSTAL_CODE: Identifier = Identifier {
    normalise: |text| without(text, is_dash),
    check,
    faults: &[Fault::Shape],
    pattern: "^[13-9]{5}[0-9]{5}$",
    max_length: 10,
    sample,
};

fn check(text: &str) -> Result<(), Fault> {
    let digits: [u32; 10] = exactly(text).ok_or(Fault::Shape)?;
    let is_read_wrongly = digits[..5].iter().any(|digit| matches!(digit, 0 | 2));
    if is_read_wrongly { Err(Fault::Shape) } else { Ok(()) }
}

fn sample(n: u32) -> String {
    format!("19679{:05}", (15_773 + n) % 100_000)
}
