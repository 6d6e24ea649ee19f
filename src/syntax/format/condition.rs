use crate::syntax::Keyword;
use crate::syntax::tree::{
    Aggregate, Comparison, Expr, ExprKind, Inclusion, Name, Operation, Path, Period, Rounding,
    RoundingMode, Share,
};
use crate::text::Lang;

use super::phrase::Break;
use super::wording::Wording;

impl Wording<'_> {
    /// Writes a condition that the Persian surface closes with «باشد».
    pub(super) fn closed(&mut self, expr: &Expr) {
        self.condition(expr, true, true);
    }

    /// Writes a condition or a value that no word closes.
    pub(super) fn value(&mut self, expr: &Expr) {
        self.condition(expr, false, true);
    }

    /// Writes a condition; `close` says that its last comparison is followed by «باشد», `breaks`
    /// that the line may break before its connectives.
    fn condition(&mut self, expr: &Expr, close: bool, breaks: bool) {
        if let ExprKind::And(list) = &expr.kind {
            return self.joined(list, Keyword::And, close, breaks);
        }
        if let ExprKind::Or(list) = &expr.kind {
            return self.joined(list, Keyword::Or, close, breaks);
        }
        if let ExprKind::Not(inner) = &expr.kind {
            self.keyword(Keyword::Not);
            return self.condition(inner, close, false);
        }
        if let ExprKind::Rounded(inner, rounding) = &expr.kind {
            self.condition(inner, close, breaks);
            return self.rounding(rounding);
        }
        self.plain(expr);
        if close && self.lang == Lang::Fa && is_comparison(expr) {
            self.out.word("باشد");
        }
    }

    fn joined(&mut self, list: &[Expr], keyword: Keyword, close: bool, breaks: bool) {
        let last = list.iter().rposition(has_comparison);
        for (index, expr) in list.iter().enumerate() {
            if index > 0 && breaks {
                self.out.may_break(Break::Connective);
            }
            if index > 0 {
                self.keyword(keyword);
            }
            self.condition(expr, close && Some(index) == last, breaks);
        }
    }

    /// Writes a condition in brackets, which has a closing word of its own.
    fn bracketed(&mut self, expr: &Expr) {
        self.out.word("(");
        self.depth += 1;
        self.condition(expr, true, false);
        self.depth -= 1;
        self.out.glue(")");
    }

    fn plain(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Bracket(inner) => self.bracketed(inner),
            ExprKind::ExactlyOne(names) => {
                self.keyword(Keyword::ExactlyOneOf);
                self.list(names);
                self.keyword(Keyword::IsGiven);
            }
            ExprKind::AnyRow(path, test) => self.rows(Keyword::InAnyRowOf, path, test),
            ExprKind::EveryRow(path, test) => self.rows(Keyword::InEveryRowOf, path, test),
            ExprKind::Compare(left, how, right) => {
                self.plain(left);
                self.keyword(comparison(*how));
                self.plain(right);
            }
            ExprKind::Range(value, from, to) => self.range(value, Keyword::From, from, to),
            ExprKind::AboveTo(value, from, to) => self.range(value, Keyword::Above, from, to),
            ExprKind::IsOneOf(value, true, names) => self.items(value, Keyword::IsOneOf, names),
            ExprKind::IsOneOf(value, false, names) => self.items(value, Keyword::IsNoneOf, names),
            ExprKind::Includes(value, how, names) => self.items(value, inclusion(*how), names),
            ExprKind::Given(value, true) => self.said(value, Keyword::IsGiven),
            ExprKind::Given(value, false) => self.said(value, Keyword::IsNotGiven),
            ExprKind::Answered(value) => self.said(value, Keyword::IsAnswered),
            ExprKind::Differ(value) => self.said(value, Keyword::Differ),
            ExprKind::YesNo(true) => self.keyword(Keyword::Yes),
            ExprKind::YesNo(false) => self.keyword(Keyword::No),
            ExprKind::Number(number, unit) => self.measure(*number, *unit),
            ExprKind::Digits(digits) => self.digits(digits),
            ExprKind::Measured(value, unit) => {
                self.plain(value);
                self.unit(*unit, false);
            }
            ExprKind::Date(date) => self.date(Some(*date)),
            ExprKind::Gregorian(written, _) => {
                self.keyword(Keyword::Gregorian);
                self.digits(written);
            }
            ExprKind::Path(path) => self.path(path),
            ExprKind::FilingDate => self.keyword(Keyword::FilingDate),
            ExprKind::Aggregate(how, path, test) => {
                self.keyword(aggregate(*how));
                self.path(path);
                if let Some(test) = test {
                    self.keyword(Keyword::Where);
                    self.bracketed(test);
                }
            }
            ExprKind::Where(path, test) => self.rows_where(path, test),
            ExprKind::Operation(left, how, right) => {
                self.plain(left);
                self.keyword(operation(*how));
                self.plain(right);
            }
            ExprKind::Divide(value, by) => {
                self.plain(value);
                self.keyword(Keyword::DividedBy);
                self.number(*by);
            }
            ExprKind::Share(part, share, value) => {
                self.plain(part);
                self.keyword(match share {
                    Share::Percent => Keyword::PercentOf,
                    Share::Thousand => Keyword::PerThousandOf,
                });
                self.plain(value);
            }
            ExprKind::FirstDayOfYear(value) => {
                self.keyword(Keyword::FirstDayOfYearOf);
                self.plain(value);
            }
            ExprKind::Between(period, from, to) => {
                self.keyword(match period {
                    Period::Days => Keyword::DaysFrom,
                    Period::Months => Keyword::MonthsFrom,
                    Period::Years => Keyword::YearsFrom,
                });
                self.plain(from);
                self.keyword(Keyword::To);
                self.plain(to);
            }
            ExprKind::AsOf(value, date) => {
                self.plain(value);
                self.keyword(Keyword::AsOf);
                self.plain(date);
            }
            ExprKind::Keyed(path, key) => {
                self.path(path);
                self.keyword(Keyword::Of);
                self.plain(key);
            }
            ExprKind::Missing => {}
            ExprKind::And(_) | ExprKind::Or(_) | ExprKind::Not(_) | ExprKind::Rounded(..) => {
                self.condition(expr, false, false);
            }
        }
    }

    fn rows(&mut self, keyword: Keyword, path: &Path, test: &Expr) {
        self.keyword(keyword);
        self.path(path);
        self.bracketed(test);
    }

    fn range(&mut self, value: &Expr, keyword: Keyword, from: &Expr, to: &Expr) {
        self.plain(value);
        self.keyword(keyword);
        self.plain(from);
        self.keyword(Keyword::To);
        self.plain(to);
    }

    fn items(&mut self, value: &Expr, keyword: Keyword, names: &[Name]) {
        self.plain(value);
        self.keyword(keyword);
        self.list(names);
    }

    fn said(&mut self, value: &Expr, keyword: Keyword) {
        self.plain(value);
        self.keyword(keyword);
    }

    fn rows_where(&mut self, path: &Path, test: &Expr) {
        self.path(path);
        self.keyword(Keyword::Where);
        self.bracketed(test);
    }

    fn rounding(&mut self, rounding: &Rounding) {
        self.keyword(match rounding.mode {
            RoundingMode::Down => Keyword::RoundedDown,
            RoundingMode::Up => Keyword::RoundedUp,
            RoundingMode::Nearest => Keyword::RoundedToNearest,
        });
        if let Some((number, unit)) = rounding.step {
            self.keyword(Keyword::To);
            self.measure(number, unit);
        }
    }
}

