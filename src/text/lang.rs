use serde::{Deserialize, Serialize};

/// One of the two languages that people read and that sources are written in.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Persian, written from right to left.
    #[default]
    Fa,
    /// English.
    En,
}

impl Lang {
    /// Returns the other of the two languages.
    pub fn other(self) -> Self {
        match self {
            Self::Fa => Self::En,
            Self::En => Self::Fa,
        }
    }

    /// Returns the BCP 47 tag of the language.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Fa => "fa",
            Self::En => "en",
        }
    }
}
