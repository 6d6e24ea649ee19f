//! شناسه پرداخت: amount in 1,000 rials, year, period and two control digits, 6 to 13 digits.
//!
//! The first control digit is that of [`modulo_11`] over the digits before it (arsin.ir). The second
//! one also covers the bill id, so that it belongs to a rule over both and is not checked here.

use super::Fault;
use super::bill_id::{bill_digits, without_leading_zeros};
use super::control::{digits, modulo_11};
use super::identifier::Identifier;

pub(super) const PAYMENT_ID: Identifier = Identifier {
    normalise: without_leading_zeros,
    check,
    faults: &[Fault::Shape, Fault::ControlDigit],
    pattern: "^[1-9][0-9]{5,12}$",
    max_length: 13,
    sample,
};

fn check(text: &str) -> Result<(), Fault> {
    let all = bill_digits(text)?;
    let (others, controls) = all.split_at(all.len() - 2);
    if modulo_11(others) == controls[0] { Ok(()) } else { Err(Fault::ControlDigit) }
}

fn sample(n: u32) -> String {
    let first = format!("{}502", 2_500 + n % 90_000);
    let control = modulo_11(&digits(&first).unwrap_or_default());
    format!("{first}{control}{}", n % 10)
}
