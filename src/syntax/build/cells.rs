use crate::problems::{Expected, SyntaxProblem};
use crate::syntax::grammar::{Pair, Rule};
use crate::syntax::tree::{Cell, Expr, ExprKind, Number};

use super::builder::Builder;
use super::parts::Parts;

impl<'a> Parts<'_, 'a> {
    /// Takes all the cells of a row.
    pub(super) fn cells(&mut self) -> Vec<Cell> {
        let mut cells = Vec::new();
        while self.peek().is_some() {
            if let Ok(pair) = self.take() {
                cells.push(self.build.cell(pair));
            }
        }
        cells
    }
}

impl<'a> Builder<'a> {
    fn cell(&mut self, pair: Pair<'a>) -> Cell {
        let span = self.span(&pair);
        if pair.as_rule() == Rule::bad_cell {
            let expected = Expected::Cell;
            self.problems.push(SyntaxProblem::Hole { expected }, span);
            return Cell::Missing(span);
        }
        let mut parts = Parts::of(self, pair);
        let Ok(pair) = parts.take() else {
            return Cell::Missing(span);
        };
        match pair.as_rule() {
            Rule::k_any => Cell::Any,
            Rule::k_undecided => Cell::Undecided,
            Rule::k_yes => Cell::Yes,
            Rule::k_no => Cell::No,
            Rule::k_is => Cell::Is,
            Rule::limit => Cell::Limit(self.limit(pair)),
            Rule::cell_names => Cell::Names(Parts::of(self, pair).rest_of_names()),
            _ => figure(self.expr(pair)),
        }
    }
}

/// Takes a number or a date as a cell.
fn figure(expr: Expr) -> Cell {
    if let ExprKind::Number(number, unit) = expr.kind {
        return Cell::Number(number, unit, expr.span);
    }
    if let ExprKind::Digits(digits) = &expr.kind
        && let Ok(amount) = digits.parse()
    {
        return Cell::Number(Number::whole(amount), None, expr.span);
    }
    if let ExprKind::Date(date) = expr.kind {
        return Cell::Date(date, expr.span);
    }
    Cell::Missing(expr.span)
}
