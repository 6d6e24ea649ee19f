use super::Fault;

/// The rules of one kind of identifier.
pub(super) struct Identifier {
    /// Turns what people write into the canonical form; leaves what it cannot read.
    pub(super) normalise: fn(&str) -> String,
    /// Says what is wrong with a canonical form.
    pub(super) check: fn(&str) -> Result<(), Fault>,
    /// The faults that the check can find, in the order of checking.
    pub(super) faults: &'static [Fault],
    /// The shape: ECMA-262, anchored, never stricter than the check.
    pub(super) pattern: &'static str,
    /// The most characters of a canonical form.
    pub(super) max_length: u32,
    /// Gives the n-th valid value.
    pub(super) sample: fn(u32) -> String,
}
