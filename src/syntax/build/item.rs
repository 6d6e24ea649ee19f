use crate::syntax::Keyword;
use crate::syntax::tree::{Copies, Kind, Trivia};
use crate::text::Span;

/// A statement, clause or end, before it is known what it belongs to.
#[derive(Debug)]
pub(in crate::syntax) struct Item {
    pub(in crate::syntax) content: Content,
    pub(in crate::syntax) span: Span,
    pub(in crate::syntax) trivia: Trivia,
}

/// What an item is.
#[derive(Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "nearly every item is a node, and items live only until they are nested"
)]
pub(in crate::syntax) enum Content {
    /// A statement or a clause.
    Node(Kind),
    /// The form in which a document is handed in: a word of its document.
    Copies(Copies),
    /// The end of a container: its keyword, unless it says nothing but `end`.
    End(Option<Keyword>),
}
