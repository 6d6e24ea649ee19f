use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{FieldId, Formula, Inclusion, ItemId, Place, Relation, RowsPlace};
use crate::program::Program;

use super::item_index::{index, indexes};
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

    pub(super) fn operand(&mut self, group: Option<&Group<'a>>, formula: &Formula) -> String {
        let written = self.formula(group, formula);
        match formula {
            Formula::And(all) | Formula::Or(all) if all.len() > 1 => format!("({written})"),
            _ => written,
        }
    }

    pub(super) fn joined(
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

    pub(super) fn read(&self, group: Option<&Group<'a>>, place: &Place) -> Reading<'a> {
        reading(self.program, self.names, group, place)
    }

    pub(super) fn yes(&self, group: Option<&Group<'a>>, place: &Place) -> String {
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

    pub(super) fn given(&self, group: Option<&Group<'a>>, place: &Place) -> String {
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

    pub(super) fn among(
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

    pub(super) fn includes(
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

    pub(super) fn texts(
        &self,
        group: Option<&Group<'a>>,
        left: &Place,
        (method, right): (&str, &Place),
    ) -> String {
        let (left, right) = (self.text(group, left), self.text(group, right));
        format!("{left}.{method}({right})")
    }

    pub(super) fn text(&self, group: Option<&Group<'a>>, place: &Place) -> String {
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
    pub(super) fn rows(&self, place: &RowsPlace) -> Option<(Group<'a>, String)> {
        let rows = self.program.rows(place)?;
        let slot = group_slot(place);
        let name = self.names.slot(&slot)?;
        let written = format!("f.rows(f.at[{name}], {})", rows.fields.len());
        Some((Group { slot, rows }, written))
    }

    pub(super) fn about_rows(
        &mut self,
        place: &RowsPlace,
        (method, inner): (&str, &Formula),
    ) -> String {
        let Some((group, rows)) = self.rows(place) else {
            return (method == "everyRow").to_string();
        };
        format!("{rows}.{method}({})", self.row_function(&group, inner))
    }

    pub(super) fn row_function(&mut self, group: &Group<'a>, formula: &Formula) -> String {
        let wanted = format!("{}Row", self.names.slot(&group.slot).unwrap_or_default());
        self.function(Some(group), formula, (&wanted, ""))
    }

    pub(super) fn differ(&self, place: &RowsPlace, column: &FieldId) -> String {
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
