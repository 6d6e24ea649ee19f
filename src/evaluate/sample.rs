use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use crate::contract::{Asked, Contract, Entry, Field, Record, Rows};
use crate::model::{RecordId, Scope};
use crate::text::Date;

use super::case::Case;
use super::draft::{Draft, Key};
use super::evaluate::evaluate;
use super::finding_code::FindingCode;
use super::sample_value::sample_value;
use super::verdict::Verdict;
use super::wish::Wish;

type Object = Map<String, Json>;

/// Returns a filing in which every asked field has its fixed sample value, every asked document is
/// given and every needed inquiry has answered.
pub fn sample_filing(contract: &Contract, record: &Record, on: Date) -> Json {
    fill(&Draft::new(Case::new(contract, record, on)))
}

/// Fills in what a draft leaves open.
///
/// Everything is filled in first; what the verdict then says is not asked goes again. Because a
/// value that is not asked counts as absent, one such step is enough for the fields; the needed
/// inquiries may need another.
pub(super) fn fill(draft: &Draft<'_>) -> Json {
    let mut answered = draft.answered();
    let mut filing = asked_only(draft, &answered);
    for _ in 0..=draft.case.record.needs.len() {
        let needed = needed(draft, &filing.1);
        if needed == answered {
            break;
        }
        answered = needed;
        filing = asked_only(draft, &answered);
    }
    let (mut filing, verdict) = filing;
    filing["documents"] = documents(&verdict);
    filing
}

fn needed(draft: &Draft<'_>, verdict: &Verdict) -> BTreeSet<RecordId> {
    let needed = verdict.inquiries.iter().cloned();
    let mut answered: BTreeSet<RecordId> = needed.chain(draft.answered()).collect();
    answered.retain(|id| !draft.is_silent(id));
    answered
}

fn asked_only(draft: &Draft<'_>, answered: &BTreeSet<RecordId>) -> (Json, Verdict) {
    let mut filing = everything(draft, answered);
    let verdict = evaluate(draft.case.contract, &filing);
    let not_asked = verdict.findings.iter().filter(|it| it.code == FindingCode::NotAsked);
    for finding in not_asked {
        if !draft.is_fixed(&finding.path) {
            remove(&mut filing, &finding.path);
        }
    }
    let verdict = evaluate(draft.case.contract, &filing);
    (filing, verdict)
}

/// Keys are ids, so that no pointer needs unescaping.
fn remove(filing: &mut Json, path: &str) {
    if let Some((parent, key)) = path.rsplit_once('/') {
        let object = filing.pointer_mut(parent).and_then(Json::as_object_mut);
        object.map(|object| object.shift_remove(key));
    }
}

fn everything(draft: &Draft<'_>, answered: &BTreeSet<RecordId>) -> Json {
    let inquiries = draft.case.answerable.iter();
    let answers = inquiries.filter(|it| answered.contains(&it.id)).map(|it| {
        let scope = Scope::Answer(it.id.clone());
        (it.id.to_string(), Json::Object(object(draft, &scope)))
    });
    json!({
        "form": draft.case.record.id.as_str(),
        "filed_on": draft.case.filed_on.wire(),
        "fields": object(draft, &Scope::Filing),
        "documents": {},
        "answers": answers.collect::<Object>(),
    })
}

fn object(draft: &Draft<'_>, scope: &Scope) -> Object {
    let entries = draft.case.entries(scope).into_iter();
    let filled = entries.filter_map(|entry| {
        let json = match entry {
            Entry::Field(field) => field_value(draft, scope, field),
            Entry::Rows(rows) => rows_value(draft, scope, rows),
            Entry::Computed(_) => None,
        };
        Some((entry.id().to_string(), json?))
    });
    filled.collect()
}

fn field_value(draft: &Draft<'_>, scope: &Scope, field: &Field) -> Option<Json> {
    let fixed = draft.fields.get(&(scope.clone(), field.id.clone()));
    match (fixed, field.asked) {
        (Some(wish), _) => wish.json(&draft.case, field, 0),
        // What may be left out is left out, unless something is said of it.
        (None, Asked::Optional) => None,
        (None, Asked::Required) => Wish::Sampled.json(&draft.case, field, 0),
    }
}

fn rows_value(draft: &Draft<'_>, scope: &Scope, rows: &Rows) -> Option<Json> {
    let key = (scope.clone(), rows.id.clone());
    let wished = draft.counts.get(&key).copied();
    let has_cells = draft.cells.keys().any(|(group, _)| *group == key);
    let described = draft.described.get(&key).copied().unwrap_or(0);
    let usual = rows.min.max(u32::from(has_cells)).max(described);
    let count = wished.unwrap_or(usual);
    if count == 0 && wished.is_none() {
        return None;
    }
    let all = (0..count).map(|n| row(draft, (&key, rows), (n, count)));
    Some(Json::Array(all.collect()))
}

fn row(draft: &Draft<'_>, (group, rows): (&Key, &Rows), (n, count): (u32, u32)) -> Json {
    let cells = rows.fields.iter().filter_map(|field| {
        let one = draft.rows.get(&(group.clone(), n, field.id.clone()));
        if let Some(wish) = one {
            return Some((field.id.to_string(), wish.json(&draft.case, field, n)?));
        }
        let cell = (group.clone(), field.id.clone());
        let json = match draft.cells.get(&cell) {
            Some(cell) => cell.json(&draft.case, field, (n, count))?,
            None if field.asked == Asked::Optional => return None,
            None => sample_value(&draft.case, &field.value_type, n),
        };
        Some((field.id.to_string(), json))
    });
    Json::Object(cells.collect())
}

fn documents(verdict: &Verdict) -> Json {
    let asked = verdict.documents.iter();
    let given = asked.map(|it| (it.id.to_string(), json!({"copies": 1})));
    Json::Object(given.collect())
}
