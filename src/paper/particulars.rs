use crate::contract::{Channel, Deadline, FiledBy, Gives, Inquiry, Visit};
use crate::model::{FieldId, ValueType};

use super::case::Case;
use super::{Particular, Topic, phrase, words};

/// Returns what is told about a record before it is filled in.
pub(super) fn particulars(case: Case<'_>) -> Vec<Particular> {
    let record = case.record;
    let inquiry = record.inquiry.as_ref();
    let all = [
        (Topic::FiledBy, record.filed_by.as_ref().map(|by| filed_by(case, by))),
        (Topic::Channels, Some(channels(case, &record.channels))),
        (Topic::Visit, Some(visits(case, &record.visits))),
        (Topic::DecidedWithin, record.decided_within.as_ref().map(|it| vec![deadline(case, it)])),
        (Topic::AnsweredBy, inquiry.map(|inquiry| answered_by(case, inquiry))),
        (Topic::Gives, record.gives.as_ref().map(|gives| vec![result(case, gives)])),
        (Topic::Basis, Some(case.basis(&record.basis))),
    ];
    let told = all.into_iter().filter_map(|(id, lines)| Some((id, lines?)));
    let told = told.filter(|(_, lines)| !lines.is_empty()).map(|(id, lines)| Particular {
        id,
        label: words::topic(id, case.lang).to_owned(),
        lines,
    });
    told.collect()
}

fn filed_by(case: Case<'_>, by: &FiledBy) -> Vec<String> {
    match by {
        FiledBy::Organisation(id) => vec![case.organisation(id)],
        FiledBy::Field(field) => capacities(case, field),
    }
}

/// The items of the field that names the capacity are those who may file.
fn capacities(case: Case<'_>, field: &FieldId) -> Vec<String> {
    let mut fields = case.record.fields();
    match fields.find(|it| it.id == *field).map(|it| &it.value_type) {
        Some(ValueType::Choice { list, items }) => {
            items.iter().map(|item| case.item(list, item.as_str())).collect()
        }
        Some(_) | None => Vec::new(),
    }
}

fn channels(case: Case<'_>, channels: &[Channel]) -> Vec<String> {
    channels.iter().map(|channel| words::channel(*channel, case.lang).to_owned()).collect()
}

fn visits(case: Case<'_>, visits: &[Visit]) -> Vec<String> {
    if visits.is_empty() {
        return vec![words::no_visit(case.lang).to_owned()];
    }
    visits.iter().map(|visit| words_of_visit(case, visit)).collect()
}

fn words_of_visit(case: Case<'_>, visit: &Visit) -> String {
    let why = words::presence(visit.because, case.lang);
    let note = case.text_or_empty(visit.note.as_ref());
    words::visit(why, &case.condition(&visit.when), &note, case.lang)
}

fn deadline(case: Case<'_>, deadline: &Deadline) -> String {
    case.digits(&words::deadline(deadline.count, deadline.unit, case.lang))
}

fn answered_by(case: Case<'_>, inquiry: &Inquiry) -> Vec<String> {
    let body = inquiry.answered_by.as_ref().map(|id| case.organisation(id));
    let carried = inquiry.carried.map(|it| words::carriage(it, case.lang).to_owned());
    let within = inquiry.within.as_ref().map(|it| deadline(case, it));
    let silence = words::silence(inquiry.silence, case.lang).to_owned();
    [body, carried, within, Some(silence)].into_iter().flatten().collect()
}

fn result(case: Case<'_>, gives: &Gives) -> String {
    let document = case.contract.document(&gives.document);
    let title = document.map(|document| case.text(&document.title));
    let title = title.unwrap_or_else(|| gives.document.to_string());
    match &gives.valid {
        Some((term, period)) => words::valid(&title, &phrase::term(case, term, *period), case.lang),
        None => title,
    }
}
