use crate::model::{FieldId, Place, Scope};

use super::case::Case;
use super::decide::group_of;

/// Returns the places as JSON pointers into the filing, each once, in order.
pub(super) fn pointers(case: &Case<'_>, places: &[Place]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for place in places {
        let path = pointer(case, place);
        if !out.contains(&path) {
            out.push(path);
        }
    }
    out
}

fn pointer(case: &Case<'_>, place: &Place) -> String {
    match &place.scope {
        Scope::Filing | Scope::Answer(_) => at(&place.scope, &place.field),
        Scope::Row => match group_of(case, &place.field) {
            Some((scope, group)) => at(&scope, &group),
            None => at(&Scope::Filing, &place.field),
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
