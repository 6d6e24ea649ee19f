use serde_json::{Map, Value, json};

use crate::paper::{Boxes, Column, Entry, Section, Sheet, Slot, Table, Tick, Widget};
use crate::targets::shelf::header;

use super::variables::Variables;

/// Returns the JSON Schema of the variables of one form.
pub(super) fn schema(sheet: &Sheet) -> Value {
    let general = schemars::schema_for!(Variables).to_value();
    let mut whole = Map::from_iter([
        (header::KEY.to_owned(), json!(header::LINE)),
        ("title".to_owned(), json!(format!("{}: {}", sheet.head.numbered, sheet.head.title))),
    ]);
    if let Value::Object(general) = general {
        let rest = general.into_iter().filter(|(key, _)| key != "title");
        whole.extend(rest);
    }
    let mut whole = Value::Object(whole);
    let answer: Vec<&Section> = sheet.answer.iter().collect();
    whole["properties"][header::KEY] = json!({"type": "string"});
    narrow(&mut whole, "/properties/fields", fields(&sheet.sections.iter().collect::<Vec<_>>()));
    narrow(&mut whole, "/properties/answer", fields(&answer));
    narrow(&mut whole, "/properties/documents", documents(sheet));
    narrow(&mut whole, "/properties/filed_on", boxes(&sheet.filed_on));
    whole
}

fn narrow(whole: &mut Value, pointer: &str, to: Value) {
    if let Some(place) = whole.pointer_mut(pointer) {
        *place = to;
    }
}

fn documents(sheet: &Sheet) -> Value {
    object(sheet.documents.iter().map(|line| {
        let schema = json!({"$ref": "#/$defs/FiledDocument", "description": line.title});
        (line.id.clone(), schema)
    }))
}

fn fields(sections: &[&Section]) -> Value {
    let entries = sections.iter().flat_map(|section| &section.entries);
    object(entries.map(|entry| match entry {
        Entry::Slot(slot) => (slot.id.clone(), described(slot_schema(slot), &slot.label)),
        Entry::Table(table) => (table.id.clone(), described(rows(table), &table.label)),
    }))
}

/// An object with exactly these keys.
fn object(properties: impl Iterator<Item = (String, Value)>) -> Value {
    let properties: Map<String, Value> = properties.collect();
    let required: Vec<&String> = properties.keys().collect();
    json!({
        "type": "object",
        "required": required,
        "properties": properties,
        "additionalProperties": false,
    })
}

fn described(mut schema: Value, words: &str) -> Value {
    if let Some(object) = schema.as_object_mut() {
        object.insert("description".to_owned(), json!(words));
    }
    schema
}

fn slot_schema(slot: &Slot) -> Value {
    match &slot.widget {
        Widget::Boxes(filled) => boxes(filled),
        Widget::Line { .. } | Widget::Computed { .. } => json!({"type": "string"}),
        Widget::Choice { options, several, .. } => ticked(options, *several),
        Widget::Confirmation { .. } => json!({"type": "boolean"}),
    }
}

fn boxes(filled: &Boxes) -> Value {
    let groups = filled.groups.iter().map(|group| {
        let width = group.characters.len();
        let character = json!({"type": "string", "maxLength": 1});
        json!({"type": "array", "items": character, "minItems": width, "maxItems": width})
    });
    let groups: Vec<Value> = groups.collect();
    json!({
        "type": "object",
        "required": ["groups", "other"],
        "properties": {
            "groups": {
                "type": "array",
                "minItems": groups.len(),
                "maxItems": groups.len(),
                "prefixItems": groups,
            },
            "other": {"type": "string"},
        },
        "additionalProperties": false,
    })
}

fn ticked(options: &[Tick], several: bool) -> Value {
    let ids: Vec<&String> = options.iter().map(|option| &option.id).collect();
    let most = if several { ids.len() } else { 1 };
    json!({
        "type": "object",
        "required": ["ticked", "other"],
        "properties": {
            "ticked": {"type": "array", "items": {"enum": ids}, "maxItems": most},
            "other": {"type": "string"},
        },
        "additionalProperties": false,
    })
}

fn rows(table: &Table) -> Value {
    let cell = |column: &Column| {
        (column.id.clone(), json!({"type": "string", "description": column.label}))
    };
    let cells = object(table.columns.iter().map(cell));
    let number = ("number".to_owned(), json!({"type": "string"}));
    let row = object([number, ("cells".to_owned(), cells)].into_iter());
    json!({"type": "array", "items": row})
}
