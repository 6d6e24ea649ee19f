use std::collections::BTreeMap;

use crate::contract::{Asked, Need, Record, RecordKind, Requirement};
use crate::model::regulation;
use crate::model::{DocumentId, Formula};

use super::blocks::block;
use super::conditions::{basis, force, guard};
use super::entries::section;
use super::particulars::{channel, confidence, copies, deadline, filed_by, gives, inquiry, visit};
use super::rules::{provision, rules};
use super::simplify::Allowed;

/// The documents of the vocabulary.
pub(in crate::contract) type Vocabulary<'a> = BTreeMap<&'a DocumentId, &'a regulation::Document>;

/// Returns a form or an inquiry.
pub(in crate::contract) fn record(
    record: &regulation::Record,
    vocabulary: &Vocabulary<'_>,
) -> Record {
    let allowed = Allowed { record };
    Record {
        id: record.id.clone(),
        number: number(record),
        kind: match record.answering {
            Some(_) => RecordKind::Inquiry,
            None => RecordKind::Form,
        },
        title: record.heading.title.clone(),
        group: record.group.clone(),
        purpose: record.purpose.clone().unwrap_or_default(),
        filed_by: record.filed_by.as_ref().map(filed_by),
        channels: record.channels.iter().copied().map(channel).collect(),
        visits: record.visits.iter().map(|one| visit(one, &allowed)).collect(),
        decided_within: record.decided_within.as_ref().map(deadline),
        gives: record.gives.as_ref().map(gives),
        force: force(record.force),
        basis: basis(&record.basis),
        pending: record.pending.clone(),
        confidence: record.confidence.map(confidence),
        sources: record.sources.clone(),
        confirmed: record.confirmed.map(|date| date.value),
        inquiry: record.answering.as_ref().map(|answering| inquiry(answering, &allowed)),
        sections: record.sections.iter().map(|one| section(one, &allowed)).collect(),
        documents: documents(record, vocabulary, &allowed),
        needs: needs(record, &allowed),
        rules: rules(record, &allowed),
        provisions: record.provisions.iter().map(|one| provision(one, &allowed)).collect(),
        blocks: record.blocks.iter().map(block).collect(),
    }
}

fn number(record: &regulation::Record) -> u32 {
    record.number.and_then(|number| u32::try_from(number.value).ok()).unwrap_or(0)
}

fn documents(
    record: &regulation::Record,
    vocabulary: &Vocabulary<'_>,
    allowed: &Allowed<'_>,
) -> Vec<Requirement> {
    let lower = |one: &regulation::Requirement| requirement(one, vocabulary, allowed);
    let never = |one: &Requirement| one.when.formula == Formula::Constant(false);
    record.documents.iter().map(lower).filter(|one| !never(one)).collect()
}

/// Returns a document that is asked for; what it leaves unsaid is what the vocabulary says.
fn requirement(
    one: &regulation::Requirement,
    vocabulary: &Vocabulary<'_>,
    allowed: &Allowed<'_>,
) -> Requirement {
    let declared = vocabulary.get(&one.document);
    let usual = declared.and_then(|document| document.copies);
    let issuer = declared.and_then(|document| document.issued_by.clone());
    Requirement {
        document: one.document.clone(),
        copies: one.copies.or(usual).map(copies).unwrap_or_default(),
        issued_by: one.issued_by.clone().or(issuer),
        when: guard(&one.clauses, allowed),
        asked: if one.optional { Asked::Optional } else { Asked::Required },
        because: one.clauses.because.clone(),
        hint: one.clauses.hint.clone(),
        basis: basis(&one.clauses.basis),
        pending: one.clauses.pending.clone(),
    }
}

fn needs(record: &regulation::Record, allowed: &Allowed<'_>) -> Vec<Need> {
    let lower = |one: &regulation::Need| Need {
        any_of: one.any_of.clone(),
        when: guard(&one.clauses, allowed),
        because: one.clauses.because.clone(),
        basis: basis(&one.clauses.basis),
        pending: one.clauses.pending.clone(),
    };
    let never = |one: &Need| one.when.formula == Formula::Constant(false);
    record.needs.iter().map(lower).filter(|one| !never(one)).collect()
}
