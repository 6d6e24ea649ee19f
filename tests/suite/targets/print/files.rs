use std::sync::LazyLock;

use jsonschema::validator_for;
use serde_json::Value;

use zabeteh::paper::Entry;
use zabeteh::targets::print::{Print, variables};
use zabeteh::targets::{Artifact, Target};

use super::sheets::{LIST, PERSIAN, blank, contract, filled, sample};

/// All forms together stay readable in a repository.
const MOST_BYTES: usize = 14_000_000;

/// What the target gives, once for all tests.
fn artifacts() -> &'static [Artifact] {
    static ALL: LazyLock<Vec<Artifact>> = LazyLock::new(|| Print.emit(contract()));
    &ALL
}

#[test]
fn each_form_has_a_template_its_schema_an_example_and_a_blank_page() {
    for record in &contract().records {
        for ending in ["html.j2", "context.schema.json", "example.json", "blank.html"] {
            let path = format!("print/{}.{ending}", record.id);
            assert!(artifacts().iter().any(|artifact| artifact.path == path), "{path}");
        }
    }
}

#[test]
fn the_folder_stays_small() {
    let bytes: usize = artifacts().iter().map(|artifact| artifact.text.len()).sum();
    assert!(bytes < MOST_BYTES, "{bytes} bytes");
}

#[test]
fn the_schema_takes_every_edition_of_a_form() {
    for record in &contract().records {
        let schema = schema(record.id.as_str());
        let validator = validator_for(&schema).expect("the schema is one");
        let filing = sample(record);
        for edition in [PERSIAN, LIST] {
            for sheet in [blank(record, edition), filled(record, edition, &filing)] {
                let json = serde_json::to_value(variables(&sheet)).expect("plain data");
                let errors: Vec<String> =
                    validator.iter_errors(&json).map(|error| error.to_string()).collect();
                assert_eq!(errors, Vec::<String>::new(), "{}", record.id);
            }
        }
    }
}

#[test]
fn the_schema_takes_the_example() {
    for record in &contract().records {
        let path = format!("print/{}.example.json", record.id);
        let example = artifacts().iter().find(|artifact| artifact.path == path);
        let json: Value =
            serde_json::from_str(&example.expect("it is there").text).expect("it is JSON");
        let schema = schema(record.id.as_str());
        assert!(validator_for(&schema).expect("the schema is one").is_valid(&json), "{path}");
    }
}

#[test]
fn the_schema_refuses_what_is_not_of_the_form() {
    let record = &contract().records[0];
    let schema = schema(record.id.as_str());
    let validator = validator_for(&schema).expect("the schema is one");
    let mut json = serde_json::to_value(variables(&blank(record, PERSIAN))).expect("plain data");
    json["fields"]["no_such_field"] = Value::from("");
    assert!(!validator.is_valid(&json));
}

#[test]
fn every_slot_of_a_form_is_a_variable() {
    for record in &contract().records {
        let sheet = blank(record, PERSIAN);
        let variables = variables(&sheet);
        let entries = sheet.sections.iter().flat_map(|section| &section.entries);
        let ids: Vec<&String> = entries
            .map(|entry| match entry {
                Entry::Slot(slot) => &slot.id,
                Entry::Table(table) => &table.id,
            })
            .collect();
        assert_eq!(ids.len(), variables.fields.len(), "{}", record.id);
        assert!(ids.iter().all(|id| variables.fields.contains_key(*id)), "{}", record.id);
    }
}

fn schema(id: &str) -> Value {
    let path = format!("print/{id}.context.schema.json");
    let found = artifacts().iter().find(|artifact| artifact.path == path);
    serde_json::from_str(&found.expect("each form has a schema").text).expect("it is JSON")
}
