use serde_json::Value as Json;

use crate::model::{IdentifierKind, ItemId, ListId, NumberType, Quantity, ValueType};

use super::boxes::{date_boxes, identifier_boxes, money_boxes, plate_boxes};
use super::case::Case;
use super::written::{raw, written};
use super::{Tick, Widget, words};

/// How many characters of writing fit a line across the page.
const LINE: u32 = 100;
/// The most characters of the name of a file.
const FILE_NAME: u32 = 80;
/// The most characters of an address or of a licence number that are likely by hand.
const ADDRESS: u32 = 40;
/// The most lines that are ruled for a text; who writes more adds a sheet.
const MOST_LINES: u32 = 8;

/// Returns where and how a value of a type is written, with what was filed.
pub(super) fn widget(case: Case<'_>, value_type: &ValueType, json: Option<&Json>) -> Widget {
    match value_type {
        ValueType::Confirmation => Widget::Confirmation { ticked: json == Some(&Json::Bool(true)) },
        ValueType::YesNo => yes_no(case, json),
        ValueType::Choice { list, items } => choice(case, (list, items), json, false),
        ValueType::Choices { list, items } => choice(case, (list, items), json, true),
        ValueType::Date { .. } => Widget::Boxes(date_boxes(case, json)),
        ValueType::RegistryPlate => Widget::Boxes(plate_boxes(case, json)),
        ValueType::Number(number) => number_widget(case, number, value_type, json),
        ValueType::Identifier(kind) => identifier(case, *kind, value_type, json),
        ValueType::File => line(case, value_type, json, FILE_NAME),
        ValueType::Text { max } => line(case, value_type, json, *max),
    }
}

/// Returns where a computed value stands.
pub(super) fn computed(case: Case<'_>, value_type: &ValueType, json: Option<&Json>) -> Widget {
    let value = json.map(|json| written(case, value_type, json)).unwrap_or_default();
    Widget::Computed { value, unit: unit(case, value_type) }
}

/// Returns the unit of a type; empty where it has none.
pub(super) fn unit(case: Case<'_>, value_type: &ValueType) -> String {
    match value_type {
        ValueType::Number(number) => words::unit(number.quantity, case.lang).to_owned(),
        ValueType::Confirmation
        | ValueType::Choice { .. }
        | ValueType::Choices { .. }
        | ValueType::Date { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => String::new(),
    }
}

/// Whether values of a type read from left to right whatever they hold.
pub(super) fn is_ltr(value_type: &ValueType) -> bool {
    match value_type {
        ValueType::Date { .. } | ValueType::Identifier(_) | ValueType::Number(_) => true,
        ValueType::Confirmation
        | ValueType::Choice { .. }
        | ValueType::Choices { .. }
        | ValueType::File
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => false,
    }
}

/// Returns how many sixths of a line a widget needs: a box is 4.7 mm wide, a line 182 mm.
pub(super) fn span(widget: &Widget) -> u8 {
    match widget {
        Widget::Boxes(boxes) => match boxes.count() {
            0..=11 => 2,
            12..=15 => 3,
            16..=18 => 4,
            _ => 6,
        },
        Widget::Line { letters, .. } => match letters {
            0..=20 => 2,
            21..=40 => 3,
            41..=LINE => 4,
            _ => 6,
        },
        Widget::Choice { options, .. } => match letters(options) {
            0..=30 => 2,
            31..=52 => 3,
            _ => 6,
        },
        Widget::Confirmation { .. } => 6,
        Widget::Computed { .. } => 2,
    }
}

/// A box and the room around it are as wide as four letters.
fn letters(options: &[Tick]) -> usize {
    options.iter().map(|option| option.label.chars().count() + 4).sum()
}

fn yes_no(case: Case<'_>, json: Option<&Json>) -> Widget {
    let option = |id: &str, yes: bool| Tick {
        id: id.to_owned(),
        label: words::yes_no(yes, case.lang).to_owned(),
        ticked: json == Some(&Json::Bool(yes)),
    };
    let other = json.filter(|json| !json.is_boolean()).map(|json| raw(case, json));
    Widget::Choice {
        options: vec![option("yes", true), option("no", false)],
        several: false,
        other: other.unwrap_or_default(),
    }
}

fn choice(
    case: Case<'_>,
    (list, items): (&ListId, &[ItemId]),
    json: Option<&Json>,
    several: bool,
) -> Widget {
    let chosen: Vec<&Json> = match json {
        Some(Json::Array(chosen)) if several => chosen.iter().collect(),
        Some(json) => vec![json],
        None => Vec::new(),
    };
    let is = |json: &Json, item: &ItemId| json.as_str() == Some(item.as_str());
    let options = items.iter().map(|item| Tick {
        id: item.to_string(),
        label: case.item(list, item.as_str()),
        ticked: chosen.iter().any(|json| is(json, item)),
    });
    let strange = chosen.iter().filter(|json| !items.iter().any(|item| is(json, item)));
    let strange: Vec<String> = strange.map(|json| raw(case, json)).collect();
    Widget::Choice { options: options.collect(), several, other: strange.join(" / ") }
}

fn number_widget(
    case: Case<'_>,
    number: &NumberType,
    value_type: &ValueType,
    json: Option<&Json>,
) -> Widget {
    match number.quantity {
        Quantity::Money => Widget::Boxes(money_boxes(case, number, json)),
        Quantity::Area
        | Quantity::Decimal
        | Quantity::District
        | Quantity::Length
        | Quantity::Percent
        | Quantity::Whole => line(case, value_type, json, digits(number)),
    }
}

fn identifier(
    case: Case<'_>,
    kind: IdentifierKind,
    value_type: &ValueType,
    json: Option<&Json>,
) -> Widget {
    match identifier_boxes(case, kind, json) {
        Some(boxes) => Widget::Boxes(boxes),
        None => line(case, value_type, json, ADDRESS),
    }
}

/// Digits with a decimal mark and a sign.
fn digits(number: &NumberType) -> u32 {
    let longest = number.max.unsigned_abs().max(number.min.unsigned_abs());
    longest.checked_ilog10().map_or(1, |digits| digits + 1) + 2
}

fn line(case: Case<'_>, value_type: &ValueType, json: Option<&Json>, letters: u32) -> Widget {
    let lines = letters.div_ceil(LINE).clamp(1, MOST_LINES);
    Widget::Line {
        value: json.map(|json| written(case, value_type, json)).unwrap_or_default(),
        ltr: is_ltr(value_type),
        unit: unit(case, value_type),
        letters,
        lines: u8::try_from(lines).unwrap_or(u8::MAX),
    }
}
