use crate::model::QuestionId;
use crate::model::regulation::{Clauses, Force};
use crate::problems::Thing;
use crate::syntax::tree::{Kind, Node, Tag};
use crate::text::Bilingual;

use super::context::Context;
use crate::resolve::texts::one_sided;

impl Context<'_, '_> {
    /// Returns the clauses of a statement.
    pub(in crate::resolve) fn clauses(&mut self, node: &Node) -> Clauses {
        Clauses {
            when: self.when(node),
            label: self.label(node),
            hint: self.text(node, Tag::Hint),
            because: self.text(node, Tag::Because),
            basis: self.session.bases(node, self.declared),
            pending: self.pending(node),
            force: force(node),
        }
    }

    /// Returns the guard of a statement.
    pub(in crate::resolve) fn when(
        &mut self,
        node: &Node,
    ) -> Option<crate::model::regulation::Condition> {
        match node.child(Tag::When).map(|when| &when.kind) {
            Some(Kind::When(expr)) => Some(self.condition(expr)),
            _ => None,
        }
    }

    /// Returns a text of a statement in both languages.
    pub(in crate::resolve) fn text(&mut self, node: &Node, tag: Tag) -> Option<Bilingual> {
        let child = node.child(tag)?;
        let (Kind::Hint(texts)
        | Kind::Because(texts)
        | Kind::Note(texts)
        | Kind::Otherwise(texts)
        | Kind::Remedy(texts)
        | Kind::Purpose(texts)
        | Kind::Reading(texts)
        | Kind::Reply(texts)) = &child.kind
        else {
            return None;
        };
        let plain = self.session.both(texts, child.span);
        Some(self.quoting(plain, texts.fa.as_ref(), texts.en.as_ref()))
    }

    /// Returns the label of a statement. One language is enough: the name stands in for the other.
    fn label(&mut self, node: &Node) -> Option<Bilingual> {
        match node.child(Tag::Label).map(|label| &label.kind) {
            Some(Kind::Label(texts)) => Some(one_sided(texts)),
            _ => None,
        }
    }

    /// Returns the open questions on which a statement rests.
    pub(in crate::resolve) fn pending(&mut self, node: &Node) -> Vec<QuestionId> {
        let mut found = Vec::new();
        for pending in node.children_of(Tag::Pending) {
            let Kind::Pending(Some(name)) = &pending.kind else {
                continue;
            };
            let question = self.session.find(&self.declared.questions, Thing::Question, name);
            found.extend(question.map(|question| QuestionId::new(question.id())));
        }
        found
    }
}

/// Returns the days in which a statement is in force.
pub(in crate::resolve) fn force(node: &Node) -> Force {
    let since = node.children_of(Tag::Since).find_map(|since| match &since.kind {
        Kind::Since { date, .. } => *date,
        _ => None,
    });
    let until = node.children_of(Tag::Until).find_map(|until| match &until.kind {
        Kind::Until(date) => *date,
        _ => None,
    });
    Force { since, until }
}
