use crate::problems::{NameProblem, RuleProblem, Thing};
use crate::syntax::tree::{Head, Texts};
use crate::text::{Bilingual, Span, canonical};

use super::session::Session;

impl Session {
    /// Returns a text in both languages; reports the one that is missing.
    pub(super) fn both(&mut self, texts: &Texts, span: Span) -> Bilingual {
        let text = one_sided(texts);
        if text.fa.is_empty() != text.en.is_empty() {
            let persian = text.fa.is_empty();
            self.problems.push(RuleProblem::WithoutTranslation { persian }, span);
        }
        text
    }

    /// Returns the names of a declared thing; the English name is the id with blanks where it is
    /// left out.
    pub(super) fn title(&mut self, head: &Head, thing: Thing) -> Bilingual {
        let id = head.id.as_ref().map(|name| name.text.clone()).unwrap_or_default();
        if head.fa.is_none() {
            let problem = NameProblem::WithoutPersianName { thing, id: id.clone() };
            self.problems.push(problem, head.span);
        }
        names_of(head, &id)
    }
}

/// Returns the names that a head states; the English one is the id with blanks where it is left out.
pub(super) fn names_of(head: &Head, id: &str) -> Bilingual {
    let fa = head.fa.as_ref().map(|text| canonical(&text.text)).unwrap_or_default();
    let en = head.en.as_ref().map_or_else(|| id.replace(['-', '_'], " "), |text| text.text.clone());
    Bilingual { fa, en }
}

/// Returns a text as far as it stands.
pub(super) fn one_sided(texts: &Texts) -> Bilingual {
    let fa = texts.fa.as_ref().map(|text| canonical(&text.text)).unwrap_or_default();
    let en = texts.en.as_ref().map(|text| text.text.clone()).unwrap_or_default();
    Bilingual { fa, en }
}
