//! What comes into force does so before it goes out of force.

use crate::model::regulation::{Clauses, Entry, Force, Record, Regulation};
use crate::problems::{Note, Problems, RuleProblem};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    let items = regulation.lists.iter().flat_map(|list| &list.items).map(|item| item.force);
    let documents = regulation.documents.iter().map(|document| document.clauses.force);
    let codes = regulation.codes.iter().map(|code| code.force);
    let records = regulation.records.iter().flat_map(record_forces);
    for force in items.chain(documents).chain(codes).chain(records) {
        judge(force, problems);
    }
}

fn record_forces(record: &Record) -> Vec<Force> {
    let entries = record.entries().chain(record.answers()).map(Entry::clauses);
    let documents = record.documents.iter().map(|document| &document.clauses);
    let needs = record.needs.iter().map(|need| &need.clauses);
    let rules = record.rules.iter().map(|rule| &rule.clauses);
    let provisions = record.provisions.iter().map(|provision| &provision.clauses);
    let clauses = entries.chain(documents).chain(needs).chain(rules).chain(provisions);
    let force = |clauses: &Clauses| clauses.force;
    let blocks = record.blocks.iter().map(|block| block.force);
    let exceptions = record.rules.iter().flat_map(|rule| &rule.exceptions);
    let exceptions = exceptions.map(|exception| exception.force);
    clauses.map(force).chain(blocks).chain(exceptions).chain([record.force]).collect()
}

fn judge(force: Force, problems: &mut Problems) {
    let (Some(since), Some(until)) = (force.since, force.until) else {
        return;
    };
    if since.value > until.value {
        let problem = problems.push(RuleProblem::SinceAfterUntil, until.span);
        *problem = problem.clone().with_related(since.span, Note::FirstHere);
    }
}
