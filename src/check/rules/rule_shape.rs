//! A rule requires or advises something, says what is wrong where it does not hold, and what to do.

use crate::model::regulation::{Regulation, Rule};
use crate::problems::{Problems, RuleProblem};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for rule in regulation.records.iter().flat_map(|record| &record.rules) {
        judge(rule, problems);
    }
}

fn judge(rule: &Rule, problems: &mut Problems) {
    if rule.holds.is_none() {
        problems.push(RuleProblem::RuleWithoutCondition, rule.span);
    }
    if rule.message.is_none() {
        problems.push(RuleProblem::RuleWithoutMessage, rule.span);
    }
    if rule.remedy.is_none() {
        problems.push(RuleProblem::RuleWithoutRemedy, rule.span);
    }
}
