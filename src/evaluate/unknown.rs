use serde_json::{Map, Value as Json};

use crate::text::Bilingual;

use super::fact::Fact;
use super::finding::Finding;
use super::pointer::child;

/// Reports the keys that are not known, sorted, so that the order of the JSON does not matter.
pub(super) fn unknown_keys(
    object: &Map<String, Json>,
    path: &str,
    is_known: impl Fn(&str) -> bool,
) -> Vec<Finding> {
    let mut keys: Vec<&String> = object.keys().filter(|key| !is_known(key)).collect();
    keys.sort();
    let report = |key: &String| {
        let name = Bilingual::new(key, key);
        Finding::of(&Fact::Unknown, child(path, key), &name)
    };
    keys.into_iter().map(report).collect()
}
