use crate::model::{Period, Term};
use crate::problems::{KindProblem, Sort};
use crate::syntax::tree::{self, Expr, Operation, Path, Share};
use crate::text::Span;

use super::Elaborator;
use super::condition::place_of;
use super::operand::parameter_value;
use super::scale::{aligned, times_constant};
use super::value::{Measure, Value};

/// The most values that one factor of a product may have where the other one varies too.
const SMALL_DOMAIN: u64 = 64;

/// The most digits after the point: one more, and a single unit leaves 64 bits.
const MOST_PLACES: u8 = 18;

impl<'a> Elaborator<'a, '_> {
    /// Returns `A plus B` and its relatives.
    pub(super) fn operation(
        &mut self,
        left: &Expr,
        operation: Operation,
        right: &Expr,
    ) -> Value<'a> {
        let span = left.span.to(right.span);
        let (left, right) = (self.value(left), self.value(right));
        match (left, right) {
            (Value::Missing, _) | (_, Value::Missing) => Value::Missing,
            (Value::Number(left), Value::Number(right)) => match operation {
                Operation::Plus | Operation::Minus => self.sum(left, operation, right, span),
                Operation::Times => self.product(left, right, span),
            },
            (Value::Date(date), Value::Period(count, period)) => {
                moved(date, operation, count, period)
            }
            (Value::Date(_), Value::Number(_)) => {
                self.problem(KindProblem::PeriodWithoutUnit, span);
                Value::Missing
            }
            (left, right) => {
                let (left, right) = (left.sort(), right.sort());
                self.problem(KindProblem::NotAddable { left, right }, span);
                Value::Missing
            }
        }
    }

    fn sum(
        &mut self,
        left: Measure,
        operation: Operation,
        right: Measure,
        span: Span,
    ) -> Value<'a> {
        if let (Some(first), Some(second)) = (left.sort, right.sort)
            && first != second
        {
            self.problem(KindProblem::NotAddable { left: first, right: second }, span);
            return Value::Missing;
        }
        let (left, right) = aligned(left, right);
        let (first, second) = (Box::new(left.term), Box::new(right.term));
        let term = match operation {
            Operation::Plus => Term::Plus(first, second),
            Operation::Minus | Operation::Times => Term::Minus(first, second),
        };
        Value::Number(Measure {
            term,
            places: left.places,
            sort: left.sort.or(right.sort),
            domain: left.domain.saturating_mul(right.domain),
        })
    }

    fn product(&mut self, left: Measure, right: Measure, span: Span) -> Value<'a> {
        let Some(sort) = product_sort(left.sort, right.sort) else {
            let plain = |sort: Option<Sort>| sort.unwrap_or(Sort::Number);
            let (left, right) = (plain(left.sort), plain(right.sort));
            self.problem(KindProblem::NotMultipliable { left, right }, span);
            return Value::Missing;
        };
        if left.domain > SMALL_DOMAIN && right.domain > SMALL_DOMAIN {
            self.problem(KindProblem::ProductOfVariables, span);
        }
        let places = left.places + right.places;
        if places > MOST_PLACES {
            self.problem(KindProblem::Overflow, span);
            return Value::Missing;
        }
        let term = match (left.term, right.term) {
            (term, Term::Constant(factor)) | (Term::Constant(factor), term) => {
                times_constant(term, factor)
            }
            (left, right) => Term::Times(Box::new(left), Box::new(right)),
        };
        Value::Number(Measure {
            term,
            places,
            sort: (sort != Sort::Number || left.sort.or(right.sort).is_some()).then_some(sort),
            domain: left.domain.saturating_mul(right.domain),
        })
    }

    /// Returns `A percent of E` or `A per thousand of E`.
    pub(super) fn share(&mut self, share: &Expr, per: Share, of: &Expr) -> Value<'a> {
        let span = share.span.to(of.span);
        let (share, of) = (self.value(share), self.value(of));
        let (Value::Number(share), Value::Number(of)) = (&share, &of) else {
            let found = if matches!(share, Value::Number(_)) { of.sort() } else { share.sort() };
            if found != Sort::Unknown {
                self.problem(KindProblem::NotANumber { found }, span);
            }
            return Value::Missing;
        };
        let places = match per {
            Share::Percent => 2,
            Share::Thousand => 3,
        };
        let factor = Measure { places: share.places + places, sort: None, ..share.clone() };
        self.product(factor, of.clone(), span)
    }

    /// Returns the day that an expression gives; reports one that gives none.
    pub(super) fn date(&mut self, expr: &Expr) -> Option<Term> {
        match self.value(expr) {
            Value::Date(date) => Some(date),
            Value::Missing => None,
            other => {
                self.problem(KindProblem::NotADate { found: other.sort() }, expr.span);
                None
            }
        }
    }

    /// Returns `days from A to B` and its relatives.
    pub(super) fn between(&mut self, period: tree::Period, from: &Expr, to: &Expr) -> Value<'a> {
        let (from, to) = (self.date(from), self.date(to));
        let (Some(from), Some(to)) = (from, to) else {
            return Value::Missing;
        };
        let period = match period {
            tree::Period::Days => Period::Days,
            tree::Period::Months => Period::Months,
            tree::Period::Years => Period::Years,
        };
        Value::Number(Measure {
            term: Term::Between(period, Box::new(from), Box::new(to)),
            places: 0,
            sort: Some(Sort::Number),
            domain: u64::MAX,
        })
    }

    /// Returns `PARAMETER as of DATE`.
    pub(super) fn as_of(&mut self, of: &Expr, date: &Expr) -> Value<'a> {
        let value = self.value(of);
        let Some(date) = self.date(date) else {
            return Value::Missing;
        };
        let dated = |term: Term| match term {
            Term::Parameter { parameter, key, .. } => {
                Some(Term::Parameter { parameter, key, as_of: Box::new(date.clone()) })
            }
            _ => None,
        };
        let value = match value {
            Value::Number(number) => {
                dated(number.term.clone()).map(|term| Value::Number(Measure { term, ..number }))
            }
            Value::Date(term) => dated(term).map(Value::Date),
            Value::Missing => return Value::Missing,
            _ => None,
        };
        value.unwrap_or_else(|| {
            self.problem(KindProblem::NotAParameter, of.span);
            Value::Missing
        })
    }

    /// Returns `PARAMETER of KEY`.
    pub(super) fn keyed(&mut self, path: &Path, key: &Expr) -> Value<'a> {
        let parameter = self.path(path);
        let value = self.value(key);
        match (parameter, place_of(&value)) {
            (Value::Missing, _) => Value::Missing,
            (Value::Keyed(parameter, value_type, key_type), Some(place)) => {
                let fits = crate::resolve::types::sort_of(key_type) == value.sort();
                if !fits {
                    let (left, right) = (crate::resolve::types::sort_of(key_type), value.sort());
                    self.problem(KindProblem::NotComparable { left, right }, key.span);
                }
                parameter_value(&parameter, value_type, Term::FilingDate, Some(place))
            }
            (parameter, _) => {
                let keyed = matches!(parameter, Value::Keyed(..));
                self.problem(KindProblem::Key { keyed }, path.span());
                Value::Missing
            }
        }
    }
}

