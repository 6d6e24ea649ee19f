use crate::model::RecordId;
use crate::text::{Date, Span, Spanned};

use super::Force;

/// A line of the SMS ledger.
#[derive(Clone, Debug)]
pub struct Code {
    /// The digits.
    pub code: String,
    /// Where they stand.
    pub span: Span,
    /// The record that it stands for, or stood for.
    pub record: RecordId,
    /// When it holds.
    pub force: Force,
    /// The day from which it is dead.
    pub retired: Option<Date>,
    /// The code to use instead.
    pub replaced_by: Option<Spanned<String>>,
}
