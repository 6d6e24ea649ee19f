use serde::{Deserialize, Serialize};

use crate::model::{DocumentId, OrganisationId};
use crate::text::Bilingual;

use super::Force;

/// A document of the shared vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Document {
    /// The id.
    pub id: DocumentId,
    /// The name.
    pub title: Bilingual,
    /// The body that issues it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub issued_by: Option<OrganisationId>,
    /// The form in which it is handed in, unless a record says otherwise.
    pub copies: Copies,
    /// Help for finding it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub hint: Option<Bilingual>,
    /// The days on which it exists.
    #[serde(flatten)]
    pub force: Force,
}

/// The form in which a document is handed in.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Copies {
    /// The original.
    #[default]
    Original,
    /// A copy.
    Copy,
    /// The original is shown and a copy is kept.
    OriginalAndCopy,
    /// A certified copy.
    CertifiedCopy,
    /// An electronic document.
    Electronic,
}
