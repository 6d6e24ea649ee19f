//! Interval arithmetic: between which values a term lies.

use crate::model::regulation::{Entry, Record, Regulation, Rows};
use crate::model::{FieldId, Place, RowsPlace, Scope, Term, ValueType};
use crate::text::Date;

/// The least and the greatest value.
pub(super) type Interval = (i128, i128);

/// Judges the terms of one record.
pub(super) struct Intervals<'a> {
    pub(super) regulation: &'a Regulation,
    pub(super) record: &'a Record,
}

/// The longest time between two days of the calendar, in days.
const CALENDAR_DAYS: i128 = 110_000;

impl Intervals<'_> {
    /// Whether a term fits 64 bits.
    pub(super) fn fits(&self, term: &Term) -> bool {
        let (low, high) = self.of(term);
        low >= i128::from(i64::MIN) && high <= i128::from(i64::MAX)
    }

    /// Returns between which values a term lies.
    pub(super) fn of(&self, term: &Term) -> Interval {
        match term {
            Term::Constant(value) => (i128::from(*value), i128::from(*value)),
            Term::Date(date) => point(*date),
            Term::Place(place) => self.place(place),
            Term::FilingDate | Term::Moved(..) | Term::FirstDayOfYear(_) => calendar(),
            Term::Parameter { parameter, .. } => {
                let values =
                    self.regulation.parameters.iter().filter(|known| known.id == *parameter);
                let values =
                    values.flat_map(|known| &known.validities).flat_map(|validity| &validity.rows);
                hull(values.map(|row| (i128::from(row.value), i128::from(row.value))))
            }
            Term::CountRows(rows, _) => (0, self.most_rows(rows)),
            Term::CountItems(_) => (0, 1_000),
            Term::Sum(rows, field, _) => {
                let (low, high) = self.column(rows, field);
                let most = self.most_rows(rows);
                ((low * most).min(0), (high * most).max(0))
            }
            Term::Smallest(rows, field, _) | Term::Largest(rows, field, _) => {
                self.column(rows, field)
            }
            Term::Plus(left, right) => {
                let (left, right) = (self.of(left), self.of(right));
                (left.0.saturating_add(right.0), left.1.saturating_add(right.1))
            }
            Term::Minus(left, right) => {
                let (left, right) = (self.of(left), self.of(right));
                (left.0.saturating_sub(right.1), left.1.saturating_sub(right.0))
            }
            Term::Times(left, right) => product(self.of(left), self.of(right)),
            Term::Divide(of, by, rounding) => {
                let (low, high) = self.of(of);
                let (by, step) = (i128::from((*by).max(1)), i128::from(rounding.step));
                (low / by - step, high / by + step)
            }
            Term::Between(..) => (-CALENDAR_DAYS, CALENDAR_DAYS),
        }
    }

    fn place(&self, place: &Place) -> Interval {
        let value_type = match &place.scope {
            Scope::Filing => self.record.entry(&place.field).and_then(value_type),
            Scope::Row => {
                self.record.entries().chain(self.record.answers()).find_map(|entry| match entry {
                    Entry::Rows(rows) => column_type(rows, &place.field),
                    Entry::Field(_) | Entry::Computed(_) => None,
                })
            }
            Scope::Answer(inquiry) => self
                .regulation
                .records
                .iter()
                .find(|record| record.id == *inquiry)
                .and_then(|record| record.answers().iter().find(|entry| *entry.id() == place.field))
                .and_then(value_type),
        };
        match place.part {
            Some(_) => (0, 9_999_999_999),
            None => value_type.map_or((i128::from(i64::MIN), i128::from(i64::MAX)), bounds),
        }
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

    fn most_rows(&self, rows: &RowsPlace) -> i128 {
        self.rows(rows).map_or(1_000, |rows| i128::from(rows.max))
    }

    fn column(&self, rows: &RowsPlace, field: &FieldId) -> Interval {
        self.rows(rows).and_then(|rows| column_type(rows, field)).map_or((0, 0), bounds)
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

fn bounds(value_type: &ValueType) -> Interval {
    match value_type {
        ValueType::Number(number) => (i128::from(number.min), i128::from(number.max)),
        ValueType::Date { min, max } => (point(*min).0, point(*max).1),
        ValueType::Confirmation
        | ValueType::Choice { .. }
        | ValueType::Choices { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => (0, 1),
    }
}

fn point(date: Date) -> Interval {
    (i128::from(date.day_number()), i128::from(date.day_number()))
}

fn calendar() -> Interval {
    (point(Date::FIRST).0, point(Date::LAST).1)
}

fn hull(intervals: impl Iterator<Item = Interval>) -> Interval {
    intervals.reduce(|left, right| (left.0.min(right.0), left.1.max(right.1))).unwrap_or((0, 0))
}

fn product(left: Interval, right: Interval) -> Interval {
    let corners = [(left.0, right.0), (left.0, right.1), (left.1, right.0), (left.1, right.1)];
    hull(corners.into_iter().map(|(left, right)| {
        let product = left.saturating_mul(right);
        (product, product)
    }))
}
