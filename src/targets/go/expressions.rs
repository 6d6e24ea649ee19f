use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{
    Direction, FieldId, Formula, IdentifierKind, Inclusion, ItemId, Part, Period, Place, Relation,
    Rounding, RowsPlace, Term,
};
use crate::program::Program;

use super::lists::Lists;
use super::names::{Namer, literals};
use super::parameters::Parameters;
use super::reading::{Group, Reading, Sort, reading};
use super::record_names::{RecordNames, group_slot};

/// Writes the conditions and terms of one record as expressions, and gathers the conditions that
/// need a function of their own.
pub(super) struct Expressions<'p, 'a> {
    pub(super) program: &'p Program<'a>,
    pub(super) names: &'p RecordNames,
    pub(super) lists: &'p Lists,
    pub(super) parameters: &'p Parameters,
    pub(super) namer: &'p mut Namer,
    known: BTreeMap<(bool, String), String>,
    conditions: Vec<Function>,
}

/// A condition as a function.
#[derive(Debug, Serialize)]
pub(super) struct Function {
    name: String,
    words: String,
    /// The name of the parameter with the row at hand.
    row: &'static str,
    expression: String,
}

/// An integer of no list: an item that the field does not allow.
const NO_ITEM: usize = 0xFFFF;

impl<'p, 'a> Expressions<'p, 'a> {
    /// Begins without conditions.
    pub(super) fn new(
        (program, names): (&'p Program<'a>, &'p RecordNames),
        lists: &'p Lists,
        parameters: &'p Parameters,
        namer: &'p mut Namer,
    ) -> Self {
        let (known, conditions) = (BTreeMap::new(), Vec::new());
        Self { program, names, lists, parameters, namer, known, conditions }
    }

    /// Returns the functions that were needed, in the order of their first use.
    pub(super) fn finish(self) -> Vec<Function> {
        self.conditions
    }

    /// Returns the function of a condition; one condition has one function in a record.
    pub(super) fn function(
        &mut self,
        group: Option<&Group<'a>>,
        formula: &Formula,
        (wanted, words): (&str, &str),
    ) -> String {
        let expression = self.formula(group, formula);
        let key = (group.is_some(), expression.clone());
        if let Some(name) = self.known.get(&key) {
            return name.clone();
        }
        let name = self.namer.name(wanted);
        let row = if group.is_some() && expression.contains("row[") { "row" } else { "_" };
        let words = super::names::comment(words);
        self.conditions.push(Function { name: name.clone(), words, row, expression });
        self.known.insert(key, name.clone());
        name
    }

    /// Writes a condition.
    pub(super) fn formula(&mut self, group: Option<&Group<'a>>, formula: &Formula) -> String {
        match formula {
            Formula::Constant(truth) => truth.to_string(),
            Formula::Not(inner) => format!("!{}", self.operand(group, inner)),
            Formula::And(all) => self.joined(group, all, ("true", " && ")),
            Formula::Or(all) => self.joined(group, all, ("false", " || ")),
            Formula::Yes(place) => self.yes(group, place),
            Formula::Given(place) => self.given(group, place),
            Formula::ExactlyOne(places) => {
                let all: Vec<String> = places.iter().map(|it| self.given(group, it)).collect();
                format!("exactlyOne({})", all.join(", "))
            }
            Formula::Answered(inquiry) => {
                let mut answers = self.program.answers.iter();
                let at = answers.position(|answer| answer.inquiry.id == *inquiry);
                at.map_or_else(|| "false".to_owned(), |at| format!("f.answered[{at}]"))
            }
            Formula::Compare(left, relation, right) => {
                let (left, right) = (self.term(group, left), self.term(group, right));
                format!("{left}.{}({right})", method(*relation))
            }
            Formula::OneOf(place, items) => self.among(group, place, (items, ("oneOf", "among"))),
            Formula::NoneOf(place, items) => {
                self.among(group, place, (items, ("noneOf", "notAmong")))
            }
            Formula::Includes(place, inclusion, items) => {
                self.includes(group, place, (*inclusion, items))
            }
            Formula::Same(left, right) => self.texts(group, left, ("same", right)),
            Formula::Different(left, right) => self.texts(group, left, ("different", right)),
            Formula::AnyRow(rows, inner) => self.about_rows(rows, ("anyRow", inner)),
            Formula::EveryRow(rows, inner) => self.about_rows(rows, ("everyRow", inner)),
            Formula::Differ(rows, column) => self.differ(rows, column),
        }
    }

    fn operand(&mut self, group: Option<&Group<'a>>, formula: &Formula) -> String {
        let written = self.formula(group, formula);
        match formula {
            Formula::And(all) | Formula::Or(all) if all.len() > 1 => format!("({written})"),
            _ => written,
        }
    }

    fn joined(
        &mut self,
        group: Option<&Group<'a>>,
        all: &[Formula],
        (empty, between): (&str, &str),
    ) -> String {
        match all {
            [] => empty.to_owned(),
            [one] => self.operand(group, one),
            _ => all.iter().map(|it| self.operand(group, it)).collect::<Vec<_>>().join(between),
        }
    }

    fn read(&self, group: Option<&Group<'a>>, place: &Place) -> Reading<'a> {
        reading(self.program, self.names, group, place)
    }

    fn yes(&self, group: Option<&Group<'a>>, place: &Place) -> String {
        let Reading { expression, sort } = self.read(group, place);
        match sort {
            Sort::Flag => format!("{expression}.yes()"),
            Sort::Number
            | Sort::Item(..)
            | Sort::Items(_)
            | Sort::Text
            | Sort::Identifier(_)
            | Sort::Plate
            | Sort::Rows
            | Sort::Nothing => "false".to_owned(),
        }
    }

    fn given(&self, group: Option<&Group<'a>>, place: &Place) -> String {
        if place.part.is_some() {
            return format!("{}.is", self.number(group, place));
        }
        let Reading { expression, sort } = self.read(group, place);
        match sort {
            Sort::Rows => format!("{expression}.hasRows()"),
            Sort::Nothing => "false".to_owned(),
            Sort::Flag
            | Sort::Number
            | Sort::Item(..)
            | Sort::Items(_)
            | Sort::Text
            | Sort::Identifier(_)
            | Sort::Plate => format!("{expression}.isGiven()"),
        }
    }

    fn among(
        &self,
        group: Option<&Group<'a>>,
        place: &Place,
        (items, (of_items, of_texts)): (&[ItemId], (&str, &str)),
    ) -> String {
        let Reading { expression, sort } = self.read(group, place);
        match sort {
            Sort::Item(_, all) => match (items, of_items) {
                ([item], "oneOf") => format!("{expression}.is({})", index(all, item)),
                _ => format!("{expression}.{of_items}({})", indexes(all, items)),
            },
            Sort::Text | Sort::Identifier(_) => {
                let ids = literals(items.iter().map(ItemId::as_str));
                format!("f.text({expression}).{of_texts}({ids})")
            }
            Sort::Flag
            | Sort::Number
            | Sort::Items(_)
            | Sort::Plate
            | Sort::Rows
            | Sort::Nothing => "false".to_owned(),
        }
    }

    fn includes(
        &self,
        group: Option<&Group<'a>>,
        place: &Place,
        (inclusion, items): (Inclusion, &[ItemId]),
    ) -> String {
        let Reading { expression, sort } = self.read(group, place);
        let Sort::Items(all) = sort else {
            return "false".to_owned();
        };
        let method = match inclusion {
            Inclusion::All => "hasAll",
            Inclusion::Any => "hasAny",
            Inclusion::Only => "hasOnly",
            Inclusion::None => "hasNone",
        };
        format!("f.set({expression}).{method}({})", indexes(all, items))
    }

    fn texts(
        &self,
        group: Option<&Group<'a>>,
        left: &Place,
        (method, right): (&str, &Place),
    ) -> String {
        let (left, right) = (self.text(group, left), self.text(group, right));
        format!("{left}.{method}({right})")
    }

    fn text(&self, group: Option<&Group<'a>>, place: &Place) -> String {
        let Reading { expression, sort } = self.read(group, place);
        match sort {
            Sort::Item(list, items) => {
                format!("{}.text({expression})", self.lists.name(list, items))
            }
            Sort::Text | Sort::Identifier(_) => format!("f.text({expression})"),
            Sort::Flag
            | Sort::Number
            | Sort::Items(_)
            | Sort::Plate
            | Sort::Rows
            | Sort::Nothing => "text{}".to_owned(),
        }
    }

    /// Writes a group of rows with the number of its columns.
    fn rows(&self, place: &RowsPlace) -> Option<(Group<'a>, String)> {
        let rows = self.program.rows(place)?;
        let slot = group_slot(place);
        let name = self.names.slot(&slot)?;
        let written = format!("f.rows(f.at[{name}], {})", rows.fields.len());
        Some((Group { slot, rows }, written))
    }

    fn about_rows(&mut self, place: &RowsPlace, (method, inner): (&str, &Formula)) -> String {
        let Some((group, rows)) = self.rows(place) else {
            return (method == "everyRow").to_string();
        };
        format!("{rows}.{method}({})", self.row_function(&group, inner))
    }

    fn row_function(&mut self, group: &Group<'a>, formula: &Formula) -> String {
        let wanted = format!("{}Row", self.names.slot(&group.slot).unwrap_or_default());
        self.function(Some(group), formula, (&wanted, ""))
    }

    fn differ(&self, place: &RowsPlace, column: &FieldId) -> String {
        let Some((group, rows)) = self.rows(place) else {
            return "true".to_owned();
        };
        let cell = Place { scope: crate::model::Scope::Row, field: column.clone(), part: None };
        let same = match self.read(Some(&group), &cell).sort {
            Sort::Text | Sort::Identifier(_) => "sameText",
            Sort::Items(_) => "sameItems",
            Sort::Flag | Sort::Number | Sort::Item(..) | Sort::Plate => "sameNumber",
            Sort::Rows | Sort::Nothing => return "true".to_owned(),
        };
        let column = self.names.column(&group.slot, column).unwrap_or_default();
        format!("{rows}.differ({column}, {same})")
    }

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

    fn method(
        &mut self,
        group: Option<&Group<'a>>,
        left: &Term,
        (method, right): (&str, &Term),
    ) -> String {
        let (left, right) = (self.term(group, left), self.term(group, right));
        format!("{left}.{method}({right})")
    }

    fn number(&self, group: Option<&Group<'a>>, place: &Place) -> String {
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
    fn key(&self, group: Option<&Group<'a>>, place: &Place) -> Key {
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

    fn count_items(&self, group: Option<&Group<'a>>, place: &Place) -> String {
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

    fn count(&mut self, place: &RowsPlace, filter: Option<&Formula>) -> String {
        let Some((group, rows)) = self.rows(place) else {
            return "constant(0)".to_owned();
        };
        let filter = self.filter(&group, filter);
        format!("{rows}.count({filter})")
    }

    fn over_rows(
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

    fn filter(&mut self, group: &Group<'a>, filter: Option<&Formula>) -> String {
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

fn method(relation: Relation) -> &'static str {
    match relation {
        Relation::Equal => "equal",
        Relation::Unequal => "unequal",
        Relation::Below => "below",
        Relation::AtMost => "atMost",
        Relation::Above => "above",
        Relation::AtLeast => "atLeast",
    }
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

/// Returns the index of an item in a list.
pub(super) fn index(all: &[ItemId], item: &ItemId) -> usize {
    all.iter().position(|it| it == item).unwrap_or(NO_ITEM)
}

/// Returns the indexes of items in a list, as arguments.
pub(super) fn indexes(all: &[ItemId], items: &[ItemId]) -> String {
    let all: Vec<String> = items.iter().map(|item| index(all, item).to_string()).collect();
    all.join(", ")
}
