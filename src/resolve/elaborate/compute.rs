use crate::model::{Direction, NumberType, Rounding, Term, ValueType};
use crate::problems::{KindProblem, Sort};
use crate::resolve::types::{sort_of, sort_of_quantity};
use crate::syntax::tree::{self, Expr, ExprKind};
use crate::text::Span;

use super::Elaborator;
use super::scale::{scaled_to, times_constant};
use super::value::{Measure, Value};

/// The type that a computed value must have.
pub(in crate::resolve) struct ComputeTarget<'a> {
    pub(in crate::resolve) value_type: &'a ValueType,
}

impl<'a> Elaborator<'a, '_> {
    /// Returns the term of a computed number or date, in the scale of its type.
    pub(super) fn computed(&mut self, expr: &Expr, target: &ComputeTarget<'_>) -> Option<Term> {
        let (inner, rounding) = match &expr.kind {
            ExprKind::Rounded(inner, rounding) => (inner.as_ref(), Some(*rounding)),
            _ => (expr, None),
        };
        let (inner, divisor) = match &inner.kind {
            ExprKind::Divide(inner, divisor) => (inner.as_ref(), Some(*divisor)),
            _ => (inner, None),
        };
        match (self.value(inner), target.value_type) {
            (Value::Missing, _) => None,
            (Value::Number(number), ValueType::Number(wanted)) => {
                self.fitting(&number, *wanted, inner.span);
                self.rounded(number, divisor, rounding, *wanted, expr.span)
            }
            (Value::Date(term), ValueType::Date { .. }) => Some(term),
            (value, value_type) => {
                let (needed, found) = (sort_of(value_type), value.sort());
                self.problem(KindProblem::ComputeType { needed, found }, inner.span);
                None
            }
        }
    }

    fn fitting(&mut self, number: &Measure, wanted: NumberType, span: Span) {
        let needed = sort_of_quantity(wanted.quantity);
        if let Some(found) = number.sort.filter(|found| *found != needed && needed != Sort::Number)
        {
            self.problem(KindProblem::ComputeType { needed, found }, span);
        }
    }

    fn rounded(
        &mut self,
        number: Measure,
        divisor: Option<tree::Number>,
        rounding: Option<tree::Rounding>,
        wanted: NumberType,
        span: Span,
    ) -> Option<Term> {
        let divisor = divisor.unwrap_or(tree::Number::whole(1));
        let fits = divisor.scaled == 1 && number.places <= wanted.places;
        if rounding.is_none() && fits {
            return Some(scaled_to(number, wanted.places).term);
        }
        if rounding.is_none() || divisor.scaled <= 0 {
            self.problem(KindProblem::DivisionWithoutRounding, span);
            return None;
        }
        let rounding = self.rounding(rounding?, wanted, span)?;
        // term / 10^places / (scaled / 10^places') in units of 10^-wanted
        let (above, below) = (divisor.places + wanted.places, number.places);
        let shift = 10_i64.checked_pow(above.abs_diff(below).into())?;
        let (term, by) = if above >= below {
            (times_constant(number.term, shift), divisor.scaled)
        } else {
            (number.term, divisor.scaled.checked_mul(shift)?)
        };
        Some(Term::Divide(Box::new(term), by, rounding))
    }

    fn rounding(
        &mut self,
        rounding: tree::Rounding,
        wanted: NumberType,
        span: Span,
    ) -> Option<Rounding> {
        let direction = match rounding.mode {
            tree::RoundingMode::Down => Direction::Down,
            tree::RoundingMode::Up => Direction::Up,
            tree::RoundingMode::Nearest => Direction::Nearest,
        };
        let step = match rounding.step {
            Some((step, unit)) => self.session.scaled(step, unit, wanted, span)?,
            None => 1,
        };
        if step < 1 {
            self.problem(KindProblem::DivisionWithoutRounding, span);
            return None;
        }
        Some(Rounding { direction, step })
    }
}
