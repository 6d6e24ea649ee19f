//! Interval arithmetic: between which values a term lies.

use crate::model::{FieldId, ParameterId, Place, RowsPlace, Term, ValueType};
use crate::text::Date;

/// The least and the greatest value.
pub type Interval = (i128, i128);

/// What is known of the values that terms read.
pub trait Bounds {
    /// Returns between which values a field, a computed value or a part of one lies.
    fn place(&self, place: &Place) -> Interval;

    /// Returns the values of a parameter.
    fn parameter(&self, parameter: &ParameterId) -> Interval;

    /// Returns between which values a column lies.
    fn column(&self, rows: &RowsPlace, column: &FieldId) -> Interval;

    /// Returns how many rows a group may have.
    fn most_rows(&self, rows: &RowsPlace) -> i128;
}

/// The longest time between two days of the calendar, in days.
const CALENDAR_DAYS: i128 = 110_000;

/// Returns between which values a term lies.
pub fn interval(term: &Term, bounds: &dyn Bounds) -> Interval {
    let of = |term: &Term| interval(term, bounds);
    match term {
        Term::Constant(value) => (i128::from(*value), i128::from(*value)),
        Term::Date(date) => point(*date),
        Term::Place(place) => bounds.place(place),
        Term::FilingDate | Term::Moved(..) | Term::FirstDayOfYear(_) => calendar(),
        Term::Parameter { parameter, .. } => bounds.parameter(parameter),
        Term::CountRows(rows, _) => (0, bounds.most_rows(rows)),
        Term::CountItems(_) => (0, 1_000),
        Term::Sum(rows, field, _) => {
            let (low, high) = bounds.column(rows, field);
            let most = bounds.most_rows(rows);
            ((low * most).min(0), (high * most).max(0))
        }
        Term::Smallest(rows, field, _) | Term::Largest(rows, field, _) => {
            bounds.column(rows, field)
        }
        Term::Plus(left, right) => {
            let (left, right) = (of(left), of(right));
            (left.0.saturating_add(right.0), left.1.saturating_add(right.1))
        }
        Term::Minus(left, right) => {
            let (left, right) = (of(left), of(right));
            (left.0.saturating_sub(right.1), left.1.saturating_sub(right.0))
        }
        Term::Times(left, right) => product(of(left), of(right)),
        Term::Divide(inner, by, rounding) => {
            let (low, high) = of(inner);
            let (by, step) = (i128::from((*by).max(1)), i128::from(rounding.step));
            (low / by - step, high / by + step)
        }
        Term::Between(..) => (-CALENDAR_DAYS, CALENDAR_DAYS),
    }
}

/// Returns between which values a value of a type lies.
pub fn bounds_of(value_type: &ValueType) -> Interval {
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

/// Returns the least interval that holds all values; 0 where there is none.
pub fn hull(values: impl Iterator<Item = i64>) -> Interval {
    hull_of(values.map(|value| (i128::from(value), i128::from(value))))
}

fn hull_of(intervals: impl Iterator<Item = Interval>) -> Interval {
    intervals.reduce(|left, right| (left.0.min(right.0), left.1.max(right.1))).unwrap_or((0, 0))
}

fn point(date: Date) -> Interval {
    (i128::from(date.day_number()), i128::from(date.day_number()))
}

fn calendar() -> Interval {
    (point(Date::FIRST).0, point(Date::LAST).1)
}

fn product(left: Interval, right: Interval) -> Interval {
    let corners = [(left.0, right.0), (left.0, right.1), (left.1, right.0), (left.1, right.1)];
    hull_of(corners.into_iter().map(|(left, right)| {
        let product = left.saturating_mul(right);
        (product, product)
    }))
}
