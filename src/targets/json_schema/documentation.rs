use serde_json::{Map, Value, json};

use crate::contract::{Basis, Field, Rows};
use crate::text::{Bilingual, persian_digits};

use super::names;

/// What people read about a value.
pub(super) struct Documentation<'a> {
    /// The short name.
    pub(super) title: &'a Bilingual,
    /// The longer text.
    pub(super) label: Option<&'a Bilingual>,
    /// Help.
    pub(super) hint: Option<&'a Bilingual>,
    /// The law behind it.
    pub(super) basis: &'a [Basis],
    /// Whether it tells something about a person.
    pub(super) personal: bool,
}

impl<'a> Documentation<'a> {
    /// Takes the texts of a field.
    pub(super) fn of_field(field: &'a Field) -> Self {
        Self {
            title: &field.title,
            label: Some(&field.label),
            hint: field.hint.as_ref(),
            basis: &field.basis,
            personal: field.personal,
        }
    }

    /// Takes the texts of a group of rows.
    pub(super) fn of_rows(rows: &'a Rows) -> Self {
        Self {
            title: &rows.title,
            label: Some(&rows.label),
            hint: rows.hint.as_ref(),
            basis: &[],
            personal: false,
        }
    }

    /// Puts the texts before a schema.
    pub(super) fn before(&self, schema: Value) -> Value {
        let mut whole = Map::new();
        whole.insert("title".to_owned(), json!(self.title.fa));
        whole.insert(names::TITLE_EN.to_owned(), json!(self.title.en));
        self.describe(&mut whole, &schema);
        if self.personal {
            whole.insert(names::PERSONAL.to_owned(), json!(true));
        }
        if !self.basis.is_empty() {
            whole.insert(names::BASIS.to_owned(), basis(self.basis));
        }
        if let Value::Object(schema) = schema {
            let described = schema.into_iter().filter(|(key, _)| key != "description");
            whole.extend(described);
        }
        Value::Object(whole)
    }

    fn describe(&self, whole: &mut Map<String, Value>, schema: &Value) {
        let bounds = schema.get("description").and_then(Value::as_str);
        let description = |pick: fn(&Bilingual) -> &str, bounds: Option<&str>| {
            let label = self.label.filter(|label| *label != self.title).map(pick);
            let parts = label.into_iter().chain(self.hint.map(pick)).chain(bounds);
            parts.collect::<Vec<_>>().join("\n")
        };
        let persian = description(|text| &text.fa, bounds.map(persian_digits).as_deref());
        if !persian.is_empty() {
            whole.insert("description".to_owned(), json!(persian));
            let english = description(|text| &text.en, bounds);
            whole.insert(names::DESCRIPTION_EN.to_owned(), json!(english));
        }
    }
}

/// Writes the keys of the places in the law.
pub(super) fn basis(basis: &[Basis]) -> Value {
    basis.iter().map(Basis::key).collect::<Vec<_>>().into()
}
