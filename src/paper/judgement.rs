use serde::Serialize;
use serde_json::Value as Json;

use crate::evaluate::{Finding, Outcome, Verdict};
use crate::model::FieldId;

use super::case::Case;
use super::clean::{clean, is_clean};
use super::sections::title;
use super::words;

/// What the rules say of a filing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Judgement {
    /// What becomes of it.
    pub outcome: Outcome,
    /// The same in words.
    pub words: String,
    /// Why it is refused.
    pub findings: Vec<FindingLine>,
    /// What does not hold and does not refuse.
    pub notices: Vec<FindingLine>,
    /// The inquiries whose answer is waited for.
    pub waiting: Vec<String>,
}

/// One thing that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct FindingLine {
    /// Its number in the list, in the digits of the edition.
    pub number: String,
    /// What is so.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
}

/// Puts a verdict into words.
pub(super) fn judgement(case: Case<'_>, verdict: &Verdict) -> Judgement {
    Judgement {
        outcome: verdict.outcome,
        words: words::outcome(verdict.outcome, case.lang).to_owned(),
        findings: lines(case, &verdict.findings),
        notices: lines(case, &verdict.notices),
        waiting: verdict.waiting.iter().map(|id| case.record_name(id)).collect(),
    }
}

/// Names the values that were printed without the marks of direction in them.
pub(super) fn remarks(case: Case<'_>) -> Vec<String> {
    let values = case.filed.and_then(|it| it.typed.get("fields")?.as_object());
    let values = values.into_iter().flatten();
    let disturbing = values.filter(|(_, json)| !is_clean_json(json));
    let named = disturbing.map(|(id, _)| {
        let entry = case.record.entry(&FieldId::new(id.as_str()));
        let name = entry.map_or_else(|| clean(id), |entry| case.text(title(entry)));
        words::stripped(&name, case.lang)
    });
    named.collect()
}

fn is_clean_json(json: &Json) -> bool {
    match json {
        Json::String(text) => is_clean(text),
        Json::Array(items) => items.iter().all(is_clean_json),
        Json::Object(object) => object.values().all(is_clean_json),
        Json::Null | Json::Bool(_) | Json::Number(_) => true,
    }
}

fn lines(case: Case<'_>, findings: &[Finding]) -> Vec<FindingLine> {
    let numbered = findings.iter().zip(1_usize..).map(|(finding, number)| FindingLine {
        number: case.digits(&number.to_string()),
        message: clean(&case.heading(&finding.message)),
        remedy: clean(&case.text(&finding.remedy)),
    });
    numbered.collect()
}
