//! No result can leave 64 bits, whatever is filled in.

use crate::check::intervals::Intervals;
use crate::check::walk::conditions;
use crate::model::Formula;
use crate::model::regulation::{ComputedValue, Entry, Regulation};
use crate::problems::{KindProblem, Problems};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for record in &regulation.records {
        let intervals = Intervals { regulation, record };
        for guarded in conditions(record) {
            let terms = guarded.formula.map(Formula::terms).unwrap_or_default();
            if !terms.into_iter().all(|term| intervals.fits(term)) {
                problems.push(KindProblem::Overflow, guarded.span);
            }
        }
        for entry in record.entries() {
            let Entry::Computed(computed) = entry else {
                continue;
            };
            let Some(ComputedValue::Term(computation)) = &computed.value else {
                continue;
            };
            if !computation.term.terms().into_iter().all(|term| intervals.fits(term)) {
                problems.push(KindProblem::Overflow, computation.span);
            }
        }
    }
}
