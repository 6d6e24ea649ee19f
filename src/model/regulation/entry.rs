use crate::model::{FieldId, PartId, SectionId, TableId, ValueType};
use crate::text::Span;

use super::{Clauses, Computation, Condition, Heading};

/// A headed part of a record.
#[derive(Clone, Debug)]
pub struct Section {
    /// The id.
    pub id: SectionId,
    /// The names.
    pub heading: Heading,
    /// Help for the whole section.
    pub hint: Option<crate::text::Bilingual>,
    /// What it holds.
    pub entries: Vec<Entry>,
}

/// One thing in a section.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "fields are by far the most frequent")]
pub enum Entry {
    /// A field.
    Field(Field),
    /// A group of rows.
    Rows(Rows),
    /// A computed value.
    Computed(Computed),
}

/// Where a field comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is declared where it stands.
    Own,
    /// A part brings it.
    Part(PartId),
}

/// One thing to fill in.
#[derive(Clone, Debug)]
pub struct Field {
    /// The id.
    pub id: FieldId,
    /// The names.
    pub heading: Heading,
    /// Where it comes from.
    pub origin: Origin,
    /// Its type.
    pub value_type: ValueType,
    /// Whether it may be left out.
    pub optional: bool,
    /// Whether it tells something about a person.
    pub personal: bool,
    /// Its clauses.
    pub clauses: Clauses,
}

/// A repeated group.
#[derive(Clone, Debug)]
pub struct Rows {
    /// The id.
    pub id: FieldId,
    /// The names.
    pub heading: Heading,
    /// Where it comes from.
    pub origin: Origin,
    /// The least number of rows.
    pub min: u32,
    /// The greatest number of rows.
    pub max: u32,
    /// Its clauses.
    pub clauses: Clauses,
    /// The fields of a row.
    pub fields: Vec<Field>,
}

/// A computed value.
#[derive(Clone, Debug)]
pub struct Computed {
    /// The id.
    pub id: FieldId,
    /// The names.
    pub heading: Heading,
    /// Where it comes from.
    pub origin: Origin,
    /// Its type.
    pub value_type: ValueType,
    /// How it comes about; absent where the source has a hole.
    pub value: Option<ComputedValue>,
    /// Whether it tells something about a person.
    pub personal: bool,
    /// Its clauses.
    pub clauses: Clauses,
}

/// How a computed value comes about.
#[derive(Clone, Debug)]
pub enum ComputedValue {
    /// Whether a condition holds.
    Condition(Condition),
    /// A number or a date.
    Term(Computation),
    /// The result of a table.
    Table(TableId, Span),
}

impl Entry {
    /// Returns the id.
    pub fn id(&self) -> &FieldId {
        match self {
            Self::Field(field) => &field.id,
            Self::Rows(rows) => &rows.id,
            Self::Computed(computed) => &computed.id,
        }
    }

    /// Returns the names.
    pub fn heading(&self) -> &Heading {
        match self {
            Self::Field(field) => &field.heading,
            Self::Rows(rows) => &rows.heading,
            Self::Computed(computed) => &computed.heading,
        }
    }

    /// Returns the clauses.
    pub fn clauses(&self) -> &Clauses {
        match self {
            Self::Field(field) => &field.clauses,
            Self::Rows(rows) => &rows.clauses,
            Self::Computed(computed) => &computed.clauses,
        }
    }
}
