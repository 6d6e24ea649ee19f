use crate::contract::{Asked, Provision, Requirement};
use crate::evaluate::{DocumentVerdict, Verdict};

use super::case::Case;
use super::{DocumentLine, DocumentState, ProvisionLine, words};

/// Returns the documents that the record asks for, each with what the filing says of it.
pub(super) fn documents(case: Case<'_>) -> Vec<DocumentLine> {
    let numbered = case.record.documents.iter().zip(1_usize..);
    numbered.map(|(requirement, number)| document(case, requirement, number)).collect()
}

/// Returns what persons and bodies check.
pub(super) fn provisions(case: Case<'_>) -> Vec<ProvisionLine> {
    let numbered = case.record.provisions.iter().zip(1_usize..);
    numbered.map(|(provision, number)| provision_line(case, provision, number)).collect()
}

fn document(case: Case<'_>, requirement: &Requirement, number: usize) -> DocumentLine {
    let verdict = case.filed.map(|filed| verdict_of(filed.verdict, requirement));
    let document = case.contract.document(&requirement.document);
    let title = document.map(|document| case.heading(&document.title));
    let hint = requirement.hint.as_ref().or_else(|| document?.hint.as_ref());
    let issuer = requirement.issued_by.as_ref().or_else(|| document?.issued_by.as_ref());
    DocumentLine {
        id: requirement.document.to_string(),
        number: case.digits(&number.to_string()),
        title: title.unwrap_or_else(|| requirement.document.to_string()),
        condition: condition(case, requirement),
        optional: requirement.asked == Asked::Optional,
        hint: case.text_or_empty(hint),
        issued_by: issuer.map(|id| case.organisation(id)).unwrap_or_default(),
        copies: words::copies(requirement.copies, case.lang).to_owned(),
        basis: case.basis(&requirement.basis),
        state: verdict.map_or(DocumentState::Open, state),
        reason: verdict.map(|it| reason(case, requirement, it)).unwrap_or_default(),
        given: verdict.flatten().is_some_and(|it| it.given),
    }
}

/// The reason of the source says better than its formula when a document is asked.
fn condition(case: Case<'_>, requirement: &Requirement) -> String {
    if requirement.when.is_always() {
        return String::new();
    }
    match &requirement.because {
        Some(because) => case.text(because),
        None => case.condition(&requirement.when),
    }
}

fn verdict_of<'a>(verdict: &'a Verdict, requirement: &Requirement) -> Option<&'a DocumentVerdict> {
    verdict.documents.iter().find(|it| it.id == requirement.document)
}

fn state(verdict: Option<&DocumentVerdict>) -> DocumentState {
    match verdict {
        None => DocumentState::NotAsked,
        Some(it) if it.replaced_by.is_some() => DocumentState::Replaced,
        Some(it) if it.required => DocumentState::Required,
        Some(_) => DocumentState::Optional,
    }
}

fn reason(case: Case<'_>, requirement: &Requirement, verdict: Option<&DocumentVerdict>) -> String {
    let Some(verdict) = verdict else {
        return words::labels(case.lang).not_asked;
    };
    if let Some(inquiry) = &verdict.replaced_by {
        return words::replaced(&case.record_name(inquiry), case.lang);
    }
    match condition(case, requirement) {
        reason if reason.is_empty() => words::labels(case.lang).always,
        reason => reason,
    }
}

fn provision_line(case: Case<'_>, provision: &Provision, number: usize) -> ProvisionLine {
    let body = provision.checked_by.as_ref();
    ProvisionLine {
        id: provision.id.to_string(),
        number: case.digits(&number.to_string()),
        text: case.heading(&provision.text),
        condition: case.condition(&provision.when),
        checked_by: body.map(|id| case.organisation(id)).unwrap_or_default(),
        basis: case.basis(&provision.basis),
        applies: case.filed.map(|filed| filed.verdict.checks.contains(&provision.id)),
    }
}
