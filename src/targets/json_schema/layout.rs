use serde_json::{Map, Value, json};

use crate::contract::{Condition, Contract, Entry, Field, Record, Requirement, Rows, Section};
use crate::targets::shelf::header;
use crate::text::Bilingual;

use super::conditions::lower;
use super::ground::Ground;
use super::lowered::Lowered;
use super::polarity::Weak;
use super::shape::Shape;

/// Writes the JSON Forms layout of a record: a group per section, and one for the documents.
///
/// What is asked only under a condition appears with it. Where the schema says less than the
/// condition, it appears rather too often than too seldom.
pub(super) fn layout(contract: &Contract, record: &Record) -> Value {
    let ground = Ground::filing(contract, record);
    let sections = record.sections.iter().map(|one| section(ground, one));
    let documents = (!record.documents.is_empty()).then(|| documents(ground));
    json!({
        header::KEY: header::LINE,
        "type": "VerticalLayout",
        "elements": sections.chain(documents).collect::<Vec<_>>(),
    })
}

fn section(ground: Ground<'_>, section: &Section) -> Value {
    let elements = section.entries.iter().filter_map(|entry| match entry {
        Entry::Field(field) => Some(field_control(ground, field, "#/properties/fields/properties")),
        Entry::Rows(rows) => Some(rows_control(ground, rows)),
        Entry::Computed(_) => None,
    });
    group(&section.title, elements.collect())
}

fn documents(ground: Ground<'_>) -> Value {
    let title = Bilingual::new("مدارک", "documents");
    let mut controls: Vec<Value> = Vec::new();
    for requirement in &ground.record.documents {
        let control = document_control(ground, requirement);
        let known = controls.iter_mut().find(|known| known["scope"] == control["scope"]);
        match known.and_then(Value::as_object_mut) {
            // Asked for more than one reason: it is always shown.
            Some(known) => drop(known.remove("rule")),
            None => controls.push(control),
        }
    }
    group(&title, controls)
}

fn group(title: &Bilingual, elements: Vec<Value>) -> Value {
    json!({
        "type": "Group",
        "label": title.fa,
        "options": {"labelEn": title.en},
        "elements": elements,
    })
}

fn field_control(ground: Ground<'_>, field: &Field, scope: &str) -> Value {
    let control = control(&format!("{scope}/{}", field.id), &field.label, None);
    shown(ground, control, &field.when)
}

fn rows_control(ground: Ground<'_>, rows: &Rows) -> Value {
    let row = ground.row(&rows.fields);
    let elements = rows.fields.iter().map(|field| field_control(row, field, "#/properties"));
    let detail = json!({"type": "VerticalLayout", "elements": elements.collect::<Vec<_>>()});
    let scope = format!("#/properties/fields/properties/{}", rows.id);
    shown(ground, control(&scope, &rows.label, Some(detail)), &rows.when)
}

fn document_control(ground: Ground<'_>, requirement: &Requirement) -> Value {
    let scope = format!("#/properties/documents/properties/{}", requirement.document);
    let document = ground.contract.document(&requirement.document);
    let unnamed = Bilingual::default();
    let title = document.map_or(&unnamed, |document| &document.title);
    shown(ground, control(&scope, title, None), &requirement.when)
}

fn control(scope: &str, label: &Bilingual, detail: Option<Value>) -> Value {
    let mut options = Map::from_iter([("labelEn".to_owned(), json!(label.en))]);
    options.extend(detail.map(|detail| ("detail".to_owned(), detail)));
    json!({"type": "Control", "scope": scope, "label": label.fa, "options": options})
}

fn shown(ground: Ground<'_>, mut control: Value, when: &Condition) -> Value {
    let condition: Lowered<Weak> = lower(ground, &when.formula);
    if let Shape::Schema(schema) = condition.shape {
        let condition = json!({"scope": "#", "schema": schema});
        control["rule"] = json!({"effect": "SHOW", "condition": condition});
    }
    control
}
