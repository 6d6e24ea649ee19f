use serde::Serialize;

/// Something that is told about a record before it is filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Particular {
    /// What it is.
    pub id: Topic,
    /// Its name: «چه کسی درخواست می‌دهد».
    pub label: String,
    /// What is told; one item or several.
    pub lines: Vec<String>,
}

/// What is told about a record before it is filled in, in the order of the print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Who may file it.
    FiledBy,
    /// How it may be sent.
    Channels,
    /// Whether and why presence is needed.
    Visit,
    /// The time promised for the decision.
    DecidedWithin,
    /// Who answers an inquiry, how, and what silence means.
    AnsweredBy,
    /// The document that comes out.
    Gives,
    /// The law behind it.
    Basis,
}
