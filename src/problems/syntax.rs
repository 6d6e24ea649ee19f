use super::{Code, Expected, Severity};

/// What is wrong with the words of a source (Z01).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyntaxProblem {
    /// Words that belong to no statement.
    UnreadWords {
        /// The words.
        words: String,
    },
    /// A word that is nearly a keyword.
    Misspelt {
        /// What is written.
        words: String,
        /// The keyword that is meant.
        keyword: String,
    },
    /// A word of everyday Persian, or a sign, in the place of a keyword.
    Synonym {
        /// What is written.
        words: String,
        /// The keyword that says it.
        keyword: String,
    },
    /// A part that is not there.
    Hole {
        /// What belongs there.
        expected: Expected,
    },
    /// A clause where no open statement takes it.
    Misplaced {
        /// The first word of the clause.
        clause: String,
    },
    /// A clause for the second time in one statement.
    Twice {
        /// The first word of the clause.
        clause: String,
    },
    /// A container without its end.
    MissingEnd {
        /// The end that belongs there.
        end: String,
    },
    /// An end without a container.
    StrayEnd {
        /// The end.
        end: String,
    },
    /// An end with the word of another container, or with none.
    WrongEnd {
        /// What is written.
        written: String,
        /// The end that belongs there.
        end: String,
    },
    /// A text whose line ends before it does.
    UnclosedText,
    /// `and` and `or` side by side without brackets.
    MixedConnectives,
    /// A decimal written with a slash.
    SlashDecimal,
    /// A number with more digits than can be kept exactly.
    NumberTooLarge,
    /// A date that the calendar does not have.
    ImpossibleDate,
    /// Digits that are not grouped by threes.
    BadGrouping,
    /// A unit that the language does not have.
    UnknownUnit {
        /// What is written.
        unit: String,
    },
    /// An English text without the Persian one.
    PersianTextMissing,
    /// The English text before the Persian one.
    TextOrder,
    /// An id with letters that an id may not hold.
    BadId {
        /// The id.
        id: String,
    },
    /// An id that is a word of conditions.
    ReservedId {
        /// The id.
        id: String,
    },
    /// An id with letters of another script that look like Latin ones.
    ForeignLetters {
        /// The id.
        id: String,
    },
    /// A text that says nothing.
    EmptyText,
    /// Guillemets within guillemets.
    NestedGuillemets,
    /// Brackets or words before an operand that lie too deep.
    TooDeep,
    /// A character that changes the order in which the text is shown.
    DirectionControl {
        /// The character.
        letter: char,
    },
    /// The same in a comment.
    DirectionControlInComment {
        /// The character.
        letter: char,
    },
    /// A character that cannot be seen.
    ControlCharacter {
        /// The character.
        letter: char,
    },
    /// A keyword of the other surface.
    MixedSurfaces {
        /// The keyword.
        keyword: String,
    },
}

impl SyntaxProblem {
    /// Returns the stable code.
    pub fn code(&self) -> Code {
        Code(match self {
            Self::UnreadWords { .. } => 101,
            Self::Misspelt { .. } => 102,
            Self::Synonym { .. } => 103,
            Self::Hole { .. } => 104,
            Self::Misplaced { .. } => 105,
            Self::Twice { .. } => 106,
            Self::MissingEnd { .. } => 107,
            Self::StrayEnd { .. } => 108,
            Self::WrongEnd { .. } => 109,
            Self::UnclosedText => 110,
            Self::MixedConnectives => 111,
            Self::SlashDecimal => 112,
            Self::NumberTooLarge => 113,
            Self::ImpossibleDate => 114,
            Self::BadGrouping => 115,
            Self::UnknownUnit { .. } => 116,
            Self::PersianTextMissing => 117,
            Self::TextOrder => 118,
            Self::BadId { .. } => 119,
            Self::ReservedId { .. } => 120,
            Self::ForeignLetters { .. } => 121,
            Self::EmptyText => 122,
            Self::NestedGuillemets => 123,
            Self::TooDeep => 124,
            Self::DirectionControl { .. } => 125,
            Self::DirectionControlInComment { .. } => 126,
            Self::ControlCharacter { .. } => 127,
            Self::MixedSurfaces { .. } => 128,
        })
    }

    /// Returns how much it weighs.
    pub fn severity(&self) -> Severity {
        match self {
            Self::DirectionControlInComment { .. } | Self::MixedSurfaces { .. } => {
                Severity::Warning
            }
            Self::UnreadWords { .. }
            | Self::Misspelt { .. }
            | Self::Synonym { .. }
            | Self::Hole { .. }
            | Self::Misplaced { .. }
            | Self::Twice { .. }
            | Self::MissingEnd { .. }
            | Self::StrayEnd { .. }
            | Self::WrongEnd { .. }
            | Self::UnclosedText
            | Self::MixedConnectives
            | Self::SlashDecimal
            | Self::NumberTooLarge
            | Self::ImpossibleDate
            | Self::BadGrouping
            | Self::UnknownUnit { .. }
            | Self::PersianTextMissing
            | Self::TextOrder
            | Self::BadId { .. }
            | Self::ReservedId { .. }
            | Self::ForeignLetters { .. }
            | Self::EmptyText
            | Self::NestedGuillemets
            | Self::TooDeep
            | Self::DirectionControl { .. }
            | Self::ControlCharacter { .. } => Severity::Error,
        }
    }
}
