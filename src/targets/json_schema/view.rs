use serde_json::{Value, json};

use crate::contract::{Contract, Effect, Record};
use crate::targets::shelf::header;
use crate::text::Date;

use super::clause::Clause;
use super::draft::Draft;
use super::ground::Ground;
use super::loss::Loss;
use super::{answers, calendar, conditional, documents, fields, names};

/// The schema of a record, and how much of it the schema holds.
pub(super) struct Schema {
    /// The schema.
    pub(super) tree: Value,
    /// The clauses of the record.
    pub(super) clauses: Vec<Clause>,
}

/// Writes the schema of a whole filing of a record.
pub(super) fn schema(contract: &Contract, record: &Record) -> Schema {
    let ground = Ground::filing(contract, record);
    let mut draft = Draft::at("");
    let fields = fields::fields(ground, &mut draft);
    let documents = documents::documents(ground, &mut draft);
    let answers = answers::answers(ground, &mut draft);
    rules(ground, &mut draft);
    let mut required = vec!["form", "filed_on"];
    required.extend(fields.get("required").map(|_| "fields"));
    required.extend(documents.get("required").map(|_| "documents"));
    let mut tree = head(record);
    tree["properties"] = json!({
        "form": {"type": "string", "const": record.id},
        "filed_on": calendar::between(Date::FIRST, Date::LAST),
        "fields": fields,
        "documents": documents,
        "answers": answers,
    });
    tree["required"] = json!(required);
    tree["additionalProperties"] = json!(false);
    if !draft.conditions.is_empty() {
        tree["allOf"] = Value::Array(draft.conditions);
    }
    Schema { tree, clauses: draft.clauses }
}

fn head(record: &Record) -> Value {
    json!({
        "$schema": names::DIALECT,
        "$id": format!("{}/{}.schema.json", names::HOME, record.id),
        header::KEY: header::LINE,
        "title": record.title.fa,
        names::TITLE_EN: record.title.en,
        "description": record.purpose.fa,
        names::DESCRIPTION_EN: record.purpose.en,
        "type": "object",
    })
}

fn rules(ground: Ground<'_>, draft: &mut Draft) {
    for rule in &ground.record.rules {
        match rule.effect {
            Effect::Refuses => draft.rule(rule, conditional::rule(ground, rule)),
            Effect::Advises => draft.give_up(format!("rule {}", rule.id), Loss::Advice),
        }
    }
}
