use crate::model::{FieldId, RecordId};

/// A value of a filing, outside rows or in the row at hand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// A field, a group of rows or a computed value of the filing itself.
    Filing(FieldId),
    /// One of the answer of an inquiry.
    Answer(RecordId, FieldId),
    /// A column of the row at hand.
    Row(FieldId),
}

impl Slot {
    /// Returns the field.
    pub fn field(&self) -> &FieldId {
        match self {
            Self::Filing(field) | Self::Answer(_, field) | Self::Row(field) => field,
        }
    }

    /// Returns the JSON pointer of the value. A row has no pointer of its own: there it is the part
    /// below the row.
    pub fn pointer(&self) -> String {
        match self {
            Self::Filing(field) => format!("/fields/{field}"),
            Self::Answer(inquiry, field) => format!("/answers/{inquiry}/{field}"),
            Self::Row(field) => format!("/{field}"),
        }
    }
}
