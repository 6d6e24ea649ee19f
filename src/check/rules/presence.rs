//! A condition reads a value only where it is certainly present.

use crate::check::presence::Presence;
use crate::check::walk::conditions;
use crate::model::regulation::Regulation;
use crate::problems::{Problems, RuleProblem};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for record in &regulation.records {
        let presence = Presence { regulation, record };
        for guarded in conditions(record) {
            for read in guarded.reads {
                let Some(absence) = presence.absence(read, &guarded.known) else {
                    continue;
                };
                let problem = RuleProblem::MayBeAbsent {
                    field: read.place.field.to_string(),
                    guard_en: absence.guard.en,
                    guard_fa: absence.guard.fa,
                };
                problems.push(problem, read.span);
            }
        }
    }
}
