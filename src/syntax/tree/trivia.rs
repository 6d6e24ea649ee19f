/// What a source says between its words: comments and blank lines. `fmt` keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trivia {
    /// Whether a blank line stands above.
    pub blank: bool,
    /// The comments on lines of their own above, each from its `#`, without the line's end; an
    /// empty one is a blank line between them.
    pub above: Vec<String>,
    /// The comment at the end of its line. A second one, or one inside its lines, goes above.
    pub beside: Vec<String>,
}
