use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::model::{ProvisionId, RecordId};
use crate::text::Date;

use super::{DocumentVerdict, Finding, NeedVerdict, Outcome, VisitVerdict};

/// What is said of a filing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Verdict {
    /// The record that was filed; absent where the filing names none that exists.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub form: Option<RecordId>,
    /// The revision of the regulation that was applied.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub revision: Option<Date>,
    /// What becomes of the filing.
    pub outcome: Outcome,
    /// Why it is refused, in the order of validation.
    pub findings: Vec<Finding>,
    /// What does not hold and does not refuse.
    pub notices: Vec<Finding>,
    /// The documents that are asked for, in the order of the source.
    pub documents: Vec<DocumentVerdict>,
    /// The records that must be done before or with it, in the order of the source.
    pub needs: Vec<NeedVerdict>,
    /// The inquiries among them that bring an answer.
    pub inquiries: Vec<RecordId>,
    /// The inquiries whose answer is waited for.
    pub waiting: Vec<RecordId>,
    /// What a person or a body checks.
    pub checks: Vec<ProvisionId>,
    /// The computed values as a filing writes values; without those that are absent.
    pub computed: Map<String, Value>,
    /// Whether presence is needed.
    pub visit: VisitVerdict,
}
