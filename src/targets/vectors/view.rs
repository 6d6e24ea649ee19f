use serde::Serialize;

use crate::contract::Contract;
use crate::targets::shelf::header;
use crate::vectors::RecordVectors;

/// The first line of a file: what made it, and what it does not show.
#[derive(Serialize)]
pub(super) struct Head<'a> {
    #[serde(rename = "$comment")]
    comment: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    form: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    obligations: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unreached: Option<&'a [String]>,
}

/// Heads a file that is of no single form.
pub(super) fn head(contract: &Contract) -> Head<'static> {
    let revision = contract.regulation.revision.map(|day| day.wire());
    Head { comment: header::LINE, form: None, revision, obligations: None, unreached: None }
}

/// Heads the file of a form.
pub(super) fn head_of<'a>(contract: &Contract, of: &'a RecordVectors) -> Head<'a> {
    Head {
        form: Some(of.record.as_str()),
        obligations: Some(of.obligations),
        unreached: Some(&of.unreached),
        ..head(contract)
    }
}
