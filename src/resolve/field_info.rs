use crate::model::{FieldId, ValueType};

use super::namespace::Namespace;

/// What a condition must know of a field: its type, or the fields of its rows.
#[derive(Clone, Debug)]
pub(super) struct FieldInfo {
    /// The id.
    pub(super) id: FieldId,
    /// What it holds.
    pub(super) holds: Holds,
}

/// What a field holds.
#[derive(Clone, Debug)]
pub(super) enum Holds {
    /// One value; absent where its type has a problem of its own.
    Value(Option<ValueType>),
    /// Rows with fields of their own.
    Rows(Namespace<FieldInfo>),
}

/// The fields that a condition may name.
pub(super) type Fields = Namespace<FieldInfo>;
