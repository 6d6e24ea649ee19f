use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::contract::{Contract, Entry, Record};
use crate::model::{ItemId, ListId, ValueType};
use crate::text::Date;

use super::names::{Namer, exported, literals, unexported};
use super::tables::both;

/// The items that a field allows: a list, or some of its items.
pub(super) type Items = (ListId, Vec<ItemId>);

/// The names of all lists that fields allow.
pub(super) struct Lists {
    names: BTreeMap<Items, String>,
}

/// A list as its table has it.
#[derive(Debug, Serialize)]
pub(super) struct ListView {
    name: String,
    ids: String,
    titles: Vec<String>,
    /// The first and the last days of the items; none where all may always be chosen.
    force: Option<(String, String)>,
}

impl Lists {
    /// Names all lists of a contract.
    pub(super) fn of(contract: &Contract, namer: &mut Namer) -> Self {
        let all: BTreeSet<Items> = value_types(contract).into_iter().filter_map(items_of).collect();
        let named = all.into_iter().map(|items| {
            let name = namer.name(&format!("items{}", exported(&dotless(&items.0))));
            (items, name)
        });
        Self { names: named.collect() }
    }

    /// Returns the name of a list.
    pub(super) fn name(&self, list: &ListId, items: &[ItemId]) -> &str {
        let key = (list.clone(), items.to_vec());
        self.names.get(&key).map_or("nil", String::as_str)
    }

    /// Returns all lists, sorted.
    pub(super) fn views(&self, contract: &Contract) -> Vec<ListView> {
        self.names.iter().map(|(items, name)| view(contract, items, name)).collect()
    }
}

/// Returns the id of a list as one word: the list of a record is written `RECORD.LIST`.
pub(super) fn dotless(list: &ListId) -> String {
    unexported(&list.as_str().replace('.', "-"))
}

fn items_of(value_type: &ValueType) -> Option<Items> {
    match value_type {
        ValueType::Choice { list, items } | ValueType::Choices { list, items } => {
            Some((list.clone(), items.clone()))
        }
        ValueType::Confirmation
        | ValueType::Date { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::Number(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => None,
    }
}

fn value_types(contract: &Contract) -> Vec<&ValueType> {
    let results = contract.tables.iter().map(|table| &table.result.value_type);
    results.chain(contract.records.iter().flat_map(of_record)).collect()
}

fn of_record(record: &Record) -> Vec<&ValueType> {
    let mut all = Vec::new();
    for entry in record.entries().chain(record.answers()) {
        match entry {
            Entry::Field(field) => all.push(&field.value_type),
            Entry::Rows(rows) => all.extend(rows.fields.iter().map(|field| &field.value_type)),
            Entry::Computed(computed) => all.push(&computed.value_type),
        }
    }
    all
}

fn view(contract: &Contract, (list, items): &Items, name: &str) -> ListView {
    let known = contract.list(list);
    let found = |id: &ItemId| known.and_then(|list| list.items.iter().find(|it| it.id == *id));
    let force = |id: &ItemId| found(id).map(|item| item.force).unwrap_or_default();
    let title = |id: &ItemId| found(id).map_or_else(|| "{}".to_owned(), |item| both(&item.title));
    let is_dated = items.iter().any(|id| force(id).since.is_some() || force(id).until.is_some());
    let since = items.iter().map(|id| force(id).since.unwrap_or(Date::FIRST));
    let until = items.iter().map(|id| force(id).until.unwrap_or(Date::LAST));
    ListView {
        name: name.to_owned(),
        ids: literals(items.iter().map(ItemId::as_str)),
        titles: items.iter().map(title).collect(),
        force: is_dated.then(|| (days(since), days(until))),
    }
}

fn days(days: impl Iterator<Item = Date>) -> String {
    days.map(|day| day.day_number().to_string()).collect::<Vec<_>>().join(", ")
}
