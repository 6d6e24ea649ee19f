use crate::contract::{Computed, ComputedValue, Condition, Contract, Entry, Record};
use crate::model::{FieldId, Place, RecordId, Scope};

use super::{Guard, Slot};

/// Finds what conditions of one record read.
pub(super) struct Reading<'a> {
    pub(super) contract: &'a Contract,
    pub(super) record: &'a Record,
    /// The inquiries whose answers a filing may carry.
    pub(super) inquiries: Vec<&'a Record>,
}

/// A field and where it stands.
pub(super) type Key = (Scope, FieldId);

impl<'a> Reading<'a> {
    /// Returns a condition outside rows with the values on which it rests.
    pub(super) fn guard<'b>(&self, condition: &'b Condition) -> Guard<'b> {
        Guard { condition, rests_on: self.slots(&condition.reads) }
    }

    /// Returns a condition of a column: it reads the row at hand.
    pub(super) fn row_guard<'b>(&self, condition: &'b Condition) -> Guard<'b> {
        let leaves = self.leaves(&condition.reads).into_iter();
        let rests_on = once(leaves.filter_map(|(scope, field)| match scope {
            Scope::Row => Some(Slot::Row(field)),
            Scope::Filing | Scope::Answer(_) => self.slot(&scope, &field),
        }));
        Guard { condition, rests_on }
    }

    /// Returns the fields and groups on which places outside rows rest, each once.
    pub(super) fn slots(&self, places: &[Place]) -> Vec<Slot> {
        let leaves = self.leaves(places).into_iter();
        once(leaves.filter_map(|(scope, field)| self.slot(&scope, &field)))
    }

    /// Returns the pointers under which places are reported, each once.
    pub(super) fn pointers(&self, places: &[Place]) -> Vec<String> {
        let leaves = places.iter().flat_map(|place| self.leaves(std::slice::from_ref(place)));
        once(leaves.filter_map(|(scope, field)| Some(self.slot(&scope, &field)?.pointer())))
    }

    /// Returns the inquiries whose answers are read, each once.
    pub(super) fn inquiries(&self, places: &[Place]) -> Vec<RecordId> {
        once(self.leaves(places).into_iter().filter_map(|(scope, _)| match scope {
            Scope::Answer(id) => Some(id),
            Scope::Filing | Scope::Row => None,
        }))
    }

    /// Returns what stands in a scope; nothing for a row.
    pub(super) fn entries(&self, scope: &Scope) -> Vec<&'a Entry> {
        match scope {
            Scope::Filing => self.record.entries().collect(),
            Scope::Row => Vec::new(),
            Scope::Answer(id) => {
                self.contract.record(id).map_or_else(Vec::new, |it| it.answers().iter().collect())
            }
        }
    }

    /// Returns one entry of a scope.
    pub(super) fn entry(&self, scope: &Scope, field: &FieldId) -> Option<&'a Entry> {
        self.entries(scope).into_iter().find(|entry| entry.id() == field)
    }

    /// Follows computed values to what they read, breadth first, as the reference does.
    fn leaves(&self, places: &[Place]) -> Vec<Key> {
        let mut open: Vec<Key> = places.iter().map(key).collect();
        let mut at = 0;
        while at < open.len() {
            let (scope, field) = &open[at];
            let below = match self.entry(scope, field) {
                Some(Entry::Computed(computed)) => self.reads(computed),
                Some(Entry::Field(_) | Entry::Rows(_)) | None => Vec::new(),
            };
            for place in below {
                if !open.contains(&place) {
                    open.push(place);
                }
            }
            at += 1;
        }
        open
    }

    /// Returns the places that a computed value reads itself.
    pub(super) fn reads(&self, computed: &Computed) -> Vec<Key> {
        let own = computed.when.reads.iter().chain(&computed.reads).map(key);
        let table = match &computed.value {
            ComputedValue::Table(id) => self.contract.table(id),
            ComputedValue::Condition(_) | ComputedValue::Term(_) => None,
        };
        let columns = table.into_iter().flat_map(|table| &table.columns);
        own.chain(columns.map(|column| (Scope::Filing, column.field.clone()))).collect()
    }

    /// Returns where a leaf stands; nothing for a computed value. Outside its row a column stands
    /// for its whole group.
    fn slot(&self, scope: &Scope, field: &FieldId) -> Option<Slot> {
        match scope {
            Scope::Row => {
                let (scope, group) = self.group_of(field)?;
                slot_in(&scope, group)
            }
            Scope::Filing | Scope::Answer(_) => match self.entry(scope, field) {
                Some(Entry::Computed(_)) => None,
                Some(Entry::Field(_) | Entry::Rows(_)) | None => slot_in(scope, field.clone()),
            },
        }
    }

    fn group_of(&self, column: &FieldId) -> Option<(Scope, FieldId)> {
        let answers = self.inquiries.iter().map(|inquiry| Scope::Answer(inquiry.id.clone()));
        std::iter::once(Scope::Filing).chain(answers).find_map(|scope| {
            let group = self.entries(&scope).into_iter().find(|entry| has_column(entry, column))?;
            Some((scope, group.id().clone()))
        })
    }
}

fn key(place: &Place) -> Key {
    (place.scope.clone(), place.field.clone())
}

/// Returns the slot of a field that stands outside rows.
pub(super) fn slot_in(scope: &Scope, field: FieldId) -> Option<Slot> {
    match scope {
        Scope::Filing => Some(Slot::Filing(field)),
        Scope::Answer(id) => Some(Slot::Answer(id.clone(), field)),
        Scope::Row => None,
    }
}

fn has_column(entry: &Entry, column: &FieldId) -> bool {
    match entry {
        Entry::Rows(rows) => rows.fields.iter().any(|field| field.id == *column),
        Entry::Field(_) | Entry::Computed(_) => false,
    }
}

fn once<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut out: Vec<T> = Vec::new();
    for one in all {
        if !out.contains(&one) {
            out.push(one);
        }
    }
    out
}
