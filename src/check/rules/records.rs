//! A record has a number of its own, a group, a purpose, a filer, a channel; an inquiry also says
//! who answers and what silence means.

use std::collections::BTreeMap;

use crate::model::regulation::{Record, Regulation};
use crate::problems::{Note, Problems, RuleProblem};
use crate::text::Span;

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    let mut numbers: BTreeMap<i64, Span> = BTreeMap::new();
    for record in &regulation.records {
        particulars(record, problems);
        let Some(number) = record.number else {
            continue;
        };
        if let Some(first) = numbers.insert(number.value, number.span) {
            let problem = RuleProblem::NumberTwice { number: number.value };
            let problem = problems.push(problem, number.span);
            *problem = problem.clone().with_related(first, Note::FirstHere);
        }
    }
}

fn particulars(record: &Record, problems: &mut Problems) {
    let span = record.heading.span;
    let mut missing = |is_missing: bool, problem: RuleProblem| {
        if is_missing {
            problems.push(problem, span);
        }
    };
    missing(record.number.is_none(), RuleProblem::RecordWithoutNumber);
    missing(record.group.is_none(), RuleProblem::RecordWithoutGroup);
    missing(record.purpose.is_none(), RuleProblem::RecordWithoutPurpose);
    missing(record.filed_by.is_none(), RuleProblem::RecordWithoutFiler);
    missing(record.channels.is_empty(), RuleProblem::RecordWithoutChannel);
    if let Some(answering) = &record.answering {
        missing(answering.silence.is_none(), RuleProblem::InquiryWithoutSilence);
        missing(answering.answered_by.is_none(), RuleProblem::InquiryWithoutAnswerer);
    }
}
