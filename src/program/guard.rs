use crate::contract::Condition;
use crate::model::Formula;

use super::Slot;

/// A condition with the values on which it rests.
#[derive(Clone, Debug)]
pub struct Guard<'a> {
    /// The condition.
    pub condition: &'a Condition,
    /// The fields and groups that it reads, computed values followed to what they read, in the order
    /// of the reference. Where one of them has a finding, it is not known whether the condition holds.
    pub rests_on: Vec<Slot>,
}

impl Guard<'_> {
    /// Returns what must hold.
    pub fn formula(&self) -> &Formula {
        &self.condition.formula
    }

    /// Whether it holds for every filing.
    pub fn is_always(&self) -> bool {
        self.condition.is_always()
    }
}
