use serde_json::{Map, Value as Json};

use crate::contract::{Asked, Condition, Requirement};
use crate::model::{DocumentId, RecordId};
use crate::text::Bilingual;

use super::case::Case;
use super::decide::decide;
use super::document_verdict::DocumentVerdict;
use super::fact::Fact;
use super::finding::Finding;
use super::pointer::child;
use super::view::View;

/// Returns the documents that a filing asks for, and a finding for each that must be given and is
/// not.
pub(super) fn documents(
    case: &Case<'_>,
    given: Option<&Map<String, Json>>,
) -> (Vec<DocumentVerdict>, Vec<Finding>) {
    let mut verdicts = Vec::new();
    let mut findings = Vec::new();
    for requirement in &case.record.documents {
        if !decide(View::of(case), &requirement.when).is_true() {
            continue;
        }
        let verdict = verdict(case, requirement, given);
        if verdict.required && !verdict.given {
            findings.push(missing(case, requirement));
        }
        verdicts.push(verdict);
    }
    (verdicts, findings)
}

fn verdict(
    case: &Case<'_>,
    requirement: &Requirement,
    given: Option<&Map<String, Json>>,
) -> DocumentVerdict {
    let id = &requirement.document;
    let replaced_by = replacement(case, id);
    DocumentVerdict {
        id: id.clone(),
        given: given.is_some_and(|all| all.contains_key(id.as_str())),
        required: requirement.asked == Asked::Required && replaced_by.is_none(),
        copies: requirement.copies,
        replaced_by,
        because: reason(requirement.because.as_ref(), &requirement.when),
    }
}

/// Returns the answered inquiry that stands for a document.
fn replacement(case: &Case<'_>, document: &DocumentId) -> Option<RecordId> {
    let inquiries = case.answerable.iter();
    let mut answered = inquiries.filter(|it| case.answers.contains_key(&it.id));
    let standing = answered.find(|it| {
        let inquiry = it.inquiry.as_ref();
        inquiry.is_some_and(|inquiry| inquiry.replaces.contains(document))
    });
    standing.map(|it| it.id.clone())
}

/// Returns the reason that the source gives, else the condition in words.
pub(super) fn reason(because: Option<&Bilingual>, when: &Condition) -> Option<Bilingual> {
    let words = Some(&when.words).filter(|words| !words.fa.is_empty() || !words.en.is_empty());
    because.or(words).cloned()
}

fn missing(case: &Case<'_>, requirement: &Requirement) -> Finding {
    let id = &requirement.document;
    let bare = Bilingual::new(id.as_str(), id.as_str());
    let document = case.contract.document(id);
    let name = document.map_or(&bare, |document| &document.title);
    let path = child("/documents", id.as_str());
    Finding::of(&Fact::NoDocument, path, name).resting_on(&requirement.basis)
}
