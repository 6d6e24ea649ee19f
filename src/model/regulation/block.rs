use crate::model::FieldId;
use crate::syntax::tree::BlockKind;
use crate::text::{Bilingual, Span, Spanned};

use super::{Condition, Force};

/// Business by SMS or e-mail.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it is for.
    pub kind: BlockKind,
    /// Where it begins.
    pub span: Span,
    /// The fields that are read from the message.
    pub take: Vec<Spanned<FieldId>>,
    /// The field that takes the sender's own number or address.
    pub sender: Option<Spanned<FieldId>>,
    /// What the message fixes without saying it.
    pub given: Vec<Given>,
    /// Personal fields that the reply may carry.
    pub releases: Vec<Spanned<FieldId>>,
    /// The reply, with placeholders by id in both languages.
    pub reply: Option<Bilingual>,
    /// Where the reply stands.
    pub reply_span: Span,
    /// The placeholders of the reply.
    pub placeholders: Vec<Placeholder>,
    /// The most parts of the reply.
    pub parts: Option<Spanned<i64>>,
    /// When it is open.
    pub force: Force,
}

/// What a message fixes without saying it.
#[derive(Clone, Debug)]
pub struct Given {
    /// The condition that the filing then satisfies.
    pub condition: Condition,
}

/// A placeholder in a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Placeholder {
    /// A field, or a field of the answer.
    Field(FieldId, Span),
    /// `{status}`.
    Status(Span),
}
