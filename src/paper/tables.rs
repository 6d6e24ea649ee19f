use serde_json::Value as Json;

use crate::contract::{Asked, Field, Rows};
use crate::model::{ItemId, ListId, ValueType};

use super::case::Case;
use super::widgets::{is_ltr, unit};
use super::written::{raw, written};
use super::{Column, Row, Table, words};

/// How many empty rows a blank form offers beyond the least number.
const SPARE: u32 = 5;
/// The most empty rows that a blank form offers.
const MOST_EMPTY: u32 = 10;

/// The most letters of a line for which a column makes room.
const WIDEST: u8 = 18;

/// Returns the table of a group of rows, with what was filed or with empty rows.
pub(super) fn table(case: Case<'_>, rows: &Rows, json: Option<&Json>) -> Table {
    let empty = rows.max.min((rows.min + SPARE).min(MOST_EMPTY));
    let is_short = case.filed.is_none() && empty < rows.max;
    Table {
        id: rows.id.to_string(),
        label: case.heading(&rows.label),
        hint: case.text_or_empty(rows.hint.as_ref()),
        condition: case.condition(&rows.when),
        extent: case.digits(&words::extent(rows.min, rows.max, case.lang)),
        columns: rows.fields.iter().map(|field| column(case, field)).collect(),
        rows: filed_rows(case, rows, json).unwrap_or_else(|| empty_rows(case, rows, empty)),
        more: if is_short { words::more_rows(case.lang).to_owned() } else { String::new() },
    }
}

fn column(case: Case<'_>, field: &Field) -> Column {
    Column {
        id: field.id.to_string(),
        label: case.heading(&field.label),
        hint: case.text_or_empty(field.hint.as_ref()),
        condition: case.condition(&field.when),
        optional: field.asked == Asked::Optional,
        unit: unit(case, &field.value_type),
        options: options(case, &field.value_type),
        ltr: is_ltr(&field.value_type),
        weight: weight(case, field),
    }
}

fn options(case: Case<'_>, value_type: &ValueType) -> Vec<String> {
    let named = |(list, items): (&ListId, &[ItemId])| {
        items.iter().map(|item| case.item(list, item.as_str())).collect()
    };
    match value_type {
        ValueType::Choice { list, items } | ValueType::Choices { list, items } => {
            named((list, items))
        }
        ValueType::Confirmation | ValueType::YesNo => {
            [true, false].map(|yes| words::yes_no(yes, case.lang).to_owned()).into()
        }
        ValueType::Date { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::Number(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. } => Vec::new(),
    }
}

/// A column is as wide as its values want, and as the longest word of its heading.
fn weight(case: Case<'_>, field: &Field) -> u8 {
    let label = case.text(&field.label);
    let words = label.split([' ', '\u{200C}']).map(|word| word.chars().count());
    let word = words.max().map_or(0, |letters| u8::try_from(letters).unwrap_or(WIDEST));
    letters(&field.value_type).max((word + 2).min(WIDEST))
}

fn letters(value_type: &ValueType) -> u8 {
    match value_type {
        ValueType::Confirmation | ValueType::YesNo => 5,
        ValueType::Number(number) if number.max < 1_000_000 => 6,
        ValueType::Number(_) | ValueType::Date { .. } => 10,
        ValueType::Choice { .. } | ValueType::Identifier(_) => 12,
        ValueType::Text { max } => u8::try_from(*max / 2).unwrap_or(u8::MAX).clamp(8, WIDEST),
        ValueType::Choices { .. } | ValueType::File | ValueType::RegistryPlate => WIDEST,
    }
}

fn filed_rows(case: Case<'_>, rows: &Rows, json: Option<&Json>) -> Option<Vec<Row>> {
    case.filed?;
    let Some(json) = json else {
        return Some(Vec::new());
    };
    let given: &[Json] = json.as_array().map_or(std::slice::from_ref(json), Vec::as_slice);
    let filed = given.iter().zip(1_usize..).map(|(row, number)| Row {
        number: case.digits(&number.to_string()),
        cells: cells(case, rows, row),
    });
    Some(filed.collect())
}

/// What is no row stands in the first cell as it is.
fn cells(case: Case<'_>, rows: &Rows, row: &Json) -> Vec<String> {
    if !row.is_object() {
        let rest = rows.fields.iter().skip(1).map(|_| String::new());
        return std::iter::once(raw(case, row)).chain(rest).collect();
    }
    let cell = |field: &Field| {
        let json = row.get(field.id.as_str());
        json.map(|json| written(case, &field.value_type, json)).unwrap_or_default()
    };
    rows.fields.iter().map(cell).collect()
}

fn empty_rows(case: Case<'_>, rows: &Rows, count: u32) -> Vec<Row> {
    let numbered = (1..=count).map(|number| Row {
        number: case.digits(&number.to_string()),
        cells: vec![String::new(); rows.fields.len()],
    });
    numbered.collect()
}
