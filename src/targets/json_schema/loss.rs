use serde::Serialize;

/// Why a schema cannot hold a clause, or not all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Loss {
    /// The rule gives a notice and never refuses.
    Advice,
    /// It counts or compares results of arithmetic.
    Arithmetic,
    /// It is about an answer, which may come later.
    Answer,
    /// It reckons with the calendar.
    Calendar,
    /// The identifier has a control digit or more shape than a pattern says.
    Checksum,
    /// It reads a value that is computed.
    Computed,
    /// It compares two fields.
    CrossField,
    /// It compares a decimal, which a filing writes as a string.
    DecimalCompare,
    /// The answer to an inquiry may stand for the document.
    Replaced,
    /// It reads a row and the filing around it.
    RowLocal,
    /// It adds up or compares the rows of a group.
    Sum,
    /// It reads a parameter by a key or a day that a schema cannot follow.
    Parameter,
    /// No two rows may share a value.
    UniqueByKey,
}
