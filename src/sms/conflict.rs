/// Why two codes cannot live side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conflict {
    /// They differ in fewer than three places: a wrong digit could not be corrected.
    Near(usize),
    /// Swapping two neighbouring digits of one gives the other, or a code that a correction would
    /// take for the other.
    Swap,
}
