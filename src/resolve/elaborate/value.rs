use crate::model::{
    FieldId, Formula, ListId, ParameterId, Period, Place, RecordId, RowsPlace, Term, ValueType,
};
use crate::problems::Sort;
use crate::resolve::field_info::Fields;
use crate::resolve::value_type::sort_of;
use crate::text::Span;

/// What an expression turns out to be.
#[derive(Clone, Debug)]
pub(super) enum Value<'a> {
    /// A condition.
    Formula(Formula),
    /// A yes-no.
    Flag(Place),
    /// A number.
    Number(Measure),
    /// A day.
    Date(Term),
    /// A length of time.
    Period(Term, Period),
    /// One item of a list.
    Choice(Place, ListId),
    /// Items of a list.
    Choices(Place, ListId),
    /// A text, an identifier, a plate or a file.
    Whole(Place, Sort),
    /// A group of rows.
    Rows(RowsPlace, &'a Fields),
    /// A column of a group of rows, of the rows that satisfy the condition.
    Column(Column<'a>),
    /// A parameter that still wants its key.
    Keyed(ParameterId, &'a ValueType, &'a ValueType),
    /// An inquiry.
    Inquiry(RecordId),
    /// Something that is reported already.
    Missing,
}

/// A number with its scale and what it measures.
#[derive(Clone, Debug)]
pub(super) struct Measure {
    pub(super) term: Term,
    /// Digits after the point: the term is the number times `10^places`.
    pub(super) places: u8,
    /// What it measures; absent for a literal without a unit, which fits anything.
    pub(super) sort: Option<Sort>,
    /// How many different values it may have; 1 for a constant.
    pub(super) domain: u64,
}

/// A column of a group of rows.
#[derive(Clone, Debug)]
pub(super) struct Column<'a> {
    pub(super) rows: RowsPlace,
    pub(super) field: FieldId,
    pub(super) value_type: &'a ValueType,
    pub(super) filter: Option<Formula>,
    pub(super) span: Span,
}

impl Value<'_> {
    /// Returns what the value is, for messages.
    pub(super) fn sort(&self) -> Sort {
        match self {
            Self::Formula(_) => Sort::Condition,
            Self::Flag(_) => Sort::YesNo,
            Self::Number(number) => number.sort.unwrap_or(Sort::Number),
            Self::Date(_) => Sort::Date,
            Self::Period(..) => Sort::Period,
            Self::Choice(..) => Sort::Choice,
            Self::Choices(..) => Sort::Choices,
            Self::Whole(_, sort) => *sort,
            Self::Rows(..) => Sort::Rows,
            Self::Column(column) => sort_of(column.value_type),
            Self::Keyed(_, value_type, _) => sort_of(value_type),
            Self::Inquiry(_) => Sort::Inquiry,
            Self::Missing => Sort::Unknown,
        }
    }
}
