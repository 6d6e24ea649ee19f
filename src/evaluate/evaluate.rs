use serde_json::Value;

use crate::contract::Contract;

use super::judge::judge;
use super::verdict::Verdict;

/// Returns the verdict of a filing: the reference of what a regulation means.
///
/// Total on any JSON; the same filing gives the same verdict, byte for byte.
pub fn evaluate(contract: &Contract, filing: &Value) -> Verdict {
    judge(contract, filing).verdict
}
