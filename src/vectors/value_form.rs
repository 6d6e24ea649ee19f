use serde_json::{Value as Json, json};

use crate::contract::{Contract, List};
use crate::evaluate::written;
use crate::model::{ItemId, ListId, NumberType, Quantity, ValueType};
use crate::text::Date;

use super::identifier_forms::identifier_forms;

/// The most characters of the name of a file.
const FILE_NAME: u32 = 200;

/// The longest text that is written out. The neighbours of a longer bound are left to property
/// tests: they would make up most of the vectors.
const WRITTEN_OUT: u32 = 4_000;

/// A form in which a value can stand in a filing, right or wrong.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ValueForm {
    /// Its name: `persian-digits`.
    pub(super) name: String,
    /// Whether every field shows it, or one field of each type.
    pub(super) reach: Reach,
    /// The value.
    pub(super) json: Json,
}

/// Who shows a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Every field.
    Field,
    /// One field of each type of a record.
    Type,
}

/// Returns the key of a type in ids, without its bounds.
pub(super) fn type_key(value_type: &ValueType) -> String {
    match value_type {
        ValueType::Confirmation => "confirmation".to_owned(),
        ValueType::Choice { .. } => "choice".to_owned(),
        ValueType::Choices { .. } => "choices".to_owned(),
        ValueType::Date { .. } => "date".to_owned(),
        ValueType::File => "file".to_owned(),
        ValueType::Identifier(kind) => kind.key().to_owned(),
        ValueType::Number(number) => quantity_key(number.quantity).to_owned(),
        ValueType::RegistryPlate => "registry-plate".to_owned(),
        ValueType::Text { .. } => "text".to_owned(),
        ValueType::YesNo => "yes-no".to_owned(),
    }
}

fn quantity_key(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Area => "area",
        Quantity::Decimal => "decimal",
        Quantity::District => "district",
        Quantity::Length => "length",
        Quantity::Money => "money",
        Quantity::Percent => "percent",
        Quantity::Whole => "whole",
    }
}

/// Returns the forms in which values of a type are shown.
pub(super) fn value_forms(contract: &Contract, value_type: &ValueType) -> Vec<ValueForm> {
    let mut forms = of_every(value_type);
    forms.extend(match value_type {
        ValueType::Confirmation => vec![of_type("no", json!(false))],
        ValueType::YesNo => Vec::new(),
        ValueType::Choice { list, items } => choice(contract, list, items),
        ValueType::Choices { list, items } => choices(contract, list, items),
        ValueType::Date { min, max } => date(*min, *max),
        ValueType::File => text(FILE_NAME, json!("two\nlines.pdf")),
        ValueType::Text { max } => text(*max, json!("two\nlines")),
        ValueType::Identifier(kind) => identifier_forms(*kind),
        ValueType::Number(of) => number(of, value_type),
        ValueType::RegistryPlate => plate(),
    });
    forms
}

pub(super) fn of_field(name: &str, json: Json) -> ValueForm {
    ValueForm { name: name.to_owned(), reach: Reach::Field, json }
}

pub(super) fn of_type(name: &str, json: Json) -> ValueForm {
    ValueForm { name: name.to_owned(), reach: Reach::Type, json }
}

/// What no type takes, or what another one does.
fn of_every(value_type: &ValueType) -> Vec<ValueForm> {
    let is_text = match value_type {
        ValueType::Choice { .. }
        | ValueType::Date { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::Text { .. } => true,
        ValueType::Number(number) => !number.quantity.is_json_integer(),
        ValueType::Confirmation
        | ValueType::Choices { .. }
        | ValueType::RegistryPlate
        | ValueType::YesNo => false,
    };
    let mut forms = vec![
        of_field("wrong-type", if is_text { json!(7) } else { json!("7") }),
        of_type("null", Json::Null),
        of_type("object", json!({"__proto__": 1})),
        of_type("array", json!([null])),
        of_type("true", json!(true)),
    ];
    if is_text {
        forms.push(of_type("empty", json!("")));
        forms.push(of_type("null-character", json!("\u{0}")));
    }
    forms
}

fn choice(contract: &Contract, list: &ListId, items: &[ItemId]) -> Vec<ValueForm> {
    let mut forms = vec![of_type("unlisted", json!("no-such-item"))];
    if let Some(other) = elsewhere(contract.list(list), items) {
        forms.push(of_field("other-item", json!(other)));
    }
    if let Some(last) = items.last() {
        forms.push(of_type("padded", json!(format!(" {last}"))));
        forms.push(of_type("last-item", json!(last)));
    }
    forms
}

/// An item of the list that this field does not take.
fn elsewhere<'a>(list: Option<&'a List>, items: &[ItemId]) -> Option<&'a ItemId> {
    let all = list?.items.iter().map(|item| &item.id);
    all.into_iter().find(|id| !items.contains(id))
}

fn choices(contract: &Contract, list: &ListId, items: &[ItemId]) -> Vec<ValueForm> {
    let first = items.first();
    let mut forms = vec![
        of_field("all", json!(items)),
        of_type("none", json!([])),
        of_type("twice", json!([first, first])),
        of_type("unlisted", json!(["no-such-item"])),
        of_type("inner-type", json!([first, 7])),
        of_type("reversed", items.iter().rev().map(|item| json!(item)).collect()),
    ];
    if let Some(other) = elsewhere(contract.list(list), items) {
        forms.push(of_field("other-item", json!([other])));
    }
    forms
}

