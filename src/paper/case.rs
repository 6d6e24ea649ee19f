use serde_json::Value as Json;

use crate::contract::{Basis, Condition, Contract, Record};
use crate::evaluate::Verdict;
use crate::model::{ListId, OrganisationId, RecordId};
use crate::text::{Bilingual, Date, Lang, persian_digits};

use super::phrase;

/// What a sheet is composed from.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) contract: &'a Contract,
    pub(super) record: &'a Record,
    pub(super) lang: Lang,
    /// The filing, and what is said of it.
    pub(super) filed: Option<Filed<'a>>,
}

/// A filing that is printed.
#[derive(Clone, Copy)]
pub(super) struct Filed<'a> {
    /// As it came.
    pub(super) typed: &'a Json,
    /// As it is judged.
    pub(super) filing: &'a Json,
    pub(super) verdict: &'a Verdict,
}

impl<'a> Case<'a> {
    /// Returns a text in the language of the edition.
    pub(super) fn text(self, text: &Bilingual) -> String {
        text.get(self.lang).to_owned()
    }

    /// Returns a text that stands by itself: English ones begin with a capital.
    pub(super) fn heading(self, text: &Bilingual) -> String {
        let text = self.text(text);
        let mut letters = text.chars();
        match letters.next() {
            Some(first) if first.is_ascii_lowercase() => {
                format!("{}{}", first.to_ascii_uppercase(), letters.as_str())
            }
            Some(_) | None => text,
        }
    }

    /// Returns a text that may be absent; empty where it is.
    pub(super) fn text_or_empty(self, text: Option<&Bilingual>) -> String {
        text.map(|text| self.text(text)).unwrap_or_default()
    }

    /// Writes digits as the edition has them.
    pub(super) fn digits(self, text: &str) -> String {
        match self.lang {
            Lang::Fa => persian_digits(text),
            Lang::En => text.to_owned(),
        }
    }

    /// Returns a condition in words; empty where it always holds.
    pub(super) fn condition(self, when: &Condition) -> String {
        phrase::phrase(self, when)
    }

    /// Returns the name of a body; its id where the contract does not know it.
    pub(super) fn organisation(self, id: &OrganisationId) -> String {
        let mut all = self.contract.organisations.iter();
        let found = all.find(|it| it.id == *id);
        found.map_or_else(|| id.to_string(), |it| self.heading(&it.title))
    }

    /// Returns the name of an item; its id where the list does not hold it.
    pub(super) fn item(self, list: &ListId, id: &str) -> String {
        let items = self.contract.list(list).into_iter().flat_map(|list| &list.items);
        let mut named = items.filter(|item| item.id.as_str() == id);
        named.next().map_or_else(|| id.to_owned(), |item| self.text(&item.title))
    }

    /// Returns a record by its name and number: «دستور نقشه (فرم ۲)».
    pub(super) fn record_name(self, id: &RecordId) -> String {
        match self.contract.record(id) {
            Some(record) => format!(
                "{} ({} {})",
                self.heading(&record.title),
                super::words::kind(record.kind, self.lang),
                self.digits(&record.number.to_string()),
            ),
            None => id.to_string(),
        }
    }

    /// Returns places in laws in words.
    pub(super) fn basis(self, basis: &[Basis]) -> Vec<String> {
        basis.iter().map(|basis| self.text(&basis.words)).collect()
    }

    /// Returns the day that the sheet is about: that of the filing, else that of the revision.
    pub(super) fn day(self) -> Option<Date> {
        let filed_on = self.filed.and_then(|it| it.filing.get("filed_on")?.as_str());
        filed_on.and_then(Date::parse).or(self.contract.regulation.revision)
    }

    /// Returns what was filed at a pointer; ids need no escapes. Nothing without a filing.
    pub(super) fn given(self, pointer: &str) -> Option<&'a Json> {
        self.filed?.filing.pointer(pointer)
    }
}
