use serde_json::Value as Json;

use crate::model::NumberType;

use super::fact::{Expected, Fact, Limit};
use super::whole::{Whole, whole};

/// Reads a number of a filing, scaled by its places.
pub(super) fn read_number(json: &Json, number: &NumberType) -> Result<i64, Fact> {
    let value = if number.quantity.is_json_integer() {
        integer(json, number)?
    } else {
        let text = json.as_str().ok_or(Fact::NotA(Expected::Text))?;
        scaled(text, number)?
    };
    bounded(value, number)
}

/// Beyond 64 bits an integer is still one, but outside every bound.
fn integer(json: &Json, number: &NumberType) -> Result<i64, Fact> {
    let limit = |bound| Limit::Number(bound, number.places);
    match whole(json).ok_or(Fact::NotA(Expected::Integer))? {
        Whole::Fits(value) => Ok(value),
        Whole::BelowAll => Err(Fact::Below(limit(number.min))),
        Whole::AboveAll => Err(Fact::Above(limit(number.max))),
    }
}

/// `^-?(0|[1-9][0-9]*)([.][0-9]{1,places})?$`; the sign only where numbers below 0 are allowed.
fn scaled(text: &str, number: &NumberType) -> Result<i64, Fact> {
    let no_decimal = || Fact::NoDecimal(number.places);
    let digits = text.strip_prefix('-').filter(|_| number.min < 0);
    let is_negative = digits.is_some();
    let (whole, fraction) = split(digits.unwrap_or(text)).ok_or_else(no_decimal)?;
    let places = usize::from(number.places);
    let is_canonical = whole == "0" || !whole.starts_with('0');
    if !is_canonical || !is_digits(whole) || fraction.len() > places {
        return Err(no_decimal());
    }
    let beyond = if is_negative {
        Fact::Below(Limit::Number(number.min, number.places))
    } else {
        Fact::Above(Limit::Number(number.max, number.places))
    };
    let sign = if is_negative { "-" } else { "" };
    format!("{sign}{whole}{fraction:0<places$}").parse().map_err(|_| beyond)
}

fn split(digits: &str) -> Option<(&str, &str)> {
    match digits.split_once('.') {
        Some((whole, fraction)) => is_digits(fraction).then_some((whole, fraction)),
        None => Some((digits, "")),
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn bounded(value: i64, number: &NumberType) -> Result<i64, Fact> {
    let limit = |bound| Limit::Number(bound, number.places);
    if value < number.min {
        Err(Fact::Below(limit(number.min)))
    } else if value > number.max {
        Err(Fact::Above(limit(number.max)))
    } else {
        Ok(value)
    }
}
