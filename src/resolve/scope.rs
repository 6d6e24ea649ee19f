use crate::model::{RecordId, RowsPlace};
use crate::syntax::tree::Name;

use super::field_info::Fields;
use super::shared::Shared;
use super::value_type::Lists;

/// What the names of a condition may refer to.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    /// The shared vocabulary.
    pub(super) shared: &'a Shared,
    /// The lists.
    pub(super) lists: &'a Lists<'a>,
    /// The fields of the record or the part.
    pub(super) fields: &'a Fields,
    /// The record whose condition it is, with the fields of its own answer.
    pub(super) own: Option<(&'a RecordId, &'a Fields)>,
    /// The row at hand, inside a condition about rows.
    pub(super) row: Option<Row<'a>>,
    /// What the expression is for.
    pub(super) reading: Reading,
}

/// What an expression is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// A condition on what is filled in.
    Condition,
    /// A statement of a scenario that fills something in: a column stands for each of its rows, and
    /// digits for an identifier.
    Given,
}

/// The row at hand.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    /// The group.
    pub(super) rows: &'a RowsPlace,
    /// The fields of a row.
    pub(super) fields: &'a Fields,
}

impl<'a> Scope<'a> {
    /// Returns the same scope with a row at hand.
    pub(super) fn in_row(self, rows: &'a RowsPlace, fields: &'a Fields) -> Self {
        Self { row: Some(Row { rows, fields }), ..self }
    }

    /// Returns the nearest name that an operand could be.
    pub(super) fn nearest(&self, name: &Name) -> Option<String> {
        self.row
            .and_then(|row| row.fields.nearest(name))
            .or_else(|| self.fields.nearest(name))
            .or_else(|| self.own.and_then(|(_, answers)| answers.nearest(name)))
            .or_else(|| self.shared.parameters.nearest(name))
            .or_else(|| self.shared.answers.nearest(name))
    }
}
