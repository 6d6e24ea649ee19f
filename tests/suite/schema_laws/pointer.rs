use serde_json::{Map, Value as Json, json};
use zabeteh::contract::{Contract, Entry, Field, Record};
use zabeteh::model::RecordId;

/// What a form asks at a place of its filing.
#[derive(Clone, Copy)]
pub(super) enum Asked<'a> {
    Entry(&'a Entry),
    Column(&'a Field),
}

/// Finds what is asked at a JSON pointer: `/fields/f`, `/fields/r/0/f`, `/answers/i/f` and so on.
pub(super) fn asked<'a>(
    contract: &'a Contract,
    record: &'a Record,
    path: &str,
) -> Option<Asked<'a>> {
    let keys: Vec<&str> = path.split('/').skip(1).collect();
    let (entries, rest): (Vec<&Entry>, &[&str]) = match &keys[..] {
        ["fields", rest @ ..] => (record.entries().collect(), rest),
        ["answers", inquiry, rest @ ..] => {
            let inquiry = contract.record(&RecordId::new(*inquiry))?;
            (inquiry.answers().iter().collect(), rest)
        }
        _ => return None,
    };
    let entry = entries.into_iter().find(|entry| Some(&entry.id().as_str()) == rest.first())?;
    match (entry, rest.get(2)) {
        (Entry::Rows(rows), Some(column)) => {
            rows.fields.iter().find(|field| field.id.as_str() == *column).map(Asked::Column)
        }
        _ => Some(Asked::Entry(entry)),
    }
}

/// Puts a value at a pointer; the objects above it come into being.
pub(super) fn put(filing: &mut Json, path: &str, value: Json) {
    let Some((parent, key)) = path.rsplit_once('/') else { return };
    if filing.pointer(parent).is_none() {
        put(filing, parent, json!({}));
    }
    match filing.pointer_mut(parent) {
        Some(Json::Object(object)) => drop(object.insert(key.to_owned(), value)),
        Some(Json::Array(rows)) => {
            let at = key.parse().ok().and_then(|at: usize| rows.get_mut(at));
            at.into_iter().for_each(|row| *row = value.clone());
        }
        _ => {}
    }
}

/// Takes away what stands at a pointer.
pub(super) fn take(filing: &mut Json, path: &str) {
    let Some((parent, key)) = path.rsplit_once('/') else { return };
    if let Some(object) = filing.pointer_mut(parent).and_then(Json::as_object_mut) {
        object.shift_remove(key);
    }
}

/// Lists the pointers of everything in an object, rows and their columns included.
pub(super) fn places(object: Option<&Map<String, Json>>, path: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (key, value) in object.into_iter().flatten() {
        let path = format!("{path}/{key}");
        for (row, at) in value.as_array().into_iter().flatten().zip(0..) {
            found.extend(places(row.as_object(), &format!("{path}/{at}")));
        }
        found.push(path);
    }
    found
}
