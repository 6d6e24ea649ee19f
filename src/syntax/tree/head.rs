use crate::text::Span;

use super::{Name, Text};

/// The names that stand after a declaring keyword: id, Persian name, English name.
///
/// Where only one of them stands it may refer to something declared elsewhere (`field mobile`,
/// `قلم «تلفن همراه»`).
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// The Latin id.
    pub id: Option<Name>,
    /// The Persian name, without guillemets.
    pub fa: Option<Text>,
    /// The English name, without quotation marks.
    pub en: Option<Text>,
    /// Where the names stand; after the keyword where there are none.
    pub span: Span,
}

/// Two are equal when they name alike; the places do not count.
impl PartialEq for Head {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.fa == other.fa && self.en == other.en
    }
}
