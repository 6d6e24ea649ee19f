use crate::program::Program;

use super::columns::Columns;
use super::dialect::Dialect;
use super::row_stage::RowStage;

/// Writes conditions and values of one form in one dialect.
#[derive(Clone, Copy)]
pub(super) struct Scribe<'a> {
    pub(super) program: &'a Program<'a>,
    pub(super) dialect: Dialect,
    pub(super) columns: &'a Columns,
    pub(super) stage: RowStage<'a>,
}

impl<'a> Scribe<'a> {
    /// Takes a row at hand.
    pub(super) fn at(self, stage: RowStage<'a>) -> Self {
        Self { stage, ..self }
    }
}
