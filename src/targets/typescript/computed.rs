use serde::Serialize;

use crate::contract::{Computed, ComputedValue, Hit, Table, TableRow};
use crate::model::ValueType;
use crate::program::Derived;

use super::code::{Code, Level};
use super::constants::number;
use super::names::{comment, literal, literals};
use super::printer::Printer;

/// The function of a computed value.
#[derive(Debug, Serialize)]
pub(super) struct ComputedView {
    pub(super) name: String,
    /// What it computes, for a comment.
    pub(super) title: String,
    /// When it has no value; none where it always has one.
    pub(super) unless: Option<String>,
    /// What stands for an absent value.
    pub(super) absent: String,
    /// The value; none for a table of which one row decides.
    pub(super) value: Option<String>,
    /// The rows of such a table: when each holds, and its result.
    pub(super) rows: Vec<(String, Option<String>)>,
}

/// Writes the function of a computed value.
pub(super) fn computed<'a>(printer: &mut Printer<'a>, derived: &'a Derived<'a>) -> ComputedView {
    let computed = derived.computed;
    let kind = printer.kind(computed);
    let when = printer.formula(&computed.when.formula);
    let unless = match when.truth() {
        Some(true) => None,
        Some(false) => Some("true".to_owned()),
        None => Some(format!("!{}", when.from(Level::Sign))),
    };
    let (value, rows) = value(printer, computed);
    ComputedView {
        name: printer.function(&derived.slot).to_owned(),
        title: comment(&computed.title.en),
        unless,
        absent: kind.absent().to_owned(),
        value: value.map(|value| value.text().to_owned()),
        rows,
    }
}

type Rows = Vec<(String, Option<String>)>;

fn value<'a>(printer: &mut Printer<'a>, computed: &'a Computed) -> (Option<Code>, Rows) {
    let code = match &computed.value {
        ComputedValue::Condition(formula) => printer.formula(formula),
        ComputedValue::Term(term) => printer.value(term),
        ComputedValue::Table(id) => match printer.program.contract.table(id) {
            Some(table) => return of_table(printer, table),
            None => Code::atom("undefined"),
        },
    };
    (Some(code), Vec::new())
}

fn of_table<'a>(printer: &mut Printer<'a>, table: &'a Table) -> (Option<Code>, Rows) {
    let value_type = &table.result.value_type;
    let mut when = |row: &'a TableRow| printer.formula(&row.when).text().to_owned();
    match table.hit {
        Hit::ExactlyOne => {
            let rows = table.rows.iter().map(|row| (when(row), cell(row, value_type)));
            (None, rows.collect())
        }
        Hit::AllThatApply => {
            let rows =
                table.rows.iter().map(|row| format!("[{}, {}]", when(row), literals(&row.items)));
            let rows = rows.collect::<Vec<_>>().join(", ");
            let items = items(value_type);
            (Some(Code::atom(format!("allOf({items}, [{rows}])"))), Vec::new())
        }
    }
}

fn items(value_type: &ValueType) -> String {
    match value_type {
        ValueType::Choice { items, .. } | ValueType::Choices { items, .. } => literals(items),
        ValueType::Confirmation
        | ValueType::Date { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::Number(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => "[]".to_owned(),
    }
}

/// Writes the result of a row; nothing where it decides nothing.
fn cell(row: &TableRow, value_type: &ValueType) -> Option<String> {
    match value_type {
        ValueType::Choice { .. } => row.items.first().map(|item| literal(item.as_str())),
        ValueType::Choices { .. } => (!row.items.is_empty()).then(|| literals(&row.items)),
        ValueType::YesNo | ValueType::Confirmation => row.value.map(|it| (it != 0).to_string()),
        ValueType::Number(_) | ValueType::Date { .. } => row.value.map(number),
        ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. } => None,
    }
}
