//! A record does not need itself.

use crate::model::regulation::Regulation;
use crate::problems::{Problems, RuleProblem};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for record in &regulation.records {
        for need in record.needs.iter().filter(|need| need.any_of.contains(&record.id)) {
            problems.push(RuleProblem::NeedsItself, need.span);
        }
    }
}
