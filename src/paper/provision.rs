use serde::Serialize;

/// What a person or a body checks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct ProvisionLine {
    /// The id of the provision.
    pub id: String,
    /// Its number in the list, in the digits of the edition.
    pub number: String,
    /// What it says.
    pub text: String,
    /// When it applies, in words that follow «اگر»; empty where it always does.
    pub condition: String,
    /// The body that checks it; empty where none is named.
    pub checked_by: String,
    /// The law behind it.
    pub basis: Vec<String>,
    /// Whether it applies to the filing; none without a filing.
    pub applies: Option<bool>,
}
