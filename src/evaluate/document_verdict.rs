use serde::{Deserialize, Serialize};

use crate::contract::Copies;
use crate::model::{DocumentId, RecordId};
use crate::text::Bilingual;

/// A document that a filing must or may bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct DocumentVerdict {
    /// The document.
    pub id: DocumentId,
    /// Whether the filing brings it.
    pub given: bool,
    /// Whether it must be brought.
    pub required: bool,
    /// The form in which it is handed in.
    pub copies: Copies,
    /// The answered inquiry that stands for it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub replaced_by: Option<RecordId>,
    /// Why it is asked: the reason of the source, else its condition.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub because: Option<Bilingual>,
}
