use serde::{Deserialize, Serialize};

use crate::contract::{Basis, Rule};
use crate::model::RuleId;
use crate::text::Bilingual;

use super::FindingCode;
use super::fact::Fact;
use super::words;

/// One thing that does not hold in a filing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Finding {
    /// What kind of thing.
    pub code: FindingCode,
    /// The rule, for a rule.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub rule: Option<RuleId>,
    /// Where: a JSON pointer into the filing.
    pub path: String,
    /// The other values that the rule reads.
    pub reads: Vec<String>,
    /// What is so.
    pub message: Bilingual,
    /// What to do about it.
    pub remedy: Bilingual,
    /// The law behind it, as keys.
    pub basis: Vec<String>,
    /// The rules that could not be checked because of it.
    pub stops: Vec<RuleId>,
}

impl Finding {
    /// Reports a fact about something that has a name.
    pub(super) fn of(fact: &Fact, path: String, name: &Bilingual) -> Self {
        let (message, remedy) = words::words(fact, name);
        Self {
            code: fact.code(),
            rule: None,
            path,
            reads: Vec::new(),
            message,
            remedy,
            basis: Vec::new(),
            stops: Vec::new(),
        }
    }

    /// Adds the law behind it.
    pub(super) fn resting_on(mut self, basis: &[Basis]) -> Self {
        self.basis = basis.iter().map(Basis::key).collect();
        self
    }

    /// Reports a rule that does not hold, at the first of the places that it reads.
    pub(super) fn broken(rule: &Rule, places: Vec<String>) -> Self {
        let mut places = places.into_iter();
        Self {
            code: FindingCode::Rule,
            rule: Some(rule.id.clone()),
            path: places.next().unwrap_or_default(),
            reads: places.collect(),
            message: rule.message.clone(),
            remedy: rule.remedy.clone(),
            basis: rule.basis.iter().map(Basis::key).collect(),
            stops: Vec::new(),
        }
    }
}
