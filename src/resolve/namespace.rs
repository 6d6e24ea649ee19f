use std::collections::BTreeMap;
use std::sync::Arc;

use crate::problems::nearest;
use crate::syntax::tree::Name;
use crate::text::{Bilingual, Lang, Span, fold};

use super::uses::Spelling;

/// The names of one kind of thing, in both languages.
#[derive(Clone, Debug)]
pub(super) struct Namespace<T> {
    entries: Vec<Named<T>>,
    by_id: BTreeMap<String, usize>,
    by_name: BTreeMap<String, usize>,
}

/// A thing with its names.
#[derive(Clone, Debug)]
pub(super) struct Named<T> {
    /// The id and the Persian name.
    pub(super) spelling: Arc<Spelling>,
    /// The name in both languages, for people.
    pub(super) title: Bilingual,
    /// Where it was declared.
    pub(super) span: Span,
    /// The thing.
    pub(super) value: T,
}

impl<T> Named<T> {
    pub(super) fn new(id: &str, title: Bilingual, span: Span, value: T) -> Self {
        let spelling = Arc::new(Spelling { id: id.to_owned(), fa: title.fa.clone() });
        Self { spelling, title, span, value }
    }

    /// Returns the id.
    pub(super) fn id(&self) -> &str {
        &self.spelling.id
    }
}

/// Why a name cannot be taken into a namespace.
pub(super) enum Clash {
    /// The id stands already, there.
    Id(Span),
    /// The Persian name stands already, there.
    Name(Span),
}

impl<T> Default for Namespace<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), by_id: BTreeMap::new(), by_name: BTreeMap::new() }
    }
}

impl<T> Namespace<T> {
    /// Adds a thing, unless its id stands already; a Persian name that stands already is reported,
    /// but the thing is added.
    pub(super) fn add(&mut self, named: Named<T>) -> Result<(), Clash> {
        if let Some(first) = self.by_id.get(named.id()) {
            return Err(Clash::Id(self.entries[*first].span));
        }
        let at = self.entries.len();
        let name = fold(&named.spelling.fa);
        self.by_id.insert(named.id().to_owned(), at);
        self.entries.push(named);
        if name.is_empty() {
            return Ok(());
        }
        match self.by_name.get(&name) {
            Some(first) => Err(Clash::Name(self.entries[*first].span)),
            None => {
                self.by_name.insert(name, at);
                Ok(())
            }
        }
    }

    /// Returns the thing that a name refers to.
    pub(super) fn get(&self, name: &Name) -> Option<&Named<T>> {
        match name.lang {
            Lang::En => self.by_id(&name.text),
            Lang::Fa => self.by_name.get(&fold(&name.text)).map(|at| &self.entries[*at]),
        }
    }

    /// Returns the thing with an id.
    pub(super) fn by_id(&self, id: &str) -> Option<&Named<T>> {
        self.by_id.get(id).map(|at| &self.entries[*at])
    }

    /// Returns the known name that is nearest to an unknown one, in its language.
    pub(super) fn nearest(&self, name: &Name) -> Option<String> {
        let known = self.entries.iter().map(|entry| match name.lang {
            Lang::En => entry.spelling.id.as_str(),
            Lang::Fa => entry.spelling.fa.as_str(),
        });
        nearest(&name.text, known).map(str::to_owned)
    }

    /// Returns everything, in the order in which it was added.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Named<T>> {
        self.entries.iter()
    }
}
