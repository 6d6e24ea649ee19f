use crate::model::{NumberType, Quantity, ValueType};
use crate::problems::{KindProblem, Sort};
use crate::syntax::tree::{Expr, ExprKind, Limit, LimitKind, Number, Unit};
use crate::text::{Date, Span, decimal};

use super::session::Session;
use super::value_type::{sort_of_quantity, sort_of_unit};

impl Session {
    /// Returns a type narrowed by one bound; reports a bound that cannot be.
    pub(super) fn bounded(&mut self, value_type: ValueType, limit: &Limit) -> ValueType {
        match value_type {
            ValueType::Number(number) => self.bounded_number(number, limit),
            ValueType::Date { min, max } => self.bounded_date(min, max, limit),
            ValueType::Text { max } => self.bounded_text(max, limit),
            other @ (ValueType::Confirmation
            | ValueType::Choice { .. }
            | ValueType::Choices { .. }
            | ValueType::File
            | ValueType::Identifier(_)
            | ValueType::RegistryPlate
            | ValueType::YesNo) => {
                self.problems.push(KindProblem::NoBounds, limit.span);
                other
            }
        }
    }

    fn bounded_number(&mut self, number: NumberType, limit: &Limit) -> ValueType {
        let (low, high) = ends(&limit.kind);
        let mut bounded = number;
        if let Some((expr, strict)) = low {
            bounded.min =
                self.number(expr, number).map_or(number.min, |low| low + i64::from(strict));
        }
        if let Some((expr, strict)) = high {
            bounded.max =
                self.number(expr, number).map_or(number.max, |high| high - i64::from(strict));
        }
        let beyond = bounded.min < free_bounds(number).0 || bounded.max > free_bounds(number).1;
        if bounded.min > bounded.max {
            self.problems.push(KindProblem::BoundsReversed, limit.span);
            return ValueType::Number(number);
        }
        if beyond {
            let (min, max) = free_bounds(number);
            self.outside_type(decimal(min, number.places), decimal(max, number.places), limit.span);
            return ValueType::Number(number);
        }
        ValueType::Number(bounded)
    }

    fn bounded_date(&mut self, min: Date, max: Date, limit: &Limit) -> ValueType {
        let (low, high) = ends(&limit.kind);
        let moved = |date: Date, days: i64| Date::from_day_number(date.day_number() + days);
        let low = low.and_then(|(expr, strict)| moved(self.date(expr)?, i64::from(strict)));
        let high = high.and_then(|(expr, strict)| moved(self.date(expr)?, -i64::from(strict)));
        let (min, max) = (low.unwrap_or(min), high.unwrap_or(max));
        if min > max {
            self.problems.push(KindProblem::BoundsReversed, limit.span);
        }
        ValueType::Date { min, max: max.max(min) }
    }

    fn bounded_text(&mut self, max: u32, limit: &Limit) -> ValueType {
        let LimitKind::AtMost(expr) = &limit.kind else {
            self.problems.push(KindProblem::NoBounds, limit.span);
            return ValueType::Text { max };
        };
        let whole = NumberType { quantity: Quantity::Whole, places: 0, min: 1, max: LONGEST_TEXT };
        let most = self.number(expr, whole).and_then(|most| u32::try_from(most).ok());
        match most.filter(|most| (1..=LONGEST_TEXT).contains(&i64::from(*most))) {
            Some(max) => ValueType::Text { max },
            None => {
                self.outside_type("1".to_owned(), LONGEST_TEXT.to_string(), limit.span);
                ValueType::Text { max }
            }
        }
    }

    fn outside_type(&mut self, min: String, max: String, span: Span) {
        self.problems.push(KindProblem::BoundOutsideType { min, max }, span);
    }

    /// Returns a written number in the scale of a type; reports a wrong unit or too many places.
    pub(super) fn number(&mut self, expr: &Expr, wanted: NumberType) -> Option<i64> {
        let (number, unit) = match &expr.kind {
            ExprKind::Number(number, unit) => (*number, *unit),
            ExprKind::Digits(digits) => (Number::whole(digits.parse().ok()?), None),
            _ => {
                self.problems.push(KindProblem::NotANumber { found: Sort::Unknown }, expr.span);
                return None;
            }
        };
        self.scaled(number, unit, wanted, expr.span)
    }

    /// Returns a number in the scale of a type; reports a wrong unit or too many places.
    pub(super) fn scaled(
        &mut self,
        number: Number,
        unit: Option<Unit>,
        wanted: NumberType,
        span: Span,
    ) -> Option<i64> {
        let needed = sort_of_quantity(wanted.quantity);
        if let Some(found) = unit.map(sort_of_unit).filter(|found| *found != needed) {
            self.problems.push(KindProblem::WrongUnit { needed, found }, span);
        }
        let scaled = number.scaled_to(wanted.places);
        if scaled.is_none() {
            self.problems.push(KindProblem::TooManyPlaces { places: wanted.places }, span);
        }
        scaled
    }

    fn date(&mut self, expr: &Expr) -> Option<Date> {
        match &expr.kind {
            ExprKind::Date(date) | ExprKind::Gregorian(_, date) => Some(*date),
            _ => {
                self.problems.push(KindProblem::NotADate { found: Sort::Unknown }, expr.span);
                None
            }
        }
    }
}

/// The longest text that any field may hold, in characters.
const LONGEST_TEXT: i64 = 10_000;

/// An end of a range: its value, and whether the value itself is left out.
type End<'a> = Option<(&'a Expr, bool)>;

/// Returns the lower and the upper end of a limit.
pub(super) fn ends(limit: &LimitKind) -> (End<'_>, End<'_>) {
    match limit {
        LimitKind::AtLeast(low) => (Some((low, false)), None),
        LimitKind::AtMost(high) => (None, Some((high, false))),
        LimitKind::Above(low) => (Some((low, true)), None),
        LimitKind::Below(high) => (None, Some((high, true))),
        LimitKind::From(low, high) => (Some((low, false)), Some((high, false))),
        LimitKind::AboveTo(low, high) => (Some((low, true)), Some((high, false))),
    }
}

/// Returns the widest bounds that an author may write for a number of this quantity.
fn free_bounds(number: NumberType) -> (i64, i64) {
    let unit = 10_i64.pow(number.places.into());
    match number.quantity {
        Quantity::District => (1, 22),
        Quantity::Money => (0, 100_000_000_000_000_000),
        Quantity::Area | Quantity::Length => (0, 1_000_000_000 * unit),
        Quantity::Percent => (0, 10_000 * unit),
        Quantity::Decimal | Quantity::Whole => (-1_000_000_000_000, 1_000_000_000_000),
    }
}
