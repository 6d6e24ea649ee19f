use crate::contract::Condition;

use super::case::Case;

/// Returns a condition in words that follow «اگر»; empty where it always holds.
pub(super) fn phrase(case: Case<'_>, when: &Condition) -> String {
    case.text(&when.words)
}
