use crate::model::{LawId, QuestionId};
use crate::text::{Bilingual, Date, Span, Spanned};

use super::Condition;

/// The clauses that most statements may take.
#[derive(Clone, Debug, Default)]
pub struct Clauses {
    /// `when`.
    pub when: Option<Condition>,
    /// `label`.
    pub label: Option<Bilingual>,
    /// `hint`.
    pub hint: Option<Bilingual>,
    /// `because`.
    pub because: Option<Bilingual>,
    /// `basis`.
    pub basis: Vec<Basis>,
    /// `pending`.
    pub pending: Vec<QuestionId>,
    /// `since` and `until`.
    pub force: Force,
}

/// `since` and `until`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Force {
    /// The first day.
    pub since: Option<Spanned<Date>>,
    /// The last day.
    pub until: Option<Spanned<Date>>,
}

impl Force {
    /// Whether neither a first nor a last day is set.
    pub fn is_always(&self) -> bool {
        self.since.is_none() && self.until.is_none()
    }
}

/// A place in a law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The law.
    pub law: LawId,
    /// The place as a key: `100 note 2`.
    pub locator: String,
    /// Law and place in words.
    pub words: Bilingual,
    /// Where it stands.
    pub span: Span,
}
