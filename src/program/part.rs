use crate::model::{FieldId, Scope};

use super::Step;

/// What is filled in together: the fields of the filing, or the answer of one inquiry.
#[derive(Clone, Debug)]
pub struct Part<'a> {
    /// Where it stands.
    pub scope: Scope,
    /// The keys that it knows, sorted.
    pub keys: Vec<&'a FieldId>,
    /// The readings, each after those that its condition reads.
    pub steps: Vec<Step<'a>>,
}

impl Part<'_> {
    /// Whether the steps stand in the order of the source, so that findings need no sorting.
    pub fn is_in_order(&self) -> bool {
        self.steps.iter().enumerate().all(|(at, step)| step.position == at)
    }
}
