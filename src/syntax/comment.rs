/// A comment, from its `#` to the end of its line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Comment {
    /// Its first byte in the source.
    pub(super) start: usize,
    /// The byte after its last one.
    pub(super) end: usize,
    /// The first byte of the first word on its line; none where it stands alone.
    pub(super) beside: Option<usize>,
}
