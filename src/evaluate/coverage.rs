use serde::{Deserialize, Serialize};

use crate::contract::{Contract, Entry, Record};
use crate::model::{DocumentId, FieldId, RecordId, RuleId};

use super::trace::{RuleState, Trace};
use super::trial::Trial;

/// What no scenario exercises, for each record in the order of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Coverage {
    /// One entry for each record.
    pub records: Vec<RecordCoverage>,
}

/// What no scenario exercises of a record. Each list has the order of the source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct RecordCoverage {
    /// The record.
    pub record: RecordId,
    /// The number of scenarios that file it.
    pub scenarios: usize,
    /// The rules that no scenario reaches.
    pub rules_never_evaluated: Vec<RuleId>,
    /// The rules that are reached and hold in every scenario.
    pub rules_never_broken: Vec<RuleId>,
    /// The rules that are reached and hold in no scenario.
    pub rules_never_satisfied: Vec<RuleId>,
    /// The documents with a condition that no scenario makes hold.
    pub documents_never_asked: Vec<DocumentId>,
    /// The documents with a condition that holds in every scenario.
    pub documents_always_asked: Vec<DocumentId>,
    /// The fields and groups with a condition that no scenario makes hold.
    pub fields_never_asked: Vec<FieldId>,
    /// The fields and groups with a condition that holds in every scenario.
    pub fields_always_asked: Vec<FieldId>,
}

impl RecordCoverage {
    /// Whether every rule and every condition is exercised on both sides.
    pub fn is_complete(&self) -> bool {
        let rules =
            [&self.rules_never_evaluated, &self.rules_never_broken, &self.rules_never_satisfied];
        let documents = [&self.documents_never_asked, &self.documents_always_asked];
        let fields = [&self.fields_never_asked, &self.fields_always_asked];
        rules.into_iter().all(Vec::is_empty)
            && documents.into_iter().all(Vec::is_empty)
            && fields.into_iter().all(Vec::is_empty)
    }
}

/// Finds which rules and which conditional documents and fields no scenario exercises, and on which
/// side.
pub fn coverage(contract: &Contract, trials: &[Trial]) -> Coverage {
    let records = contract.records.iter();
    Coverage { records: records.map(|record| of_record(record, trials)).collect() }
}

fn of_record(record: &Record, trials: &[Trial]) -> RecordCoverage {
    let trials = trials.iter().filter(|trial| trial.record == record.id);
    let traces: Vec<&Trace> = trials.map(|trial| &trial.trace).collect();
    let documents = conditional_documents(record);
    let fields = conditional_fields(record);
    let rules: Vec<RuleId> = record.rules.iter().map(|rule| rule.id.clone()).collect();
    let reached = |rule: &RuleId, state| is_reached(&traces, rule, state);
    let satisfied = |rule: &RuleId| reached(rule, RuleState::Satisfied);
    let broken = |rule: &RuleId| reached(rule, RuleState::Broken);
    let asked = |id: &DocumentId, side| knows(&traces, |it| &it.documents, (id, side));
    let shown = |id: &FieldId, side| knows(&traces, |it| &it.fields, (id, side));
    RecordCoverage {
        record: record.id.clone(),
        scenarios: traces.len(),
        rules_never_evaluated: only(&rules, |it| !satisfied(it) && !broken(it)),
        rules_never_broken: only(&rules, |it| satisfied(it) && !broken(it)),
        rules_never_satisfied: only(&rules, |it| broken(it) && !satisfied(it)),
        documents_never_asked: only(&documents, |it| !asked(it, true)),
        documents_always_asked: only(&documents, |it| asked(it, true) && !asked(it, false)),
        fields_never_asked: only(&fields, |it| !shown(it, true)),
        fields_always_asked: only(&fields, |it| shown(it, true) && !shown(it, false)),
    }
}

fn conditional_documents(record: &Record) -> Vec<DocumentId> {
    let conditional = record.documents.iter().filter(|it| !it.when.is_always());
    let mut ids: Vec<DocumentId> = conditional.map(|it| it.document.clone()).collect();
    ids.dedup();
    ids
}

fn conditional_fields(record: &Record) -> Vec<FieldId> {
    let conditional = record.entries().filter(|entry| match entry {
        Entry::Field(field) => !field.when.is_always(),
        Entry::Rows(rows) => !rows.when.is_always(),
        Entry::Computed(_) => false,
    });
    conditional.map(|entry| entry.id().clone()).collect()
}

fn only<T: Clone>(ids: &[T], is_wanted: impl Fn(&T) -> bool) -> Vec<T> {
    ids.iter().filter(|id| is_wanted(id)).cloned().collect()
}

fn is_reached(traces: &[&Trace], rule: &RuleId, state: RuleState) -> bool {
    let mut all = traces.iter().flat_map(|trace| &trace.rules);
    all.any(|(id, reached)| id == rule && *reached == state)
}

/// Whether some scenario decides the condition of an id this way.
fn knows<T: PartialEq>(
    traces: &[&Trace],
    of: fn(&Trace) -> &Vec<(T, bool)>,
    (id, side): (&T, bool),
) -> bool {
    let mut all = traces.iter().flat_map(|trace| of(trace));
    all.any(|(known, holds)| known == id && *holds == side)
}
