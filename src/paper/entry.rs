use serde::Serialize;

use super::{Slot, Table};

/// One thing in a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(tag = "entry", rename_all = "kebab-case")]
pub enum Entry {
    /// A place for one value.
    Slot(Slot),
    /// A table whose rows are filled in.
    Table(Table),
}
