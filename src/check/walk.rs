//! The conditions of a record, each with what is known where it stands.

use crate::model::Formula;
use crate::model::regulation::{Clauses, Computed, ComputedValue, Condition, Entry, Read, Record};
use crate::text::Span;

/// A condition or a computation of a record.
pub(super) struct Guarded<'a> {
    /// What certainly holds where it is read.
    pub(super) known: Vec<&'a Formula>,
    /// The values that it reads.
    pub(super) reads: &'a [Read],
    /// The condition itself; absent for a computation.
    pub(super) formula: Option<&'a Formula>,
    /// Where it stands.
    pub(super) span: Span,
}

/// Returns every condition and computation of a record, in order.
pub(super) fn conditions(record: &Record) -> Vec<Guarded<'_>> {
    let mut found = Vec::new();
    for entry in record.entries().chain(record.answers()) {
        entry_conditions(entry, &mut found);
    }
    for visit in &record.visits {
        found.extend(visit.when.iter().map(bare));
    }
    for document in &record.documents {
        clause_condition(&document.clauses, &mut found);
    }
    for need in &record.needs {
        clause_condition(&need.clauses, &mut found);
    }
    for rule in &record.rules {
        clause_condition(&rule.clauses, &mut found);
        let guard: Vec<&Formula> = guard(&rule.clauses);
        let inner =
            rule.holds.iter().chain(rule.exceptions.iter().map(|exception| &exception.when));
        for condition in inner {
            let guarded = Guarded { known: guard.clone(), ..bare(condition) };
            found.push(guarded);
        }
    }
    for provision in &record.provisions {
        clause_condition(&provision.clauses, &mut found);
    }
    found
}

fn entry_conditions<'a>(entry: &'a Entry, found: &mut Vec<Guarded<'a>>) {
    clause_condition(entry.clauses(), found);
    match entry {
        Entry::Field(_) => {}
        Entry::Rows(rows) => {
            for field in &rows.fields {
                clause_condition(&field.clauses, found);
            }
        }
        Entry::Computed(computed) => found.extend(computation(computed)),
    }
}

fn computation(computed: &Computed) -> Option<Guarded<'_>> {
    let known = guard(&computed.clauses);
    match computed.value.as_ref()? {
        ComputedValue::Condition(condition) => Some(Guarded { known, ..bare(condition) }),
        ComputedValue::Term(computation) => Some(Guarded {
            known,
            reads: &computation.reads,
            formula: None,
            span: computation.span,
        }),
        ComputedValue::Table(..) => None,
    }
}

fn clause_condition<'a>(clauses: &'a Clauses, found: &mut Vec<Guarded<'a>>) {
    found.extend(clauses.when.iter().map(bare));
}

fn guard(clauses: &Clauses) -> Vec<&Formula> {
    clauses.when.iter().map(|when| &when.formula).collect()
}

fn bare(condition: &Condition) -> Guarded<'_> {
    Guarded {
        known: Vec::new(),
        reads: &condition.reads,
        formula: Some(&condition.formula),
        span: condition.span,
    }
}
