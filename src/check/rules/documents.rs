//! A record asks for a document once: two conditions for it are one condition with `or`.

use crate::model::regulation::{Force, Record, Regulation};
use crate::problems::{Note, Problems, RuleProblem};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for record in &regulation.records {
        judge(record, problems);
    }
}

fn judge(record: &Record, problems: &mut Problems) {
    for (at, requirement) in record.documents.iter().enumerate() {
        let first = record.documents[..at].iter().find(|first| {
            first.document == requirement.document
                && overlap(first.clauses.force, requirement.clauses.force)
        });
        let Some(first) = first else { continue };
        let document = requirement.document.to_string();
        let problem = problems.push(RuleProblem::DocumentTwice { document }, requirement.span);
        *problem = problem.clone().with_related(first.span, Note::FirstHere);
    }
}

/// Whether two statements are in force on a common day.
fn overlap(left: Force, right: Force) -> bool {
    let before = |first: Force, second: Force| match (first.until, second.since) {
        (Some(until), Some(since)) => until.value < since.value,
        _ => false,
    };
    !before(left, right) && !before(right, left)
}
