use std::collections::BTreeSet;

use crate::contract::{
    Condition, Contract, Entry, Need, Record, RecordKind, Requirement, Rule, Silence,
};
use crate::model::{DocumentId, Place, RecordId, Scope};
use crate::text::Bilingual;

use super::order::part;
use super::reading::{Key, Reading, slot_in};
use super::{Answer, Derived, DocumentStep, NeedStep, Program, ProvisionStep, RuleStep, VisitStep};

/// Lowers one record of a contract.
pub(super) fn lower<'a>(contract: &'a Contract, record: &'a Record) -> Program<'a> {
    let reading = Reading { contract, record, inquiries: answerable(contract, record) };
    let provision = |provision| ProvisionStep { provision, when: reading.guard(&provision.when) };
    let visit = |visit| VisitStep { visit, when: reading.guard(&visit.when) };
    Program {
        contract,
        record,
        fields: part(&reading, Scope::Filing),
        answers: reading.inquiries.iter().map(|inquiry| answer(&reading, inquiry)).collect(),
        derived: derived(&reading),
        documents: record.documents.iter().map(|it| document(&reading, it)).collect(),
        needs: record.needs.iter().map(|it| need(&reading, it)).collect(),
        rules: record.rules.iter().map(|it| rule(&reading, it)).collect(),
        provisions: record.provisions.iter().map(provision).collect(),
        visits: record.visits.iter().map(visit).collect(),
    }
}

/// Returns the inquiries whose answers a filing may carry: those that the record may need, in the
/// order of the source, and itself.
fn answerable<'a>(contract: &'a Contract, record: &'a Record) -> Vec<&'a Record> {
    let needed = record.needs.iter().flat_map(|need| &need.any_of);
    let needed = needed.filter_map(|id| contract.record(id));
    let mut seen = BTreeSet::new();
    needed.chain([record]).filter(|it| brings_answer(it) && seen.insert(&it.id)).collect()
}

fn brings_answer(record: &Record) -> bool {
    record.kind == RecordKind::Inquiry && !record.answers().is_empty()
}

fn answer<'a>(reading: &Reading<'a>, inquiry: &'a Record) -> Answer<'a> {
    Answer { inquiry, part: part(reading, Scope::Answer(inquiry.id.clone())) }
}

/// Returns the computed values, those of the answers first, each after those that it reads.
fn derived<'a>(reading: &Reading<'a>) -> Vec<Derived<'a>> {
    let answers = reading.inquiries.iter().map(|inquiry| Scope::Answer(inquiry.id.clone()));
    let scopes = answers.chain([Scope::Filing]);
    let all = scopes.flat_map(|scope| {
        let entries = reading.entries(&scope).into_iter();
        entries.filter_map(move |entry| match entry {
            Entry::Computed(computed) => Some((scope.clone(), computed)),
            Entry::Field(_) | Entry::Rows(_) => None,
        })
    });
    let mut open: Vec<_> = all.collect();
    let mut out = Vec::with_capacity(open.len());
    while !open.is_empty() {
        let unread: Vec<Key> =
            open.iter().map(|(scope, it)| (scope.clone(), it.id.clone())).collect();
        let is_ready =
            |(_, it): &(Scope, &_)| !reading.reads(it).iter().any(|it| unread.contains(it));
        let at = open.iter().position(is_ready).unwrap_or(0);
        let (scope, computed) = open.remove(at);
        let place = Place { scope: scope.clone(), field: computed.id.clone(), part: None };
        let rests_on = reading.slots(&[place]);
        let reads = reading.reads(computed).into_iter();
        let reads = reads.filter_map(|(scope, field)| slot_in(&scope, field)).collect();
        let slot = slot_in(&scope, computed.id.clone());
        out.extend(slot.map(|slot| Derived { slot, computed, reads, rests_on }));
    }
    out
}

fn document<'a>(reading: &Reading<'a>, requirement: &'a Requirement) -> DocumentStep<'a> {
    let id = &requirement.document;
    let known = reading.contract.document(id);
    let title = known.map_or_else(|| bare(id), |document| document.title.clone());
    let stands_for_it = |inquiry: &&&Record| {
        inquiry.inquiry.as_ref().is_some_and(|inquiry| inquiry.replaces.contains(id))
    };
    DocumentStep {
        requirement,
        title,
        when: reading.guard(&requirement.when),
        replaced_by: reading.inquiries.iter().filter(stands_for_it).map(|it| &it.id).collect(),
        because: reason(requirement.because.as_ref(), &requirement.when),
    }
}

fn bare(id: &DocumentId) -> Bilingual {
    Bilingual::new(id.as_str(), id.as_str())
}

fn reason<'a>(because: Option<&'a Bilingual>, when: &'a Condition) -> Option<&'a Bilingual> {
    let words = Some(&when.words).filter(|words| !words.fa.is_empty() || !words.en.is_empty());
    because.or(words)
}

/// A record's own answer is never one that it waits for.
fn need<'a>(reading: &Reading<'a>, need: &'a Need) -> NeedStep<'a> {
    let records = need.any_of.iter().filter_map(|id| reading.contract.record(id));
    let inquiries: Vec<&Record> =
        records.filter(|it| brings_answer(it) && it.id != reading.record.id).collect();
    let has_other_way = inquiries.len() < need.any_of.len();
    let awaited = inquiries.iter().filter(|it| !has_other_way && waits(it));
    NeedStep {
        need,
        when: reading.guard(&need.when),
        because: reason(need.because.as_ref(), &need.when),
        awaited: awaited.map(|it| &it.id).collect(),
        inquiries: inquiries.iter().map(|it| &it.id).collect(),
    }
}

fn waits(record: &Record) -> bool {
    match record.inquiry.as_ref().map(|inquiry| inquiry.silence) {
        Some(Silence::Waits | Silence::Refuses) => true,
        Some(Silence::Consents) | None => false,
    }
}

fn rule<'a>(reading: &Reading<'a>, rule: &'a Rule) -> RuleStep<'a> {
    let reads: Vec<Place> = rule.when.reads.iter().chain(&rule.holds.reads).cloned().collect();
    let inquiries: Vec<RecordId> = reading.inquiries(&reads);
    let reported = if rule.holds.reads.is_empty() { &rule.when.reads } else { &rule.holds.reads };
    RuleStep {
        rule,
        when: reading.guard(&rule.when),
        holds: reading.guard(&rule.holds),
        inquiries,
        pointers: reading.pointers(reported),
    }
}
