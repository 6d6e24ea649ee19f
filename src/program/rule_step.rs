use crate::contract::Rule;
use crate::model::RecordId;

use super::Guard;

/// The check of one rule.
#[derive(Clone, Debug)]
pub struct RuleStep<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// When it is checked.
    pub when: Guard<'a>,
    /// What must hold.
    pub holds: Guard<'a>,
    /// The inquiries whose answers it reads. Where its guard holds and one of them has not answered
    /// and is awaited, or is the record itself, the rule is not checked.
    pub inquiries: Vec<RecordId>,
    /// Where it is reported: the first pointer is the path, the others are what it reads besides.
    pub pointers: Vec<String>,
}
