use crate::contract::{ComputedValue, Condition, Contract, Entry, Field, Record, Rows};
use crate::evaluate::answerable;
use crate::model::{FieldId, Place, RowsPlace, Scope};

/// A record in its regulation, as those see it who look for what a place means.
#[derive(Clone, Copy)]
pub(super) struct Lookup<'a> {
    /// The regulation.
    pub(super) contract: &'a Contract,
    /// The record.
    pub(super) record: &'a Record,
    /// The scopes in which a filing holds fields: itself, and the answers that it may carry.
    pub(super) scopes: &'a [(Scope, Vec<&'a Entry>)],
}

/// Finds the scopes in which filings of a record hold fields.
pub(super) fn scopes<'a>(
    contract: &'a Contract,
    record: &'a Record,
) -> Vec<(Scope, Vec<&'a Entry>)> {
    let own = (Scope::Filing, record.entries().collect());
    let answers = answerable(contract, record).into_iter();
    let answers = answers.map(|it| (Scope::Answer(it.id.clone()), it.answers().iter().collect()));
    std::iter::once(own).chain(answers).collect()
}

/// What stands at a place.
#[derive(Clone)]
pub(super) enum Stands<'a> {
    /// A field, or a column with its group.
    Field(&'a Field, Option<RowsPlace>),
    /// A group of rows.
    Rows(&'a Rows),
}

impl<'a> Lookup<'a> {
    /// Returns one entry of a scope.
    pub(super) fn entry(self, scope: &Scope, id: &FieldId) -> Option<&'a Entry> {
        let (_, entries) = self.scopes.iter().find(|(it, _)| it == scope)?;
        entries.iter().copied().find(|entry| entry.id() == id)
    }

    /// Returns what stands at a place; nothing for a computed value.
    pub(super) fn stands(self, place: &Place) -> Option<Stands<'a>> {
        if place.scope == Scope::Row {
            return self.column(&place.field);
        }
        match self.entry(&place.scope, &place.field)? {
            Entry::Field(field) => Some(Stands::Field(field, None)),
            Entry::Rows(rows) => Some(Stands::Rows(rows)),
            Entry::Computed(_) => None,
        }
    }

    fn column(self, id: &FieldId) -> Option<Stands<'a>> {
        self.scopes.iter().find_map(|(scope, entries)| {
            entries.iter().find_map(|entry| {
                let Entry::Rows(rows) = entry else {
                    return None;
                };
                let field = rows.fields.iter().find(|field| field.id == *id)?;
                let group = RowsPlace { scope: scope.clone(), rows: rows.id.clone() };
                Some(Stands::Field(field, Some(group)))
            })
        })
    }

    /// Returns the fields on which places rest, computed values followed, each once.
    pub(super) fn leaves(self, places: &[Place]) -> Vec<Place> {
        let mut found: Vec<Place> = Vec::new();
        let mut open: Vec<Place> = places.iter().rev().map(whole).collect();
        let mut seen: Vec<Place> = Vec::new();
        while let Some(place) = open.pop() {
            if seen.contains(&place) {
                continue;
            }
            seen.push(place.clone());
            match self.stands(&place) {
                Some(_) => found.push(place),
                None => open.extend(self.below(&place).iter().map(whole)),
            }
        }
        found
    }

    /// What a computed value reads.
    fn below(self, place: &Place) -> Vec<Place> {
        let Some(Entry::Computed(computed)) = self.entry(&place.scope, &place.field) else {
            return Vec::new();
        };
        let columns = match &computed.value {
            ComputedValue::Table(id) => self.contract.table(id).map_or(&[][..], |it| &it.columns),
            ComputedValue::Condition(_) | ComputedValue::Term(_) => &[],
        };
        let columns = columns.iter().map(|column| Place::filing(column.field.clone()));
        computed.when.reads.iter().chain(&computed.reads).cloned().chain(columns).collect()
    }

    /// Returns the conditions that must hold so that places are asked, the outermost first.
    pub(super) fn context(self, places: &[Place]) -> Vec<&'a Condition> {
        let mut found: Vec<&'a Condition> = Vec::new();
        let mut open = self.leaves(places);
        let mut at = 0;
        while at < open.len() {
            for when in self.whens(&open[at]).into_iter().filter(|when| !when.is_always()) {
                if !found.contains(&when) {
                    found.push(when);
                    let more = self.leaves(&when.reads);
                    open.extend(
                        more.into_iter().filter(|place| !open.contains(place)).collect::<Vec<_>>(),
                    );
                }
            }
            at += 1;
        }
        found.reverse();
        found
    }

    fn whens(self, place: &Place) -> Vec<&'a Condition> {
        match self.stands(place) {
            Some(Stands::Rows(rows)) => vec![&rows.when],
            Some(Stands::Field(field, None)) => vec![&field.when],
            Some(Stands::Field(field, Some(group))) => {
                let rows = match self.entry(&group.scope, &group.rows) {
                    Some(Entry::Rows(rows)) => Some(&rows.when),
                    Some(Entry::Field(_) | Entry::Computed(_)) | None => None,
                };
                rows.into_iter().chain([&field.when]).collect()
            }
            None => Vec::new(),
        }
    }
}

fn whole(place: &Place) -> Place {
    Place { part: None, ..place.clone() }
}
