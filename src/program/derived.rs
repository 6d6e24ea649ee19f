use crate::contract::Computed;

use super::Slot;

/// A computed value.
#[derive(Clone, Debug)]
pub struct Derived<'a> {
    /// Where it stands.
    pub slot: Slot,
    /// How it comes about. It never reads a row at hand, and never itself.
    pub computed: &'a Computed,
    /// The values that it reads itself, computed ones among them.
    pub reads: Vec<Slot>,
    /// The fields and groups on which it rests. Where one of them has a finding, the verdict does
    /// not show it.
    pub rests_on: Vec<Slot>,
}
