/// What a source says between its words: comments and blank lines. `fmt` keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trivia {
    /// Whether a blank line stands above.
    pub blank: bool,
    /// The comments on lines of their own above, each from its `#`, without the line's end.
    pub above: Vec<String>,
    /// The comments at the end of its line, or inside it.
    pub beside: Vec<String>,
}
