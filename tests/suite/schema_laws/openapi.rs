use serde_json::{Map, Value, json};

use super::{cases, schemas};

#[test]
fn every_schema_passes_the_metaschema() {
    for (id, schema) in schemas() {
        assert_eq!(schema.tree["$schema"], "https://json-schema.org/draft/2020-12/schema", "{id}");
        assert!(jsonschema::meta::is_valid(&schema.tree), "{id}");
    }
}

#[test]
fn every_schema_is_known_by_an_address_of_its_own() {
    for (id, schema) in schemas() {
        let address = schema.tree["$id"].as_str().unwrap_or_default();
        assert!(address.ends_with(&format!("/{id}.schema.json")), "{address}");
    }
}

/// An OpenAPI 3.1 document holds schemas of draft 2020-12 as its components; there they are known
/// by their names, and may point at nothing outside of themselves.
#[test]
fn the_schemas_are_components_of_an_openapi_document() {
    let document = document();
    let names = document["components"]["schemas"].as_object().expect("an object");
    for (name, schema) in names {
        let fits = |letter: char| letter.is_ascii_alphanumeric() || ".-_".contains(letter);
        assert!(name.chars().all(fits), "{name} is no name of a component");
        assert!(jsonschema::meta::is_valid(schema), "{name}");
        assert_eq!(keywords(schema), Vec::<&String>::new(), "{name} points somewhere");
    }
    let any = names.keys().map(|name| json!({"$ref": format!("#/components/schemas/{name}")}));
    let mut root = document.clone();
    root["oneOf"] = any.collect();
    let validator = jsonschema::draft202012::new(&root).expect("every component is found");
    for case in cases().iter().filter(|case| case.verdict.findings.is_empty()) {
        assert!(validator.is_valid(&case.filing), "{}", case.record.id);
    }
}

fn document() -> Value {
    let components: Map<String, Value> = schemas()
        .iter()
        .map(|(id, schema)| {
            let mut schema = schema.tree.clone();
            let object = schema.as_object_mut().expect("a schema is an object");
            object.retain(|key, _| !["$id", "$schema"].contains(&key.as_str()));
            (id.to_string(), schema)
        })
        .collect();
    json!({
        "openapi": "3.1.0",
        "info": {"title": "forms", "version": "1"},
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "paths": {},
        "components": {"schemas": components},
    })
}

/// Lists the keywords that point, or that change where pointers begin.
fn keywords(schema: &Value) -> Vec<&String> {
    let own = schema.as_object().into_iter().flat_map(Map::keys);
    let own = own.filter(|key| key.starts_with('$') && *key != "$comment");
    let objects = schema.as_object().into_iter().flat_map(Map::values);
    let inner = objects.chain(schema.as_array().into_iter().flatten());
    own.chain(inner.flat_map(keywords)).collect()
}