/// Whether a condition holds a comparison that «باشد» can close.
fn has_comparison(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::And(list) | ExprKind::Or(list) => list.iter().any(has_comparison),
        ExprKind::Not(inner) => has_comparison(inner),
        _ => is_comparison(expr),
    }
}

fn is_comparison(expr: &Expr) -> bool {
    matches!(
        expr.kind,
        ExprKind::Compare(..)
            | ExprKind::Range(..)
            | ExprKind::AboveTo(..)
            | ExprKind::IsOneOf(..)
            | ExprKind::Includes(..)
            | ExprKind::Given(..)
            | ExprKind::Answered(_)
            | ExprKind::Differ(_)
            | ExprKind::ExactlyOne(_)
    )
}

fn comparison(how: Comparison) -> Keyword {
    match how {
        Comparison::Is => Keyword::Is,
        Comparison::IsNot => Keyword::IsNot,
        Comparison::AtLeast => Keyword::AtLeast,
        Comparison::AtMost => Keyword::AtMost,
        Comparison::Above => Keyword::Above,
        Comparison::Below => Keyword::Below,
        Comparison::Before => Keyword::Before,
        Comparison::After => Keyword::After,
        Comparison::OnOrBefore => Keyword::OnOrBefore,
        Comparison::OnOrAfter => Keyword::OnOrAfter,
    }
}

fn inclusion(how: Inclusion) -> Keyword {
    match how {
        Inclusion::One => Keyword::Includes,
        Inclusion::AllOf => Keyword::IncludesAllOf,
        Inclusion::AnyOf => Keyword::IncludesAnyOf,
        Inclusion::Only => Keyword::IncludesOnly,
        Inclusion::Lacks => Keyword::Lacks,
    }
}

fn aggregate(how: Aggregate) -> Keyword {
    match how {
        Aggregate::Number => Keyword::NumberOf,
        Aggregate::Sum => Keyword::SumOf,
        Aggregate::Smallest => Keyword::SmallestOf,
        Aggregate::Largest => Keyword::LargestOf,
    }
}

fn operation(how: Operation) -> Keyword {
    match how {
        Operation::Plus => Keyword::Plus,
        Operation::Minus => Keyword::Minus,
        Operation::Times => Keyword::Times,
    }
}