fn moved<'a>(date: Term, operation: Operation, count: Term, period: Period) -> Value<'a> {
    let count = match (operation, count) {
        (Operation::Minus, Term::Constant(count)) => Term::Constant(-count),
        (Operation::Minus, count) => Term::Minus(Box::new(Term::Constant(0)), Box::new(count)),
        (Operation::Plus | Operation::Times, count) => count,
    };
    Value::Date(Term::Moved(Box::new(date), Box::new(count), period))
}

/// Returns what a product measures; nothing where it means nothing.
fn product_sort(left: Option<Sort>, right: Option<Sort>) -> Option<Sort> {
    let plain = |sort: Option<Sort>| sort.unwrap_or(Sort::Number);
    match (plain(left), plain(right)) {
        (Sort::Number, other) | (other, Sort::Number) => Some(other),
        (Sort::Area, Sort::Money) | (Sort::Money, Sort::Area) => Some(Sort::Money),
        (Sort::Length, Sort::Money) | (Sort::Money, Sort::Length) => Some(Sort::Money),
        (Sort::Length, Sort::Length) => Some(Sort::Area),
        _ => None,
    }
}

impl Elaborator<'_, '_> {
    /// Returns the length of time that an expression gives.
    pub(in crate::resolve) fn period_of(mut self, expr: &Expr) -> Option<(Term, Period)> {
        match self.value(expr) {
            Value::Period(count, period) => Some((count, period)),
            _ => None,
        }
    }
}
