use crate::model::{Formula, Place, Relation, RowsPlace, Term};
use crate::problems::{KindProblem, Sort};
use crate::syntax::tree::{Expr, ExprKind, Name, Path};

use super::Elaborator;
use super::value::Value;

impl<'a> Elaborator<'a, '_> {
    /// Returns the condition that an expression states; reports a value that is none.
    pub(super) fn formula(&mut self, expr: &Expr) -> Formula {
        match &expr.kind {
            ExprKind::Missing => Formula::Constant(true),
            ExprKind::Bracket(inner) => self.formula(inner),
            ExprKind::Not(inner) => Formula::Not(Box::new(self.formula(inner))),
            ExprKind::And(parts) => Formula::And(self.joined(parts, |other| other)),
            ExprKind::Or(parts) => {
                Formula::Or(self.joined(parts, |other| Formula::Not(Box::new(other))))
            }
            ExprKind::YesNo(yes) => Formula::Constant(*yes),
            ExprKind::ExactlyOne(names) => self.exactly_one(names),
            ExprKind::AnyRow(path, inner) => self.quantified(path, inner, Formula::AnyRow),
            ExprKind::EveryRow(path, inner) => self.quantified(path, inner, Formula::EveryRow),
            ExprKind::Compare(left, comparison, right) => self.compare(left, *comparison, right),
            ExprKind::Range(of, from, to) => self.range(of, from, to, false),
            ExprKind::AboveTo(of, from, to) => self.range(of, from, to, true),
            ExprKind::IsOneOf(of, among, items) => self.one_of(of, *among, items),
            ExprKind::Includes(of, inclusion, items) => self.includes(of, *inclusion, items),
            ExprKind::Given(of, given) => self.given(of, *given),
            ExprKind::Answered(of) => self.answered(of),
            ExprKind::Differ(of) => self.differ(of),
            ExprKind::Number(..)
            | ExprKind::Digits(_)
            | ExprKind::Measured(..)
            | ExprKind::Date(_)
            | ExprKind::Gregorian(..)
            | ExprKind::Path(_)
            | ExprKind::FilingDate
            | ExprKind::Aggregate(..)
            | ExprKind::Where(..)
            | ExprKind::Operation(..)
            | ExprKind::Divide(..)
            | ExprKind::Rounded(..)
            | ExprKind::Share(..)
            | ExprKind::FirstDayOfYear(_)
            | ExprKind::Between(..)
            | ExprKind::AsOf(..)
            | ExprKind::Keyed(..) => self.bare(expr),
        }
    }

    fn bare(&mut self, expr: &Expr) -> Formula {
        match self.value(expr) {
            Value::Formula(formula) => formula,
            Value::Flag(place) => Formula::Yes(place),
            Value::Missing => Formula::Constant(true),
            other => {
                self.problem(KindProblem::NotACondition { found: other.sort() }, expr.span);
                Formula::Constant(true)
            }
        }
    }

    /// Returns the parts of `and` or `or`. What the others say (for `or`: that they do not hold)
    /// is known wherever a part reads a value, since the order of the parts means nothing.
    fn joined(&mut self, parts: &[Expr], known: impl Fn(Formula) -> Formula) -> Vec<Formula> {
        let mut formulas = Vec::new();
        let mut ranges = Vec::new();
        for part in parts {
            let first = self.reads.len();
            formulas.push(self.formula(part));
            ranges.push(first..self.reads.len());
        }
        for (at, range) in ranges.into_iter().enumerate() {
            let others = formulas.iter().enumerate().filter(|(other, _)| *other != at);
            let others: Vec<Formula> = others.map(|(_, other)| known(other.clone())).collect();
            for read in &mut self.reads[range] {
                read.under.extend(others.iter().cloned());
            }
        }
        formulas
    }

    fn exactly_one(&mut self, names: &[Name]) -> Formula {
        let places = names.iter().filter_map(|name| {
            let path = Path { first: name.clone(), rest: Vec::new() };
            self.place(&path)
        });
        Formula::ExactlyOne(places.collect())
    }

    fn given(&mut self, of: &Expr, given: bool) -> Formula {
        let value = self.leniently(|walk| walk.value(of));
        let formula = match value {
            Value::Rows(rows, _) => at_least_one_row(rows),
            Value::Missing => return Formula::Constant(true),
            other => match place_of(&other) {
                Some(place) => Formula::Given(place),
                None => {
                    self.problem(KindProblem::NotACondition { found: other.sort() }, of.span);
                    return Formula::Constant(true);
                }
            },
        };
        if given { formula } else { Formula::Not(Box::new(formula)) }
    }

    fn answered(&mut self, of: &Expr) -> Formula {
        match self.value(of) {
            Value::Inquiry(inquiry) => Formula::Answered(inquiry),
            Value::Missing => Formula::Constant(true),
            _ => {
                self.problem(KindProblem::NotAnInquiry, of.span);
                Formula::Constant(true)
            }
        }
    }

    fn differ(&mut self, of: &Expr) -> Formula {
        match self.leniently(|walk| walk.value(of)) {
            Value::Column(column) => Formula::Differ(column.rows, column.field),
            Value::Missing => Formula::Constant(true),
            _ => {
                self.problem(KindProblem::NotAColumn, of.span);
                Formula::Constant(true)
            }
        }
    }

    /// Returns the place that a path names, for the conditions that ask whether it is given.
    fn place(&mut self, path: &Path) -> Option<Place> {
        let value = self.leniently(|walk| walk.path(path));
        let place = place_of(&value);
        if place.is_none() && value.sort() != Sort::Unknown {
            self.problem(KindProblem::NotACondition { found: value.sort() }, path.span());
        }
        place
    }
}

fn at_least_one_row(rows: RowsPlace) -> Formula {
    Formula::Compare(Term::CountRows(rows, None), Relation::AtLeast, Term::Constant(1))
}

/// Returns the place that a value stands at, where it is one.
pub(super) fn place_of(value: &Value<'_>) -> Option<Place> {
    match value {
        Value::Flag(place)
        | Value::Choice(place, _)
        | Value::Choices(place, _)
        | Value::Whole(place, _)
        | Value::Date(Term::Place(place)) => Some(place.clone()),
        Value::Number(number) => match &number.term {
            Term::Place(place) => Some(place.clone()),
            _ => None,
        },
        Value::Formula(_)
        | Value::Date(_)
        | Value::Period(..)
        | Value::Rows(..)
        | Value::Column(_)
        | Value::Keyed(..)
        | Value::Inquiry(_)
        | Value::Missing => None,
    }
}
