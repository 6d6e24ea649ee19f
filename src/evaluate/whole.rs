use serde_json::Value as Json;

/// A JSON number whose value is whole, however it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whole {
    /// Less than 64 bits hold.
    BelowAll,
    /// A number of 64 bits.
    Fits(i64),
    /// More than 64 bits hold.
    AboveAll,
}

/// Reads a whole number; nothing where the JSON is no number or has a fraction.
///
/// `1`, `1.0` and `1e0` are one number, and `-0` is 0: ECMAScript reads them alike, so that no
/// validator may tell them apart (RFC 8259, section 6).
pub(super) fn whole(json: &Json) -> Option<Whole> {
    if let Some(number) = json.as_i64() {
        return Some(Whole::Fits(number));
    }
    if json.is_u64() {
        return Some(Whole::AboveAll);
    }
    json.as_f64().filter(|number| number.fract() == 0.0).map(of_float)
}

/// The bounds are powers of two: a float has them exactly.
#[expect(clippy::cast_possible_truncation, reason = "the value is whole and within the bounds")]
fn of_float(number: f64) -> Whole {
    const BEYOND: f64 = 9_223_372_036_854_775_808.0;
    if number < -BEYOND {
        Whole::BelowAll
    } else if number >= BEYOND {
        Whole::AboveAll
    } else {
        Whole::Fits(number as i64)
    }
}
