use serde_json::{Map, Value, json};

use crate::model::RecordId;

/// What a message asks.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// A whole filing.
    Filing {
        /// The record.
        record: RecordId,
        /// The filing, as `zabeteh validate` reads it.
        filing: Value,
    },
    /// How a case stands.
    Status {
        /// The record.
        record: RecordId,
        /// What the message says, as a filing would have it, by field.
        values: Map<String, Value>,
    },
}

impl Request {
    /// Writes a filing so that `validate` reads it, and a question by its record and its values.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Filing { filing, .. } => filing.clone(),
            Self::Status { record, values } => json!({"status_of": record, "values": values}),
        }
    }
}
