/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Artifact {
    /// Its path below `generated/`, with `/` between the parts.
    pub path: String,
    /// Its whole text; lines end with `\n`, the last one too.
    pub text: String,
}

impl Artifact {
    /// Joins a path and a text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}
