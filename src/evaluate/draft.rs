use std::collections::{BTreeMap, BTreeSet};

use crate::contract::{Entry, Field, Rows};
use crate::model::{FieldId, Place, RecordId, RowsPlace, Scope};

use super::case::Case;
use super::decide::group_of;
use super::pointer::{child, holder};
use super::wish::{Cell, Wish};

/// Where a field or a group stands.
pub(super) type Key = (Scope, FieldId);

/// What a scenario fixes of a filing; everything else gets its sample value.
pub(super) struct Draft<'a> {
    /// The case, without values.
    pub(super) case: Case<'a>,
    /// What fields hold.
    pub(super) fields: BTreeMap<Key, Wish>,
    /// How many rows groups have.
    pub(super) counts: BTreeMap<Key, u32>,
    /// What columns hold, by group and column.
    pub(super) cells: BTreeMap<(Key, FieldId), Cell>,
    /// What single rows hold, by group, number of the row and column.
    pub(super) rows: BTreeMap<(Key, u32, FieldId), Wish>,
    /// How many rows of a group are described one by one.
    pub(super) described: BTreeMap<Key, u32>,
    /// Which inquiries answered or did not.
    pub(super) answered: BTreeMap<RecordId, bool>,
}

/// A field that a condition speaks about.
#[derive(Clone)]
pub(super) struct Target<'a> {
    /// The field.
    pub(super) field: &'a Field,
    /// Where it stands.
    pub(super) stands: Stands,
}

/// Where a field stands.
#[derive(Clone)]
pub(super) enum Stands {
    /// Outside rows.
    Alone(Key),
    /// In every row of a group.
    EveryRow(Key),
    /// In one row of a group, counted from 0.
    OneRow(Key, u32),
}

impl<'a> Draft<'a> {
    /// Begins a draft in which nothing is fixed.
    pub(super) fn new(case: Case<'a>) -> Self {
        Self {
            case,
            fields: BTreeMap::new(),
            counts: BTreeMap::new(),
            cells: BTreeMap::new(),
            rows: BTreeMap::new(),
            described: BTreeMap::new(),
            answered: BTreeMap::new(),
        }
    }

    /// Returns the inquiries that have answered whether they are needed or not: those that are said
    /// to, and those of whose answer something is said.
    pub(super) fn answered(&self) -> BTreeSet<RecordId> {
        let named = self.answered.iter().filter(|(_, is_answered)| **is_answered);
        let read = self.keys().filter_map(|(scope, _)| match scope {
            Scope::Answer(id) => Some(id),
            Scope::Filing | Scope::Row => None,
        });
        let all = named.map(|(id, _)| id).chain(read);
        all.filter(|id| !self.is_silent(id)).cloned().collect()
    }

    /// Returns the next row of a group that no statement describes yet.
    pub(super) fn next_row(&mut self, group: Key) -> Stands {
        let described = self.described.entry(group.clone()).or_default();
        let row = Stands::OneRow(group, *described);
        *described += 1;
        row
    }

    /// Whether an inquiry is said not to have answered.
    pub(super) fn is_silent(&self, inquiry: &RecordId) -> bool {
        self.answered.get(inquiry) == Some(&false)
    }

    /// Whether something is said of the field, group or column at a pointer, so that it stays even
    /// where it is not asked.
    pub(super) fn is_fixed(&self, path: &str) -> bool {
        let column = |group: &Key, column: &FieldId| {
            path.starts_with(&format!("{}/", pointer(group)))
                && path.ends_with(&format!("/{column}"))
        };
        self.keys().any(|key| pointer(key) == path)
            || self.cells.keys().any(|(group, id)| column(group, id))
            || self.rows.keys().any(|(group, _, id)| column(group, id))
    }

    fn keys(&self) -> impl Iterator<Item = &Key> {
        let groups = self.cells.keys().map(|(group, _)| group);
        let single = self.fields.keys().chain(self.counts.keys());
        single.chain(groups).chain(self.described.keys())
    }

    /// Finds the field of a place. Inside a condition about rows, that is `Stands` of its group.
    pub(super) fn target(&self, rows: Option<&Stands>, place: &Place) -> Option<Target<'a>> {
        if place.scope != Scope::Row {
            let key = (place.scope.clone(), place.field.clone());
            let field = self.field(&key)?;
            let stands = Stands::Alone(key);
            return Some(Target { field, stands });
        }
        let stands = match rows {
            Some(stands) => stands.clone(),
            None => Stands::EveryRow(group_of(&self.case, &place.field)?),
        };
        let group = self.group(stands.key())?;
        let field = group.fields.iter().find(|field| field.id == place.field)?;
        Some(Target { field, stands })
    }

    /// Finds the column of a group.
    pub(super) fn column(&self, rows: &RowsPlace, column: &FieldId) -> Option<Target<'a>> {
        let stands = Stands::EveryRow((rows.scope.clone(), rows.rows.clone()));
        let field = self.group(stands.key())?.fields.iter().find(|field| field.id == *column)?;
        Some(Target { field, stands })
    }

    /// Fixes a field.
    pub(super) fn fix(&mut self, target: Target<'_>, wish: Wish) {
        let column = target.field.id.clone();
        match target.stands {
            Stands::Alone(key) => drop(self.fields.insert(key, wish)),
            Stands::EveryRow(key) => drop(self.cells.insert((key, column), Cell::Every(wish))),
            Stands::OneRow(key, n) => drop(self.rows.insert((key, n, column), wish)),
        }
    }

    /// Returns what a field is fixed to.
    pub(super) fn fixed(&self, target: &Target<'_>) -> Option<Wish> {
        let column = || target.field.id.clone();
        match &target.stands {
            Stands::Alone(key) => self.fields.get(key).cloned(),
            Stands::OneRow(key, n) => self.rows.get(&(key.clone(), *n, column())).cloned(),
            Stands::EveryRow(key) => match self.cells.get(&(key.clone(), column()))? {
                Cell::Every(wish) => Some(wish.clone()),
                Cell::Total(_) => None,
            },
        }
    }

    fn field(&self, (scope, id): &Key) -> Option<&'a Field> {
        match self.case.entry(scope, id)? {
            Entry::Field(field) => Some(field),
            Entry::Rows(_) | Entry::Computed(_) => None,
        }
    }

    /// Finds a group of rows.
    pub(super) fn group(&self, (scope, id): &Key) -> Option<&'a Rows> {
        match self.case.entry(scope, id)? {
            Entry::Rows(rows) => Some(rows),
            Entry::Field(_) | Entry::Computed(_) => None,
        }
    }
}

fn pointer((scope, id): &Key) -> String {
    child(&holder(scope), id.as_str())
}

impl Stands {
    fn key(&self) -> &Key {
        match self {
            Self::Alone(key) | Self::EveryRow(key) | Self::OneRow(key, _) => key,
        }
    }
}
