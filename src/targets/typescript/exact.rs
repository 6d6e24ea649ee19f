use crate::check::{Bounds, Interval, bounds_of, hull, interval};
use crate::contract::{ComputedValue, Entry};
use crate::model::{FieldId, ParameterId, Place, RowsPlace, Scope, Term};
use crate::program::Program;

/// What is known of the values that the terms of a program read.
pub(super) struct Ranges<'a>(pub(super) &'a Program<'a>);

/// Whether a number holds every integer of an interval exactly.
pub(super) fn is_exact((low, high): Interval) -> bool {
    const MOST: i128 = (1 << 53) - 1;
    low >= -MOST && high <= MOST
}

impl Ranges<'_> {
    /// Whether numbers hold a term and every step towards it exactly.
    pub(super) fn are_exact(&self, term: &Term) -> bool {
        let steps = match term {
            Term::Plus(left, right) | Term::Minus(left, right) | Term::Times(left, right) => {
                self.are_exact(left) && self.are_exact(right)
            }
            Term::Divide(inner, by, rounding) => {
                self.are_exact(inner)
                    && is_exact((0, 2 * i128::from(*by) * i128::from(rounding.step)))
            }
            Term::Constant(_)
            | Term::Date(_)
            | Term::Place(_)
            | Term::FilingDate
            | Term::Parameter { .. }
            | Term::CountRows(..)
            | Term::CountItems(_)
            | Term::Sum(..)
            | Term::Smallest(..)
            | Term::Largest(..)
            | Term::Moved(..)
            | Term::Between(..)
            | Term::FirstDayOfYear(_) => true,
        };
        steps && is_exact(interval(term, self))
    }

    /// Returns between which values a column of the row at hand lies: any group may be meant.
    fn any_column(&self, column: &FieldId) -> Interval {
        let entries = self.0.record.entries();
        let answers = self.0.answers.iter().flat_map(|it| it.inquiry.answers());
        let columns = entries.chain(answers).filter_map(|entry| match entry {
            Entry::Rows(rows) => rows.fields.iter().find(|field| field.id == *column),
            Entry::Field(_) | Entry::Computed(_) => None,
        });
        let ranges = columns.map(|field| bounds_of(&field.value_type));
        ranges.reduce(|left, right| (left.0.min(right.0), left.1.max(right.1))).unwrap_or((0, 0))
    }

    fn entry(&self, entry: &Entry) -> Interval {
        match entry {
            Entry::Field(field) => bounds_of(&field.value_type),
            Entry::Rows(_) => (0, 0),
            Entry::Computed(computed) => match &computed.value {
                ComputedValue::Term(term) => interval(term, self),
                ComputedValue::Condition(_) => (0, 1),
                ComputedValue::Table(id) => {
                    let table = self.0.contract.table(id);
                    let rows = table.into_iter().flat_map(|table| &table.rows);
                    hull(rows.filter_map(|row| row.value))
                }
            },
        }
    }
}

impl Bounds for Ranges<'_> {
    fn place(&self, place: &Place) -> Interval {
        match (&place.part, &place.scope) {
            (Some(_), _) => (0, 9_999_999),
            (None, Scope::Row) => self.any_column(&place.field),
            (None, Scope::Filing | Scope::Answer(_)) => {
                self.0.entry(place).map_or((0, 0), |entry| self.entry(entry))
            }
        }
    }

    fn parameter(&self, parameter: &ParameterId) -> Interval {
        let known = self.0.contract.parameter(parameter).into_iter();
        let rows = known.flat_map(|it| &it.validities).flat_map(|validity| &validity.rows);
        hull(rows.map(|row| row.value))
    }

    fn column(&self, rows: &RowsPlace, column: &FieldId) -> Interval {
        self.0.column(rows, column).map_or((0, 0), |field| bounds_of(&field.value_type))
    }

    fn most_rows(&self, rows: &RowsPlace) -> i128 {
        self.0.rows(rows).map_or(0, |rows| i128::from(rows.max))
    }
}
