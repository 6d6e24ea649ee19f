use serde::Serialize;

/// A document in the list of those that a record asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct DocumentLine {
    /// The id of the document.
    pub id: String,
    /// Its number in the list, in the digits of the edition.
    pub number: String,
    /// Its name.
    pub title: String,
    /// When it is asked, in words that follow «اگر»; empty where it always is.
    pub condition: String,
    /// Whether it may be left out where it is asked.
    pub optional: bool,
    /// Help for finding it; empty where there is none.
    pub hint: String,
    /// The body that issues it; empty where none is named.
    pub issued_by: String,
    /// The form in which it is handed in.
    pub copies: String,
    /// The law behind it.
    pub basis: Vec<String>,
    /// What the filing says of it.
    pub state: DocumentState,
    /// Why this filing asks for it or does not; empty without a filing.
    pub reason: String,
    /// Whether the filing brings it.
    pub given: bool,
}

/// What a filing says of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentState {
    /// There is no filing yet.
    Open,
    /// It must be brought.
    Required,
    /// It may be brought.
    Optional,
    /// The answer of an inquiry stands for it.
    Replaced,
    /// It is not asked.
    NotAsked,
}
