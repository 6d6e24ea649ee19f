use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::contract::{Condition, Entry, Record, Rows};
use crate::model::{RecordId, Scope};

use super::documentation::Documentation;
use super::draft::Draft;
use super::fields::{closed, value};
use super::ground::Ground;

/// Writes the closed object of the answers that may have come back. No answer is demanded: a
/// filing may wait for it.
pub(super) fn answers(ground: Ground<'_>, draft: &mut Draft) -> Value {
    let mut properties = Map::new();
    for id in inquiries(ground) {
        let Some(inquiry) = ground.contract.record(&id).filter(|record| record.inquiry.is_some())
        else {
            continue;
        };
        let location = format!("/properties/answers/properties/{id}");
        let schema = answer(ground, inquiry, &location, draft);
        properties.insert(id.to_string(), schema);
    }
    closed(properties, &[])
}

fn inquiries(ground: Ground<'_>) -> BTreeSet<RecordId> {
    let record = ground.record;
    let needed = record.needs.iter().flat_map(|need| &need.any_of).cloned();
    let conditions = conditions(record);
    let read = conditions.flat_map(|condition| &condition.reads);
    let read = read.filter_map(|place| match &place.scope {
        Scope::Answer(inquiry) => Some(inquiry.clone()),
        Scope::Filing | Scope::Row => None,
    });
    needed.chain(read).chain([record.id.clone()]).collect()
}

fn conditions(record: &Record) -> impl Iterator<Item = &Condition> {
    let rules = record.rules.iter().flat_map(|rule| [&rule.when, &rule.holds]);
    let documents = record.documents.iter().map(|requirement| &requirement.when);
    let needs = record.needs.iter().map(|need| &need.when);
    let provisions = record.provisions.iter().map(|provision| &provision.when);
    let entries = record.entries().map(|entry| match entry {
        Entry::Field(field) => &field.when,
        Entry::Rows(rows) => &rows.when,
        Entry::Computed(computed) => &computed.when,
    });
    rules.chain(documents).chain(needs).chain(provisions).chain(entries)
}

fn answer(ground: Ground<'_>, inquiry: &Record, location: &str, draft: &mut Draft) -> Value {
    let mut properties = Map::new();
    for entry in inquiry.answers() {
        let at = format!("{location}/properties/{}", entry.id());
        let group = format!("{}.", inquiry.id);
        let schema = match entry {
            Entry::Field(field) => value(ground, field, (&group, at), draft),
            Entry::Rows(rows) => table(ground, rows, (&group, at), draft),
            Entry::Computed(_) => continue,
        };
        properties.insert(entry.id().to_string(), schema);
    }
    let documentation = Documentation {
        title: &inquiry.title,
        label: None,
        hint: None,
        basis: &[],
        personal: false,
    };
    documentation.before(closed(properties, &[]))
}

fn table(
    ground: Ground<'_>,
    rows: &Rows,
    (group, location): (&str, String),
    draft: &mut Draft,
) -> Value {
    let group = format!("{group}{}.", rows.id);
    let mut properties = Map::new();
    for field in &rows.fields {
        let at = format!("{location}/items/properties/{}", field.id);
        let schema = value(ground, field, (&group, at), draft);
        properties.insert(field.id.to_string(), schema);
    }
    let items = closed(properties, &[]);
    let schema = json!({"type": "array", "maxItems": rows.max, "items": items});
    Documentation::of_rows(rows).before(schema)
}
