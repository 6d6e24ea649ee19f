//! کد نوسازی: district, zone, block, plot, building, apartment and shop, joined by hyphens.
//!
//! No control digit. Zone, block and plot are never zero; building, apartment and shop are zero
//! where the code means less than them. The widths are those of other cities' systems, because
//! no text gives Tehran's. Leading zeros are dropped.

use super::Fault;
use super::identifier::Identifier;
use super::normalise::{is_dash, without};

pub(super) const RENOVATION_CODE: Identifier = Identifier {
    normalise,
    check,
    faults: &[Fault::Shape, Fault::District, Fault::EmptyPart],
    pattern: concat!(
        "^([1-9]|1[0-9]|2[0-2])",
        "-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}",
        "-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})$"
    ),
    max_length: 29,
    sample,
};

const WIDTHS: [usize; 7] = [2, 4, 4, 4, 3, 3, 3];

/// Returns the municipal district.
pub(super) fn region(text: &str) -> Option<i64> {
    let first = text.split('-').next()?;
    first.parse().ok().filter(|_| check(text).is_ok())
}

fn normalise(text: &str) -> String {
    let line = without(text, char::is_whitespace);
    let parts: Vec<&str> = line.split(is_dash).map(without_zeros).collect();
    parts.join("-")
}

/// Keeps the last digit, so that a part of zeros stays a zero.
fn without_zeros(part: &str) -> &str {
    let zeros = part.bytes().take_while(|byte| *byte == b'0').count();
    &part[zeros.min(part.len().saturating_sub(1))..]
}

fn check(text: &str) -> Result<(), Fault> {
    let parts: Vec<&str> = text.split('-').collect();
    let parts: [&str; 7] = parts.try_into().map_err(|_| Fault::Shape)?;
    let is_shaped = parts.iter().zip(WIDTHS).all(|(part, width)| is_part(part, width));
    if !is_shaped {
        return Err(Fault::Shape);
    }
    if !matches!(parts[0].parse(), Ok(1..=22)) {
        return Err(Fault::District);
    }
    let is_empty = parts[1..4].contains(&"0");
    if is_empty { Err(Fault::EmptyPart) } else { Ok(()) }
}

fn is_part(part: &str, width: usize) -> bool {
    let is_number = part.bytes().all(|byte| byte.is_ascii_digit());
    let is_canonical = part == "0" || !part.starts_with('0');
    is_number && is_canonical && (1..=width).contains(&part.len())
}

fn sample(n: u32) -> String {
    let (zone, block, plot) = (14 + n / 22 % 900, 105 + n / 7 % 800, 7 + n % 9_000);
    format!("{}-{zone}-{block}-{plot}-0-0-0", 1 + n % 22)
}
