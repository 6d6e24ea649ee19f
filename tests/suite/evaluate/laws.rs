use proptest::prelude::*;
use serde_json::{Map, Value, json};
use zabeteh::evaluate::{evaluate, normalise};

use super::fixture::contract;
use super::probe::filing;

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}|[0-9.-]{1,12}|14[0-9]{2}-[01][0-9]-[0-3][0-9]|owner|heir".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map("\\PC{0,6}|unit_area|main|copies|seized", inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// The valid filing with some of its values changed, taken away or added.
fn broken_filing() -> impl Strategy<Value = Value> {
    let keys: Vec<String> = filing()["fields"]
        .as_object()
        .expect("fields are an object")
        .keys()
        .cloned()
        .chain(["elevator", "deceased_id", "grade", "new"].map(str::to_owned))
        .collect();
    let change = (prop::sample::select(keys), prop::option::of(any_json()));
    (prop::collection::vec(change, 0..6), any_json(), 0..4).prop_map(|(changes, other, which)| {
        let mut out = filing();
        for (key, value) in changes {
            let fields = out["fields"].as_object_mut().expect("fields are an object");
            match value {
                Some(value) => drop(fields.insert(key, value)),
                None => drop(fields.remove(&key)),
            }
        }
        match which {
            0 => out["answers"] = json!({"ownership-inquiry": other}),
            1 => out["documents"] = other,
            2 => out["filed_on"] = other,
            _ => {}
        }
        out
    })
}

fn reversed(json: &Value) -> Value {
    match json {
        Value::Object(object) => {
            let pairs = object.iter().rev().map(|(key, value)| (key.clone(), reversed(value)));
            Value::Object(pairs.collect::<Map<_, _>>())
        }
        Value::Array(array) => array.iter().map(reversed).collect(),
        _ => json.clone(),
    }
}

fn bytes(filing: &Value) -> String {
    serde_json::to_string(&evaluate(&contract(), filing)).expect("a verdict is JSON")
}

proptest! {
    #[test]
    fn any_json_gets_a_verdict(json in any_json()) {
        bytes(&json);
        bytes(&json!({"form": "permit", "filed_on": "1403-02-15", "fields": json}));
    }

    #[test]
    fn any_broken_filing_gets_the_same_verdict_in_any_order_of_keys(filing in broken_filing()) {
        prop_assert_eq!(bytes(&filing), bytes(&reversed(&filing)));
    }

    #[test]
    fn normalising_twice_changes_nothing_more(filing in broken_filing()) {
        let once = normalise(&contract(), &filing);
        prop_assert_eq!(normalise(&contract(), &once), once);
    }

    #[test]
    fn what_is_accepted_is_accepted_after_normalising(filing in broken_filing()) {
        let contract = contract();
        let verdict = evaluate(&contract, &filing);
        if verdict.findings.is_empty() {
            let after = evaluate(&contract, &normalise(&contract, &filing));
            prop_assert_eq!(verdict, after);
        }
    }

    #[test]
    fn a_verdict_is_read_back_as_it_was_written(filing in broken_filing()) {
        let verdict = evaluate(&contract(), &filing);
        let written = serde_json::to_value(&verdict).expect("a verdict is JSON");
        let schema = serde_json::to_value(schemars::schema_for!(zabeteh::evaluate::Verdict))
            .expect("a schema is JSON");
        prop_assert!(jsonschema::is_valid(&schema, &written));
        prop_assert_eq!(serde_json::from_value::<zabeteh::evaluate::Verdict>(written).ok(), Some(verdict));
    }
}
