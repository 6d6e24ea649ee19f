//! What is sent back for a message that cannot be read, in one part of a text message.
//!
//! Takes a fault; gives the richest of its wordings that fits. Refuses to know how it came about.

mod en;
mod fa;

use crate::text::Lang;

use super::ReadFault;
use crate::sms::{Encoding, parts};

/// Returns the richest wording of a fault that fits one message.
pub(super) fn reply(fault: &ReadFault, lang: Lang) -> String {
    let wordings = match lang {
        Lang::Fa => fa::wordings(fault),
        Lang::En => en::wordings(fault),
    };
    let fits = |text: &&String| {
        let parts = parts(text);
        parts.parts == 1 && (lang == Lang::Fa || parts.encoding == Encoding::Gsm7)
    };
    let plainest = wordings.last().cloned().unwrap_or_default();
    wordings.iter().find(fits).cloned().unwrap_or(plainest)
}
