use crate::model::{Direction, FieldId, Formula, Period, Rounding, RowsPlace, Term};
use crate::text::Date;

use super::formula::holds;
use super::parameter;
use super::value::{Value, Values};
use super::view::View;

/// Returns the integer that a term stands for; nothing where a value that it reads is absent, where
/// 64 bits do not hold it, or where the calendar ends.
pub(super) fn number(view: View<'_>, term: &Term) -> Option<i64> {
    match term {
        Term::Constant(value) => Some(*value),
        Term::Date(day) => Some(day.day_number()),
        Term::Place(place) => as_number(&view.value(place)?),
        Term::FilingDate => Some(view.case.filed_on.day_number()),
        Term::Parameter { parameter, as_of, key } => {
            let day = day(number(view, as_of)?)?;
            let key = key.as_ref().map(|place| view.value(place));
            parameter::value(view.case.contract, parameter, (day, key))
        }
        Term::CountRows(rows, filter) => count(chosen_rows(view, rows, filter.as_deref()).len()),
        Term::CountItems(place) => count_of(&view.value(place)?),
        Term::Sum(rows, column, filter) => column_of(view, (rows, column, filter.as_deref()))
            .into_iter()
            .try_fold(0_i64, i64::checked_add),
        Term::Smallest(rows, column, filter) => {
            let cells = column_of(view, (rows, column, filter.as_deref()));
            cells.into_iter().min()
        }
        Term::Largest(rows, column, filter) => {
            let cells = column_of(view, (rows, column, filter.as_deref()));
            cells.into_iter().max()
        }
        Term::Plus(left, right) => number(view, left)?.checked_add(number(view, right)?),
        Term::Minus(left, right) => number(view, left)?.checked_sub(number(view, right)?),
        Term::Times(left, right) => number(view, left)?.checked_mul(number(view, right)?),
        Term::Divide(term, divisor, rounding) => divided(number(view, term)?, *divisor, *rounding),
        Term::Moved(date, by, period) => moved(number(view, date)?, number(view, by)?, *period),
        Term::Between(period, from, to) => between(*period, number(view, from)?, number(view, to)?),
        Term::FirstDayOfYear(date) => {
            let year = day(number(view, date)?)?.year();
            Date::new(year, 1, 1).map(Date::day_number)
        }
    }
}

fn as_number(value: &Value) -> Option<i64> {
    let Value::Number(number) = value else {
        return None;
    };
    Some(*number)
}

fn count_of(value: &Value) -> Option<i64> {
    let Value::Items(items) = value else {
        return None;
    };
    count(items.len())
}

fn count(length: usize) -> Option<i64> {
    i64::try_from(length).ok()
}

fn chosen_rows<'a>(view: View<'a>, rows: &RowsPlace, filter: Option<&Formula>) -> Vec<&'a Values> {
    let satisfies = |row: &&'a Values| filter.is_none_or(|it| holds(view.at_row(row), it));
    view.rows(rows).iter().filter(satisfies).collect()
}

fn column_of(
    view: View<'_>,
    (rows, column, filter): (&RowsPlace, &FieldId, Option<&Formula>),
) -> Vec<i64> {
    let chosen = chosen_rows(view, rows, filter).into_iter();
    let cells = chosen.filter_map(|row| row.given.get(column));
    cells.filter_map(as_number).collect()
}

/// In 128 bits, where neither the doubling nor the product of the divisors can overflow.
fn divided(value: i64, divisor: i64, rounding: Rounding) -> Option<i64> {
    let step = i128::from(rounding.step);
    let by = i128::from(divisor) * step;
    if by <= 0 {
        return None;
    }
    let value = i128::from(value);
    let steps = match rounding.direction {
        Direction::Down => value.div_euclid(by),
        Direction::Up => -(-value).div_euclid(by),
        Direction::Nearest => value.signum() * ((2 * value.abs() + by) / (2 * by)),
    };
    i64::try_from(steps * step).ok()
}

fn moved(date: i64, by: i64, period: Period) -> Option<i64> {
    let months = match period {
        Period::Days => return day(date.checked_add(by)?).map(Date::day_number),
        Period::Months => by,
        Period::Years => by.checked_mul(12)?,
    };
    let is_within = months.unsigned_abs() <= MONTHS_OF_CALENDAR;
    let moved = is_within.then(|| day(date)?.plus_months(months))?;
    moved.map(Date::day_number)
}

fn between(period: Period, from: i64, to: i64) -> Option<i64> {
    match period {
        Period::Days => to.checked_sub(from),
        Period::Months => Some(day(from)?.months_to(day(to)?)),
        Period::Years => Some(day(from)?.months_to(day(to)?) / 12),
    }
}

/// The calendar holds 301 years: no day moved by more is in it.
const MONTHS_OF_CALENDAR: u64 = 301 * 12;

/// Returns the day of a day number, where the calendar has it.
pub(super) fn day(number: i64) -> Option<Date> {
    let calendar = Date::FIRST.day_number()..=Date::LAST.day_number();
    calendar.contains(&number).then(|| Date::from_day_number(number))?
}
