use crate::model::{OrganisationId, ProvisionId, RuleId};
use crate::text::{Bilingual, Span, Spanned};

use super::{Basis, Clauses, Condition, Force, Heading};

/// What a filing must satisfy.
#[derive(Clone, Debug)]
pub struct Rule {
    /// The id.
    pub id: RuleId,
    /// Where the id stands.
    pub span: Span,
    /// The rule in whose place it stands.
    pub instead_of: Option<Spanned<RuleId>>,
    /// What follows where it does not hold.
    pub effect: Effect,
    /// What must hold; absent where the source has a hole.
    pub holds: Option<Condition>,
    /// Its exceptions.
    pub exceptions: Vec<Exception>,
    /// `otherwise`.
    pub message: Option<Bilingual>,
    /// `remedy`.
    pub remedy: Option<Bilingual>,
    /// Its clauses.
    pub clauses: Clauses,
}

/// What follows where a rule does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The filing is refused.
    Refuses,
    /// The filing gets a notice.
    Advises,
}

/// A case to which a rule does not apply.
#[derive(Clone, Debug)]
pub struct Exception {
    /// When it applies.
    pub when: Condition,
    /// Its own law.
    pub basis: Vec<Basis>,
    /// When it is in force.
    pub force: Force,
}

/// What a person or a body checks.
#[derive(Clone, Debug)]
pub struct Provision {
    /// The id.
    pub id: ProvisionId,
    /// What it says.
    pub heading: Heading,
    /// Where the id stands.
    pub span: Span,
    /// The body that checks it.
    pub checked_by: Option<OrganisationId>,
    /// Its clauses.
    pub clauses: Clauses,
}
