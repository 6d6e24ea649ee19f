use crate::contract::{Need, Record, RecordKind, Silence};
use crate::model::RecordId;

use super::case::Case;
use super::decide::decide;
use super::documents::reason;
use super::need_verdict::NeedVerdict;
use super::view::View;

/// The records that a filing needs, and what they keep it waiting for.
#[derive(Default)]
pub(super) struct Needs {
    /// The needs that hold.
    pub(super) needs: Vec<NeedVerdict>,
    /// The inquiries among them that bring an answer, each once.
    pub(super) inquiries: Vec<RecordId>,
    /// The inquiries whose answer is waited for, each once.
    pub(super) waiting: Vec<RecordId>,
}

/// Finds what a filing needs.
pub(super) fn needs(case: &Case<'_>) -> Needs {
    let mut out = Needs::default();
    for need in &case.record.needs {
        if !decide(View::of(case), &need.when).is_true() {
            continue;
        }
        add(&mut out.inquiries, inquiries(case, need));
        add(&mut out.waiting, awaited(case, need));
        out.needs.push(NeedVerdict {
            any_of: need.any_of.clone(),
            because: reason(need.because.as_ref(), &need.when),
        });
    }
    out
}

fn add(to: &mut Vec<RecordId>, records: Vec<&Record>) {
    for record in records {
        if !to.contains(&record.id) {
            to.push(record.id.clone());
        }
    }
}

/// A record's own answer is never one that it waits for.
fn inquiries<'a>(case: &Case<'a>, need: &Need) -> Vec<&'a Record> {
    let records = need.any_of.iter().filter_map(|id| case.contract.record(id));
    let brings_answer = |record: &&Record| {
        record.kind == RecordKind::Inquiry
            && !record.answers().is_empty()
            && record.id != case.record.id
    };
    records.filter(brings_answer).collect()
}

/// Where one alternative is enough, an answer of one ends the wait for all; and a form among them
/// may be done already, which the filing does not say.
fn awaited<'a>(case: &Case<'a>, need: &Need) -> Vec<&'a Record> {
    let inquiries = inquiries(case, need);
    let is_answered = |record: &&Record| case.answers.contains_key(&record.id);
    let has_other_way = inquiries.len() < need.any_of.len() || inquiries.iter().any(is_answered);
    if has_other_way {
        return Vec::new();
    }
    inquiries.into_iter().filter(|record| waits(record)).collect()
}

fn waits(record: &Record) -> bool {
    let silence = record.inquiry.as_ref().map(|inquiry| inquiry.silence);
    match silence {
        Some(Silence::Waits | Silence::Refuses) => true,
        Some(Silence::Consents) | None => false,
    }
}
