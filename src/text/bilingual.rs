use serde::{Deserialize, Serialize};

use super::Lang;

/// A text that people read, in both languages.
#[derive(
    Clone,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
pub struct Bilingual {
    /// The Persian text.
    pub fa: String,
    /// The English text.
    pub en: String,
}

impl Bilingual {
    /// Joins two texts that say the same.
    pub fn new(fa: impl Into<String>, en: impl Into<String>) -> Self {
        Self { fa: fa.into(), en: en.into() }
    }

    /// Returns the text in the given language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fa => &self.fa,
            Lang::En => &self.en,
        }
    }
}
