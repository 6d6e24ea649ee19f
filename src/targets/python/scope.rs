use crate::contract::{Asked, ComputedValue, Entry, Field};
use crate::model::{Place, RowsPlace, Scope};
use crate::program::{Derived, Program, Slot};

use super::code::Code;
use super::computed::expression;
use super::names::{literal, variable};

/// How an expression reaches the values that it reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// As local variables, in the one function that reads a filing without findings.
    Locals,
    /// As arguments of the function of a table.
    Arguments,
    /// Through `v`, the values read so far, and `row`, the row at hand.
    Values,
}

/// What an expression may read, and how it is written.
#[derive(Clone, Copy)]
pub(super) struct Sight<'a> {
    pub(super) program: &'a Program<'a>,
    pub(super) reach: Reach,
    /// The group whose row is at hand.
    pub(super) rows: Option<Rows<'a>>,
    /// How many values are read by now, answers first; all of them where nothing is said. What is
    /// read later is absent.
    pub(super) until: Option<usize>,
}

/// A group whose row is at hand.
#[derive(Clone, Copy)]
pub(super) enum Rows<'a> {
    /// The row is being read: its cells are reached one by one.
    Reading(&'a [Field]),
    /// The row is taken apart into local variables.
    Taken(&'a [Field]),
}

impl<'a> Sight<'a> {
    /// Sees the values of a whole filing.
    pub(super) fn of(program: &'a Program<'a>, reach: Reach) -> Self {
        Self { program, reach, rows: None, until: None }
    }

    /// Sees what is there before the value of a slot is read.
    pub(super) fn before(self, slot: &Slot) -> Self {
        Self { until: position(self.program, slot), ..self }
    }

    /// Whether the value of a slot is there by now, as far as it is filled in.
    fn is_read(&self, slot: &Slot) -> bool {
        let read = |until: usize| position(self.program, slot).is_none_or(|at| at < until);
        self.until.is_none_or(read)
    }

    /// Whether there is never a value at a place.
    pub(super) fn is_absent(&self, place: &Place) -> bool {
        self.value(place) == "None"
    }

    /// Writes the value at a place, without its part.
    pub(super) fn value(&self, place: &Place) -> String {
        match (&place.scope, self.rows) {
            (Scope::Row, Some(Rows::Reading(_))) if self.reach == Reach::Values => {
                format!("row[{}]", literal(&format!(".{}", place.field)))
            }
            (Scope::Row, Some(_)) => cell(&place.field),
            (Scope::Row, None) => "None".to_owned(),
            (Scope::Filing | Scope::Answer(_), _) => self.outside(place),
        }
    }

    fn outside(&self, place: &Place) -> String {
        let slot = match &place.scope {
            Scope::Answer(inquiry) => Slot::Answer(inquiry.clone(), place.field.clone()),
            Scope::Filing | Scope::Row => Slot::Filing(place.field.clone()),
        };
        if !self.is_read(&slot) {
            return "None".to_owned();
        }
        if let Some(derived) = self.derived_early(&slot) {
            return format!("({})", expression(*self, derived.computed, &slot).flat());
        }
        match self.reach {
            Reach::Arguments => variable(&place.field),
            Reach::Locals | Reach::Values if !self.exists(place) => "None".to_owned(),
            Reach::Values => format!("v[{}]", literal(&key(&slot))),
            Reach::Locals => local(self.program, &slot),
        }
    }

    /// Returns a computed value that rests on what is not read yet: then it has no variable.
    pub(super) fn derived_early(&self, slot: &Slot) -> Option<&'a Derived<'a>> {
        self.until?;
        let derived = self.program.derived.iter().find(|derived| derived.slot == *slot)?;
        derived.rests_on.iter().any(|it| !self.is_read(it)).then_some(derived)
    }

    fn exists(&self, place: &Place) -> bool {
        match &place.scope {
            Scope::Answer(inquiry) if !self.answers(inquiry) => false,
            Scope::Filing | Scope::Answer(_) | Scope::Row => self.program.entry(place).is_some(),
        }
    }

    fn answers(&self, inquiry: &crate::model::RecordId) -> bool {
        self.program.answers.iter().any(|answer| answer.inquiry.id == *inquiry)
    }

    /// Whether the value at a place may be absent although nothing is wrong with it.
    pub(super) fn is_nullable(&self, place: &Place) -> bool {
        match &place.scope {
            _ if self.reach == Reach::Arguments || self.until.is_some() => true,
            Scope::Row => {
                let field = self.columns().iter().find(|column| column.id == place.field);
                field.is_none_or(|field| !is_always_given(field))
            }
            Scope::Answer(_) => true,
            Scope::Filing => match self.program.entry(place) {
                Some(Entry::Field(field)) => !is_always_given(field),
                Some(Entry::Computed(computed)) => {
                    let is_total = matches!(computed.value, ComputedValue::Condition(_));
                    !(is_total && computed.when.is_always())
                }
                Some(Entry::Rows(_)) | None => true,
            },
        }
    }

    /// Writes the rows of a group.
    pub(super) fn group(&self, place: &RowsPlace) -> Code {
        let at = Place { scope: place.scope.clone(), field: place.rows.clone(), part: None };
        let value = self.outside(&at);
        let is_given = self.program.rows(place).is_some_and(|rows| {
            self.until.is_none()
                && place.scope == Scope::Filing
                && rows.min > 0
                && rows.when.is_always()
        });
        match self.reach {
            _ if value == "None" => Code::text("()"),
            Reach::Locals | Reach::Arguments => Code::Text(value),
            Reach::Values if is_given => Code::Text(value),
            Reach::Values => Code::Text(format!("({value} or ())")),
        }
    }

    /// Sees one row of a group, taken apart.
    pub(super) fn at_row(&self, place: &RowsPlace) -> Self {
        let columns = self.program.rows(place).map_or(&[][..], |rows| &rows.fields);
        Self { rows: Some(Rows::Taken(columns)), ..*self }
    }

    /// Returns the columns of the row at hand.
    pub(super) fn columns(&self) -> &'a [Field] {
        match self.rows {
            Some(Rows::Reading(columns) | Rows::Taken(columns)) => columns,
            None => &[],
        }
    }

    /// Writes the day of filing.
    pub(super) fn filed_on(&self) -> &'static str {
        match self.reach {
            Reach::Locals | Reach::Arguments => "filed_on",
            Reach::Values => "v.filed_on",
        }
    }

    /// Writes whether an inquiry has answered.
    pub(super) fn answered(&self, inquiry: &str) -> Code {
        if self.until.is_some_and(|until| until < begin(self.program, inquiry)) {
            return Code::truth(false);
        }
        match self.reach {
            Reach::Locals | Reach::Arguments => Code::test(literal(inquiry), "in", "answers"),
            Reach::Values => Code::test(literal(inquiry), "in", "v.answered"),
        }
    }
}

