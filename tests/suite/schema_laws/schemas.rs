use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::Value;
use zabeteh::model::RecordId;
use zabeteh::targets::Target;
use zabeteh::targets::json_schema::JsonSchemas;

use crate::forms::real;

/// The schema of a record, ready to validate, and the clauses that it says to hold exactly.
pub(super) struct Schema {
    pub(super) tree: Value,
    pub(super) validator: Validator,
    pub(super) exact: BTreeSet<String>,
    /// The clauses of which it holds nothing, each with a filing that shows it.
    pub(super) witnesses: Vec<(String, Value)>,
}

/// Returns the schema of every record, compiled once for all tests.
pub(super) fn schemas() -> &'static BTreeMap<RecordId, Schema> {
    static SCHEMAS: LazyLock<BTreeMap<RecordId, Schema>> = LazyLock::new(emitted);
    &SCHEMAS
}

fn emitted() -> BTreeMap<RecordId, Schema> {
    let contract = real().contract();
    let artifacts = JsonSchemas.emit(contract);
    let read = |path: &str| -> Value {
        let artifact = artifacts.iter().find(|artifact| artifact.path == path);
        let text = &artifact.expect("the target emits it").text;
        serde_json::from_str(text).expect("the file is JSON")
    };
    let coverage = read("schemas/coverage.json");
    let schemas = contract.records.iter().map(|record| {
        let tree = read(&format!("schemas/{}.schema.json", record.id));
        let validator = jsonschema::validator_for(&tree).expect("the schema compiles");
        let clauses = &coverage["records"][record.id.as_str()]["clauses"];
        let (exact, witnesses) = (exact(clauses), witnesses(clauses));
        (record.id.clone(), Schema { tree, validator, exact, witnesses })
    });
    schemas.collect()
}

fn witnesses(clauses: &Value) -> Vec<(String, Value)> {
    let clauses = clauses.as_array().into_iter().flatten();
    let shown = clauses.filter(|clause| clause["witness"].is_object());
    let clause = |it: &Value| it["clause"].as_str().unwrap_or_default().to_owned();
    shown.map(|it| (clause(it), it["witness"].clone())).collect()
}

/// A document may be asked by several clauses of one name: all must be exact.
fn exact(clauses: &Value) -> BTreeSet<String> {
    let clauses = clauses.as_array().expect("a list");
    let named = |exact: bool| {
        let chosen = clauses.iter().filter(move |it| (it["exactness"] == "exact") == exact);
        chosen.filter_map(|it| it["clause"].as_str()).map(str::to_owned).collect::<BTreeSet<_>>()
    };
    &named(true) - &named(false)
}
