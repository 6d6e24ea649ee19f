use crate::model::{
    Direction, FieldId, Formula, IdentifierKind, Part, Period, Place, Rounding, RowsPlace, Term,
};

use super::expressions::Expressions;
use super::reading::{Group, Reading, Sort};

impl<'a> Expressions<'_, 'a> {
    /// Writes a term as an expression of the type `number`.
    pub(super) fn term(&mut self, group: Option<&Group<'a>>, term: &Term) -> String {
        match term {
            Term::Constant(value) => format!("constant({value})"),
            Term::Date(day) => format!("constant({})", day.day_number()),
            Term::Place(place) => self.number(group, place),
            Term::FilingDate => "constant(f.day)".to_owned(),
            Term::Parameter { parameter, as_of, key } => {
                let day = self.term(group, as_of);
                let key = key.as_ref().map(|place| self.key(group, place));
                self.parameters.call(parameter, &day, key.as_ref())
            }
            Term::CountRows(rows, filter) => self.count(rows, filter.as_deref()),
            Term::CountItems(place) => self.count_items(group, place),
            Term::Sum(rows, column, filter) => {
                self.over_rows(rows, column, ("sum", filter.as_deref()))
            }
            Term::Smallest(rows, column, filter) => {
                self.over_rows(rows, column, ("smallest", filter.as_deref()))
            }
            Term::Largest(rows, column, filter) => {
                self.over_rows(rows, column, ("largest", filter.as_deref()))
            }
            Term::Plus(left, right) => self.method(group, left, ("plus", right)),
            Term::Minus(left, right) => self.method(group, left, ("minus", right)),
            Term::Times(left, right) => self.method(group, left, ("times", right)),
            Term::Divide(inner, divisor, rounding) => {
                let inner = self.term(group, inner);
                divided(&inner, *divisor, *rounding)
            }
            Term::Moved(date, by, Period::Days) => self.method(group, date, ("plusDays", by)),
            Term::Moved(date, by, Period::Months) => self.method(group, date, ("plusMonths", by)),
            Term::Moved(date, by, Period::Years) => self.method(group, date, ("plusYears", by)),
            Term::Between(Period::Days, from, to) => self.method(group, from, ("daysTo", to)),
            Term::Between(Period::Months, from, to) => self.method(group, from, ("monthsTo", to)),
            Term::Between(Period::Years, from, to) => self.method(group, from, ("yearsTo", to)),
            Term::FirstDayOfYear(date) => format!("{}.firstDayOfYear()", self.term(group, date)),
        }
    }

    pub(super) fn method(
        &mut self,
        group: Option<&Group<'a>>,
        left: &Term,
        (method, right): (&str, &Term),
    ) -> String {
        let (left, right) = (self.term(group, left), self.term(group, right));
        format!("{left}.{method}({right})")
    }

    pub(super) fn number(&self, group: Option<&Group<'a>>, place: &Place) -> String {
        let Reading { expression, sort } = self.read(group, place);
        let method = match (place.part, sort) {
            (None, Sort::Number) => "num",
            (Some(Part::Main), Sort::Plate) => "plateMain",
            (Some(Part::Sub), Sort::Plate) => "plateSub",
            (Some(Part::Section), Sort::Plate) => "plateSection",
            (
                Some(Part::Region),
                Sort::Identifier(IdentifierKind::CaseNumber | IdentifierKind::RenovationCode),
            ) => "num",
            _ => return "number{}".to_owned(),
        };
        format!("{expression}.{method}()")
    }

    /// Writes the key of a parameter: a number, or the id of an item.
    pub(super) fn key(&self, group: Option<&Group<'a>>, place: &Place) -> Key {
        match self.read(group, place).sort {
            Sort::Item(..) => Key::Item(self.text(group, place)),
            Sort::Flag
            | Sort::Number
            | Sort::Items(_)
            | Sort::Text
            | Sort::Identifier(_)
            | Sort::Plate
            | Sort::Rows
            | Sort::Nothing => Key::Number(self.number(group, place)),
        }
    }

    pub(super) fn count_items(&self, group: Option<&Group<'a>>, place: &Place) -> String {
        let Reading { expression, sort } = self.read(group, place);
        match sort {
            Sort::Items(_) => format!("f.set({expression}).count()"),
            Sort::Flag
            | Sort::Number
            | Sort::Item(..)
            | Sort::Text
            | Sort::Identifier(_)
            | Sort::Plate
            | Sort::Rows
            | Sort::Nothing => "number{}".to_owned(),
        }
    }

    pub(super) fn count(&mut self, place: &RowsPlace, filter: Option<&Formula>) -> String {
        let Some((group, rows)) = self.rows(place) else {
            return "constant(0)".to_owned();
        };
        let filter = self.filter(&group, filter);
        format!("{rows}.count({filter})")
    }

    pub(super) fn over_rows(
        &mut self,
        place: &RowsPlace,
        column: &FieldId,
        (method, filter): (&str, Option<&Formula>),
    ) -> String {
        let nothing = if method == "sum" { "constant(0)" } else { "number{}" };
        let Some((group, rows)) = self.rows(place) else {
            return nothing.to_owned();
        };
        let cell = Place { scope: crate::model::Scope::Row, field: column.clone(), part: None };
        if !matches!(self.read(Some(&group), &cell).sort, Sort::Number) {
            return nothing.to_owned();
        }
        let filter = self.filter(&group, filter);
        let column = self.names.column(&group.slot, column).unwrap_or_default();
        format!("{rows}.{method}({column}, {filter})")
    }

    pub(super) fn filter(&mut self, group: &Group<'a>, filter: Option<&Formula>) -> String {
        filter.map_or_else(|| "nil".to_owned(), |formula| self.row_function(group, formula))
    }
}

/// The key with which a parameter is asked.
pub(super) enum Key {
    /// An expression of the type `number`.
    Number(String),
    /// An expression of the type `text`.
    Item(String),
}

fn divided(inner: &str, divisor: i64, rounding: Rounding) -> String {
    if divisor <= 0 || rounding.step <= 0 {
        return "number{}".to_owned();
    }
    let direction = match rounding.direction {
        Direction::Down => "down",
        Direction::Up => "up",
        Direction::Nearest => "nearest",
    };
    format!("{inner}.divided({divisor}, {}, {direction})", rounding.step)
}
