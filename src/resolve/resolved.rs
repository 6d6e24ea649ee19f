use crate::model::regulation::Regulation;
use crate::syntax::Names;
use crate::syntax::tree::Name;
use crate::text::Lang;

use super::Uses;

/// A regulation whose names are all resolved. Only this room makes one.
#[derive(Clone, Debug)]
pub struct Resolved {
    regulation: Regulation,
    uses: Uses,
}

impl Resolved {
    pub(super) fn new(regulation: Regulation, uses: Uses) -> Self {
        Self { regulation, uses }
    }

    /// Returns the regulation as it was declared.
    pub fn regulation(&self) -> &Regulation {
        &self.regulation
    }

    /// Gives up the seal and returns the regulation.
    pub fn into_regulation(self) -> Regulation {
        self.regulation
    }
}

impl Names for Resolved {
    fn spelling(&self, name: &Name, lang: Lang) -> Option<String> {
        self.uses.spelling(name, lang)
    }
}
