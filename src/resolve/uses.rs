use std::collections::BTreeMap;
use std::sync::Arc;

use crate::syntax::Names;
use crate::syntax::tree::Name;
use crate::text::{Lang, Span};

/// The two spellings of a declared name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spelling {
    /// The Latin id.
    pub(super) id: String,
    /// The Persian name.
    pub(super) fa: String,
}

/// Which thing each name in the sources refers to.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    by_place: BTreeMap<Span, Arc<Spelling>>,
}

impl Uses {
    /// Notes what a name refers to. What was noted first stays: the names of a part are those
    /// that it gives itself, whatever a record that includes it calls them.
    pub(super) fn note(&mut self, name: &Name, spelling: &Arc<Spelling>) {
        self.by_place.entry(name.span).or_insert_with(|| Arc::clone(spelling));
    }

    pub(super) fn append(&mut self, other: Self) {
        for (span, spelling) in other.by_place {
            self.by_place.entry(span).or_insert(spelling);
        }
    }
}

impl Names for Uses {
    fn spelling(&self, name: &Name, lang: Lang) -> Option<String> {
        let spelling = self.by_place.get(&name.span)?;
        Some(match lang {
            Lang::Fa => spelling.fa.clone(),
            Lang::En => spelling.id.clone(),
        })
    }
}
