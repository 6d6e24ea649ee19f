use super::{Limit, Name, Number, Unit};
use crate::text::{Date, Span};

/// A cell of a table's row.
#[derive(Clone, Debug)]
pub enum Cell {
    /// `any`: no restriction.
    Any,
    /// `undecided`: the regulation gives no value.
    Undecided,
    /// `yes`.
    Yes,
    /// `no`.
    No,
    /// `is`: the head of the value column of a keyed parameter.
    Is,
    /// A bound.
    Limit(Limit),
    /// A number.
    Number(Number, Option<Unit>, Span),
    /// A date.
    Date(Date, Span),
    /// Items, or the names of columns in the head row.
    Names(Vec<Name>),
    /// Nothing, or words that are no cell: a hole.
    Missing(Span),
}

/// Two are equal when they say the same; the places do not count.
impl PartialEq for Cell {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Limit(left), Self::Limit(right)) => left == right,
            (Self::Number(left, unit, _), Self::Number(right, other, _)) => {
                left == right && unit == other
            }
            (Self::Date(left, _), Self::Date(right, _)) => left == right,
            (Self::Names(left), Self::Names(right)) => left == right,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}
