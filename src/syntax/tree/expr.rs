use crate::text::{Date, Span};

use super::{Name, Number, Path, Rounding, Unit};

/// A condition or a value as it was written.
#[derive(Clone, Debug)]
pub struct Expr {
    /// What it says.
    pub kind: ExprKind,
    /// Where it stands.
    pub span: Span,
}

/// Two are equal when they say the same; the places do not count.
impl PartialEq for Expr {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

/// The kinds of conditions and values.
#[derive(Clone, Debug, PartialEq)]
pub enum ExprKind {
    /// A hole: an operand belongs here.
    Missing,
    /// `yes` or `no`.
    YesNo(bool),
    /// A number, with or without a unit.
    Number(Number, Option<Unit>),
    /// Digits that are no amount but an identifier, in ASCII: `0084575948`.
    Digits(String),
    /// A value with a unit: `plot_instruction_months months`.
    Measured(Box<Expr>, Unit),
    /// A Jalali date.
    Date(Date),
    /// A Gregorian date, with the text after its mark and the same day of the Jalali calendar.
    Gregorian(String, Date),
    /// A name, or names joined by dots.
    Path(Path),
    /// `filing date`.
    FilingDate,
    /// Brackets around a condition or a value.
    Bracket(Box<Expr>),
    /// `not A`.
    Not(Box<Expr>),
    /// `A and B and …`. INVARIANT: two at least.
    And(Vec<Expr>),
    /// `A or B or …`. INVARIANT: two at least.
    Or(Vec<Expr>),
    /// `exactly one of a, b is given`.
    ExactlyOne(Vec<Name>),
    /// `in any row of R (…)`.
    AnyRow(Path, Box<Expr>),
    /// `in every row of R (…)`.
    EveryRow(Path, Box<Expr>),
    /// A comparison of two values.
    Compare(Box<Expr>, Comparison, Box<Expr>),
    /// `E from A to B`.
    Range(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `E above A to B`.
    AboveTo(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `E is one of a, b` (true) or `E is none of a, b` (false).
    IsOneOf(Box<Expr>, bool, Vec<Name>),
    /// `E includes …` and its relatives.
    Includes(Box<Expr>, Inclusion, Vec<Name>),
    /// `E is given` (true) or `E is not given` (false).
    Given(Box<Expr>, bool),
    /// `I is answered`.
    Answered(Box<Expr>),
    /// `R.f differ`.
    Differ(Box<Expr>),
    /// `sum of R.f where (…)` and its relatives.
    Aggregate(Aggregate, Path, Option<Box<Expr>>),
    /// `R.f where (…)`: a set.
    Where(Path, Box<Expr>),
    /// `A plus B` and its relatives.
    Operation(Box<Expr>, Operation, Box<Expr>),
    /// `A divided by N`.
    Divide(Box<Expr>, Number),
    /// A value rounded: only around a whole `compute`.
    Rounded(Box<Expr>, Rounding),
    /// `A percent of E` and its relative; A is a number or a parameter.
    Share(Box<Expr>, Share, Box<Expr>),
    /// `first day of year of D`.
    FirstDayOfYear(Box<Expr>),
    /// `days from A to B` and its relatives.
    Between(Period, Box<Expr>, Box<Expr>),
    /// `PARAMETER as of DATE`.
    AsOf(Box<Expr>, Box<Expr>),
    /// `PARAMETER of KEY`.
    Keyed(Path, Box<Expr>),
}

/// The comparisons of two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Comparison {
    /// `is`.
    Is,
    /// `is not`.
    IsNot,
    /// `at least`: numbers.
    AtLeast,
    /// `at most`: numbers.
    AtMost,
    /// `above`: numbers.
    Above,
    /// `below`: numbers.
    Below,
    /// `before`: dates.
    Before,
    /// `after`: dates.
    After,
    /// `on or before`: dates.
    OnOrBefore,
    /// `on or after`: dates.
    OnOrAfter,
}

/// How a set holds items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Inclusion {
    /// `includes a`.
    One,
    /// `includes all of a, b`.
    AllOf,
    /// `includes any of a, b`.
    AnyOf,
    /// `includes only a, b`.
    Only,
    /// `lacks a`.
    Lacks,
}

/// What is made of the rows of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aggregate {
    /// `number of`: of rows, or of chosen items.
    Number,
    /// `sum of`.
    Sum,
    /// `smallest of`.
    Smallest,
    /// `largest of`.
    Largest,
}

/// Arithmetic of two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Operation {
    /// `plus`.
    Plus,
    /// `minus`.
    Minus,
    /// `times`.
    Times,
}

/// A share of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Share {
    /// `percent of`.
    Percent,
    /// `per thousand of`.
    Thousand,
}

/// A length of time between two days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// Whole days.
    Days,
    /// Whole months.
    Months,
    /// Whole years.
    Years,
}
