use serde_json::Value;
use zabeteh::contract::Contract;
use zabeteh::targets::Target;
use zabeteh::targets::catalogue::Catalogue;

use super::fixture;

fn artifact(path: &str) -> String {
    let mut artifacts = Catalogue.emit(&fixture::contract()).into_iter();
    artifacts.find(|artifact| artifact.path == path).expect("the target emits it").text
}

fn json(path: &str) -> Value {
    serde_json::from_str(&artifact(path)).expect("the file is JSON")
}

#[test]
fn the_catalogue_is_read_back_as_the_same_contract() {
    let contract: Contract = serde_json::from_value(json("catalogue.json")).expect("a contract");
    assert_eq!(contract, fixture::contract());
}

#[test]
fn the_catalogue_fits_its_own_schema() {
    let schema = json("catalogue.schema.json");
    assert!(jsonschema::meta::is_valid(&schema));
    let validator = jsonschema::validator_for(&schema).expect("the schema compiles");
    let catalogue = json("catalogue.json");
    let errors: Vec<String> = validator.iter_errors(&catalogue).map(|e| e.to_string()).collect();
    assert_eq!(errors, [""; 0]);
}

#[test]
fn a_catalogue_with_an_unknown_key_does_not_fit() {
    let schema = json("catalogue.schema.json");
    let validator = jsonschema::validator_for(&schema).expect("the schema compiles");
    let mut catalogue = json("catalogue.json");
    catalogue["forms"] = Value::Null;
    assert!(!validator.is_valid(&catalogue));
}

#[test]
fn the_guide_names_every_folder() {
    let guide = artifact("README.md");
    for folder in ["catalogue.json", "schemas/", "sms/"] {
        assert!(guide.contains(&format!("\n## {folder}\n")), "{folder}");
    }
}
