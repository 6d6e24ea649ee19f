use crate::contract::{FiledBy, Need, Record, RecordKind};

use super::case::Case;
use super::{NeedLine, words};

/// Returns the forms that must be done before or with the record, and the inquiries that bodies
/// make among themselves.
pub(super) fn needs(case: Case<'_>) -> (Vec<NeedLine>, Vec<NeedLine>) {
    let (inquiries, forms): (Vec<&Need>, Vec<&Need>) =
        case.record.needs.iter().partition(|need| is_inquiry(case, need));
    (lines(case, &forms), lines(case, &inquiries))
}

fn is_inquiry(case: Case<'_>, need: &Need) -> bool {
    let mut records = need.any_of.iter().filter_map(|id| case.contract.record(id));
    records.all(|record| record.kind == RecordKind::Inquiry)
}

fn lines(case: Case<'_>, needs: &[&Need]) -> Vec<NeedLine> {
    needs.iter().zip(1_usize..).map(|(need, number)| line(case, need, number)).collect()
}

fn line(case: Case<'_>, need: &Need, number: usize) -> NeedLine {
    let titles: Vec<String> = need.any_of.iter().map(|id| case.record_name(id)).collect();
    let condition = condition(case, need);
    let needed = case
        .filed
        .map(|filed| filed.verdict.needs.iter().any(|verdict| verdict.any_of == need.any_of));
    NeedLine {
        number: case.digits(&number.to_string()),
        title: titles.join(words::or(case.lang)),
        asked_of: asked_of(case, need),
        reason: if needed == Some(true) { condition.clone() } else { String::new() },
        condition,
        needed,
    }
}

fn condition(case: Case<'_>, need: &Need) -> String {
    match &need.because {
        Some(because) if !need.when.is_always() => case.text(because),
        Some(_) | None => case.condition(&need.when),
    }
}

fn asked_of(case: Case<'_>, need: &Need) -> String {
    let records = need.any_of.iter().filter_map(|id| case.contract.record(id));
    let bodies: Vec<String> = records.filter_map(|record| body(case, record)).collect();
    bodies.join(words::comma(case.lang))
}

/// The body that answers; with the one that asks, where only that one may.
fn body(case: Case<'_>, record: &Record) -> Option<String> {
    let answers = case.organisation(record.inquiry.as_ref()?.answered_by.as_ref()?);
    match &record.filed_by {
        Some(FiledBy::Organisation(asks)) => {
            Some(words::asked_by(&answers, &case.organisation(asks), case.lang))
        }
        Some(FiledBy::Field(_)) | None => Some(answers),
    }
}
