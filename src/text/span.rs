use super::SourceId;

/// A place in a source: the bytes from `start` up to, not including, `end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The source that holds the text.
    pub source: SourceId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last one. INVARIANT: `start <= end`.
    pub end: u32,
}

impl Span {
    /// Marks the bytes from `start` to `end` of a source.
    pub fn new(source: SourceId, start: usize, end: usize) -> Self {
        let clip = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { source, start: clip(start), end: clip(end.max(start)) }
    }

    /// Returns the smallest span that covers both.
    pub fn to(self, last: Self) -> Self {
        Self { source: self.source, start: self.start, end: last.end.max(self.end) }
    }

    /// Returns the empty span at the end of this one: where something is missing.
    pub fn after(self) -> Self {
        Self { start: self.end, ..self }
    }

    /// Returns the bytes as a range into the text of the source.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}
