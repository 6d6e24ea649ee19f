//! A provision says who checks it.

use crate::model::regulation::Regulation;
use crate::problems::{Problems, RuleProblem};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    let provisions = regulation.records.iter().flat_map(|record| &record.provisions);
    for provision in provisions.filter(|provision| provision.checked_by.is_none()) {
        problems.push(RuleProblem::ProvisionWithoutChecker, provision.span);
    }
}
