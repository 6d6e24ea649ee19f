use crate::identifiers;
use crate::model::{Formula, ItemId, Period, Place, Relation, Scope, Term};
use crate::problems::{KindProblem, Sort};
use crate::resolve::scope::Reading;
use crate::syntax::tree::{Comparison, Expr, ExprKind};
use crate::text::Span;

use super::Elaborator;
use super::scale::aligned;
use super::value::{Column, Measure, Value};

impl<'a> Elaborator<'a, '_> {
    /// Returns what a comparison states.
    pub(super) fn compare(&mut self, left: &Expr, comparison: Comparison, right: &Expr) -> Formula {
        match self.value(left) {
            Value::Column(column) if self.scope.reading == Reading::Given => {
                self.each_row(column, comparison, right, left.span.to(right.span))
            }
            value => self.compare_value(value, left.span, comparison, right),
        }
    }

    /// Returns what a comparison states about a value.
    fn compare_value(
        &mut self,
        value: Value<'a>,
        left: Span,
        comparison: Comparison,
        right: &Expr,
    ) -> Formula {
        match &value {
            Value::Missing => return Formula::Constant(true),
            Value::Choice(..) | Value::Flag(_) | Value::Formula(_) if !is_equality(comparison) => {
                self.problem(KindProblem::NotANumber { found: value.sort() }, left);
                return Formula::Constant(true);
            }
            Value::Choice(place, list) => {
                return self.compare_choice(place, list, comparison, right);
            }
            Value::Flag(place) => {
                return self.compare_condition(Formula::Yes(place.clone()), comparison, right);
            }
            Value::Formula(formula) => {
                let formula = formula.clone();
                return self.compare_condition(formula, comparison, right);
            }
            _ => {}
        }
        let other = self.value(right);
        let span = left.to(right.span);
        match (self.scope.reading, value) {
            (Reading::Given, Value::Whole(place, Sort::Identifier | Sort::Text)) => {
                self.written(place, comparison, other, span)
            }
            (_, value) => self.compared(value, comparison, other, span),
        }
    }

    /// Returns a statement of a scenario about a column: it holds in each row.
    fn each_row(
        &mut self,
        column: Column<'a>,
        comparison: Comparison,
        right: &Expr,
        span: Span,
    ) -> Formula {
        let place = Place { scope: Scope::Row, field: column.field, part: None };
        let value = super::operand::place_value(place, column.value_type);
        let formula = self.compare_value(value, span, comparison, right);
        Formula::EveryRow(column.rows, Box::new(formula))
    }

    /// Returns a statement of a scenario about an identifier: the digits are those of its value,
    /// with the zeros in front that its shape asks for.
    fn written(
        &mut self,
        place: Place,
        comparison: Comparison,
        right: Value<'a>,
        span: Span,
    ) -> Formula {
        match right {
            Value::Number(Measure { term: Term::Constant(digits), places: 0, .. }) => {
                let width = self.identifier(&place).map_or(0, identifiers::fixed_length);
                Formula::OneOf(place, vec![ItemId::new(format!("{digits:0width$}"))])
            }
            right => self.compared(Value::Whole(place, Sort::Identifier), comparison, right, span),
        }
    }

    pub(super) fn compared(
        &mut self,
        left: Value<'a>,
        comparison: Comparison,
        right: Value<'a>,
        span: Span,
    ) -> Formula {
        let relation = relation(comparison);
        match (left, right) {
            (_, Value::Missing) | (Value::Missing, _) => Formula::Constant(true),
            (Value::Number(left), Value::Number(right)) => {
                self.date_words(comparison, Sort::Number, span);
                self.compare_numbers(left, relation, right, span)
            }
            (Value::Number(left), Value::Period(right, period)) => {
                self.compare_period(left, relation, (right, period), span)
            }
            (Value::Date(left), Value::Date(right)) => {
                self.number_words(comparison, span);
                Formula::Compare(left, relation, right)
            }
            (Value::Whole(left, sort), Value::Whole(right, other)) if sort == other => {
                self.same((left, sort), comparison, right, span)
            }
            (left, right) => {
                let (left, right) = (left.sort(), right.sort());
                self.problem(KindProblem::NotComparable { left, right }, span);
                Formula::Constant(true)
            }
        }
    }

    /// Returns the comparison of a number of days, months or years with a length of time.
    fn compare_period(
        &mut self,
        left: Measure,
        relation: Relation,
        (right, period): (Term, Period),
        span: Span,
    ) -> Formula {
        let other = matches!(&left.term, Term::Between(counted, ..) if *counted != period);
        if other || left.sort.is_some_and(|sort| sort != Sort::Number) || left.places > 0 {
            let left = if other { Sort::Period } else { left.sort.unwrap_or(Sort::Number) };
            self.problem(KindProblem::NotComparable { left, right: Sort::Period }, span);
        }
        Formula::Compare(left.term, relation, right)
    }

    pub(super) fn same(
        &mut self,
        (left, found): (Place, Sort),
        comparison: Comparison,
        right: Place,
        span: Span,
    ) -> Formula {
        match comparison {
            Comparison::Is => Formula::Same(left, right),
            Comparison::IsNot => Formula::Different(left, right),
            Comparison::AtLeast
            | Comparison::AtMost
            | Comparison::Above
            | Comparison::Below
            | Comparison::Before
            | Comparison::After
            | Comparison::OnOrBefore
            | Comparison::OnOrAfter => {
                self.problem(KindProblem::NotANumber { found }, span);
                Formula::Constant(true)
            }
        }
    }

    /// Returns the comparison of two numbers in one scale.
    fn compare_numbers(
        &mut self,
        left: Measure,
        relation: Relation,
        right: Measure,
        span: Span,
    ) -> Formula {
        if let (Some(first), Some(second)) = (left.sort, right.sort)
            && first != second
        {
            self.problem(unlike(&left, &right, first, second), span);
            return Formula::Constant(true);
        }
        for (value, number) in [(&left, &right), (&right, &left)] {
            let is_read = matches!(value.term, Term::Place(_) | Term::Parameter { .. });
            if is_read && matches!(number.term, Term::Constant(_)) && number.places > value.places {
                self.problem(KindProblem::TooManyPlaces { places: value.places }, span);
            }
        }
        let (left, right) = aligned(left, right);
        Formula::Compare(left.term, relation, right.term)
    }

    fn date_words(&mut self, comparison: Comparison, found: Sort, span: Span) {
        let is_date_word = matches!(
            comparison,
            Comparison::Before | Comparison::After | Comparison::OnOrBefore | Comparison::OnOrAfter
        );
        if is_date_word {
            self.problem(KindProblem::NotADate { found }, span);
        }
    }

    fn number_words(&mut self, comparison: Comparison, span: Span) {
        let (en, fa) = match comparison {
            Comparison::AtLeast => ("on or after", "همزمان یا بعد از"),
            Comparison::AtMost => ("on or before", "همزمان یا قبل از"),
            Comparison::Above => ("after", "بعد از"),
            Comparison::Below => ("before", "قبل از"),
            Comparison::Is
            | Comparison::IsNot
            | Comparison::Before
            | Comparison::After
            | Comparison::OnOrBefore
            | Comparison::OnOrAfter => return,
        };
        self.problem(KindProblem::DateWord { en, fa }, span);
    }

    fn compare_condition(
        &mut self,
        left: Formula,
        comparison: Comparison,
        right: &Expr,
    ) -> Formula {
        let right = match &right.kind {
            ExprKind::YesNo(yes) => Formula::Constant(*yes),
            _ => self.formula(right),
        };
        let not = |formula: Formula| Formula::Not(Box::new(formula));
        let equal = match right {
            Formula::Constant(true) => left,
            Formula::Constant(false) => not(left),
            right => Formula::Or(vec![
                Formula::And(vec![left.clone(), right.clone()]),
                Formula::And(vec![not(left), not(right)]),
            ]),
        };
        if comparison == Comparison::IsNot { not(equal) } else { equal }
    }

    /// Returns `E from A to B`, or `E above A to B`.
    pub(super) fn range(&mut self, of: &Expr, from: &Expr, to: &Expr, open: bool) -> Formula {
        let (value, low, high) = (self.value(of), self.value(from), self.value(to));
        let is_date = matches!(value, Value::Date(_));
        let (first, last) = match (is_date, open) {
            (true, true) => (Comparison::After, Comparison::OnOrBefore),
            (true, false) => (Comparison::OnOrAfter, Comparison::OnOrBefore),
            (false, true) => (Comparison::Above, Comparison::AtMost),
            (false, false) => (Comparison::AtLeast, Comparison::AtMost),
        };
        let first = self.compared(value.clone(), first, low, of.span.to(from.span));
        let last = self.compared(value, last, high, of.span.to(to.span));
        Formula::And(vec![first, last])
    }
}

/// Whether a comparison asks for no order, so that items and conditions take it.
fn is_equality(comparison: Comparison) -> bool {
    matches!(comparison, Comparison::Is | Comparison::IsNot)
}

/// Returns what is wrong with comparing two numbers: the unit, where one of them is a literal.
fn unlike(left: &Measure, right: &Measure, first: Sort, second: Sort) -> KindProblem {
    match (&left.term, &right.term) {
        (_, Term::Constant(_)) => KindProblem::WrongUnit { needed: first, found: second },
        (Term::Constant(_), _) => KindProblem::WrongUnit { needed: second, found: first },
        _ => KindProblem::NotComparable { left: first, right: second },
    }
}

fn relation(comparison: Comparison) -> Relation {
    match comparison {
        Comparison::Is => Relation::Equal,
        Comparison::IsNot => Relation::Unequal,
        Comparison::AtLeast | Comparison::OnOrAfter => Relation::AtLeast,
        Comparison::AtMost | Comparison::OnOrBefore => Relation::AtMost,
        Comparison::Above | Comparison::After => Relation::Above,
        Comparison::Below | Comparison::Before => Relation::Below,
    }
}
