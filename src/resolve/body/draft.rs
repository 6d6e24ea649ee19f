use crate::model::regulation::Heading;
use crate::model::{FieldId, PartId, ValueType};
use crate::syntax::tree::{Name, Node};

/// A field, a group of rows or a computed value whose names and type are known, but whose
/// conditions are not: they may read fields that stand further below.
#[derive(Clone)]
pub(in crate::resolve) struct Draft<'a> {
    pub(in crate::resolve) id: FieldId,
    pub(in crate::resolve) heading: Heading,
    pub(in crate::resolve) origin: Origin<'a>,
    /// The statement that stands in the body.
    pub(in crate::resolve) node: &'a Node,
    /// The statement of the part, for a shared field that is taken without a type.
    pub(in crate::resolve) base: Option<&'a Node>,
    pub(in crate::resolve) kind: DraftKind<'a>,
}

/// What a draft is.
#[derive(Clone)]
pub(in crate::resolve) enum DraftKind<'a> {
    /// A field with its type, where the type is right.
    Field(Option<ValueType>),
    /// A group of rows, with its fields.
    Rows(Vec<Draft<'a>>),
    /// A computed value with its type, where the type is right.
    Computed(Option<ValueType>),
}

/// Where a draft comes from.
#[derive(Clone)]
pub(in crate::resolve) enum Origin<'a> {
    /// It stands in the body itself.
    Own,
    /// An `include` brings it.
    Part(PartId, &'a Name),
}
