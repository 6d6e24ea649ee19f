use serde::{Deserialize, Serialize};

use crate::model::{Formula, Place};
use crate::text::Bilingual;

/// A condition with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Condition {
    /// What must hold.
    pub formula: Formula,
    /// The same as the source says it, in both surfaces; empty where it always holds.
    pub words: Bilingual,
    /// The values that it reads, in the order of their first appearance, each once.
    pub reads: Vec<Place>,
}

impl Condition {
    /// Returns the condition that always holds.
    pub fn always() -> Self {
        Self { formula: Formula::Constant(true), words: Bilingual::default(), reads: Vec::new() }
    }

    /// Whether the condition always holds.
    pub fn is_always(&self) -> bool {
        self.formula == Formula::Constant(true)
    }
}
