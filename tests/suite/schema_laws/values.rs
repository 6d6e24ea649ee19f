use serde_json::{Value as Json, json};
use zabeteh::contract::{Asked, Field, Record, Rows};
use zabeteh::identifiers;
use zabeteh::model::{IdentifierKind, NumberType, ValueType};
use zabeteh::text::{Date, decimal};

use super::Dice;

/// The most rows that are written where a group may have many.
const MANY: i64 = 6;

/// The numbers and the days that stand in a record: where its conditions change their mind.
pub(super) struct Marks {
    numbers: Vec<i64>,
    pub(super) days: Vec<Date>,
}

impl Marks {
    pub(super) fn of(record: &Record) -> Self {
        let mut marks = Self { numbers: Vec::new(), days: Vec::new() };
        let json = serde_json::to_value(record).expect("a record has a JSON form");
        marks.collect(&json);
        marks
    }

    fn collect(&mut self, json: &Json) {
        match json {
            Json::Number(number) => self.numbers.extend(number.as_i64()),
            Json::String(text) => self.days.extend(Date::parse(text)),
            Json::Array(parts) => parts.iter().for_each(|part| self.collect(part)),
            Json::Object(parts) => parts.values().for_each(|part| self.collect(part)),
            Json::Null | Json::Bool(_) => {}
        }
    }
}

/// Writes any value that may be filled in for a type; now and then a wrong one.
pub(super) fn any(dice: &mut Dice, value_type: &ValueType, marks: &Marks) -> Json {
    let wrong = [json!(null), json!("?"), json!([]), json!({}), json!(-7), json!(true)];
    if dice.one_in(40) {
        return dice.pick(&wrong).cloned().unwrap_or_default();
    }
    match value_type {
        ValueType::Confirmation => json!(!dice.one_in(8)),
        ValueType::YesNo => json!(dice.one_in(2)),
        ValueType::Choice { items, .. } if dice.one_in(20) => json!(format!("{}-", items.len())),
        ValueType::Choice { items, .. } => json!(dice.pick(items)),
        ValueType::Choices { items, .. } => {
            let chosen = items.iter().filter(|_| dice.one_in(2));
            json!(chosen.collect::<Vec<_>>())
        }
        ValueType::Date { min, max } => day(dice, (*min, *max), marks),
        ValueType::File => text(dice, 200),
        ValueType::Text { max } => text(dice, *max),
        ValueType::Identifier(kind) => identifier(dice, *kind),
        ValueType::Number(number) => wire(dice, *number, marks),
        ValueType::RegistryPlate => plate(dice),
    }
}

/// Writes rows; a column that is asked under a condition is sometimes there.
pub(super) fn rows(dice: &mut Dice, rows: &Rows, marks: &Marks) -> Json {
    let (least, most) = (i64::from(rows.min), i64::from(rows.max));
    let count = dice.between(least, most.min(least + MANY));
    (0..count).map(|_| row(dice, &rows.fields, marks)).collect()
}

/// Writes one row.
pub(super) fn row(dice: &mut Dice, fields: &[Field], marks: &Marks) -> Json {
    let mut row = json!({});
    for field in fields {
        let must = field.asked == Asked::Required && field.when.is_always();
        if must || dice.one_in(2) {
            row[field.id.as_str()] = any(dice, &field.value_type, marks);
        }
    }
    row
}

fn wire(dice: &mut Dice, number: NumberType, marks: &Marks) -> Json {
    let value = match dice.below(12) {
        0 => number.min,
        1 => number.max,
        2 => number.min - 1,
        3 => number.max + 1,
        4 | 5 => dice.between(number.min, number.max),
        6 | 7 => dice.between(number.min, number.max.min(number.min.saturating_add(5_000))),
        _ => dice.pick(&marks.numbers).copied().unwrap_or_default() + dice.between(-1, 1),
    };
    if number.quantity.is_json_integer() {
        return json!(value);
    }
    let text = decimal(value, number.places);
    let bare = || text.trim_end_matches('0').trim_end_matches('.').to_owned();
    if number.places > 0 && dice.one_in(3) { json!(bare()) } else { json!(text) }
}

/// Writes a day; one in a few does not exist or has other marks between its parts.
fn day(dice: &mut Dice, (min, max): (Date, Date), marks: &Marks) -> Json {
    let number = match dice.below(10) {
        0 => return json!("1402-12-30"),
        1 => min.day_number(),
        2 => max.day_number(),
        3 | 4 => dice.between(min.day_number(), max.day_number()),
        _ => dice.pick(&marks.days).copied().unwrap_or(min).day_number() + dice.between(-400, 400),
    };
    json!(Date::from_day_number(number).unwrap_or(Date::FIRST).wire())
}

fn text(dice: &mut Dice, max: u32) -> Json {
    let most = usize::try_from(max).expect("a length fits");
    match dice.below(9) {
        0 => json!(""),
        1 => json!("ن".repeat(most + 1)),
        2 => json!("ن".repeat(most)),
        3 => json!("\u{7}"),
        4 => json!("۱\n۲"),
        5 => json!(" "),
        _ => json!("ن"),
    }
}

fn identifier(dice: &mut Dice, kind: IdentifierKind) -> Json {
    let sample = identifiers::sample(kind, u32::try_from(dice.below(60)).unwrap_or_default());
    match dice.below(12) {
        0 => json!(sample.replace(['1', '5'], "8")),
        1 => json!(sample + "0"),
        _ => json!(sample),
    }
}

fn plate(dice: &mut Dice) -> Json {
    let (main, sub, section) = (dice.between(0, 9), dice.between(0, 2), dice.between(1, 12));
    json!({"main": main, "sub": sub, "section": section})
}
