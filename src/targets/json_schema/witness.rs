use std::collections::BTreeMap;

use serde_json::Value;

use crate::contract::Contract;
use crate::evaluate::run;
use crate::model::RecordId;

use super::clause::{Clause, Exactness};

/// Filings that break one rule and nothing else, by record and clause: those of the scenarios.
pub(super) type Witnesses = BTreeMap<(RecordId, String), Value>;

/// Collects the filings of the scenarios that break exactly one rule.
pub(super) fn witnesses(contract: &Contract) -> Witnesses {
    let mut found = Witnesses::new();
    for scenario in &contract.scenarios {
        let trial = run(contract, scenario);
        let [finding] = &trial.verdict.findings[..] else { continue };
        let Some(rule) = &finding.rule else { continue };
        let clause = format!("rule {rule}");
        found.entry((trial.record, clause)).or_insert(trial.filing);
    }
    found
}

/// Adds to every clause of which the schema holds nothing a filing that the schema accepts and the
/// evaluator refuses. All other clauses hold in such a filing, so that the schema must accept it.
pub(super) fn attach(record: &RecordId, clauses: &mut [Clause], witnesses: &Witnesses) {
    for clause in clauses.iter_mut().filter(|clause| clause.exactness == Exactness::Absent) {
        clause.witness = witnesses.get(&(record.clone(), clause.clause.clone())).cloned();
    }
}
