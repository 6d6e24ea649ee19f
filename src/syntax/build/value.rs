use crate::problems::SyntaxProblem;
use crate::syntax::grammar::{Pair, Rule};
use crate::syntax::prepare::DEEPEST;
use crate::syntax::tree::{Aggregate, Expr, ExprKind, Operation, Period, Rounding, Unit};
use crate::text::{Date, Span};

use super::builder::Builder;
use super::closed;
use super::expr::missing;
use super::parts::Parts;

impl<'a> Builder<'a> {
    /// Reads values joined by arithmetic, from the left.
    pub(super) fn chain(&mut self, pair: Pair<'a>) -> Expr {
        let start = self.span(&pair);
        let mut parts = Parts::of(self, pair);
        let mut left = parts.expr();
        let mut length = 0;
        while let Ok(word) = parts.take() {
            length += 1;
            if length > DEEPEST {
                let at = parts.build.span(&word);
                parts.build.problems.push(SyntaxProblem::TooDeep, at);
                break;
            }
            let whole = |end: Span| Span { end: end.end, ..start };
            let kind = match operation(word.as_rule()) {
                Some(how) => {
                    let right = parts.boxed();
                    let span = whole(right.span);
                    left = Expr { kind: ExprKind::Operation(Box::new(left), how, right), span };
                    continue;
                }
                None => parts.number().map(|by| ExprKind::Divide(Box::new(left.clone()), by)),
            };
            left.kind = kind.unwrap_or(ExprKind::Missing);
            left.span = start;
        }
        left
    }

    /// Reads a value, as of a day or not.
    pub(super) fn factor(&mut self, pair: Pair<'a>) -> Expr {
        let span = self.span(&pair);
        let mut parts = Parts::of(self, pair);
        let value = parts.expr();
        if parts.take_if(Rule::k_as_of).is_none() {
            return value;
        }
        Expr { kind: ExprKind::AsOf(Box::new(value), parts.boxed()), span }
    }

    /// Reads a value with the words before it, of which the last binds first.
    pub(super) fn operand(&mut self, pair: Pair<'a>) -> Expr {
        let span = self.span(&pair);
        let mut parts = Parts::of(self, pair);
        let mut prefixes = Vec::new();
        while let Some(prefix) = parts.take_if(Rule::prefix) {
            if prefixes.len() == DEEPEST {
                let at = parts.build.span(&prefix);
                parts.build.problems.push(SyntaxProblem::TooDeep, at);
            }
            prefixes.push(prefix);
        }
        prefixes.truncate(DEEPEST);
        let mut value = parts.expr();
        for prefix in prefixes.into_iter().rev() {
            value = Expr { kind: self.prefixed(prefix, value), span };
        }
        value
    }

    fn prefixed(&mut self, prefix: Pair<'a>, value: Expr) -> ExprKind {
        let mut parts = Parts::of(self, prefix.clone());
        if parts.take_if(Rule::k_first_day_of_year_of).is_some() {
            return ExprKind::FirstDayOfYear(Box::new(value));
        }
        let span = parts.build.span(&prefix);
        let number = parts.number();
        let share = parts.share();
        number.map_or(ExprKind::Missing, |number| {
            let part = Expr { kind: ExprKind::Number(number, None), span };
            ExprKind::Share(Box::new(part), share, Box::new(value))
        })
    }

    /// Reads a figure: a date, or a number with or without a unit.
    pub(super) fn measure(&mut self, pair: Pair<'a>) -> ExprKind {
        let mut parts = Parts::of(self, pair);
        let Ok(figure) = parts.take() else {
            return ExprKind::Missing;
        };
        if figure.as_str().split(['/', '-']).count() == 3 {
            return parts.build.date(&figure).map_or(ExprKind::Missing, ExprKind::Date);
        }
        if is_identifier(figure.as_str()) {
            return ExprKind::Digits(figure.as_str().to_owned());
        }
        let number = parts.build.number(&figure);
        let unit = parts.unit();
        number.map_or(ExprKind::Missing, |number| ExprKind::Number(number, unit))
    }

    pub(super) fn gregorian(&mut self, pair: Pair<'a>) -> ExprKind {
        let mut parts = Parts::of(self, pair);
        parts.word();
        let Ok(figure) = parts.take() else {
            return ExprKind::Missing;
        };
        let written = figure.as_str().replace('/', "-");
        let Some(date) = Date::from_gregorian(&written) else {
            let at = parts.build.span(&figure);
            parts.build.problems.push(SyntaxProblem::ImpossibleDate, at);
            return ExprKind::Missing;
        };
        ExprKind::Gregorian(written, date)
    }

