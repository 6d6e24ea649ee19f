/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing can be built from the source.
    Error,
    /// The source means something, but hardly what was meant.
    Warning,
}
