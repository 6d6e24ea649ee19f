use crate::model::LawId;
use crate::model::regulation::Basis;
use crate::problems::Thing;
use crate::syntax::tree::{Kind, Locator, Node, Tag};
use crate::text::{Bilingual, persian_digits};

use super::declared::Declared;
use super::session::Session;

impl Session {
    /// Returns the places in laws that a statement names.
    pub(super) fn bases(&mut self, node: &Node, declared: &Declared<'_>) -> Vec<Basis> {
        node.children_of(Tag::Basis).filter_map(|basis| self.basis(basis, declared)).collect()
    }

    fn basis(&mut self, node: &Node, declared: &Declared<'_>) -> Option<Basis> {
        let Kind::Basis { law: Some(name), locators } = &node.kind else {
            return None;
        };
        let law = self.find(&declared.laws, Thing::Law, name)?;
        let keys: Vec<String> = locators.iter().map(key).collect();
        Some(Basis {
            law: LawId::new(law.id()),
            locator: keys.join(" "),
            words: words(&law.title, locators),
            span: node.span,
        })
    }
}

/// Writes a place of a law as a key; an article needs no word: `100 note 2`.
fn key(locator: &Locator) -> String {
    match locator {
        Locator::Article(article) => article.clone(),
        Locator::Note(Some(note)) => format!("note {note}"),
        Locator::Note(None) => "note".to_owned(),
        Locator::Notes(from, to) => format!("notes {from}-{to}"),
        Locator::Clause(clause) => format!("clause {clause}"),
    }
}

fn words(law: &Bilingual, locators: &[Locator]) -> Bilingual {
    let fa: Vec<String> = locators.iter().map(persian).collect();
    let en: Vec<String> = locators.iter().map(english).collect();
    let joined = |law: &str, mark: &str, places: Vec<String>| match places.is_empty() {
        true => law.to_owned(),
        false => format!("{law}{mark} {}", places.join(" ")),
    };
    Bilingual { fa: joined(&law.fa, "،", fa), en: joined(&law.en, ",", en) }
}

fn persian(locator: &Locator) -> String {
    persian_digits(&match locator {
        Locator::Article(article) => format!("ماده {article}"),
        Locator::Note(Some(note)) => format!("تبصره {note}"),
        Locator::Note(None) => "تبصره".to_owned(),
        Locator::Notes(from, to) => format!("تبصره‌های {from} تا {to}"),
        Locator::Clause(clause) => format!("بند {clause}"),
    })
}

fn english(locator: &Locator) -> String {
    match locator {
        Locator::Article(article) => format!("article {article}"),
        Locator::Note(Some(note)) => format!("note {note}"),
        Locator::Note(None) => "note".to_owned(),
        Locator::Notes(from, to) => format!("notes {from} to {to}"),
        Locator::Clause(clause) => format!("clause {clause}"),
    }
}
