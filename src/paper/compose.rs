use serde_json::Value as Json;

use crate::contract::{CodeEntry, Contract, Record};
use crate::evaluate::{evaluate, normalise};
use crate::text::Lang;

use super::boxes::date_boxes;
use super::case::{Case, Filed};
use super::{Edition, Head, Qr, Sheet, SheetKind, SmsRequest};
use super::{documents, judgement, needs, particulars, sections, words};

/// Composes the sheet of a record: blank, or with a filing.
///
/// A filing is normalised first, and judged; it is printed whatever the judgement is.
pub fn compose(
    contract: &Contract,
    record: &Record,
    edition: Edition,
    filing: Option<&Json>,
) -> Sheet {
    let judged = filing.map(|typed| {
        let filing = normalise(contract, typed);
        (typed, evaluate(contract, &filing), filing)
    });
    let filed = judged.as_ref().map(|(typed, verdict, filing)| Filed { typed, filing, verdict });
    sheet(Case { contract, record, lang: edition.lang, filed }, edition.kind)
}

fn sheet(case: Case<'_>, kind: SheetKind) -> Sheet {
    let (forms, inquiries) = needs::needs(case);
    Sheet {
        kind,
        lang: case.lang.tag().to_owned(),
        direction: direction(case.lang).to_owned(),
        filled: case.filed.is_some(),
        head: head(case),
        draft: case.record.confirmed.is_none().then(|| words::draft(case.lang).to_owned()),
        particulars: particulars::particulars(case),
        filed_on: date_boxes(case, case.filed.and_then(|it| it.filing.get("filed_on"))),
        sections: sections::sections(case),
        answer: sections::answer(case),
        documents: documents::documents(case),
        forms,
        inquiries,
        provisions: documents::provisions(case),
        judgement: case.filed.map(|filed| judgement::judgement(case, filed.verdict)),
        remarks: judgement::remarks(case),
        labels: words::labels(case.lang),
    }
}

fn direction(lang: Lang) -> &'static str {
    match lang {
        Lang::Fa => "rtl",
        Lang::En => "ltr",
    }
}

fn head(case: Case<'_>) -> Head {
    let record = case.record;
    let number = case.digits(&record.number.to_string());
    let regulation = &case.contract.regulation;
    let revision = regulation.revision;
    let revision_wire = revision.map(|day| day.wire()).unwrap_or_default();
    let code = code(case);
    Head {
        id: record.id.to_string(),
        numbered: format!("{} {number}", words::kind(record.kind, case.lang)),
        number,
        title: case.heading(&record.title),
        group: group(case),
        authority: regulation
            .published_by
            .as_ref()
            .map(|id| case.organisation(id))
            .unwrap_or_default(),
        purpose: case.text(&record.purpose),
        revision: case.digits(&revision.map(|day| day.to_string()).unwrap_or_default()),
        qr: Qr::of(format!("{};{revision_wire}", record.id)),
        revision_wire,
        sms_code: code.map(|entry| case.digits(&entry.code)).unwrap_or_default(),
        sms_requests: code.map(|entry| requests(case, entry)).unwrap_or_default(),
    }
}

fn group(case: Case<'_>) -> String {
    let list = crate::model::ListId::new("group");
    case.record.group.as_ref().map(|id| case.item(&list, id.as_str())).unwrap_or_default()
}

fn code<'a>(case: Case<'a>) -> Option<&'a CodeEntry> {
    let mut codes = case.contract.codes.iter();
    codes.find(|entry| entry.record == case.record.id && entry.retired.is_none())
}

fn requests(case: Case<'_>, entry: &CodeEntry) -> Vec<SmsRequest> {
    let blocks = case.record.blocks.iter().filter(|it| it.channel == crate::contract::Channel::Sms);
    let requests = blocks.map(|block| {
        let names =
            block.take.iter().filter_map(|id| Some(sections::title(case.record.entry(id)?)));
        let names = names.map(|title| case.text(title));
        SmsRequest {
            purpose: words::purpose(block.purpose, case.lang).to_owned(),
            parts: std::iter::once(case.digits(&entry.code)).chain(names).collect(),
        }
    });
    requests.collect()
}
