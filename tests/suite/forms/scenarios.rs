use zabeteh::evaluate::run;

use super::{real, title};

/// The fewest scenarios of a record: one accepted, one refused, one with a condition.
const FEWEST: usize = 3;

#[test]
fn every_scenario_passes() {
    let contract = real().contract();
    let failed: Vec<String> = contract
        .scenarios
        .iter()
        .map(|scenario| run(contract, scenario))
        .filter(|trial| !trial.passed)
        .map(|trial| format!("{}: {:?} {:?}", trial.scenario, trial.failures, trial.not_applied))
        .collect();
    assert_eq!(failed, Vec::<String>::new());
}

#[test]
fn every_record_has_scenarios() {
    let contract = real().contract();
    let bare: Vec<String> = contract
        .records
        .iter()
        .filter(|record| {
            let own = contract.scenarios.iter().filter(|it| it.record == record.id);
            own.count() < FEWEST
        })
        .map(title)
        .collect();
    assert_eq!(bare, Vec::<String>::new());
}
