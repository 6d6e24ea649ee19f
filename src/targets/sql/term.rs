use crate::contract::{ParameterRow, Validity};
use crate::model::{ParameterId, Period, Place, Term};
use crate::text::Date;

use super::dialect::direction;
use super::scribe::Scribe;

impl Scribe<'_> {
    /// Writes a term: a whole number, or NULL where a value that it reads is absent.
    pub(super) fn term(self, term: &Term) -> String {
        let call = |name: &str, of: &[&Term]| {
            let arguments: Vec<String> = of.iter().map(|term| self.term(term)).collect();
            self.dialect.call(name, &arguments)
        };
        match term {
            Term::Constant(value) => self.dialect.number(*value),
            Term::Date(day) => self.dialect.number(day.day_number()),
            Term::Place(place) => self.value(place),
            Term::FilingDate => "filing_day".to_owned(),
            Term::Parameter { parameter, as_of, key } => {
                self.parameter(parameter, as_of, key.as_ref())
            }
            Term::CountRows(rows, filter) => self.count_rows(rows, filter.as_deref()),
            Term::CountItems(place) => self.dialect.count_of_items(&self.value(place)),
            Term::Sum(rows, column, filter) => self.sum(rows, column, filter.as_deref()),
            Term::Smallest(rows, column, filter) => {
                self.extreme("min", (rows, column), filter.as_deref())
            }
            Term::Largest(rows, column, filter) => {
                self.extreme("max", (rows, column), filter.as_deref())
            }
            Term::Plus(left, right) => format!("({} + {})", self.term(left), self.term(right)),
            Term::Minus(left, right) => format!("({} - {})", self.term(left), self.term(right)),
            Term::Times(left, right) => format!("({} * {})", self.term(left), self.term(right)),
            Term::Divide(inner, by, rounding) => {
                let (by, step) = (self.dialect.number(*by), self.dialect.number(rounding.step));
                let word = direction(rounding.direction).to_owned();
                self.dialect.call("divided", &[self.term(inner), by, step, word])
            }
            Term::Moved(date, by, Period::Days) => call("moved_days", &[date, by]),
            Term::Moved(date, by, Period::Months) => call("moved_months", &[date, by]),
            Term::Moved(date, by, Period::Years) => {
                let months = format!("({} * 12)", self.term(by));
                self.dialect.call("moved_months", &[self.term(date), months])
            }
            Term::Between(Period::Days, from, to) => {
                format!("({} - {})", self.term(to), self.term(from))
            }
            Term::Between(Period::Months, from, to) => call("months_between", &[from, to]),
            // Whole years are counted towards zero, as the integer division of all dialects does.
            Term::Between(Period::Years, from, to) => {
                self.dialect.quotient(&call("months_between", &[from, to]), 12)
            }
            Term::FirstDayOfYear(date) => call("year_start", &[date]),
        }
    }

    fn parameter(self, id: &ParameterId, as_of: &Term, key: Option<&Place>) -> String {
        let Some(parameter) = self.program.contract.parameter(id) else {
            return "NULL".to_owned();
        };
        let day = self.term(as_of);
        let key = key.map(|place| self.value(place));
        let branches = parameter.validities.iter().map(|validity| {
            let value = self.in_force(validity, key.as_deref());
            format!("WHEN {} THEN {value}", holds_on(&day, validity))
        });
        let branches: Vec<String> = branches.collect();
        match branches.is_empty() {
            true => "NULL".to_owned(),
            false => format!("CASE {} END", branches.join(" ")),
        }
    }

    fn in_force(self, validity: &Validity, key: Option<&str>) -> String {
        let Some(key) = key else {
            let first = validity.rows.first();
            return first.map_or("NULL".to_owned(), |row| self.dialect.number(row.value));
        };
        let branches = validity.rows.iter().map(|row| {
            format!("WHEN {} THEN {}", self.is_for(row, key), self.dialect.number(row.value))
        });
        format!("CASE {} END", branches.collect::<Vec<_>>().join(" "))
    }

    fn is_for(self, row: &ParameterRow, key: &str) -> String {
        if !row.items.is_empty() {
            return format!("{key} IN ({})", self.items(&row.items).join(", "));
        }
        let least = row.from.map(|from| format!("{key} >= {from}"));
        let most = row.to.map(|to| format!("{key} <= {to}"));
        let bounds: Vec<String> = least.into_iter().chain(most).collect();
        if bounds.is_empty() { format!("{key} IS NOT NULL") } else { bounds.join(" AND ") }
    }
}

/// A day lies in the calendar, else no parameter is in force on it.
fn holds_on(day: &str, validity: &Validity) -> String {
    let since = validity.force.since.unwrap_or(Date::FIRST).day_number();
    let until = validity.force.until.unwrap_or(Date::LAST).day_number();
    format!("{day} BETWEEN {since} AND {until}")
}
