use crate::identifiers;
use crate::model::{Formula, ItemId, Place, Scope, Term};
use crate::problems::Sort;
use crate::syntax::tree::{Comparison, Expr, ExprKind};
use crate::text::Span;

use super::Elaborator;
use super::operand::place_value;
use super::value::{Column, Measure, Value};

impl<'a> Elaborator<'a, '_> {
    /// Returns a statement of a scenario about a column: it holds in each row.
    pub(super) fn each_row(
        &mut self,
        column: Column<'a>,
        comparison: Comparison,
        right: &Expr,
        span: Span,
    ) -> Formula {
        let place = Place { scope: Scope::Row, field: column.field, part: None };
        let value = place_value(place, column.value_type);
        let formula = self.compare_value(value, comparison, right, span);
        Formula::EveryRow(column.rows, Box::new(formula))
    }

    /// Returns a statement of a scenario about a text or an identifier: digits are those of its
    /// value, with the zeros in front that its shape asks for.
    pub(super) fn written(
        &mut self,
        (place, sort): (Place, Sort),
        comparison: Comparison,
        right: &Expr,
        span: Span,
    ) -> Formula {
        if let ExprKind::Digits(digits) = &right.kind {
            return Formula::OneOf(place, vec![ItemId::new(digits)]);
        }
        match self.value(right) {
            Value::Number(Measure { term: Term::Constant(digits), places: 0, .. }) => {
                let width = self.identifier(&place).map_or(0, identifiers::fixed_length);
                Formula::OneOf(place, vec![ItemId::new(format!("{digits:0width$}"))])
            }
            right => self.compared(Value::Whole(place, sort), comparison, right, span),
        }
    }
}
