use crate::model::RowsPlace;

/// Whether conditions about the row at hand stand in a query over read rows, or are part of reading.
#[derive(Clone, Copy, Debug)]
pub(super) enum RowStage<'a> {
    /// No row is at hand.
    None,
    /// The row is JSON, being read.
    Reading(&'a RowsPlace),
    /// The row is read: its columns are values.
    Read(&'a RowsPlace),
}
