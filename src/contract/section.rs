use serde::{Deserialize, Serialize};

use crate::model::{FieldId, SectionId};
use crate::text::Bilingual;

use super::{Computed, Condition, Field};

/// A headed part of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Section {
    /// The id.
    pub id: SectionId,
    /// The heading.
    pub title: Bilingual,
    /// Help for the whole section.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub hint: Option<Bilingual>,
    /// What is filled in or computed, in order.
    pub entries: Vec<Entry>,
}

/// One thing in a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(clippy::large_enum_variant, reason = "fields are by far the most frequent")]
pub enum Entry {
    /// A field.
    Field(Field),
    /// A group of rows.
    Rows(Rows),
    /// A computed value.
    Computed(Computed),
}

/// A repeated group. In a filing: an array of objects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Rows {
    /// The id.
    pub id: FieldId,
    /// The short name.
    pub title: Bilingual,
    /// The longer text for paper and screen; the name where there is none.
    pub label: Bilingual,
    /// Help for filling it in.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub hint: Option<Bilingual>,
    /// The least number of rows where the group is asked; 0: the group may be left out.
    pub min: u32,
    /// The greatest number of rows.
    pub max: u32,
    /// When it is asked.
    pub when: Condition,
    /// The fields of a row. Their conditions read the row by [`crate::model::Scope::Row`].
    pub fields: Vec<Field>,
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
}
