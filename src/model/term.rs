use serde::{Deserialize, Serialize};

use crate::text::Date;

use super::{FieldId, Formula, ParameterId, Place, RowsPlace};

/// A value that is computed: an integer, or absent where a value that it reads is absent.
///
/// Numbers are scaled by the places of their type, dates are day numbers ([`Date::day_number`]).
/// Scales are already made equal where terms meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Term {
    /// A constant.
    Constant(i64),
    /// A day.
    Date(Date),
    /// A number or a date of the filing; a part of an identifier.
    Place(Place),
    /// The day on which the filing is handed in.
    FilingDate,
    /// The value of a parameter that is in force.
    Parameter {
        /// The parameter.
        parameter: ParameterId,
        /// The day that governs; the filing date unless the rule says otherwise.
        as_of: Box<Term>,
        /// The key of a keyed parameter.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        key: Option<Place>,
    },
    /// The number of rows that satisfy the condition, or of all rows.
    CountRows(RowsPlace, Option<Box<Formula>>),
    /// The number of chosen items.
    CountItems(Place),
    /// The sum of a column over the rows that satisfy the condition; 0 where there are none.
    Sum(RowsPlace, FieldId, Option<Box<Formula>>),
    /// The least value of a column; absent where there is none.
    Smallest(RowsPlace, FieldId, Option<Box<Formula>>),
    /// The greatest value of a column; absent where there is none.
    Largest(RowsPlace, FieldId, Option<Box<Formula>>),
    /// The sum of two terms.
    Plus(Box<Term>, Box<Term>),
    /// The difference of two terms.
    Minus(Box<Term>, Box<Term>),
    /// The product of two terms.
    Times(Box<Term>, Box<Term>),
    /// A term divided by a constant above 0 and rounded; only in computed values.
    Divide(Box<Term>, i64, Rounding),
    /// A date, moved by a number of periods (which may be negative). Moving by months or years
    /// clamps to the end of the month. Absent where the calendar ends.
    Moved(Box<Term>, Box<Term>, Period),
    /// The whole periods from one date to another; negative where the second is earlier.
    Between(Period, Box<Term>, Box<Term>),
    /// The first day of the year of a date.
    FirstDayOfYear(Box<Term>),
}

/// A unit of the calendar.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    /// Days.
    Days,
    /// Jalali months.
    Months,
    /// Jalali years.
    Years,
}

/// How a quotient becomes whole: a multiple of `step` in the given direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Rounding {
    /// In which direction.
    pub direction: Direction,
    /// To a multiple of this, in the scale of the result; 1 at least.
    pub step: i64,
}

/// The direction of a rounding.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Towards the lower number.
    Down,
    /// Towards the higher number.
    Up,
    /// To the nearer number, half away from zero.
    Nearest,
}
