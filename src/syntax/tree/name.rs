use crate::text::{Lang, Span};

/// A name as it was written: a bare id, or a Persian name that stood in guillemets.
#[derive(Clone, Debug, Eq)]
pub struct Name {
    /// The text, without guillemets.
    pub text: String,
    /// Whether it is an id (English surface) or a Persian name.
    pub lang: Lang,
    /// Where it stands, guillemets included.
    pub span: Span,
}

/// Two are equal when they are written alike; the places do not count.
impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.lang == other.lang
    }
}

/// Names joined by dots: `units.unit_area`. INVARIANT: not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// The first name.
    pub first: Name,
    /// The names after it.
    pub rest: Vec<Name>,
}

impl Path {
    /// Returns where the whole path stands.
    pub fn span(&self) -> Span {
        self.rest.last().map_or(self.first.span, |last| self.first.span.to(last.span))
    }
}
