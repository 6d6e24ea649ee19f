use serde_json::{Value as Json, json};

use crate::contract::{Contract, Record, Scenario};
use crate::model::Formula;

use super::apply::apply;
use super::case::Case;
use super::draft::Draft;
use super::judge::judge;
use super::sample::fill;
use super::trial::Trial;
use super::unmet::unmet;

/// Runs a scenario: fills in what it names, samples the rest, evaluates, and compares.
pub fn run(contract: &Contract, scenario: &Scenario) -> Trial {
    let record = contract.record(&scenario.record);
    let (filing, not_applied) = record.map_or_else(
        || (json!({"form": scenario.record.as_str()}), Vec::new()),
        |record| filing(contract, record, scenario),
    );
    let judged = judge(contract, &filing);
    let unmet = scenario.expect.iter().filter_map(|it| unmet(&judged, it));
    let failures: Vec<_> = unmet.collect();
    Trial {
        scenario: scenario.id.clone(),
        record: scenario.record.clone(),
        passed: failures.is_empty() && not_applied.is_empty(),
        failures,
        not_applied,
        filing,
        verdict: judged.verdict,
        trace: judged.trace,
    }
}

fn filing(contract: &Contract, record: &Record, scenario: &Scenario) -> (Json, Vec<Formula>) {
    let mut draft = Draft::new(Case::new(contract, record, scenario.on));
    let given = scenario.given.iter();
    let refused: Vec<Formula> =
        given.filter(|formula| !apply(&mut draft, None, formula)).cloned().collect();
    (fill(&draft), refused)
}
