use serde::{Deserialize, Serialize};

use crate::model::LawId;
use crate::text::Bilingual;

/// The place in a law on which something rests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Basis {
    /// The law.
    pub law: LawId,
    /// The place as a key: `100 note 2`; empty where the whole law is meant.
    pub locator: String,
    /// The place in words, with the name of the law: «قانون شهرداری، ماده ۱۰۰ تبصره ۲».
    pub words: Bilingual,
}

impl Basis {
    /// Returns law and place as one key: `municipality-act 100 note 2`.
    pub fn key(&self) -> String {
        format!("{} {}", self.law, self.locator).trim_end().to_owned()
    }
}