fn date(min: Date, max: Date) -> Vec<ValueForm> {
    let day = |number| Date::from_day_number(number).map(|day| json!(day.wire()));
    let bounds = [
        ("least", day(min.day_number())),
        ("below", day(min.day_number() - 1)),
        ("most", day(max.day_number())),
        ("above", day(max.day_number() + 1)),
    ];
    let bounds = bounds.into_iter().filter_map(|(name, json)| Some(of_field(name, json?)));
    let written = [
        ("slashes", "1405/02/15"),
        ("persian-digits", "۱۴۰۵-۰۲-۱۵"),
        ("unpadded", "1405-2-5"),
        ("month-13", "1405-13-01"),
        ("day-31-of-mehr", "1404-07-31"),
        ("leap-day", "1403-12-30"),
        ("no-leap-day", "1404-12-30"),
        ("first-of-calendar", "1200-01-01"),
        ("before-calendar", "1199-12-29"),
        ("after-calendar", "1501-01-01"),
        ("gregorian", "2026-05-05"),
        ("trailing-blank", "1405-02-15 "),
    ];
    bounds.chain(written.into_iter().map(|(name, text)| of_type(name, json!(text)))).collect()
}

/// The last letter of a bound lies outside the basic plane: it is one character, two units of
/// UTF-16 and four bytes.
fn text(max: u32, two_lines: Json) -> Vec<ValueForm> {
    let mut forms = vec![
        of_type("blank", json!(" \u{a0}\u{2003}")),
        of_type("control", json!("1\u{1}2")),
        of_type("two-lines", two_lines),
        of_type("delete-character", json!("a\u{7f}b")),
        of_type("quotes", json!("\"\\/</script>")),
        of_type("right-to-left-override", json!("\u{202e}abc")),
        of_type("unit-separator", json!("a\u{1f}b")),
        of_type("next-line", json!("a\u{85}b")),
        of_type("zero-width", json!("\u{200b}")),
    ];
    if max <= WRITTEN_OUT {
        let longest = "a".repeat(usize::try_from(max).unwrap_or(1).saturating_sub(1)) + "𐎠";
        forms.push(of_field("longer", json!(format!("a{longest}"))));
        forms.push(of_field("longest", json!(longest)));
    }
    forms
}

fn number(of: &NumberType, value_type: &ValueType) -> Vec<ValueForm> {
    let bounds = [
        ("least", Some(of.min)),
        ("below", of.min.checked_sub(1)),
        ("most", Some(of.max)),
        ("above", of.max.checked_add(1)),
    ];
    let bounds = bounds
        .into_iter()
        .filter_map(|(name, number)| Some(of_field(name, written(number?, value_type)?)));
    let typed = if of.quantity.is_json_integer() { integers() } else { decimals(of) };
    bounds.chain(typed).collect()
}

fn integers() -> Vec<ValueForm> {
    vec![
        of_type("1.0", json!(1.0)),
        of_type("1.5", json!(1.5)),
        of_type("minus-zero", json!(-0.0)),
        of_type("2^53+1", json!(9_007_199_254_740_993_u64)),
        of_type("2^63", json!(9_223_372_036_854_775_808_u64)),
        of_type("minus-2^63", json!(i64::MIN)),
        of_type("1e300", json!(1e300)),
        of_type("minus-1e300", json!(-1e300)),
        of_type("persian-digits", json!("۱۲")),
    ]
}

fn decimals(of: &NumberType) -> Vec<ValueForm> {
    let fraction = "0".repeat(usize::from(of.places));
    vec![
        of_type("persian-digits", json!("۱۲")),
        of_type("leading-zero", json!("012")),
        of_type("plus", json!("+12")),
        of_type("minus-zero", json!("-0")),
        of_type("exponent", json!("1e3")),
        of_type("point-alone", json!("12.")),
        of_type("point-first", json!(".5")),
        of_type("places-too-many", json!(format!("12.{fraction}0"))),
        of_type("grouped", json!("1,200")),
        of_type("persian-point", json!("12٫5")),
        of_type("padded", json!(" 12")),
        of_type("beyond-64-bits", json!("99999999999999999999")),
        of_type("minus-beyond-64-bits", json!("-99999999999999999999")),
        of_type("2^53+1", json!("9007199254740993")),
        of_type("number", json!(1.0)),
    ]
}

fn plate() -> Vec<ValueForm> {
    let plate = |main: Json, sub: Json, section: Json| json!({"main": main, "sub": sub, "section": section});
    vec![
        of_type("least", plate(json!(1), json!(0), json!(1))),
        of_type("most", plate(json!(999_999), json!(9_999_999), json!(99))),
        of_type("main-below", plate(json!(0), json!(0), json!(1))),
        of_type("main-above", plate(json!(1_000_000), json!(0), json!(1))),
        of_type("sub-below", plate(json!(1), json!(-1), json!(1))),
        of_type("sub-above", plate(json!(1), json!(10_000_000), json!(1))),
        of_type("section-below", plate(json!(1), json!(0), json!(0))),
        of_type("section-above", plate(json!(1), json!(0), json!(100))),
        of_type("main-text", plate(json!("1"), json!(0), json!(1))),
        of_type("sub-missing", json!({"main": 1, "section": 1})),
        of_type("unknown-part", json!({"main": 1, "sub": 0, "section": 1, "part": 1})),
        of_type("main-1.0", plate(json!(1.0), json!(0), json!(1))),
        of_type("section-1.5", plate(json!(1), json!(0), json!(1.5))),
        of_type("main-2^63", plate(json!(9_223_372_036_854_775_808_u64), json!(0), json!(1))),
    ]
}
