use std::slice;

use crate::contract::Entry;
use crate::model::{FieldId, Place, Scope};

use super::case::Case;
use super::decide::{group_of, leaves};

/// Returns the places as JSON pointers into the filing, each once, in order. A computed value is not
/// in the filing: the fields on which it rests stand for it.
pub(super) fn pointers(case: &Case<'_>, places: &[Place]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for place in places {
        for (scope, field) in leaves(case, slice::from_ref(place)) {
            let path = pointer(case, &scope, &field);
            out.extend(path.filter(|path| !out.contains(path)));
        }
    }
    out
}

fn pointer(case: &Case<'_>, scope: &Scope, field: &FieldId) -> Option<String> {
    match scope {
        Scope::Filing | Scope::Answer(_) => match case.entry(scope, field) {
            Some(Entry::Computed(_)) => None,
            Some(Entry::Field(_) | Entry::Rows(_)) | None => Some(at(scope, field)),
        },
        Scope::Row => match group_of(case, field) {
            Some((scope, group)) => Some(at(&scope, &group)),
            None => Some(at(&Scope::Filing, field)),
        },
    }
}

/// Returns the pointer of a field in a scope; a row has no pointer of its own.
fn at(scope: &Scope, field: &FieldId) -> String {
    child(&holder(scope), field.as_str())
}

/// Returns the pointer of everything that a scope holds.
pub(super) fn holder(scope: &Scope) -> String {
    match scope {
        Scope::Filing => "/fields".to_owned(),
        Scope::Answer(id) => child("/answers", id.as_str()),
        Scope::Row => String::new(),
    }
}

/// Returns the pointer of a key below a pointer (RFC 6901).
pub(super) fn child(path: &str, key: &str) -> String {
    format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"))
}
