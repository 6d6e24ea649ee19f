use super::{Given, Guard, Slot};

/// The reading of one value.
#[derive(Clone, Debug)]
pub struct Step<'a> {
    /// Where the value goes.
    pub slot: Slot,
    /// Its place in the source, from 0: findings are reported in this order, whatever the order of
    /// the steps.
    pub position: usize,
    /// What is read.
    pub given: Given<'a>,
    /// When it is asked.
    pub when: Guard<'a>,
}
