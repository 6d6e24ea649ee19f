use super::{Code, Severity};

/// What is wrong with the words of a source (Z01).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyntaxProblem {
    /// Words that belong to no statement.
    UnreadWords {
        /// The words.
        words: String,
        /// The keyword that was probably meant.
        nearest: Option<String>,
    },
}

impl SyntaxProblem {
    /// Returns the stable code.
    pub fn code(&self) -> Code {
        Code(match self {
            Self::UnreadWords { .. } => 101,
        })
    }

    /// Returns how much it weighs.
    pub fn severity(&self) -> Severity {
        match self {
            Self::UnreadWords { .. } => Severity::Error,
        }
    }
}
