//! شماره پروانه اشتغال: digits and hyphens, 3 to 20; no source gives its shape.

use super::Fault;
use super::identifier::Identifier;
use super::normalise::{is_dash, without};

pub(super) const ENGINEER_LICENCE: Identifier = Identifier {
    normalise,
    check,
    faults: &[Fault::Shape],
    pattern: "^[0-9-]{3,20}$",
    max_length: 20,
    sample,
};

fn normalise(text: &str) -> String {
    without(text, char::is_whitespace).replace(is_dash, "-")
}

fn check(text: &str) -> Result<(), Fault> {
    let is_shaped = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && (3..=20).contains(&text.len());
    if is_shaped { Ok(()) } else { Err(Fault::Shape) }
}

fn sample(n: u32) -> String {
    format!("10-300-{:05}", (12_345 + n) % 100_000)
}
