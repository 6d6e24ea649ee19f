use serde_json::{Value, json};

use crate::contract::{Computed, Rows};
use crate::model::{RecordId, ValueType};

/// Where a value stands in a filing or a row, and what it is.
pub(super) struct Site<'a> {
    /// The keys above it.
    pub(super) path: Vec<&'a str>,
    /// Its own key.
    pub(super) key: &'a str,
    /// The inquiry, where it stands in an answer.
    pub(super) answer: Option<&'a RecordId>,
    /// What it is.
    pub(super) what: What<'a>,
}

/// What stands at a site.
#[derive(Clone, Copy)]
pub(super) enum What<'a> {
    /// A value that is filled in.
    Value(&'a ValueType),
    /// A group of rows.
    Rows(&'a Rows),
    /// A value that is computed, which a filing does not hold.
    Computed(&'a Computed),
}

/// Whether a schema holds where the value is absent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Absence {
    /// It does not hold.
    Fails,
    /// It holds.
    Passes,
}

impl Site<'_> {
    /// Writes the schema of the objects that hold such a value here.
    pub(super) fn holding(&self, schema: Value) -> Value {
        nested(&self.path, self.key, schema, Absence::Fails)
    }

    /// Writes the schema of the objects that hold such a value here, or none.
    pub(super) fn allowing(&self, schema: Value) -> Value {
        nested(&self.path, self.key, schema, Absence::Passes)
    }
}

/// Writes the schema of the objects that hold such a value under a path.
pub(super) fn nested(path: &[&str], key: &str, schema: Value, absence: Absence) -> Value {
    let Some((first, rest)) = path.split_first() else {
        return one(key, schema, absence);
    };
    one(first, nested(rest, key, schema, absence), absence)
}

fn one(key: &str, schema: Value, absence: Absence) -> Value {
    match absence {
        Absence::Fails => json!({"type": "object", "required": [key], "properties": {key: schema}}),
        Absence::Passes => json!({"type": "object", "properties": {key: schema}}),
    }
}
