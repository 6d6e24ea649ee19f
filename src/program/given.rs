use crate::contract::{Field, Rows};
use crate::model::FieldId;
use crate::text::Bilingual;

use super::Step;

/// Something that is filled in.
#[derive(Clone, Debug)]
pub enum Given<'a> {
    /// One field.
    Field(&'a Field),
    /// A group of rows, and the steps of one row.
    Rows(&'a Rows, Vec<Step<'a>>),
}

impl<'a> Given<'a> {
    /// Returns the id.
    pub fn id(&self) -> &'a FieldId {
        match self {
            Self::Field(field) => &field.id,
            Self::Rows(rows, _) => &rows.id,
        }
    }

    /// Returns the name that findings use.
    pub fn title(&self) -> &'a Bilingual {
        match self {
            Self::Field(field) => &field.title,
            Self::Rows(rows, _) => &rows.title,
        }
    }
}
