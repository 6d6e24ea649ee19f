use crate::contract::{Block, Channel, Purpose};
use crate::model::regulation;
use crate::syntax::tree::BlockKind;

use super::conditions::force;

/// Returns the business by message.
pub(super) fn block(block: &regulation::Block) -> Block {
    let (channel, purpose) = match block.kind {
        BlockKind::SmsFiling => (Channel::Sms, Purpose::Filing),
        BlockKind::SmsStatus => (Channel::Sms, Purpose::Status),
        BlockKind::EmailFiling => (Channel::Email, Purpose::Filing),
        BlockKind::EmailStatus => (Channel::Email, Purpose::Status),
    };
    let conditions = block.given.iter().map(|given| &given.condition);
    Block {
        channel,
        purpose,
        take: block.take.iter().map(|field| field.value.clone()).collect(),
        sender: block.sender.as_ref().map(|field| field.value.clone()),
        given: conditions.clone().map(|condition| condition.formula.clone()).collect(),
        given_words: conditions.map(|condition| condition.words.clone()).collect(),
        releases: block.releases.iter().map(|field| field.value.clone()).collect(),
        reply: block.reply.clone().unwrap_or_default(),
        parts: block.parts.and_then(|parts| u32::try_from(parts.value).ok()).unwrap_or(1),
        force: force(block.force),
    }
}
