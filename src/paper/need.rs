use serde::Serialize;

/// A record that must be done before or with another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct NeedLine {
    /// Its number in the list, in the digits of the edition.
    pub number: String,
    /// The records with their numbers, joined by «یا»: one of them is enough.
    pub title: String,
    /// The body that is asked; empty for a form.
    pub asked_of: String,
    /// When it is needed, in words that follow «اگر»; empty where it always is.
    pub condition: String,
    /// Whether the filing needs it; none without a filing.
    pub needed: Option<bool>,
    /// Why the filing needs it; empty without a filing.
    pub reason: String,
}
