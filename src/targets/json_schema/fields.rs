use serde_json::{Map, Value, json};

use crate::contract::{Asked, Entry, Field, Rows};

use super::conditional::{self, Otherwise, Target};
use super::documentation::Documentation;
use super::draft::Draft;
use super::ground::Ground;
use super::values;

/// Writes the closed object of the fields of a filing. Conditions go to the draft of the filing.
pub(super) fn fields(ground: Ground<'_>, draft: &mut Draft) -> Value {
    let location = "/properties/fields";
    let mut properties = Map::new();
    let mut required = Vec::new();
    for entry in ground.record.entries() {
        let at = format!("{location}/properties/{}", entry.id());
        let (schema, when, asked) = match entry {
            Entry::Computed(_) => continue,
            Entry::Field(field) => {
                let schema = value(ground, field, ("", at), draft);
                (schema, &field.when, field.asked)
            }
            Entry::Rows(rows) => (group(ground, rows, at, draft), &rows.when, asked_rows(rows)),
        };
        let key = entry.id().as_str();
        properties.insert(key.to_owned(), schema);
        let target = Target { path: &["fields"], key, asked, otherwise: Otherwise::Refused };
        let clause = format!("presence {key}");
        match (when.is_always(), asked) {
            (true, Asked::Optional) => {}
            (true, Asked::Required) => {
                required.push(key);
                draft.note(clause, None, format!("{location}/required"));
            }
            (false, _) => {
                draft.asked(clause, when, conditional::asked(ground, when, target));
            }
        }
    }
    closed(properties, &required)
}

/// Writes a closed object.
pub(super) fn closed(properties: Map<String, Value>, required: &[&str]) -> Value {
    let mut schema = json!({"type": "object", "properties": properties});
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema["additionalProperties"] = json!(false);
    schema
}

/// Writes one value, and notes what its schema holds. The name of its group stands before its own.
pub(super) fn value(
    ground: Ground<'_>,
    field: &Field,
    (group, location): (&str, String),
    draft: &mut Draft,
) -> Value {
    let of_type = values::value(ground.contract, &field.value_type);
    draft.note(format!("value {group}{}", field.id), of_type.loss, location);
    Documentation::of_field(field).before(of_type.schema)
}

fn asked_rows(rows: &Rows) -> Asked {
    match rows.min {
        0 => Asked::Optional,
        _ => Asked::Required,
    }
}

fn group(ground: Ground<'_>, rows: &Rows, at: String, draft: &mut Draft) -> Value {
    let mut row = Draft::at(format!("{at}/items"));
    let items = items(ground, rows, &mut row);
    let mut schema = json!({"type": "array"});
    if rows.min > 0 {
        schema["minItems"] = json!(rows.min);
    }
    schema["maxItems"] = json!(rows.max);
    schema["items"] = items;
    draft.note(format!("rows {}", rows.id), None, at);
    draft.clauses.append(&mut row.clauses);
    Documentation::of_rows(rows).before(schema)
}

fn items(ground: Ground<'_>, rows: &Rows, draft: &mut Draft) -> Value {
    let ground = ground.row(&rows.fields);
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in &rows.fields {
        let key = field.id.as_str();
        let at = format!("{}/properties/{key}", draft.location);
        let schema = value(ground, field, (&format!("{}.", rows.id), at), draft);
        properties.insert(key.to_owned(), schema);
        let (asked, otherwise) = (field.asked, Otherwise::Refused);
        let target = Target { path: &[], key, asked, otherwise };
        let clause = format!("presence {}.{key}", rows.id);
        match (field.when.is_always(), asked) {
            (true, Asked::Optional) => {}
            (true, Asked::Required) => {
                required.push(key);
                draft.note(clause, None, format!("{}/required", draft.location));
            }
            (false, _) => {
                let conditional = conditional::asked(ground, &field.when, target);
                draft.asked(clause, &field.when, conditional);
            }
        }
    }
    let mut schema = closed(properties, &required);
    if !draft.conditions.is_empty() {
        schema["allOf"] = Value::Array(std::mem::take(&mut draft.conditions));
    }
    schema
}
