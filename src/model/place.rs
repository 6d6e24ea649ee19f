use serde::{Deserialize, Serialize};

use super::{FieldId, RecordId};

/// A value that a condition reads: a field, a computed value, an answer, or a part of one.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
pub struct Place {
    /// Where the field stands.
    pub scope: Scope,
    /// The field.
    pub field: FieldId,
    /// The part of an identifier, where not the whole is meant.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub part: Option<Part>,
}

/// Where a field stands.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// In the filing itself.
    Filing,
    /// In the row at hand, inside a condition about rows.
    Row,
    /// In the answer of an inquiry.
    Answer(RecordId),
}

/// A part of an identifier that is a whole number.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// `registry_plate.main`.
    Main,
    /// `registry_plate.sub`: 0 where there is none.
    Sub,
    /// `registry_plate.section`.
    Section,
    /// `renovation_code.region` and `case_number.region`: the municipal district.
    Region,
}

/// A group of rows.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
pub struct RowsPlace {
    /// Where the group stands: in the filing or in an answer.
    pub scope: Scope,
    /// The group.
    pub rows: FieldId,
}

impl Place {
    /// Takes a field of the filing.
    pub fn filing(field: FieldId) -> Self {
        Self { scope: Scope::Filing, field, part: None }
    }
}
