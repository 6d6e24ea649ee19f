use serde_json::{Map, Value as Json, json};

use super::lookup::Lookup;
use super::obligations::others;

/// A filing whose outermost shape is worth showing, with the name of what it shows.
type Shown = (String, Json);

/// Returns the obligations about the outermost shape of filings.
pub(super) fn ids(lookup: Lookup<'_>) -> Vec<String> {
    let base =
        json!({"form": lookup.record.id.as_str(), "filed_on": "", "fields": {}, "answers": {}});
    shapes(lookup, &base).into_iter().flat_map(|(ids, _)| ids).collect()
}

/// Returns filings whose outermost shape is wrong or unusual, each with the obligations that it
/// meets. They begin with a right filing; where the shape is refused, its fields do not matter and
/// are left out.
pub(super) fn shapes(lookup: Lookup<'_>, base: &Json) -> Vec<(Vec<String>, Json)> {
    let bare =
        json!({"form": lookup.record.id.as_str(), "filed_on": base["filed_on"], "fields": {}});
    let single = keys(&bare).into_iter().chain(no_objects());
    let single = single.map(|(id, filing)| (vec![format!("filing:{id}")], filing));
    single.chain([(inner_ids(lookup), inner(lookup, base)), nothing_given(base)]).collect()
}

fn no_objects() -> Vec<Shown> {
    let all = [
        ("null", Json::Null),
        ("array", json!([])),
        ("text", json!("{}")),
        ("number", json!(1e300)),
    ];
    all.map(|(id, filing)| (id.to_owned(), filing)).into()
}

fn keys(bare: &Json) -> Vec<Shown> {
    let mut all = vec![("empty".to_owned(), json!({}))];
    for key in ["form", "filed_on", "fields"] {
        all.push((format!("{key}:missing"), without(bare, key)));
    }
    let wrong = [
        ("form", "unknown", json!("no-such-form")),
        ("form", "wrong-type", json!(7)),
        ("form", "null", Json::Null),
        ("form", "proto", json!("__proto__")),
        ("filed_on", "wrong-type", json!(14_050_215)),
        ("filed_on", "slashes", json!("1405/02/15")),
        ("filed_on", "persian-digits", json!("۱۴۰۵-۰۲-۱۵")),
        ("filed_on", "no-day", json!("1404-12-30")),
        ("filed_on", "null", Json::Null),
        ("fields", "wrong-type", json!([])),
        ("fields", "null", Json::Null),
        ("documents", "wrong-type", json!([])),
        ("documents", "null", Json::Null),
        ("answers", "wrong-type", json!("")),
        ("answers", "null", Json::Null),
    ];
    all.extend(wrong.map(|(key, name, json)| (format!("{key}:{name}"), with(bare, key, json))));
    let every = json!({"form": 7, "filed_on": 7, "fields": 7, "documents": 7, "answers": 7});
    all.push(("every-key:wrong-type".to_owned(), every));
    all
}

fn with(filing: &Json, key: &str, value: Json) -> Json {
    let mut filing = filing.clone();
    filing[key] = value;
    filing
}

fn without(filing: &Json, key: &str) -> Json {
    let mut filing = filing.clone();
    if let Some(object) = filing.as_object_mut() {
        object.shift_remove(key);
    }
    filing
}

/// The numbers of copies that are shown, as many as there are documents.
fn copies() -> Vec<(&'static str, Json)> {
    vec![
        ("copies:1.0", json!(1.0)),
        ("copies:most", json!(100)),
        ("copies:above", json!(101)),
        ("copies:below", json!(0)),
        ("copies:wrong-type", json!("1")),
        ("copies:1.5", json!(1.5)),
        ("copies:2^63", json!(9_223_372_036_854_775_808_u64)),
        ("copies:null", Json::Null),
    ]
}

fn documents(lookup: Lookup<'_>) -> (Vec<String>, Map<String, Json>) {
    let mut ids = Vec::new();
    let mut documents = Map::new();
    for requirement in &lookup.record.documents {
        let at = documents.len();
        if documents.contains_key(requirement.document.as_str()) {
            continue;
        }
        let (id, json) = match copies().into_iter().nth(at) {
            Some((id, count)) => (id, json!({"copies": count})),
            None if at == copies().len() => ("document:wrong-type", json!([])),
            None => ("document:unknown-key", json!({"pages": 1})),
        };
        ids.push(format!("filing:{id}"));
        documents.insert(requirement.document.to_string(), json);
    }
    documents.insert("no-such-document".to_owned(), json!({}));
    documents.insert("__proto__".to_owned(), json!({"copies": 1}));
    (ids, documents)
}

fn inner_ids(lookup: Lookup<'_>) -> Vec<String> {
    let mut ids = documents(lookup).0;
    for id in ["unknown-key", "fields:unknown", "documents:unknown", "answers:unknown"] {
        ids.push(format!("filing:{id}"));
    }
    ids.extend(others(lookup).into_iter().map(|id| format!("filing:answers:{id}:wrong-type")));
    ids.sort();
    ids.dedup();
    ids
}

/// Everything at once that is reported beside what is right.
fn inner(lookup: Lookup<'_>, base: &Json) -> Json {
    let mut filing = base.clone();
    filing["documents"] = Json::Object(documents(lookup).1);
    let answers = others(lookup).into_iter().map(|id| (id.to_string(), json!([])));
    let unknown = ["no-such-inquiry", "__proto__"].map(|id| (id.to_owned(), json!({})));
    filing["answers"] = Json::Object(answers.chain(unknown).collect());
    for key in ["no_such_key", "__proto__", "constructor", "a/b~c"] {
        filing[key] = json!(1);
        filing["fields"][key] = json!({"admin": true});
    }
    filing
}

/// The two optional keys are left out.
fn nothing_given(base: &Json) -> (Vec<String>, Json) {
    let ids = ["documents:left-out", "answers:left-out"].map(|id| format!("filing:{id}"));
    (ids.into(), without(&without(base, "documents"), "answers"))
}
