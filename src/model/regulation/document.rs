use crate::model::{DocumentId, OrganisationId, RecordId};
use crate::syntax::tree::Copies;
use crate::text::Span;

use super::{Clauses, Heading};

/// A document of the shared vocabulary.
#[derive(Clone, Debug)]
pub struct Document {
    /// The id.
    pub id: DocumentId,
    /// The names.
    pub heading: Heading,
    /// The body that issues it.
    pub issued_by: Option<OrganisationId>,
    /// Its usual form.
    pub copies: Option<Copies>,
    /// Its clauses.
    pub clauses: Clauses,
}

/// A document that a record or a part asks for.
#[derive(Clone, Debug)]
pub struct Requirement {
    /// The document.
    pub document: DocumentId,
    /// Where it is named.
    pub span: Span,
    /// The form in which it is asked for.
    pub copies: Option<Copies>,
    /// The body that issues it, where it differs from the vocabulary.
    pub issued_by: Option<OrganisationId>,
    /// Whether it may be left out.
    pub optional: bool,
    /// Its clauses.
    pub clauses: Clauses,
}

/// Records that must be done before or with another one.
#[derive(Clone, Debug)]
pub struct Need {
    /// The records, of which one is enough.
    pub any_of: Vec<RecordId>,
    /// Where they are named.
    pub span: Span,
    /// Its clauses.
    pub clauses: Clauses,
}
