use crate::text::{Lang, SourceId, Span};

use super::{Kind, Tag, Trivia};

/// A whole source.
#[derive(Clone, Debug, PartialEq)]
pub struct Ast {
    /// The source.
    pub source: SourceId,
    /// The surface in which it is written: that of its first keyword.
    pub lang: Lang,
    /// The declarations, in the order of the source.
    pub declarations: Vec<Node>,
    /// What stands below the last declaration.
    pub tail: Trivia,
}

/// A statement, and the statements and clauses that belong to it.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it says.
    pub kind: Kind,
    /// Its own words, without those of its children.
    pub span: Span,
    /// The comments and the blank line that come with it.
    pub trivia: Trivia,
    /// What belongs to it: clauses in the order of [`crate::syntax::slots`], statements of the body
    /// in the order of the source.
    pub children: Vec<Node>,
    /// What stands before its `end`, for a container.
    pub end: Trivia,
}

impl Node {
    /// Returns the kind of statement, without what it says.
    pub fn tag(&self) -> Tag {
        self.kind.tag()
    }

    /// Returns the children of one kind, in order.
    pub fn children_of(&self, tag: Tag) -> impl Iterator<Item = &Self> {
        self.children.iter().filter(move |child| child.tag() == tag)
    }

    /// Returns the first child of one kind.
    pub fn child(&self, tag: Tag) -> Option<&Self> {
        self.children_of(tag).next()
    }
}

/// Two are equal when they say the same; the places do not count.
impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
            && self.trivia == other.trivia
            && self.children == other.children
            && self.end == other.end
    }
}
