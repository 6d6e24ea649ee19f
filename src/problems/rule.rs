use super::{Code, Severity};

/// Where the regulation contradicts itself or leaves something out (Z04 to Z07).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleProblem {
    /// A rule without a message.
    RuleWithoutMessage,
}

impl RuleProblem {
    /// Returns the stable code.
    pub fn code(&self) -> Code {
        Code(match self {
            Self::RuleWithoutMessage => 401,
        })
    }

    /// Returns how much it weighs.
    pub fn severity(&self) -> Severity {
        match self {
            Self::RuleWithoutMessage => Severity::Error,
        }
    }
}
