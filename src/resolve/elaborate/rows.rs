use crate::model::{Formula, RowsPlace, Term, ValueType};
use crate::problems::{KindProblem, Sort};
use crate::resolve::value_type::{sort_of, sort_of_quantity};
use crate::syntax::tree::{self, Expr, Path};

use super::Elaborator;
use super::value::{Column, Measure, Value};

impl<'a> Elaborator<'a, '_> {
    /// Returns `in any row of R (…)` or `in every row of R (…)`.
    pub(super) fn quantified(
        &mut self,
        path: &Path,
        inner: &Expr,
        quantifier: fn(RowsPlace, Box<Formula>) -> Formula,
    ) -> Formula {
        match self.path(path) {
            Value::Rows(rows, fields) => {
                let formula = self.in_row(&rows, fields, |walk| walk.formula(inner));
                quantifier(rows, Box::new(formula))
            }
            Value::Missing => Formula::Constant(true),
            other => {
                self.problem(KindProblem::NotRows { found: other.sort() }, path.span());
                Formula::Constant(true)
            }
        }
    }

    /// Walks with a row at hand.
    fn in_row<T>(
        &mut self,
        rows: &RowsPlace,
        fields: &crate::resolve::field_info::Fields,
        walk: impl for<'b> FnOnce(&mut Elaborator<'b, '_>) -> T,
    ) -> T {
        let scope = self.scope.in_row(rows, fields);
        let mut inner = Elaborator::new(scope, self.session);
        inner.lenient = self.lenient;
        let value = walk(&mut inner);
        let reads = inner.reads;
        self.reads.extend(reads);
        value
    }

    /// Returns `R.f where (…)`.
    pub(super) fn column_where(&mut self, path: &Path, filter: &Expr) -> Value<'a> {
        match self.path(path) {
            Value::Column(column) => {
                let filter = self.filter_of(&column.rows, filter);
                Value::Column(Column { filter, ..column })
            }
            Value::Missing => Value::Missing,
            _ => {
                self.problem(KindProblem::NotAColumn, path.span());
                Value::Missing
            }
        }
    }

    fn filter_of(&mut self, rows: &RowsPlace, filter: &Expr) -> Option<Formula> {
        let fields = self.rows_fields(rows)?;
        Some(self.in_row(rows, fields, |walk| walk.formula(filter)))
    }

    fn rows_fields(&self, rows: &RowsPlace) -> Option<&'a crate::resolve::field_info::Fields> {
        let fields = match &rows.scope {
            crate::model::Scope::Filing | crate::model::Scope::Row => self.scope.fields,
            crate::model::Scope::Answer(record) => match self.scope.own {
                Some((own, answers)) if own == record => answers,
                _ => &self.scope.shared.answers.by_id(record.as_str())?.value.fields,
            },
        };
        match &fields.by_id(rows.rows.as_str())?.value.holds {
            crate::resolve::field_info::Holds::Rows(fields) => Some(fields),
            crate::resolve::field_info::Holds::Value(_) => None,
        }
    }

    /// Returns `sum of R.f where (…)` and its relatives.
    pub(super) fn aggregate(
        &mut self,
        aggregate: tree::Aggregate,
        path: &Path,
        filter: Option<&Expr>,
    ) -> Value<'a> {
        match (aggregate, self.path(path)) {
            (_, Value::Missing) => Value::Missing,
            (tree::Aggregate::Number, Value::Rows(rows, fields)) => {
                let filter = filter.map(|filter| {
                    Box::new(self.in_row(&rows, fields, |walk| walk.formula(filter)))
                });
                Value::Number(count(Term::CountRows(rows, filter)))
            }
            (tree::Aggregate::Number, Value::Choices(place, _)) => {
                Value::Number(count(Term::CountItems(place)))
            }
            (
                tree::Aggregate::Sum | tree::Aggregate::Smallest | tree::Aggregate::Largest,
                Value::Column(column),
            ) => self.column_aggregate(aggregate, column, filter),
            (tree::Aggregate::Number, other) => {
                self.problem(KindProblem::NotRows { found: other.sort() }, path.span());
                Value::Missing
            }
            (_, _) => {
                self.problem(KindProblem::NotAColumn, path.span());
                Value::Missing
            }
        }
    }

    fn column_aggregate(
        &mut self,
        aggregate: tree::Aggregate,
        column: Column<'a>,
        filter: Option<&Expr>,
    ) -> Value<'a> {
        let filter = filter.and_then(|filter| self.filter_of(&column.rows, filter)).map(Box::new);
        let (rows, field) = (column.rows, column.field);
        let term = match aggregate {
            tree::Aggregate::Sum | tree::Aggregate::Number => Term::Sum(rows, field, filter),
            tree::Aggregate::Smallest => Term::Smallest(rows, field, filter),
            tree::Aggregate::Largest => Term::Largest(rows, field, filter),
        };
        match (column.value_type, aggregate) {
            (ValueType::Number(number), _) => Value::Number(Measure {
                term,
                places: number.places,
                sort: Some(sort_of_quantity(number.quantity)),
                domain: u64::MAX,
            }),
            (ValueType::Date { .. }, tree::Aggregate::Smallest | tree::Aggregate::Largest) => {
                Value::Date(term)
            }
            (other, _) => {
                self.problem(KindProblem::NotANumber { found: sort_of(other) }, column.span);
                Value::Missing
            }
        }
    }
}

fn count(term: Term) -> Measure {
    Measure { term, places: 0, sort: Some(Sort::Number), domain: u64::MAX }
}
