use serde::{Deserialize, Serialize};

use crate::model::RecordId;
use crate::text::Bilingual;

/// A record that must be done before or with a filing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct NeedVerdict {
    /// The records, of which one is enough.
    pub any_of: Vec<RecordId>,
    /// Why it is needed: the reason of the source, else its condition.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub because: Option<Bilingual>,
}
