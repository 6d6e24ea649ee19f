use crate::sms::Parts;

/// A reply as it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilledReply {
    /// The text.
    pub text: String,
    /// How long it becomes.
    pub parts: Parts,
}

/// Why a reply cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplyFault {
    /// The record gives no such reply by text message.
    NoReply,
    /// A placeholder has no value.
    Missing(String),
    /// The status is none of [`super::Status`].
    UnknownStatus(String),
    /// It is longer than the record allows.
    TooLong {
        /// The parts that it needs.
        parts: usize,
        /// The parts that are allowed.
        most: u32,
    },
}
