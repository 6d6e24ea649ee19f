use crate::contract::{
    CodeEntry, Document, Force, Hit, Item, List, Parameter, ParameterRow, Question, Table,
    TableColumn, TableRow, Validity,
};
use crate::model::regulation;
use crate::syntax::tree;
use crate::text::Date;

use super::conditions::{basis, conjunction, force};
use super::particulars::copies;

/// Returns a list.
pub(in crate::contract) fn list(list: &regulation::List) -> List {
    let item = |item: &regulation::Item| Item {
        id: item.id.clone(),
        title: item.heading.title.clone(),
        force: force(item.force),
    };
    List {
        id: list.id.clone(),
        title: list.heading.title.clone(),
        items: list.items.iter().map(item).collect(),
    }
}

/// Returns a document.
pub(in crate::contract) fn document(document: &regulation::Document) -> Document {
    Document {
        id: document.id.clone(),
        title: document.heading.title.clone(),
        issued_by: document.issued_by.clone(),
        copies: document.copies.map(copies).unwrap_or_default(),
        hint: document.clauses.hint.clone(),
        force: force(document.clauses.force),
    }
}

/// Returns an open question.
pub(in crate::contract) fn question(question: &regulation::Question) -> Question {
    Question {
        id: question.id.clone(),
        text: question.heading.title.clone(),
        reading: question.reading.clone(),
        basis: basis(&question.basis),
    }
}

/// Returns a parameter, each value with the day on which it ends.
pub(in crate::contract) fn parameter(parameter: &regulation::Parameter) -> Parameter {
    let mut validities: Vec<&regulation::Validity> = parameter.validities.iter().collect();
    validities.sort_by_key(|validity| validity.since.value);
    let ends = validities.iter().skip(1).map(|next| day_before(next.since.value));
    let ends: Vec<Option<Date>> = ends.chain([parameter.until.map(|until| until.value)]).collect();
    Parameter {
        id: parameter.id.clone(),
        title: parameter.heading.title.clone(),
        value_type: parameter.value_type.clone(),
        key: parameter.key.clone(),
        validities: validities
            .into_iter()
            .zip(ends)
            .map(|(validity, until)| lower_validity(validity, until))
            .collect(),
    }
}

fn day_before(date: Date) -> Option<Date> {
    Date::from_day_number(date.day_number() - 1)
}

fn lower_validity(validity: &regulation::Validity, until: Option<Date>) -> Validity {
    let row = |row: &regulation::ParameterRow| ParameterRow {
        from: row.range.map(|range| range.0),
        to: row.range.map(|range| range.1),
        items: row.items.clone(),
        value: row.value,
    };
    Validity {
        force: Force { since: Some(validity.since.value), until },
        rows: validity.rows.iter().map(row).collect(),
        basis: basis(&validity.basis),
        pending: validity.pending.clone(),
    }
}

/// Returns a table.
pub(in crate::contract) fn table(table: &regulation::Table) -> Table {
    Table {
        id: table.id.clone(),
        title: table.heading.title.clone(),
        columns: table.columns.iter().map(column).collect(),
        result: column(&table.result),
        hit: match table.hit {
            tree::Hit::ExactlyOne => Hit::ExactlyOne,
            tree::Hit::AllThatApply => Hit::AllThatApply,
        },
        rows: table.rows.iter().map(row).collect(),
        basis: basis(&table.basis),
        pending: table.pending.clone(),
    }
}

fn column(column: &regulation::Column) -> TableColumn {
    TableColumn {
        field: column.field.clone(),
        title: column.heading.title.clone(),
        value_type: column.value_type.clone(),
    }
}

fn row(row: &regulation::TableRow) -> TableRow {
    TableRow {
        when: conjunction([row.when.clone()]),
        cells: row.cells.clone(),
        value: row.value,
        items: row.items.clone(),
    }
}

/// Returns a line of the ledger.
pub(in crate::contract) fn code(code: &regulation::Code) -> CodeEntry {
    CodeEntry {
        code: code.code.clone(),
        record: code.record.clone(),
        force: force(code.force),
        retired: code.retired,
        replaced_by: code.replaced_by.as_ref().map(|code| code.value.clone()),
    }
}
