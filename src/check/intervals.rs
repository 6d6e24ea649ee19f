//! The intervals of the terms of a regulation.

use crate::model::regulation::{Entry, Record, Regulation, Rows};
use crate::model::{FieldId, ParameterId, Place, RowsPlace, Scope, Term, ValueType};

use super::interval::{Bounds, Interval, bounds_of, hull, interval};

/// Judges the terms of one record.
pub(super) struct Intervals<'a> {
    pub(super) regulation: &'a Regulation,
    pub(super) record: &'a Record,
}

impl Intervals<'_> {
    /// Whether a term fits 64 bits.
    pub(super) fn fits(&self, term: &Term) -> bool {
        let (low, high) = interval(term, self);
        low >= i128::from(i64::MIN) && high <= i128::from(i64::MAX)
    }

    fn rows(&self, rows: &RowsPlace) -> Option<&Rows> {
        let record = match &rows.scope {
            Scope::Answer(inquiry) => {
                self.regulation.records.iter().find(|record| record.id == *inquiry)?
            }
            Scope::Filing | Scope::Row => self.record,
        };
        record.entries().chain(record.answers()).find_map(|entry| match entry {
            Entry::Rows(found) if found.id == rows.rows => Some(found),
            Entry::Rows(_) | Entry::Field(_) | Entry::Computed(_) => None,
        })
    }

    fn value_type(&self, place: &Place) -> Option<&ValueType> {
        match &place.scope {
            Scope::Filing => self.record.entry(&place.field).and_then(value_type),
            Scope::Row => {
                self.record.entries().chain(self.record.answers()).find_map(|entry| match entry {
                    Entry::Rows(rows) => column_type(rows, &place.field),
                    Entry::Field(_) | Entry::Computed(_) => None,
                })
            }
            Scope::Answer(inquiry) => {
                let record = self.regulation.records.iter().find(|record| record.id == *inquiry)?;
                let mut answers = record.answers().iter();
                answers.find(|entry| *entry.id() == place.field).and_then(value_type)
            }
        }
    }
}

impl Bounds for Intervals<'_> {
    fn place(&self, place: &Place) -> Interval {
        match place.part {
            Some(_) => (0, 9_999_999_999),
            None => self
                .value_type(place)
                .map_or((i128::from(i64::MIN), i128::from(i64::MAX)), bounds_of),
        }
    }

    fn parameter(&self, parameter: &ParameterId) -> Interval {
        let known = self.regulation.parameters.iter().filter(|known| known.id == *parameter);
        let rows = known.flat_map(|known| &known.validities).flat_map(|validity| &validity.rows);
        hull(rows.map(|row| row.value))
    }

    fn column(&self, rows: &RowsPlace, column: &FieldId) -> Interval {
        self.rows(rows).and_then(|rows| column_type(rows, column)).map_or((0, 0), bounds_of)
    }

    fn most_rows(&self, rows: &RowsPlace) -> i128 {
        self.rows(rows).map_or(1_000, |rows| i128::from(rows.max))
    }
}

fn value_type(entry: &Entry) -> Option<&ValueType> {
    match entry {
        Entry::Field(field) => Some(&field.value_type),
        Entry::Computed(computed) => Some(&computed.value_type),
        Entry::Rows(_) => None,
    }
}

fn column_type<'a>(rows: &'a Rows, field: &FieldId) -> Option<&'a ValueType> {
    rows.fields.iter().find(|known| known.id == *field).map(|known| &known.value_type)
}
