use serde_json::{Map, Value as Json};

use crate::model::Scope;

use super::case::Case;
use super::finding::Finding;
use super::settle::settle;

/// Reads the answers of all inquiries that answered into the case; returns what is wrong.
pub(super) fn read_answers(case: &mut Case<'_>, all: &Map<String, Json>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for inquiry in case.answerable.clone() {
        let Some(object) = all.get(inquiry.id.as_str()).and_then(Json::as_object) else {
            continue;
        };
        case.answers.entry(inquiry.id.clone()).or_default();
        findings.extend(settle(case, &Scope::Answer(inquiry.id.clone()), object));
    }
    findings
}
