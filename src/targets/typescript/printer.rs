use std::collections::BTreeMap;

use serde::Serialize;

use crate::check::interval;
use crate::contract::{Computed, ComputedValue, Entry, Rows};
use crate::model::{FieldId, Place, RowsPlace, Scope, ValueType};
use crate::program::{Guard, Program, Slot};

use super::code::{Code, Level};
use super::constants::Constants;
use super::exact::Ranges;
use super::kind::Kind;
use super::names::{comment, literal, member, mentions};
use super::runtime;

/// Writes conditions and terms of one program as expressions over `f` (the fields), `a` (the
/// answers), `on` (the day of filing) and `r` (the row at hand).
pub(super) struct Printer<'a> {
    pub(super) program: &'a Program<'a>,
    pub(super) constants: Constants,
    /// The functions of the computed values.
    computed: BTreeMap<Slot, String>,
    /// The functions of conditions that have a name.
    pub(super) conditions: Vec<NamedCondition>,
    /// The group whose row is at hand, the innermost last.
    pub(super) rows: Vec<Option<&'a Rows>>,
}

/// A condition with a name.
#[derive(Clone, Debug, Serialize)]
pub(super) struct NamedCondition {
    pub(super) name: String,
    /// The same in words, for a comment.
    pub(super) words: String,
    pub(super) function: String,
    pub(super) is_of_row: bool,
}

impl<'a> Printer<'a> {
    /// Begins the module of a program.
    pub(super) fn new(program: &'a Program<'a>) -> Self {
        let mut constants = Constants::beside(&runtime::names());
        let named = program.derived.iter().map(|derived| {
            let name = constants.name(&format!("compute-{}", derived.slot.field()));
            (derived.slot.clone(), name)
        });
        let computed = named.collect();
        Self { program, constants, computed, conditions: Vec::new(), rows: Vec::new() }
    }

    /// Returns the name of the function of a computed value.
    pub(super) fn function(&self, slot: &Slot) -> &str {
        self.computed.get(slot).map_or("", String::as_str)
    }

    /// Writes the value at a place, and how it is held; nothing where the record has no such place.
    pub(super) fn whole(&self, place: &Place) -> Option<(Code, Kind)> {
        match &place.scope {
            Scope::Filing => self.at(place, "f", Slot::Filing(place.field.clone())),
            Scope::Answer(id) => {
                let is_known = self.program.answers.iter().any(|it| it.inquiry.id == *id);
                let answer = format!("a[{}]", literal(id.as_str()));
                is_known.then(|| {
                    self.at(place, &answer, Slot::Answer(id.clone(), place.field.clone()))
                })?
            }
            Scope::Row => {
                let rows = (*self.rows.last()?)?;
                let field = rows.fields.iter().find(|field| field.id == place.field)?;
                let code = Code::atom(member("r", field.id.as_str()));
                Some((code, Kind::of(&field.value_type)))
            }
        }
    }

    fn at(&self, place: &Place, object: &str, slot: Slot) -> Option<(Code, Kind)> {
        match self.program.entry(place)? {
            Entry::Field(field) => {
                let code = Code::atom(member(object, field.id.as_str()));
                Some((code, Kind::of(&field.value_type)))
            }
            Entry::Rows(rows) => Some((Code::atom(member(object, rows.id.as_str())), Kind::Rows)),
            Entry::Computed(computed) => {
                let call = format!("{}(f, a, on)", self.function(&slot));
                Some((Code::atom(call), self.kind(computed)))
            }
        }
    }

    /// Returns how a computed value is held.
    pub(super) fn kind(&self, computed: &Computed) -> Kind {
        match &computed.value {
            ComputedValue::Condition(_) => Kind::Flag,
            ComputedValue::Term(term) => Kind::number(interval(term, &Ranges(self.program))),
            ComputedValue::Table(id) => {
                let table = self.program.contract.table(id);
                table.map_or(Kind::Flag, |table| Kind::of(&table.result.value_type))
            }
        }
    }

    /// Writes the rows of a group; nothing where the record has no such group.
    pub(super) fn group(&self, place: &RowsPlace) -> Option<(String, &'a Rows)> {
        let rows = self.program.rows(place)?;
        let object = match &place.scope {
            Scope::Filing => "f".to_owned(),
            Scope::Row => return None,
            Scope::Answer(id) => format!("a[{}]", literal(id.as_str())),
        };
        Some((member(&object, rows.id.as_str()), rows))
    }

    /// Writes a function of the row at hand: `(r) => …`.
    pub(super) fn of_row(
        &mut self,
        rows: &'a Rows,
        body: impl FnOnce(&mut Self) -> Code,
    ) -> String {
        self.rows.push(Some(rows));
        let code = body(self);
        self.rows.pop();
        format!("(r) => {}", arrow(&code))
    }

    /// Returns the type of a column.
    pub(super) fn column(rows: &Rows, column: &FieldId) -> Option<ValueType> {
        rows.fields.iter().find(|field| field.id == *column).map(|it| it.value_type.clone())
    }

    /// Returns the function of a condition that is asked for in more than one place; equal conditions
    /// share one.
    pub(super) fn condition(&mut self, wish: &str, words: &str, code: &Code) -> String {
        self.named(wish, words, (false, self.function_of(code)))
    }

    /// The same for a condition of a column.
    pub(super) fn row_condition(
        &mut self,
        (wish, rows): (&str, &str),
        words: &str,
        code: &Code,
    ) -> String {
        self.named(&format!("{wish}-of-{rows}"), words, (true, self.function_of_row(code)))
    }

    fn named(&mut self, wish: &str, words: &str, (is_of_row, function): (bool, String)) -> String {
        let is_same = |it: &&NamedCondition| it.is_of_row == is_of_row && it.function == function;
        if let Some(known) = self.conditions.iter().find(is_same) {
            return known.name.clone();
        }
        let name = self.constants.name(wish);
        let words = comment(words);
        self.conditions.push(NamedCondition { name: name.clone(), words, function, is_of_row });
        name
    }

    /// Writes a condition where it is asked for once; a function of the module where that is equal.
    /// Nothing where it always holds.
    pub(super) fn guard(&mut self, guard: &'a Guard<'a>) -> Option<String> {
        if guard.is_always() {
            return None;
        }
        let code = self.formula(&guard.condition.formula);
        let function = self.function_of(&code);
        let known = self.conditions.iter().find(|it| !it.is_of_row && it.function == function);
        Some(known.map_or(function, |known| known.name.clone()))
    }

    /// Writes a function of fields, answers and day, with no more parameters than it reads.
    pub(super) fn function_of(&self, code: &Code) -> String {
        lambda(code, &["f", "a", "on"])
    }

    /// Writes a function of a row, fields, answers and day.
    pub(super) fn function_of_row(&self, code: &Code) -> String {
        lambda(code, &["r", "f", "a", "on"])
    }
}

/// Writes a function with the parameters up to the last one that it reads.
fn lambda(code: &Code, parameters: &[&str]) -> String {
    let last = parameters.iter().rposition(|name| mentions(code.text(), name));
    let count = last.map_or(0, |at| at + 1);
    format!("({}) => {}", parameters[..count].join(", "), arrow(code))
}

/// An object literal would be taken for a block.
fn arrow(code: &Code) -> String {
    let text = code.from(Level::Choice);
    if text.starts_with('{') { format!("({text})") } else { text }
}
