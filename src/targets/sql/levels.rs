use std::collections::BTreeMap;

use crate::contract::{Asked, ComputedValue, Hit, TableRow};
use crate::model::{Scope, ValueType};
use crate::program::{Derived, Given, Guard, Slot, Step};

use super::dialect::Dialect;
use super::needed::{guard_reads, inner_reads, needed, reads_of};
use super::scribe::Scribe;

/// A column of a query: its name and what it is.
pub(super) type Column = (String, String);

/// The columns of one form, in steps: a column reads only columns of the steps before its own.
///
/// SQL gives no order of evaluation inside one SELECT, so that each step is one.
#[derive(Default)]
pub(super) struct Levels {
    /// The steps.
    pub(super) steps: Vec<Vec<Column>>,
    /// In which step the value of a slot is known.
    known: BTreeMap<Slot, usize>,
}

/// Returns the columns up to the values of all fields.
pub(super) fn levels(scribe: Scribe<'_>) -> Levels {
    let mut levels = Levels::default();
    let program = scribe.program;
    let answers = program.answers.iter().map(|answer| &answer.part);
    let needed = needed(program);
    let steps = answers.chain([&program.fields]).flat_map(|part| &part.steps);
    let steps: Vec<&Step<'_>> = steps.filter(|step| needed.contains(&step.slot)).collect();
    let derived = program.derived.iter().filter(|it| needed.contains(&it.slot));
    let mut open: Vec<&Derived<'_>> = derived.collect();
    for step in steps {
        levels.derive(scribe, &mut open);
        levels.read(scribe, step);
    }
    levels.derive(scribe, &mut open);
    levels
}

impl Levels {
    /// Adds the computed values of which everything is known.
    fn derive(&mut self, scribe: Scribe<'_>, open: &mut Vec<&Derived<'_>>) {
        while let Some(at) = open.iter().position(|derived| self.is_ready(scribe, derived)) {
            let derived = open.remove(at);
            let level = self.after(&reads_of(derived));
            self.add(level, scribe.columns.value(&derived.slot), scribe.computed(derived));
            self.known.insert(derived.slot.clone(), level);
        }
    }

    fn is_ready(&self, scribe: Scribe<'_>, derived: &Derived<'_>) -> bool {
        let is_computed = |slot: &&Slot| scribe.program.derived.iter().any(|it| it.slot == **slot);
        let computed = derived.reads.iter().filter(is_computed);
        derived.rests_on.iter().chain(computed).all(|slot| self.known.contains_key(slot))
    }

    /// Adds what is given for a field or a group, its value, and whether it is unknown.
    fn read(&mut self, scribe: Scribe<'_>, step: &Step<'_>) {
        let columns = scribe.columns;
        let (json, required) = (scribe.json(&step.slot), is_required(&step.given));
        let inner: Vec<Slot> = inner_reads(step);
        let first = self.after(&inner);
        let read = match &step.given {
            Given::Field(field) => scribe.read(&field.value_type, &json),
            Given::Rows(rows, cells) => {
                let scope = scope_of(&step.slot);
                let place = crate::model::RowsPlace { scope, rows: rows.id.clone() };
                scribe.read_rows(&place, cells, &json)
            }
        };
        self.add(first, columns.read(&step.slot), read);
        self.add(first, columns.given(&step.slot), format!("{json} IS NOT NULL"));
        let guards: Vec<Slot> = guard_reads(&step.when);
        let second = self.after(&guards).max(first + 1);
        let (value, blocked) = scribe.settled(step, required);
        self.add(second, columns.value(&step.slot), value);
        self.add(second, columns.blocked(&step.slot), blocked);
        self.known.insert(step.slot.clone(), second);
    }

    /// The first step in which all of these are known.
    pub(super) fn after(&self, slots: &[Slot]) -> usize {
        slots.iter().filter_map(|slot| self.known.get(slot)).map(|at| at + 1).max().unwrap_or(0)
    }

    pub(super) fn add(&mut self, level: usize, name: String, value: String) {
        while self.steps.len() <= level {
            self.steps.push(Vec::new());
        }
        self.steps[level].push((name, value));
    }
}

