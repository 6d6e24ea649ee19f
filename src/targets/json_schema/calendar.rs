//! Jalali days as patterns: a day is a string of fixed width, so that the order of days is the
//! order of their texts, which a pattern can follow digit by digit.

use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::model::Relation;
use crate::text::Date;

use super::digits::{group, one_of};

/// The pattern of every day of the calendar, month lengths and leap years included.
pub(super) static DAY: LazyLock<String> = LazyLock::new(day);

/// Writes the schema of the days that compare so with a day number, given that the value is a day.
pub(super) fn compared(relation: Relation, number: i64) -> Value {
    match relation {
        Relation::Equal => match Date::from_day_number(number) {
            Some(date) => json!({"type": "string", "const": date.wire()}),
            None => nothing(),
        },
        Relation::Unequal => match Date::from_day_number(number) {
            Some(date) => json!({"type": "string", "not": {"const": date.wire()}}),
            None => json!({"type": "string"}),
        },
        Relation::Below => at_most(number - 1),
        Relation::AtMost => at_most(number),
        Relation::Above => at_least(number + 1),
        Relation::AtLeast => at_least(number),
    }
}

/// Writes the schema of the days from one to another.
pub(super) fn between(min: Date, max: Date) -> Value {
    let mut schema = json!({"type": "string", "pattern": *DAY});
    let mut bounds = Vec::new();
    if min > Date::FIRST {
        bounds.push(at_least(min.day_number()));
    }
    if max < Date::LAST {
        bounds.push(at_most(max.day_number()));
    }
    if !bounds.is_empty() {
        schema["allOf"] = Value::Array(bounds);
    }
    schema
}

fn day() -> String {
    let (years, leap_years): (Vec<i32>, Vec<i32>) = (
        (Date::FIRST.year()..=Date::LAST.year()).collect(),
        (Date::FIRST.year()..=Date::LAST.year())
            .filter(|year| Date::new(*year, 12, 30).is_some())
            .collect(),
    );
    let long = "0[1-6]-(0[1-9]|[12][0-9]|3[01])";
    let middle = "(0[7-9]|1[01])-(0[1-9]|[12][0-9]|30)";
    let last = "12-(0[1-9]|[12][0-9])";
    format!("^({}-({long}|{middle}|{last})|{}-12-30)$", words(years, 4), words(leap_years, 4))
}

fn at_least(number: i64) -> Value {
    if number <= Date::FIRST.day_number() {
        return json!({"type": "string"});
    }
    let Some(date) = Date::from_day_number(number) else {
        return nothing();
    };
    let later = Beyond {
        years: date.year() + 1..=Date::LAST.year(),
        months: i32::from(date.month()) + 1..=12,
        days: i32::from(date.day())..=31,
    };
    json!({"type": "string", "pattern": later.pattern(date)})
}

fn at_most(number: i64) -> Value {
    if number >= Date::LAST.day_number() {
        return json!({"type": "string"});
    }
    let Some(date) = Date::from_day_number(number) else {
        return nothing();
    };
    let earlier = Beyond {
        years: Date::FIRST.year()..=date.year() - 1,
        months: 1..=i32::from(date.month()) - 1,
        days: 1..=i32::from(date.day()),
    };
    json!({"type": "string", "pattern": earlier.pattern(date)})
}

fn nothing() -> Value {
    json!({"type": "string", "maxLength": 0})
}

/// The days on one side of a day: other years, other months of its year, days of its month.
struct Beyond {
    years: std::ops::RangeInclusive<i32>,
    months: std::ops::RangeInclusive<i32>,
    days: std::ops::RangeInclusive<i32>,
}

impl Beyond {
    fn pattern(self, date: Date) -> String {
        let (year, month) = (date.year(), date.month());
        let mut of_year = Vec::new();
        if !self.months.is_empty() {
            of_year.push(format!("{}-", words(self.months, 2)));
        }
        of_year.push(format!("{month:02}-{}", words(self.days, 2)));
        let mut branches = Vec::new();
        if !self.years.is_empty() {
            branches.push(format!("{}-", words(self.years, 4)));
        }
        branches.push(format!("{year}-{}", group(&of_year)));
        format!("^{}", group(&branches))
    }
}

fn words(numbers: impl IntoIterator<Item = i32>, width: usize) -> String {
    let words = numbers.into_iter().map(|number| format!("{number:0width$}"));
    one_of(&words.collect::<Vec<_>>())
}
