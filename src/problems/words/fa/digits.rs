use std::fmt::Display;

use crate::text::persian_digits;

/// Writes a number in Persian digits.
pub(super) fn digits(number: impl Display) -> String {
    persian_digits(&number.to_string())
}
