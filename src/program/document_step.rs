use crate::contract::Requirement;
use crate::model::RecordId;
use crate::text::Bilingual;

use super::Guard;

/// A document that a filing must or may bring.
#[derive(Clone, Debug)]
pub struct DocumentStep<'a> {
    /// What is asked.
    pub requirement: &'a Requirement,
    /// The name of the document; its id in both languages where the vocabulary does not have it.
    pub title: Bilingual,
    /// When it is asked.
    pub when: Guard<'a>,
    /// The inquiries that stand for it once they are answered: the first one that is.
    pub replaced_by: Vec<&'a RecordId>,
    /// Why it is asked.
    pub because: Option<&'a Bilingual>,
}
