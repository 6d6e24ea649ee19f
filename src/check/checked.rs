use crate::model::regulation::Regulation;

/// A regulation without errors. Only this room makes one.
#[derive(Clone, Debug)]
pub struct Checked {
    regulation: Regulation,
}

impl Checked {
    pub(super) fn new(regulation: Regulation) -> Self {
        Self { regulation }
    }

    /// Returns the regulation.
    pub fn regulation(&self) -> &Regulation {
        &self.regulation
    }
}
