use serde::{Deserialize, Serialize};

use crate::model::{FieldId, Formula};
use crate::text::Bilingual;

use super::{Channel, Force};

/// Business by SMS or e-mail: what is read from a message, and what is sent back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Block {
    /// By SMS or by e-mail.
    pub channel: Channel,
    /// For a filing or for its status.
    pub purpose: Purpose,
    /// The fields that are read from the message, in order.
    pub take: Vec<FieldId>,
    /// The field that takes the sender's own number or address.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub sender: Option<FieldId>,
    /// What the message fixes without saying it. Each is one field with one value.
    pub given: Vec<Formula>,
    /// The same in words.
    pub given_words: Vec<Bilingual>,
    /// Personal fields that the reply may carry.
    pub releases: Vec<FieldId>,
    /// The reply. A placeholder is `{field_id}` or `{status}` in both languages.
    pub reply: Bilingual,
    /// The most parts of the reply.
    pub parts: u32,
    /// The days on which it is open.
    #[serde(flatten)]
    pub force: Force,
}

/// What a message is for.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// A whole filing.
    Filing,
    /// A question about a case.
    Status,
}
