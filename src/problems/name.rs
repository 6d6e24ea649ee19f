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
    /// An id that is declared twice.
    DeclaredTwice {
        /// What is declared.
        thing: Thing,
        /// The id.
        name: String,
    },
    /// A Persian name that two things of a kind have.
    NameTwice {
        /// What is declared.
        thing: Thing,
        /// The name.
        name: String,
    },
    /// A declaration without an id.
    WithoutId {
        /// What is declared.
        thing: Thing,
    },
    /// A declaration without a Persian name.
    WithoutPersianName {
        /// What is declared.
        thing: Thing,
        /// The id.
        id: String,
    },
    /// A field that a record has twice.
    FieldTwice {
        /// The field.
        name: String,
    },
    /// A field without a type that no part declares.
    NotShared {
        /// The field.
        name: String,
        /// The nearest shared field.
        nearest: Option<String>,
    },
    /// A field that the part does not have.
    NotOfPart {
        /// The part.
        part: String,
        /// The field.
        name: String,
        /// The nearest field of the part.
        nearest: Option<String>,
    },
    /// An item that the list does not have.
    NotOfList {
        /// The list.
        list: String,
        /// The item.
        name: String,
        /// The nearest item of the list.
        nearest: Option<String>,
    },
    /// A part of an identifier that it does not have.
    NotOfIdentifier {
        /// The name of the part.
        name: String,
        /// The parts that it has, joined by commas; empty where it has none.
        known: String,
    },
    /// A placeholder in a reply that names nothing.
    UnknownPlaceholder {
        /// The placeholder, without braces.
        name: String,
        /// The nearest name that may stand there.
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
    Operand,
}

impl NameProblem {
    /// Returns the stable code.
    pub fn code(&self) -> Code {
        Code(match self {
            Self::Unknown { .. } => 201,
            Self::DeclaredTwice { .. } => 202,
            Self::NameTwice { .. } => 203,
            Self::WithoutId { .. } => 204,
            Self::WithoutPersianName { .. } => 205,
            Self::FieldTwice { .. } => 206,
            Self::NotShared { .. } => 207,
            Self::NotOfPart { .. } => 208,
            Self::NotOfList { .. } => 209,
            Self::NotOfIdentifier { .. } => 210,
            Self::UnknownPlaceholder { .. } => 211,
        })
    }
}