/// Returns the place of a value in the order in which all values are read.
fn position(program: &Program<'_>, slot: &Slot) -> Option<usize> {
    let answers = program.answers.iter().map(|answer| &answer.part);
    let mut steps = answers.chain([&program.fields]).flat_map(|part| &part.steps);
    steps.position(|step| step.slot == *slot)
}

/// Returns how many values are read before those of an answer.
fn begin(program: &Program<'_>, inquiry: &str) -> usize {
    let before = program.answers.iter().take_while(|it| it.inquiry.id.as_str() != inquiry);
    before.map(|answer| answer.part.steps.len()).sum()
}

/// Whether a field is given wherever nothing is wrong with it.
fn is_always_given(field: &Field) -> bool {
    field.when.is_always() && field.asked == Asked::Required
}

/// Returns the local variable of a cell of the row at hand.
pub(super) fn cell(column: &crate::model::FieldId) -> String {
    format!("row_{}", column.as_str().replace('-', "_"))
}

/// Returns the key of a value among those that are read.
pub(super) fn key(slot: &Slot) -> String {
    match slot {
        Slot::Filing(field) => field.to_string(),
        Slot::Answer(inquiry, field) => format!("{inquiry}/{field}"),
        Slot::Row(field) => format!(".{field}"),
    }
}

/// Returns the local variable of a value.
pub(super) fn local(program: &Program<'_>, slot: &Slot) -> String {
    match slot {
        Slot::Filing(field) => variable(field),
        Slot::Row(field) => cell(field),
        Slot::Answer(inquiry, field) => {
            let position = program.answers.iter().position(|it| it.inquiry.id == *inquiry);
            format!("answer_{}_{field}", position.unwrap_or_default() + 1)
        }
    }
}
