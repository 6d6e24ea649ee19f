use crate::model::{Formula, Place, Term};
use crate::text::{Bilingual, Span};

/// A condition as it was declared.
#[derive(Clone, Debug)]
pub struct Condition {
    /// What must hold.
    pub formula: Formula,
    /// Where it stands.
    pub span: Span,
    /// The same as each surface says it.
    pub words: Bilingual,
    /// The values that it reads, in order.
    pub reads: Vec<Read>,
}

/// A value as it is computed in a declaration.
#[derive(Clone, Debug)]
pub struct Computation {
    /// The value.
    pub term: Term,
    /// Where it stands.
    pub span: Span,
    /// The same as each surface says it.
    pub words: Bilingual,
    /// The values that it reads, in order.
    pub reads: Vec<Read>,
}

/// A value that is read, and what is known to hold where it is read.
#[derive(Clone, Debug)]
pub struct Read {
    /// The value.
    pub place: Place,
    /// Where it is read.
    pub span: Span,
    /// The group of rows in whose row it is read, for a column.
    pub rows: Option<crate::model::RowsPlace>,
    /// What certainly holds at this point of the condition.
    pub under: Vec<Formula>,
    /// Whether an absent value is what the condition asks about (`is given`), or does no harm
    /// (in an aggregate): then it need not be present.
    pub may_be_absent: bool,
}
