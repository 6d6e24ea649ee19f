//! A scenario says for which record and on which day, and expects something that can come out.

use crate::model::regulation::{Expectation, Regulation, Scenario};
use crate::problems::{Problems, RuleProblem};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for scenario in &regulation.scenarios {
        judge(scenario, regulation, problems);
    }
}

fn judge(scenario: &Scenario, regulation: &Regulation, problems: &mut Problems) {
    if scenario.record.is_some() && scenario.on.is_none() {
        problems.push(RuleProblem::ScenarioIncomplete, scenario.heading.span);
    }
    if scenario.expect.is_empty() {
        problems.push(RuleProblem::ScenarioExpectsNothing, scenario.heading.span);
    }
    let record =
        regulation.records.iter().find(|record| Some(&record.id) == scenario.record.as_ref());
    let Some(record) = record else { return };
    for expectation in &scenario.expect {
        let Expectation::BrokenRule(rule) = expectation else {
            continue;
        };
        if record.rules.iter().all(|known| known.id != rule.value) {
            let problem = RuleProblem::RuleNotOfRecord { rule: rule.value.to_string() };
            problems.push(problem, rule.span);
        }
    }
}
