use crate::contract::{Entry, Field, Record};
use crate::model::{FieldId, ItemId, ParameterId, Place, RowsPlace, Scope, Term, ValueType};
use crate::paper::case::Case;
use crate::paper::words;
use crate::paper::written::plain_number;
use crate::text::{Bilingual, Date, decimal};

/// Returns the name of a value: of a field, of a column, or of a field of an answer.
pub(super) fn place(case: Case<'_>, place: &Place) -> String {
    let title = info(case, place).map(|(title, _)| case.text(title));
    let name = title.unwrap_or_else(|| place.field.to_string());
    match place.part {
        Some(part) => words::part_of(words::part(part, case.lang), &name, case.lang),
        None => name,
    }
}

/// Returns the name of a group of rows.
pub(super) fn rows(case: Case<'_>, place: &RowsPlace) -> String {
    let entry = entries(case, &place.scope).into_iter().find(|it| *it.id() == place.rows);
    entry.map_or_else(|| place.rows.to_string(), |entry| case.text(title(entry)))
}

/// Returns the name of a column of a group of rows.
pub(super) fn column(case: Case<'_>, field: &FieldId) -> String {
    let found = columns(case).find(|it| it.id == *field);
    found.map_or_else(|| field.to_string(), |field| case.text(&field.title))
}

/// Returns the names of items of the list to which a place belongs.
pub(super) fn items(case: Case<'_>, place: &Place, items: &[ItemId]) -> Vec<String> {
    let list = info(case, place).and_then(|(_, value_type)| match value_type {
        ValueType::Choice { list, .. } | ValueType::Choices { list, .. } => Some(list),
        ValueType::Confirmation
        | ValueType::Date { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::Number(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => None,
    });
    let name = |item: &ItemId| match list {
        Some(list) => case.item(list, item.as_str()),
        None => item.to_string(),
    };
    items.iter().map(name).collect()
}

/// Returns the type of what a comparison compares, which says how its constants are written.
pub(super) fn type_of<'a>(case: Case<'a>, terms: [&Term; 2]) -> Option<&'a ValueType> {
    terms.into_iter().flat_map(Term::terms).find_map(|term| match term {
        Term::Place(place) => info(case, place).map(|(_, value_type)| value_type),
        Term::Parameter { parameter, .. } => {
            case.contract.parameter(parameter).map(|parameter| &parameter.value_type)
        }
        Term::Sum(_, column, _) | Term::Smallest(_, column, _) | Term::Largest(_, column, _) => {
            columns(case).find(|it| it.id == *column).map(|field| &field.value_type)
        }
        Term::Constant(_)
        | Term::Date(_)
        | Term::FilingDate
        | Term::CountRows(..)
        | Term::CountItems(_)
        | Term::Plus(..)
        | Term::Minus(..)
        | Term::Times(..)
        | Term::Divide(..)
        | Term::Moved(..)
        | Term::Between(..)
        | Term::FirstDayOfYear(_) => None,
    })
}

/// Writes a constant as a value of a type, with its unit.
pub(super) fn constant(case: Case<'_>, value: i64, value_type: Option<&ValueType>) -> String {
    match value_type {
        Some(ValueType::Number(number)) => {
            let text = plain_number(case, number.places, &decimal(value, number.places));
            let unit = words::unit(number.quantity, case.lang);
            if unit.is_empty() { text } else { format!("{text} {unit}") }
        }
        Some(ValueType::Date { .. }) => {
            Date::from_day_number(value).map(|it| day(case, it)).unwrap_or_default()
        }
        Some(_) | None => case.digits(&value.to_string()),
    }
}

/// Writes a day.
pub(super) fn day(case: Case<'_>, day: Date) -> String {
    case.digits(&day.to_string())
}

/// Returns the value of a parameter without a key on the day of the sheet; else its name.
pub(super) fn parameter(case: Case<'_>, id: &ParameterId, is_keyed: bool) -> String {
    let Some(parameter) = case.contract.parameter(id) else {
        return id.to_string();
    };
    let on = case.day();
    let mut validities = parameter.validities.iter();
    let valid = validities.find(|it| on.is_some_and(|on| it.force.holds_on(on)));
    let value = valid.filter(|_| !is_keyed).and_then(|it| it.rows.first()).map(|row| row.value);
    match value {
        Some(value) => constant(case, value, Some(&parameter.value_type)),
        None => words::quoted(&case.text(&parameter.title), case.lang),
    }
}

fn info<'a>(case: Case<'a>, place: &Place) -> Option<(&'a Bilingual, &'a ValueType)> {
    if place.scope == Scope::Row {
        let field = columns(case).find(|it| it.id == place.field)?;
        return Some((&field.title, &field.value_type));
    }
    match entries(case, &place.scope).into_iter().find(|it| *it.id() == place.field)? {
        Entry::Field(field) => Some((&field.title, &field.value_type)),
        Entry::Computed(computed) => Some((&computed.title, &computed.value_type)),
        Entry::Rows(_) => None,
    }
}

fn title(entry: &Entry) -> &Bilingual {
    match entry {
        Entry::Field(field) => &field.title,
        Entry::Rows(rows) => &rows.title,
        Entry::Computed(computed) => &computed.title,
    }
}

fn entries<'a>(case: Case<'a>, scope: &Scope) -> Vec<&'a Entry> {
    match scope {
        Scope::Filing | Scope::Row => case.record.entries().collect(),
        Scope::Answer(id) => {
            let inquiry = case.contract.record(id);
            inquiry.map(Record::answers).into_iter().flatten().collect()
        }
    }
}

fn columns<'a>(case: Case<'a>) -> impl Iterator<Item = &'a Field> {
    case.record.rows().flat_map(|rows| &rows.fields)
}
