use std::collections::BTreeSet;

use crate::model::regulation::{Record, Regulation};
use crate::problems::{Code, Problems, RuleProblem, Severity};
use crate::text::Span;

/// Takes back the warnings that a record silences with `allow CODE because …`; reports an `allow`
/// that silences nothing. Errors cannot be silenced.
pub(super) fn silence(regulation: &Regulation, problems: &mut Problems) {
    let mut idle = Vec::new();
    for (at, record) in regulation.records.iter().enumerate() {
        let end = next_record(regulation, at);
        for (code, _) in &record.allows {
            let mut silenced = false;
            problems.retain(|problem| {
                let here = Some(problem.code()) == Code::parse(&code.value)
                    && problem.severity() == Severity::Warning
                    && stands_in(problem.span, record, end);
                silenced |= here;
                !here
            });
            if !silenced {
                idle.push(code.span);
            }
        }
    }
    for span in idle {
        problems.push(RuleProblem::AllowsNothing, span);
    }
}

/// Returns where the next record of the same source begins.
fn next_record(regulation: &Regulation, at: usize) -> u32 {
    let span = regulation.records[at].span;
    let later: BTreeSet<u32> = regulation
        .records
        .iter()
        .filter(|other| other.span.source == span.source && other.span.start > span.start)
        .map(|other| other.span.start)
        .collect();
    later.first().copied().unwrap_or(u32::MAX)
}

fn stands_in(span: Span, record: &Record, end: u32) -> bool {
    span.source == record.span.source && span.start >= record.span.start && span.start < end
}