    pub(super) fn aggregate(&mut self, pair: Pair<'a>) -> ExprKind {
        let mut parts = Parts::of(self, pair);
        let how = match parts.word() {
            Some(Rule::k_sum_of) => Aggregate::Sum,
            Some(Rule::k_smallest_of) => Aggregate::Smallest,
            Some(Rule::k_largest_of) => Aggregate::Largest,
            _ => Aggregate::Number,
        };
        let path = parts.path();
        let selection = parts.take_if(Rule::selection);
        let selection = selection.map(|pair| self.selection(pair));
        path.map_or(ExprKind::Missing, |path| ExprKind::Aggregate(how, path, selection))
    }

    fn selection(&mut self, pair: Pair<'a>) -> Box<Expr> {
        let mut parts = Parts::of(self, pair);
        parts.word();
        let test = parts.expr();
        self.held(test)
    }

    /// Reads a path with what narrows it: a key, rows, a unit.
    pub(super) fn thing(&mut self, pair: Pair<'a>) -> Expr {
        let span = self.span(&pair);
        let mut parts = Parts::of(self, pair);
        let Some(path) = parts.path() else {
            return missing(span);
        };
        let key = parts.take_if(Rule::k_of).map(|_| parts.boxed());
        let selection = parts.take_if(Rule::selection);
        let unit = parts.unit();
        let share = parts.take_if(Rule::part_of);
        let selection = selection.map(|pair| self.selection(pair));
        let share = share.map(|pair| {
            let mut parts = Parts::of(self, pair);
            (parts.share(), parts.boxed())
        });
        let kind = match (key, selection) {
            (Some(key), _) => ExprKind::Keyed(path, key),
            (None, Some(selection)) => ExprKind::Where(path, selection),
            (None, None) => ExprKind::Path(path),
        };
        let value = measured(Expr { kind, span }, unit);
        match share {
            Some((share, of)) => Expr { kind: ExprKind::Share(Box::new(value), share, of), span },
            None => value,
        }
    }

    pub(super) fn boxed(&mut self, pair: Pair<'a>) -> Expr {
        let mut parts = Parts::of(self, pair);
        let bracket = parts.expr();
        let unit = parts.unit();
        measured(bracket, unit)
    }

    pub(super) fn between(&mut self, pair: Pair<'a>) -> ExprKind {
        let mut parts = Parts::of(self, pair);
        let period = match parts.word() {
            Some(Rule::k_days_from) => Period::Days,
            Some(Rule::k_months_from) => Period::Months,
            _ => Period::Years,
        };
        let first = parts.boxed();
        parts.word();
        ExprKind::Between(period, first, parts.boxed())
    }

    /// Reads the value of a `compute`, rounded or not.
    pub(super) fn computed(&mut self, pair: Pair<'a>) -> Expr {
        let span = self.span(&pair);
        let mut parts = Parts::of(self, pair);
        let value = parts.expr();
        let Some(pair) = parts.take_if(Rule::rounding) else {
            return value;
        };
        let mut parts = Parts::of(self, pair);
        let mode = parts.word().and_then(closed::rounding);
        let step = parts.word().and_then(|_| parts.period());
        mode.map_or(missing(span), |mode| Expr {
            kind: ExprKind::Rounded(Box::new(value), Rounding { mode, step }),
            span,
        })
    }
}

fn measured(value: Expr, unit: Option<Unit>) -> Expr {
    let span = value.span;
    match unit {
        Some(unit) => Expr { kind: ExprKind::Measured(Box::new(value), unit), span },
        None => value,
    }
}

fn operation(rule: Rule) -> Option<Operation> {
    Some(match rule {
        Rule::k_plus => Operation::Plus,
        Rule::k_minus => Operation::Minus,
        Rule::k_times => Operation::Times,
        _ => return None,
    })
}

/// Whether a figure is an identifier and no amount: it begins with a zero, or has ten to 16 digits
/// without a mark between groups.
fn is_identifier(written: &str) -> bool {
    let digits = written.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (2..=16).contains(&written.len());
    digits && fits && (written.starts_with('0') || written.len() >= 10)
}
