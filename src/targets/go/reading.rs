use crate::contract::{ComputedValue, Entry, Rows};
use crate::model::{IdentifierKind, ItemId, ListId, Place, Scope, ValueType};
use crate::program::{Program, Slot};

use super::record_names::RecordNames;

/// A value as the code reads it.
pub(super) struct Reading<'a> {
    /// An expression of the type `value`.
    pub(super) expression: String,
    /// What the value is.
    pub(super) sort: Sort<'a>,
}

/// What the number of a value means.
#[derive(Clone, Copy)]
pub(super) enum Sort<'a> {
    /// Yes or no.
    Flag,
    /// A scaled number or a day.
    Number,
    /// One item.
    Item(&'a ListId, &'a [ItemId]),
    /// Several items.
    Items(&'a [ItemId]),
    /// A text.
    Text,
    /// An identifier.
    Identifier(IdentifierKind),
    /// A registry plate.
    Plate,
    /// A group of rows.
    Rows,
    /// It is never there.
    Nothing,
}

/// A group whose row is at hand.
#[derive(Clone)]
pub(super) struct Group<'a> {
    /// Its slot.
    pub(super) slot: Slot,
    /// Its columns.
    pub(super) rows: &'a Rows,
}

/// Returns how a place is read, inside a condition about the rows of a group.
pub(super) fn reading<'a>(
    program: &Program<'a>,
    names: &RecordNames,
    group: Option<&Group<'a>>,
    place: &Place,
) -> Reading<'a> {
    let found = match &place.scope {
        Scope::Row => group.and_then(|group| cell(names, group, place)),
        Scope::Filing | Scope::Answer(_) => outside(program, names, place),
    };
    found.unwrap_or(Reading { expression: "value{}".to_owned(), sort: Sort::Nothing })
}

fn cell<'a>(names: &RecordNames, group: &Group<'a>, place: &Place) -> Option<Reading<'a>> {
    let column = names.column(&group.slot, &place.field)?;
    let field = group.rows.fields.iter().find(|field| field.id == place.field)?;
    Some(Reading { expression: format!("row[{column}]"), sort: sort(&field.value_type) })
}

fn outside<'a>(program: &Program<'a>, names: &RecordNames, place: &Place) -> Option<Reading<'a>> {
    let slot = slot(program, place)?;
    match program.entry(place)? {
        Entry::Field(field) => Some(at(names, &slot, sort(&field.value_type))),
        Entry::Rows(_) => Some(at(names, &slot, Sort::Rows)),
        Entry::Computed(computed) => {
            let function = names.derived.get(&slot)?;
            let sort = match &computed.value {
                ComputedValue::Condition(_) => Sort::Flag,
                ComputedValue::Term(_) => Sort::Number,
                ComputedValue::Table(id) => sort_of_table(program, id)?,
            };
            Some(Reading { expression: format!("{function}(f)"), sort })
        }
    }
}

fn at<'a>(names: &RecordNames, slot: &Slot, sort: Sort<'a>) -> Reading<'a> {
    match names.slot(slot) {
        Some(name) => Reading { expression: format!("f.at[{name}]"), sort },
        None => Reading { expression: "value{}".to_owned(), sort: Sort::Nothing },
    }
}

fn sort_of_table<'a>(program: &Program<'a>, id: &crate::model::TableId) -> Option<Sort<'a>> {
    let table = program.contract.table(id)?;
    let of_result = sort(&table.result.value_type);
    Some(match (table.hit, of_result) {
        (crate::contract::Hit::AllThatApply, Sort::Item(_, items)) => Sort::Items(items),
        _ => of_result,
    })
}

/// An answer that the filing cannot carry has no slot.
fn slot(program: &Program<'_>, place: &Place) -> Option<Slot> {
    match &place.scope {
        Scope::Filing => Some(Slot::Filing(place.field.clone())),
        Scope::Row => None,
        Scope::Answer(id) => {
            let is_known = program.answers.iter().any(|answer| answer.inquiry.id == *id);
            is_known.then(|| Slot::Answer(id.clone(), place.field.clone()))
        }
    }
}

fn sort(value_type: &ValueType) -> Sort<'_> {
    match value_type {
        ValueType::Confirmation | ValueType::YesNo => Sort::Flag,
        ValueType::Choice { list, items } => Sort::Item(list, items),
        ValueType::Choices { items, .. } => Sort::Items(items),
        ValueType::Date { .. } | ValueType::Number(_) => Sort::Number,
        ValueType::File | ValueType::Text { .. } => Sort::Text,
        ValueType::Identifier(kind) => Sort::Identifier(*kind),
        ValueType::RegistryPlate => Sort::Plate,
    }
}
