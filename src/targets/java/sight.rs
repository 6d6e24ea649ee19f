use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::contract::Rows;
use crate::model::{FieldId, ItemId, Place, RowsPlace, Scope};
use crate::program::{Program, Slot};

use super::names::set;

/// What a class declares for its conditions.
#[derive(Default)]
pub(super) struct Constants {
    /// The sets of items, as calls.
    pub(super) sets: RefCell<Vec<String>>,
    /// The names of the numbers of values.
    pub(super) slots: RefCell<Vec<(String, usize)>>,
}

impl Constants {
    /// Names a number: by what it is the number of, and apart from another one of that name.
    fn name(&self, wanted: &str, number: usize) -> String {
        let mut name = wanted.replace(['-', '.'], "_").to_ascii_uppercase();
        if matches!(name.as_str(), "ABSENT" | "FORM") || name.starts_with("ITEMS_") {
            name.push('_');
        }
        let mut slots = self.slots.borrow_mut();
        loop {
            match slots.iter().find(|(known, _)| *known == name) {
                Some((_, known)) if *known == number => return name,
                Some(_) => name.push('_'),
                None => break,
            }
        }
        slots.push((name.clone(), number));
        name
    }
}

/// What an expression may read, and how it is written.
#[derive(Clone, Copy)]
pub(super) struct Sight<'a> {
    pub(super) program: &'a Program<'a>,
    /// What the class declares for its conditions by now.
    constants: &'a Constants,
    /// The group whose row is at hand, and the variable of the row.
    row: Option<(&'a Rows, usize)>,
}

impl<'a> Sight<'a> {
    /// Sees the values of a whole filing.
    pub(super) fn of(program: &'a Program<'a>, constants: &'a Constants) -> Self {
        Self { program, constants, row: None }
    }

    /// Sees the row of a group that is being read.
    pub(super) fn reading(self, rows: &'a Rows) -> Self {
        Self { row: Some((rows, 0)), ..self }
    }

    /// Sees a row of a group inside a condition about rows.
    pub(super) fn at_row(self, place: &RowsPlace) -> Self {
        let depth = self.row.map_or(1, |(_, depth)| depth + 1);
        Self { row: self.program.rows(place).map(|rows| (rows, depth)), ..self }
    }

    /// Returns the variable of the row at hand.
    pub(super) fn row_name(&self) -> String {
        match self.row {
            None | Some((_, 0)) => "row".to_owned(),
            Some((_, 1)) => "each".to_owned(),
            Some((_, depth)) => format!("each{depth}"),
        }
    }

    /// Returns the number of a column of the row at hand.
    pub(super) fn column(&self, column: &FieldId) -> Option<usize> {
        self.row.and_then(|(rows, _)| rows.fields.iter().position(|it| it.id == *column))
    }

    /// Returns the name of the number of a column of the row at hand.
    pub(super) fn column_name(&self, column: &FieldId) -> Option<String> {
        let (rows, _) = self.row?;
        let at = self.column(column)?;
        Some(self.constants.name(&format!("{}_{column}", rows.id), at))
    }

    /// Writes a call that reads the value at a place; nothing where there never is one.
    pub(super) fn read(&self, method: &str, place: &Place) -> Option<String> {
        match &place.scope {
            Scope::Row => {
                let column = self.column_name(&place.field)?;
                Some(format!("{}.{method}({column}", self.row_name()))
            }
            Scope::Filing | Scope::Answer(_) => {
                let slot = slot_of(place);
                let number = number(self.program, &slot)?;
                let slot = match &slot {
                    Slot::Filing(field) | Slot::Row(field) => {
                        self.constants.name(field.as_str(), number)
                    }
                    Slot::Answer(inquiry, field) => {
                        self.constants.name(&format!("{inquiry}_{field}"), number)
                    }
                };
                Some(format!("v.{method}({slot}"))
            }
        }
    }

    /// Writes the rows of a group.
    pub(super) fn rows(&self, place: &RowsPlace) -> String {
        let at = Place { scope: place.scope.clone(), field: place.rows.clone(), part: None };
        self.read("rows", &at).map_or_else(|| "Row.NONE".to_owned(), |code| code + ")")
    }

    /// Returns the name of a set of items, which the class holds once.
    pub(super) fn set(&self, items: &[ItemId]) -> String {
        let mut seen = BTreeSet::new();
        let once = items.iter().map(ItemId::as_str).filter(|item| seen.insert(*item));
        let code = set(once).flat();
        let mut sets = self.constants.sets.borrow_mut();
        let at = sets.iter().position(|known| *known == code).unwrap_or_else(|| {
            sets.push(code);
            sets.len() - 1
        });
        format!("ITEMS_{}", at + 1)
    }
}

fn slot_of(place: &Place) -> Slot {
    match &place.scope {
        Scope::Answer(inquiry) => Slot::Answer(inquiry.clone(), place.field.clone()),
        Scope::Filing | Scope::Row => Slot::Filing(place.field.clone()),
    }
}

/// Returns the number of a value: those of the filing in the order of the form, then those of the
/// answers, then the computed ones in the order in which a verdict shows them.
pub(super) fn number(program: &Program<'_>, slot: &Slot) -> Option<usize> {
    let mut before = 0;
    let answers = program.answers.iter().map(|answer| &answer.part);
    for part in std::iter::once(&program.fields).chain(answers) {
        if let Some(step) = part.steps.iter().find(|step| step.slot == *slot) {
            return Some(before + step.position);
        }
        before += part.steps.len();
    }
    let computed = computed(program);
    computed.iter().position(|it| it.slot == *slot).map(|at| before + at)
}

/// Returns the computed values in the order in which a verdict shows them.
pub(super) fn computed<'p, 'a>(program: &'p Program<'a>) -> Vec<&'p crate::program::Derived<'a>> {
    let mut all: Vec<_> = program.derived.iter().collect();
    all.sort_by_key(|it| {
        program
            .record
            .computed()
            .position(|own| matches!(&it.slot, Slot::Filing(field) if *field == own.id))
    });
    all
}
