use crate::identifiers;
use crate::model::{Formula, Inclusion, ItemId, ListId, Period, Place, Relation, Scope, Term};
use crate::problems::{KindProblem, Sort};
use crate::resolve::scope::Reading;
use crate::resolve::types::ListInfo;
use crate::syntax::tree::{self, Comparison, Expr, ExprKind, Name};
use crate::text::Span;

use super::Elaborator;
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

    fn compared(
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

    fn same(
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

    fn compare_choice(
        &mut self,
        place: &Place,
        list: &ListId,
        comparison: Comparison,
        right: &Expr,
    ) -> Formula {
        if let Some(item) = self.item_named(right, list) {
            return match comparison {
                Comparison::IsNot => Formula::NoneOf(place.clone(), vec![item]),
                _ => Formula::OneOf(place.clone(), vec![item]),
            };
        }
        let Some(info) = self.scope.lists.by_id(list) else {
            return Formula::Constant(true);
        };
        if let ExprKind::Path(path) = &right.kind
            && path.rest.is_empty()
            && !self.names_field(&path.first)
        {
            self.session.item(&path.first, info);
            return Formula::Constant(true);
        }
        match self.value(right) {
            Value::Choice(other, other_list) if other_list == *list => {
                self.same((place.clone(), Sort::Choice), comparison, other, right.span)
            }
            Value::Missing => Formula::Constant(true),
            other => {
                let (left, right_sort) = (Sort::Choice, other.sort());
                self.problem(KindProblem::NotComparable { left, right: right_sort }, right.span);
                Formula::Constant(true)
            }
        }
    }

    fn names_field(&self, name: &Name) -> bool {
        let row = self.scope.row.map(|row| row.fields);
        let answers = self.scope.own.map(|(_, answers)| answers);
        let fields = [row, Some(self.scope.fields), answers];
        fields.into_iter().flatten().any(|fields| fields.get(name).is_some())
    }

    fn item_named(&mut self, expr: &Expr, list: &ListId) -> Option<ItemId> {
        let ExprKind::Path(path) = &expr.kind else {
            return None;
        };
        let info = self.scope.lists.by_id(list)?;
        let item = path.rest.is_empty().then(|| self.session.lookup(&info.items, &path.first))?;
        item.map(|item| ItemId::new(item.id()))
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

    /// Returns `E is one of a, b`, or `E is none of a, b`.
    pub(super) fn one_of(&mut self, of: &Expr, among: bool, names: &[Name]) -> Formula {
        let value = self.value(of);
        let Value::Choice(place, list) = value else {
            if value.sort() != Sort::Unknown {
                self.problem(KindProblem::NotAChoice { found: value.sort() }, of.span);
            }
            return Formula::Constant(true);
        };
        let Some(info) = self.scope.lists.by_id(&list) else {
            return Formula::Constant(true);
        };
        let items = self.session.items(names, info);
        if among { Formula::OneOf(place, items) } else { Formula::NoneOf(place, items) }
    }

    /// Returns `E includes …`, of a set of items or of a column.
    pub(super) fn includes(
        &mut self,
        of: &Expr,
        inclusion: tree::Inclusion,
        names: &[Name],
    ) -> Formula {
        let inclusion = match inclusion {
            tree::Inclusion::One | tree::Inclusion::AllOf => Inclusion::All,
            tree::Inclusion::AnyOf => Inclusion::Any,
            tree::Inclusion::Only => Inclusion::Only,
            tree::Inclusion::Lacks => Inclusion::None,
        };
        match self.value(of) {
            Value::Choices(place, list) => {
                let Some(info) = self.list(&list) else {
                    return Formula::Constant(true);
                };
                Formula::Includes(place, inclusion, self.session.items(names, info))
            }
            Value::Column(column) => self.column_includes(column, inclusion, names),
            Value::Missing => Formula::Constant(true),
            other => {
                self.problem(KindProblem::NotASet { found: other.sort() }, of.span);
                Formula::Constant(true)
            }
        }
    }

    /// Lowers a set made of a column to conditions about rows.
    fn column_includes(
        &mut self,
        column: Column<'a>,
        inclusion: Inclusion,
        names: &[Name],
    ) -> Formula {
        let crate::model::ValueType::Choice { list, .. } = column.value_type else {
            let found = crate::resolve::types::sort_of(column.value_type);
            self.problem(KindProblem::NotASet { found }, column.span);
            return Formula::Constant(true);
        };
        let Some(info) = self.list(list) else {
            return Formula::Constant(true);
        };
        let items = self.session.items(names, info);
        let place = Place { scope: Scope::Row, field: column.field.clone(), part: None };
        let some = |items: Vec<ItemId>| {
            let chosen = Formula::OneOf(place.clone(), items);
            let row = column.filter.iter().cloned().chain([chosen]).collect();
            Formula::AnyRow(column.rows.clone(), Box::new(Formula::And(row)))
        };
        match inclusion {
            Inclusion::All => {
                Formula::And(items.into_iter().map(|item| some(vec![item])).collect())
            }
            Inclusion::Any => some(items),
            Inclusion::None => Formula::Not(Box::new(some(items))),
            Inclusion::Only => {
                let chosen = Formula::OneOf(place.clone(), items);
                let without =
                    column.filter.iter().map(|filter| Formula::Not(Box::new(filter.clone())));
                let row = without.chain([chosen]).collect();
                Formula::EveryRow(column.rows.clone(), Box::new(Formula::Or(row)))
            }
        }
    }

    fn list(&self, list: &ListId) -> Option<&'a ListInfo> {
        self.scope.lists.by_id(list)
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

/// Returns two numbers in the finer of their scales.
pub(super) fn aligned(left: Measure, right: Measure) -> (Measure, Measure) {
    let places = left.places.max(right.places);
    (scaled_to(left, places), scaled_to(right, places))
}

/// Returns a number in a scale that is at least as fine as its own.
pub(super) fn scaled_to(number: Measure, places: u8) -> Measure {
    let factor = 10_i64.pow(u32::from(places - number.places));
    Measure { term: times_constant(number.term, factor), places, ..number }
}

/// Returns a term times a constant, computed where the term is a constant itself.
pub(super) fn times_constant(term: Term, factor: i64) -> Term {
    match term {
        term if factor == 1 => term,
        Term::Constant(value) if value.checked_mul(factor).is_some() => {
            Term::Constant(value * factor)
        }
        term => Term::Times(Box::new(term), Box::new(Term::Constant(factor))),
    }
}

impl<'a> Elaborator<'a, '_> {
    /// Returns the condition that a cell of a table states about its column.
    pub(in crate::resolve) fn limit_of(
        mut self,
        place: Place,
        value_type: &crate::model::ValueType,
        limit: &tree::Limit,
    ) -> Formula {
        let value: Value<'a> = super::operand::place_value(place, value_type);
        let is_date = matches!(value, Value::Date(_));
        let (low, high) = crate::resolve::types::ends(&limit.kind);
        let low = low
            .map(|(expr, strict)| (expr, if strict { above(is_date) } else { at_least(is_date) }));
        let high = high
            .map(|(expr, strict)| (expr, if strict { below(is_date) } else { at_most(is_date) }));
        let mut parts = Vec::new();
        for (expr, comparison) in [low, high].into_iter().flatten() {
            let bound = self.value(expr);
            parts.push(self.compared(value.clone(), comparison, bound, expr.span));
        }
        Formula::And(parts)
    }
}

fn above(is_date: bool) -> Comparison {
    if is_date { Comparison::After } else { Comparison::Above }
}

fn at_least(is_date: bool) -> Comparison {
    if is_date { Comparison::OnOrAfter } else { Comparison::AtLeast }
}

fn below(is_date: bool) -> Comparison {
    if is_date { Comparison::Before } else { Comparison::Below }
}

fn at_most(is_date: bool) -> Comparison {
    if is_date { Comparison::OnOrBefore } else { Comparison::AtMost }
}
