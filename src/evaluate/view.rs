use crate::contract::Entry;
use crate::identifiers;
use crate::model::{FieldId, Part, Place, RowsPlace, Scope};

use super::case::Case;
use super::computed;
use super::value::{Value, Values};

/// What a condition sees: the case, and the row at hand where there is one.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    /// The case.
    pub(super) case: &'a Case<'a>,
    /// The row at hand.
    pub(super) row: Option<&'a Values>,
    /// The computed values that are being computed, innermost first.
    pub(super) open: Option<&'a Open<'a>>,
}

/// A computed value that is being computed. Circles are refused by the compiler; here they end.
pub(super) struct Open<'a> {
    pub(super) field: &'a FieldId,
    pub(super) outer: Option<&'a Open<'a>>,
}

impl<'a> View<'a> {
    /// Sees a whole case.
    pub(super) fn of(case: &'a Case<'a>) -> Self {
        Self { case, row: None, open: None }
    }

    /// Sees one row of it.
    pub(super) fn at_row(self, row: &'a Values) -> Self {
        Self { row: Some(row), ..self }
    }

    /// Returns the value at a place; nothing where it is absent.
    pub(super) fn value(self, place: &Place) -> Option<Value> {
        let whole = self.whole(place)?;
        match place.part {
            Some(part) => part_of(&whole, part),
            None => Some(whole),
        }
    }

    /// Returns the rows of a group; none where it is absent.
    pub(super) fn rows(self, place: &RowsPlace) -> &'a [Values] {
        let values = self.values(&place.scope);
        let Some(Value::Rows(rows)) = values.and_then(|all| all.given.get(&place.rows)) else {
            return &[];
        };
        rows
    }

    fn whole(self, place: &Place) -> Option<Value> {
        let values = self.values(&place.scope)?;
        if let Some(value) = values.given.get(&place.field) {
            return Some(value.clone());
        }
        match self.case.entry(&place.scope, &place.field)? {
            Entry::Computed(entry) => computed::value(self, entry),
            Entry::Field(_) | Entry::Rows(_) => None,
        }
    }

    fn values(self, scope: &Scope) -> Option<&'a Values> {
        match scope {
            Scope::Filing => Some(&self.case.fields),
            Scope::Row => self.row,
            Scope::Answer(id) => self.case.answers.get(id),
        }
    }
}

fn part_of(value: &Value, part: Part) -> Option<Value> {
    let number = match part {
        Part::Main | Part::Sub | Part::Section => part_of_plate(value, part),
        Part::Region => region(value),
    };
    number.map(Value::Number)
}

fn part_of_plate(value: &Value, part: Part) -> Option<i64> {
    let Value::Plate { main, sub, section } = value else {
        return None;
    };
    match part {
        Part::Main => Some(*main),
        Part::Sub => Some(*sub),
        Part::Section => Some(*section),
        Part::Region => None,
    }
}

fn region(value: &Value) -> Option<i64> {
    let Value::Identifier(kind, text) = value else {
        return None;
    };
    identifiers::region(*kind, text)
}
