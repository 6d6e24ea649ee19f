//! Arithmetic that may leave 2^53: over bigints.

use crate::check::interval;
use crate::model::{FieldId, Formula, Relation, RowsPlace, Term};

use super::code::{Code, Level};
use super::exact::{Ranges, is_exact};
use super::printer::Printer;
use super::term::{absent, divided, related};

impl<'a> Printer<'a> {
    /// Writes whether two terms relate so, computed with bigints.
    pub(super) fn compare_exactly(
        &mut self,
        left: &'a Term,
        relation: Relation,
        right: &'a Term,
    ) -> Code {
        let mut leaves = Vec::new();
        let (left, right) = (self.exact(left, &mut leaves), self.exact(right, &mut leaves));
        let related = related(&left, relation, &right);
        Code::of(Level::Comparison, format!("{} === true", exactly(&leaves, &related)))
    }

    /// Writes a term as a bigint, undefined where it is absent.
    pub(super) fn big(&mut self, term: &'a Term) -> Code {
        let mut leaves = Vec::new();
        let value = self.exact(term, &mut leaves);
        Code::atom(exactly(&leaves, &value))
    }

    /// Writes a term over bigints; what is no arithmetic becomes a parameter of the function.
    fn exact(&mut self, term: &'a Term, leaves: &mut Vec<String>) -> Code {
        match term {
            Term::Constant(value) if *value < 0 => Code::of(Level::Sign, format!("{value}n")),
            Term::Constant(value) => Code::atom(format!("{value}n")),
            Term::Plus(left, right) => Code::joined(
                &self.exact(left, leaves),
                (Level::Sum, "+"),
                &self.exact(right, leaves),
            ),
            Term::Minus(left, right) => Code::joined(
                &self.exact(left, leaves),
                (Level::Sum, "-"),
                &self.exact(right, leaves),
            ),
            Term::Times(left, right) => Code::joined(
                &self.exact(left, leaves),
                (Level::Product, "*"),
                &self.exact(right, leaves),
            ),
            Term::Divide(inner, by, rounding) => {
                let (inner, step) = (self.exact(inner, leaves), rounding.step);
                let function = divided(rounding.direction);
                Code::atom(format!("bigDivided{function}({}, {by}n, {step}n)", inner.text()))
            }
            Term::Date(_)
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
            | Term::FirstDayOfYear(_) => {
                let leaf = self.leaf(term);
                let at = leaves.iter().position(|it| it == leaf.text()).unwrap_or(leaves.len());
                if at == leaves.len() {
                    leaves.push(leaf.text().to_owned());
                }
                Code::atom(letter(at))
            }
        }
    }

    /// Writes what is no arithmetic, as a number where that holds it.
    fn leaf(&mut self, term: &'a Term) -> Code {
        if is_exact(interval(term, &Ranges(self.program))) {
            return self.number(term);
        }
        match term {
            Term::Place(place) => self.number_at(place),
            Term::Parameter { parameter, as_of, key } => {
                self.parameter((parameter, as_of, key.as_ref()), "big")
            }
            Term::Sum(place, column, filter) => {
                self.big_over((place, column, filter.as_deref()), ("bigSum", "0"))
            }
            Term::Smallest(place, column, filter) => {
                self.big_over((place, column, filter.as_deref()), ("bigSmallest", "NaN"))
            }
            Term::Largest(place, column, filter) => {
                self.big_over((place, column, filter.as_deref()), ("bigLargest", "NaN"))
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
            | Term::FirstDayOfYear(_) => absent(),
        }
    }

    fn big_over(
        &mut self,
        (place, column, filter): (&RowsPlace, &FieldId, Option<&'a Formula>),
        (function, nothing): (&str, &str),
    ) -> Code {
        let cells = self.cells(place, column, filter);
        cells.map_or_else(|| Code::atom(nothing), |it| Code::atom(format!("{function}({it})")))
    }
}

/// The names of the parameters of an exact computation.
fn letter(at: usize) -> String {
    format!("n${at}")
}

fn exactly(leaves: &[String], body: &Code) -> String {
    let names: Vec<String> = (0..leaves.len()).map(letter).collect();
    let leaves: String = leaves.iter().map(|leaf| format!(", {leaf}")).collect();
    format!("exactly(({}) => {}{leaves})", names.join(", "), body.from(Level::Choice))
}
