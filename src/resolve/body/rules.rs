use crate::model::regulation::{Effect, Exception, Heading, Provision, Rule};
use crate::model::{ProvisionId, RuleId};
use crate::problems::{NameProblem, RuleProblem, Thing};
use crate::resolve::texts::names_of;
use crate::syntax::tree::{Kind, Node, Tag};
use crate::text::Spanned;

use super::clauses::force;
use super::context::Context;

impl Context<'_, '_> {
    /// Returns a rule.
    pub(in crate::resolve) fn rule(&mut self, node: &Node) -> Option<Rule> {
        let Kind::Rule { head, instead_of } = &node.kind else {
            return None;
        };
        let Some(id) = &head.id else {
            self.session.problems.push(NameProblem::WithoutId { thing: Thing::Rule }, head.span);
            return None;
        };
        let (effect, holds) = self.holds(node);
        Some(Rule {
            id: RuleId::new(&id.text),
            span: id.span,
            instead_of: instead_of
                .as_ref()
                .map(|name| Spanned::new(RuleId::new(&name.text), name.span)),
            effect,
            holds,
            exceptions: self.exceptions(node),
            message: self.text(node, Tag::Otherwise),
            remedy: self.text(node, Tag::Remedy),
            clauses: self.clauses(node),
        })
    }

    fn holds(&mut self, node: &Node) -> (Effect, Option<crate::model::regulation::Condition>) {
        let requires = node.child(Tag::Requires).map(|child| &child.kind);
        let advises = node.child(Tag::Advises);
        if let (Some(_), Some(advises)) = (requires, advises) {
            self.session.problems.push(RuleProblem::RequiresAndAdvises, advises.span);
        }
        match (requires, advises.map(|child| &child.kind)) {
            (Some(Kind::Requires(expr)), _) => (Effect::Refuses, Some(self.condition(expr))),
            (_, Some(Kind::Advises(expr))) => (Effect::Advises, Some(self.condition(expr))),
            _ => (Effect::Refuses, None),
        }
    }

    fn exceptions(&mut self, node: &Node) -> Vec<Exception> {
        let mut found = Vec::new();
        for child in node.children_of(Tag::ExceptWhen) {
            let Kind::ExceptWhen(expr) = &child.kind else {
                continue;
            };
            found.push(Exception {
                when: self.condition(expr),
                basis: self.session.bases(child, self.declared),
                force: force(child),
            });
        }
        found
    }

    /// Returns a provision.
    pub(in crate::resolve) fn provision(&mut self, node: &Node) -> Option<Provision> {
        let Kind::Provision(head) = &node.kind else {
            return None;
        };
        let Some(id) = &head.id else {
            let problem = NameProblem::WithoutId { thing: Thing::Provision };
            self.session.problems.push(problem, head.span);
            return None;
        };
        let title = names_of(head, "");
        if title.fa.is_empty() || title.en.is_empty() {
            let persian = title.fa.is_empty();
            self.session.problems.push(RuleProblem::WithoutTranslation { persian }, head.span);
        }
        let checked_by = match node.child(Tag::CheckedBy).map(|child| &child.kind) {
            Some(Kind::CheckedBy(Some(name))) => Some(self.organisation(name)),
            _ => None,
        };
        Some(Provision {
            id: ProvisionId::new(&id.text),
            heading: Heading {
                title: self.quoting(title, head.fa.as_ref(), head.en.as_ref()),
                span: head.span,
            },
            span: id.span,
            checked_by,
            clauses: self.clauses(node),
        })
    }
}
