//! A code of the ledger is well formed, is given once, and cannot be mistaken for another.

use crate::model::regulation::{Code, Record, Regulation};
use crate::problems::{Note, Problems, RuleProblem};
use crate::sms;
use crate::syntax::tree::BlockKind;

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for (at, code) in regulation.codes.iter().enumerate() {
        judge(code, &regulation.codes[..at], problems);
    }
    for record in &regulation.records {
        of_record(record, &regulation.codes, problems);
    }
}

fn judge(code: &Code, earlier: &[Code], problems: &mut Problems) {
    if !sms::is_code(&code.code) {
        problems.push(RuleProblem::CodeShape, code.span);
        return;
    }
    for other in earlier {
        let kind = match sms::conflict(&code.code, &other.code) {
            None => continue,
            Some(sms::Conflict::Near(0)) => RuleProblem::CodeTwice,
            Some(sms::Conflict::Near(_) | sms::Conflict::Swap) => {
                RuleProblem::CodesTooNear { other: other.code.clone() }
            }
        };
        let problem = problems.push(kind, code.span);
        *problem = problem.clone().with_related(other.span, Note::FirstHere);
    }
}

fn of_record(record: &Record, codes: &[Code], problems: &mut Problems) {
    let by_sms = |kind: BlockKind| matches!(kind, BlockKind::SmsFiling | BlockKind::SmsStatus);
    let block = record.blocks.iter().find(|block| by_sms(block.kind));
    let mut live = codes.iter().filter(|code| code.record == record.id && code.retired.is_none());
    match (block, live.next()) {
        (Some(block), None) => {
            problems.push(RuleProblem::RecordWithoutCode, block.span);
        }
        (None, Some(code)) => {
            problems.push(RuleProblem::CodeWithoutMessages, code.span);
        }
        (Some(_), Some(_)) | (None, None) => {}
    }
    for second in live {
        problems.push(RuleProblem::RecordWithTwoCodes, second.span);
    }
}
