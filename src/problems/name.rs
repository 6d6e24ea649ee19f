use super::Code;

/// What is wrong with a name (Z02).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameProblem {
    /// A name that nothing declares.
    Unknown {
        /// What it should name.
        thing: Thing,
        /// The name.
        name: String,
        /// The nearest known name.
        nearest: Option<String>,
    },
}

/// A kind of thing that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are those of the language")]
pub enum Thing {
    Regulation,
    Law,
    Organisation,
    List,
    Item,
    Document,
    Part,
    Parameter,
    Record,
    Table,
    Scenario,
    Journey,
    Question,
    Section,
    Field,
    Rows,
    Rule,
    Provision,
    Code,
    Identifier,
}

impl NameProblem {
    /// Returns the stable code.
    pub fn code(&self) -> Code {
        Code(match self {
            Self::Unknown { .. } => 201,
        })
    }
}
