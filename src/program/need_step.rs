use crate::contract::Need;
use crate::model::RecordId;
use crate::text::Bilingual;

use super::Guard;

/// The records that must be done before or with a filing.
#[derive(Clone, Debug)]
pub struct NeedStep<'a> {
    /// What is needed.
    pub need: &'a Need,
    /// When it is needed.
    pub when: Guard<'a>,
    /// Why it is needed.
    pub because: Option<&'a Bilingual>,
    /// Those among the records that bring an answer.
    pub inquiries: Vec<&'a RecordId>,
    /// Those whose answer the filing waits for while none of `inquiries` has answered. Empty where
    /// there is another way: a form among the records, or silence that consents.
    pub awaited: Vec<&'a RecordId>,
}
