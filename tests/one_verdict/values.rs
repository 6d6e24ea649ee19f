//! Values of a type: right ones, and those beside its bounds.

use fastrand::Rng;
use serde_json::{Value, json};
use zabeteh::identifiers::{self, PLATE_PARTS};
use zabeteh::model::{IdentifierKind, NumberType, ValueType};
use zabeteh::text::{Date, decimal};

/// Returns a value that is likely right, and often at an edge of its type.
pub(crate) fn near(rng: &mut Rng, value_type: &ValueType) -> Value {
    match value_type {
        ValueType::Confirmation => json!(rng.u8(..8) > 0),
        ValueType::YesNo => json!(rng.bool()),
        ValueType::Choice { items, .. } => rng.choice(items).map_or(json!("none"), |it| json!(it)),
        ValueType::Choices { items, .. } => {
            let mut chosen: Vec<_> = items.iter().filter(|_| rng.bool()).collect();
            rng.shuffle(&mut chosen);
            json!(chosen)
        }
        ValueType::Date { min, max } => date(rng, *min, *max),
        ValueType::File => json!("plan.pdf"),
        ValueType::Identifier(kind) => identifier(rng, *kind),
        ValueType::Number(number) => a_number(rng, *number),
        ValueType::RegistryPlate => plate(rng),
        ValueType::Text { max } => text(rng, *max as usize),
    }
}

/// Returns a JSON value that is hardly ever right.
pub(crate) fn odd(rng: &mut Rng) -> Value {
    match rng.u8(..22) {
        0 => Value::Null,
        1 => json!(rng.bool()),
        2 => json!(1.0),
        3 => json!(1.5),
        4 => json!(9_007_199_254_740_993_i64),
        5 => json!(i64::MIN),
        6 => json!(u64::MAX),
        7 => json!(1e300),
        8 => json!(-0.0),
        9 => json!(""),
        10 => json!("  \n "),
        11 => json!("۱۲۳۴"),
        12 => json!("\u{0}"),
        13 => json!("\u{feff}x\u{85}"),
        14 => json!("یک\u{200c}متن \"با\" \\ و \u{1F600}"),
        15 => json!("9".repeat(40)),
        16 => json!("x".repeat(300)),
        17 => json!([]),
        18 => json!([null, {}]),
        19 => json!({}),
        20 => json!({"main": 1, "sub": 0, "section": 3.0, "~/": 1}),
        _ => json!("1403-12-30"),
    }
}

fn date(rng: &mut Rng, min: Date, max: Date) -> Value {
    let (low, high) = (min.day_number(), max.day_number());
    let number = match rng.u8(..6) {
        0 => low + rng.i64(-1..=1),
        1 => high + rng.i64(-1..=1),
        2 => 511_500 + rng.i64(0..4_000),
        _ => rng.i64(low..=high),
    };
    let day = Date::from_day_number(number);
    day.map_or(json!("1404-12-30"), |day| json!(day.wire()))
}

fn identifier(rng: &mut Rng, kind: IdentifierKind) -> Value {
    let mut text = identifiers::sample(kind, rng.u32(..1_000_000));
    if rng.u8(..3) == 0 && !text.is_empty() {
        let at = rng.usize(..text.len());
        let digit = rng.digit(10).to_string();
        if text.is_char_boundary(at) && text.is_char_boundary(at + 1) {
            text.replace_range(at..=at, &digit);
        }
    }
    json!(text)
}

fn a_number(rng: &mut Rng, number: NumberType) -> Value {
    let (min, max) = (number.min, number.max);
    let value = match rng.u8(..8) {
        0 => min.saturating_add(rng.i64(-1..=1)),
        1 => max.saturating_add(rng.i64(-1..=1)),
        2..=4 => rng.i64(min..=max.min(min.saturating_add(20))),
        _ => rng.i64(min..=max),
    };
    if number.quantity.is_json_integer() {
        return json!(value);
    }
    let text = decimal(value, number.places);
    // Zeros at the end may go.
    match rng.bool() && text.contains('.') {
        true => json!(text.trim_end_matches('0').trim_end_matches('.')),
        false => json!(text),
    }
}

fn plate(rng: &mut Rng) -> Value {
    let mut parts = serde_json::Map::new();
    for part in PLATE_PARTS {
        if rng.u8(..20) > 0 {
            let least = part.min - i64::from(rng.u8(..9) == 0);
            let value = rng.i64(least..=part.max.min(12));
            parts.insert(part.key.to_owned(), json!(value));
        }
    }
    Value::Object(parts)
}

fn text(rng: &mut Rng, max: usize) -> Value {
    let length = match rng.u8(..6) {
        0 => max,
        1 => max + 1,
        _ => rng.usize(1..=max.min(12)),
    };
    let letters = ['ا', 'ب', '\u{200c}', ' ', 'é', '😀', '"', '\\', '/', '\n', 'x'];
    let text: String = (0..length).map(|_| letters[rng.usize(..letters.len())]).collect();
    json!(text)
}
