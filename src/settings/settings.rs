use serde::{Deserialize, Serialize};

/// The particulars of a repository of forms. Every key may be left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The folder with the sources, relative to the root.
    pub forms: String,
    /// The folder that `build` writes, relative to the root. It belongs to `build` alone.
    pub generated: String,
    /// The targets that `build` emits; all of them where the key is left out.
    pub targets: Option<Vec<String>>,
    /// The particulars of the short-message service.
    pub sms: Sms,
}

/// The particulars of the short-message service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Sms {
    /// The number to which messages are sent: 3 to 14 digits.
    #[schemars(regex(pattern = "^[0-9]{3,14}$"))]
    pub number: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            forms: "forms".to_owned(),
            generated: "generated".to_owned(),
            targets: None,
            sms: Sms::default(),
        }
    }
}