impl Scribe<'_> {
    /// Writes the value of a field where it is asked and right, and whether it is unknown.
    fn settled(self, step: &Step<'_>, required: bool) -> (String, String) {
        let (read, given) = (self.columns.read(&step.slot), self.columns.given(&step.slot));
        let answered = match &step.slot {
            Slot::Answer(inquiry, _) => {
                Some(format!("{} IS NOT NULL", self.columns.answer(inquiry)))
            }
            Slot::Filing(_) | Slot::Row(_) => None,
        };
        let (value, blocked) = if step.when.is_always() {
            let given = if required { String::new() } else { format!("{given} AND ") };
            (read.clone(), format!("({given}{read} IS NULL)"))
        } else {
            let (open, asked) = (self.is_unknown(&step.when), self.formula(step.when.formula()));
            let missing = if required { format!("({open} OR {asked})") } else { open.clone() };
            (
                format!("CASE WHEN {open} OR {asked} THEN {read} END"),
                format!(
                    "(CASE WHEN {given} THEN ({open} OR {asked}) AND {read} IS NULL ELSE {missing} END)"
                ),
            )
        };
        let blocked = answered.map_or(blocked.clone(), |it| format!("{it} AND {blocked}"));
        (value, blocked)
    }

    /// Whether a condition is unknown, because something that it reads is.
    pub(super) fn is_unknown(self, guard: &Guard<'_>) -> String {
        let all: Vec<String> =
            guard.rests_on.iter().map(|slot| self.columns.blocked(slot)).collect();
        if all.is_empty() { "FALSE".to_owned() } else { format!("({})", all.join(" OR ")) }
    }

    fn json(self, slot: &Slot) -> String {
        match slot {
            Slot::Filing(field) | Slot::Row(field) => {
                self.dialect.member("filing_fields", field.as_str())
            }
            Slot::Answer(inquiry, field) => {
                self.dialect.member(&self.columns.answer(inquiry), field.as_str())
            }
        }
    }

    fn computed(self, derived: &Derived<'_>) -> String {
        let computed = derived.computed;
        let value = match &computed.value {
            ComputedValue::Condition(formula) => self.formula(formula),
            ComputedValue::Term(term) => self.term(term),
            ComputedValue::Table(id) => match self.program.contract.table(id) {
                Some(table) => self.table(table.hit, &table.rows, &table.result.value_type),
                None => "NULL".to_owned(),
            },
        };
        match computed.when.is_always() {
            true => value,
            false => format!("CASE WHEN {} THEN {value} END", self.formula(&computed.when.formula)),
        }
    }

    fn table(self, hit: Hit, rows: &[TableRow], value_type: &ValueType) -> String {
        match hit {
            Hit::ExactlyOne => self.only_row(rows, value_type),
            Hit::AllThatApply => self.all_rows(rows, value_type),
        }
    }

    fn only_row(self, rows: &[TableRow], value_type: &ValueType) -> String {
        let conditions: Vec<String> = rows.iter().map(|row| self.formula(&row.when)).collect();
        let count = conditions.iter().map(|it| format!("CASE WHEN {it} THEN 1 ELSE 0 END"));
        let count: Vec<String> = count.collect();
        let branches = rows.iter().zip(&conditions).map(|(row, condition)| {
            format!("WHEN {condition} THEN {}", self.result(row, value_type))
        });
        let branches: Vec<String> = branches.collect();
        if branches.is_empty() {
            return "NULL".to_owned();
        }
        format!("CASE WHEN {} = 1 THEN CASE {} END END", count.join(" + "), branches.join(" "))
    }

    fn result(self, row: &TableRow, value_type: &ValueType) -> String {
        let null = || "NULL".to_owned();
        match value_type {
            ValueType::Choice { .. } => {
                row.items.first().map_or_else(null, |item| self.dialect.text(item.as_str()))
            }
            ValueType::Choices { .. } if row.items.is_empty() => null(),
            ValueType::Choices { .. } => self.set(&self.items(&row.items)),
            ValueType::YesNo | ValueType::Confirmation => {
                row.value.map_or_else(null, |value| (value != 0).to_string().to_uppercase())
            }
            ValueType::Number(_) | ValueType::Date { .. } => {
                row.value.map_or_else(null, |value| self.dialect.number(value))
            }
            ValueType::File
            | ValueType::Identifier(_)
            | ValueType::RegistryPlate
            | ValueType::Text { .. } => null(),
        }
    }

    fn all_rows(self, rows: &[TableRow], value_type: &ValueType) -> String {
        let (ValueType::Choice { items, .. } | ValueType::Choices { items, .. }) = value_type
        else {
            return "NULL".to_owned();
        };
        let members = items.iter().map(|item| {
            let holding = rows.iter().filter(|row| row.items.contains(item));
            let conditions: Vec<String> = holding.map(|row| self.formula(&row.when)).collect();
            let any =
                if conditions.is_empty() { "FALSE".to_owned() } else { conditions.join(" OR ") };
            format!("CASE WHEN {any} THEN {} END", self.dialect.text(item.as_str()))
        });
        let members: Vec<String> = members.collect();
        let set = self.dialect.compact(&members);
        match self.dialect {
            Dialect::Postgres => format!("to_jsonb({set})"),
            Dialect::DuckDb | Dialect::Spark => set,
        }
    }

    fn set(self, items: &[String]) -> String {
        let list = self.dialect.list(items);
        match self.dialect {
            Dialect::Postgres => format!("to_jsonb({list})"),
            Dialect::DuckDb | Dialect::Spark => list,
        }
    }
}

fn is_required(given: &Given<'_>) -> bool {
    match given {
        Given::Field(field) => field.asked == Asked::Required,
        Given::Rows(rows, _) => rows.min > 0,
    }
}

fn scope_of(slot: &Slot) -> Scope {
    match slot {
        Slot::Filing(_) | Slot::Row(_) => Scope::Filing,
        Slot::Answer(id, _) => Scope::Answer(id.clone()),
    }
}
