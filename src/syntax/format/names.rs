use crate::syntax::tree::Name;
use crate::text::Lang;

/// What translation asks for: how a name is spelled in the other surface.
pub trait Names {
    /// Returns the spelling in `lang` of the thing that the name at this place refers to; none
    /// when it is unknown: the name is then written as it stands.
    fn spelling(&self, name: &Name, lang: Lang) -> Option<String>;
}

/// Knows no name: every name is written as it stands.
pub struct NoNames;

impl Names for NoNames {
    fn spelling(&self, _: &Name, _: Lang) -> Option<String> {
        None
    }
}
