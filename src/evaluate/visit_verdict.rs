use serde::{Deserialize, Serialize};

use crate::contract::Presence;
use crate::text::Bilingual;

/// Whether presence is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct VisitVerdict {
    /// Whether it is.
    pub required: bool,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub because: Option<Presence>,
    /// The remark of the source.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub note: Option<Bilingual>,
}
