use jsonschema::Validator;
use serde_json::{Value, json};
use zabeteh::contract::Contract;
use zabeteh::model::Formula;
use zabeteh::targets::Target;
use zabeteh::targets::json_schema::JsonSchemas;

use crate::targets::fixture::{form, rule, when, with};

/// The schema of a form and what is said about it.
pub(super) struct Case {
    pub(super) schema: Value,
    pub(super) coverage: Value,
    pub(super) validator: Validator,
}

impl Case {
    pub(super) fn of(contract: &Contract) -> Self {
        let artifacts = JsonSchemas.emit(contract);
        let read = |path: &str| {
            let artifact = artifacts.iter().find(|artifact| artifact.path == path);
            let text = &artifact.expect("the target emits it").text;
            serde_json::from_str::<Value>(text).expect("the file is JSON")
        };
        let schema = read("schemas/completion.schema.json");
        assert!(jsonschema::meta::is_valid(&schema), "the metaschema refuses it");
        let validator = jsonschema::validator_for(&schema).expect("the schema compiles");
        let coverage = read("schemas/coverage.json");
        Self { schema, coverage, validator }
    }

    pub(super) fn with_rule(holds: Formula) -> Self {
        Self::with_guarded_rule(Formula::Constant(true), holds)
    }

    pub(super) fn with_guarded_rule(guard: Formula, holds: Formula) -> Self {
        let mut form = form();
        let mut rule = rule(holds);
        rule.when = when(guard);
        form.rules = vec![rule];
        Self::of(&with(form))
    }

    pub(super) fn clause(&self, name: &str) -> Value {
        let clauses = &self.coverage["records"]["completion"]["clauses"];
        let mut found = clauses.as_array().expect("a list").iter();
        let clause = found.find(|clause| clause["clause"] == name);
        clause.unwrap_or_else(|| panic!("no clause {name}")).clone()
    }

    #[track_caller]
    pub(super) fn accepts(&self, filing: &Value) {
        let errors = self.validator.iter_errors(filing);
        let errors: Vec<String> = errors.map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }

    /// Every complaint stands at or below the place that the coverage names for the clause.
    #[track_caller]
    pub(super) fn refuses(&self, filing: &Value, clause: &str) {
        let clause = self.clause(clause);
        let place = clause["keywordLocation"].as_str().expect("the schema holds the clause");
        let errors: Vec<_> = self.validator.iter_errors(filing).collect();
        assert!(!errors.is_empty(), "accepted");
        for error in errors {
            let at = error.schema_path().to_string();
            assert!(at.starts_with(place), "{at} does not stand below {place}: {error}");
        }
    }
}

pub(super) fn filing() -> Value {
    json!({
        "form": "completion",
        "filed_on": "1403-02-15",
        "fields": {
            "role": "owner", "storeys": 4, "area": "480.00", "fee": "50000",
            "permit_date": "1380-05-10", "roles": ["owner", "heir"], "confirmed": true,
            "shared": false, "drawing": "a.pdf", "plate": {"main": 72, "sub": 1617, "section": 11},
            "renovation_code": "2-14-105-7-0-0-0", "mobile": "09123456789", "note": "سلام",
            "units": [{"floor": -1, "has_lift": true, "lift_number": "7"},
                      {"floor": 3, "has_lift": false}],
        },
        "documents": {"deed": {"copies": 1}},
        "answers": {"fire-inquiry": {"safe": true}},
    })
}

pub(super) fn filing_with(pointer: &str, value: Value) -> Value {
    let mut filing = filing();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer begins with a slash");
    let parent = filing.pointer_mut(parent).expect("the fixture has the parent");
    match (value, parent) {
        (Value::Null, Value::Object(parent)) => drop(parent.remove(key)),
        (value, Value::Array(parent)) => {
            let at: usize = key.parse().expect("an index");
            parent[at] = value;
        }
        (value, parent) => parent[key] = value,
    }
    filing
}
