use super::Code;

/// What is wrong with a type, a unit or a bound (Z03).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KindProblem {
    /// A yes-no is needed.
    NotACondition,
}

impl KindProblem {
    /// Returns the stable code.
    pub fn code(&self) -> Code {
        Code(match self {
            Self::NotACondition => 301,
        })
    }
}
