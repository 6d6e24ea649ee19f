use serde_json::{Map, Value as Json};

use crate::contract::{Asked, Condition, Entry, Field, Rows};
use crate::model::{FieldId, RecordId, RowsPlace, Scope, ValueType};

use super::lookup::Lookup;

/// A place of a filing that holds a value: a field, a column, or a group of rows.
pub(super) struct Slot<'a> {
    /// Its name in ids: `mobile`, `units.area`, `fire-inquiry/grade`.
    pub(super) name: String,
    /// Where conditions see it; a column stands in its row.
    pub(super) scope: Scope,
    /// The keys from the filing to what holds it.
    holder: Vec<String>,
    /// The group, for a column.
    group: Option<&'a FieldId>,
    /// What it holds.
    pub(super) holds: Holds<'a>,
}

/// What a slot holds.
#[derive(Clone, Copy)]
pub(super) enum Holds<'a> {
    /// A value.
    Value(&'a Field),
    /// Rows.
    Rows(&'a Rows),
}

/// Returns the slots of a record, those of answers last.
pub(super) fn slots(lookup: Lookup<'_>) -> Vec<Slot<'_>> {
    let scopes = lookup.scopes.iter();
    let all = scopes
        .flat_map(|(scope, entries)| entries.iter().flat_map(move |entry| of_entry(scope, entry)));
    all.collect()
}

fn of_entry<'a>(scope: &Scope, entry: &'a Entry) -> Vec<Slot<'a>> {
    let (prefix, holder) = match scope {
        Scope::Answer(inquiry) => {
            (format!("{inquiry}/"), vec!["answers".to_owned(), inquiry.to_string()])
        }
        Scope::Filing | Scope::Row => (String::new(), vec!["fields".to_owned()]),
    };
    let slot = |name: String, group: Option<&'a FieldId>, holds| {
        let scope = if group.is_some() { Scope::Row } else { scope.clone() };
        Slot { name: format!("{prefix}{name}"), scope, holder: holder.clone(), group, holds }
    };
    match entry {
        Entry::Field(field) => vec![slot(field.id.to_string(), None, Holds::Value(field))],
        Entry::Computed(_) => Vec::new(),
        Entry::Rows(rows) => {
            let columns = rows.fields.iter().map(|field| {
                slot(format!("{}.{}", rows.id, field.id), Some(&rows.id), Holds::Value(field))
            });
            let own = slot(rows.id.to_string(), None, Holds::Rows(rows));
            std::iter::once(own).chain(columns).collect()
        }
    }
}

impl Slot<'_> {
    /// Returns the key under which it stands.
    pub(super) fn key(&self) -> &str {
        match self.holds {
            Holds::Value(field) => field.id.as_str(),
            Holds::Rows(rows) => rows.id.as_str(),
        }
    }

    /// Returns its condition.
    pub(super) fn when(&self) -> &Condition {
        match self.holds {
            Holds::Value(field) => &field.when,
            Holds::Rows(rows) => &rows.when,
        }
    }

    /// Whether it must be given where it is asked.
    pub(super) fn is_required(&self) -> bool {
        match self.holds {
            Holds::Value(field) => field.asked == Asked::Required,
            Holds::Rows(rows) => rows.min > 0,
        }
    }

    /// Returns the type of its value; nothing for rows.
    pub(super) fn value_type(&self) -> Option<&ValueType> {
        match self.holds {
            Holds::Value(field) => Some(&field.value_type),
            Holds::Rows(_) => None,
        }
    }

    /// Returns the slot of its group, for a column.
    pub(super) fn group_name(&self) -> Option<String> {
        let (group, _) = self.name.rsplit_once('.').filter(|_| self.group.is_some())?;
        Some(group.to_owned())
    }

    /// Returns the group in whose rows it stands, for a column.
    pub(super) fn rows_place(&self) -> Option<RowsPlace> {
        let scope = match self.holder.get(1) {
            Some(inquiry) => Scope::Answer(RecordId::new(inquiry)),
            None => Scope::Filing,
        };
        self.group.map(|rows| RowsPlace { scope, rows: rows.clone() })
    }

    /// Returns the objects of a filing that may hold it, each with its pointer.
    pub(super) fn holders<'j>(&self, filing: &'j Json) -> Vec<(&'j Map<String, Json>, String)> {
        let mut at = filing;
        let mut path = String::new();
        for key in &self.holder {
            let Some(inner) = at.get(key) else {
                return Vec::new();
            };
            at = inner;
            path = format!("{path}/{key}");
        }
        let Some(group) = self.group else {
            return at.as_object().map(|object| (object, path)).into_iter().collect();
        };
        let rows = at.get(group.as_str()).and_then(Json::as_array).map_or(&[][..], Vec::as_slice);
        let all = rows.iter().enumerate();
        all.filter_map(|(n, row)| Some((row.as_object()?, format!("{path}/{group}/{n}")))).collect()
    }

    /// Writes a value, or nothing, into a filing; for a column into the first row. Returns whether
    /// there was a place for it.
    pub(super) fn put(&self, filing: &mut Json, value: Option<Json>) -> bool {
        let mut at = Some(filing);
        for key in &self.holder {
            at = at.and_then(|json| json.get_mut(key));
        }
        if let Some(group) = self.group {
            at = at.and_then(|json| json.get_mut(group.as_str())).and_then(|rows| rows.get_mut(0));
        }
        let Some(object) = at.and_then(Json::as_object_mut) else {
            return false;
        };
        match value {
            Some(value) => drop(object.insert(self.key().to_owned(), value)),
            None => drop(object.shift_remove(self.key())),
        }
        true
    }
}
