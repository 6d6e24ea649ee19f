use crate::model::regulation::{Expectation, Heading, Scenario};
use crate::model::{DocumentId, Formula, RecordId, RuleId, ScenarioId};
use crate::problems::{RuleProblem, Thing};
use crate::syntax::tree::{Kind, Name, Node, Outcome, Tag};

use super::body::Context;
use super::declared::Declared;
use super::namespace::Named;
use super::record::RecordScope;
use super::scope::Reading;
use super::session::Session;
use super::shared::Shared;
use crate::text::Spanned;

/// Returns a scenario; `scopes` are those of the records, sorted by id.
pub(super) fn scenario(
    named: &Named<&Node>,
    declared: &Declared<'_>,
    shared: &Shared,
    scopes: &[RecordScope],
    session: &mut Session,
) -> Scenario {
    let node = named.value;
    let record = record(node, declared, session);
    let scope = record.as_ref().and_then(|id| {
        scopes.binary_search_by(|scope| scope.id.cmp(id)).ok().map(|at| &scopes[at])
    });
    let (given, expect) = match scope {
        Some(scope) => {
            let lists = scope.lists(shared);
            let scope = scope.scope(shared, &lists);
            let mut context = Context { scope, declared, session };
            let expect = context.expectations(node);
            context.scope.reading = Reading::Given;
            (context.givens(node), expect)
        }
        None => (Vec::new(), Vec::new()),
    };
    Scenario {
        id: ScenarioId::new(named.id()),
        heading: Heading { title: named.title.clone(), span: named.span },
        span: node.span,
        record,
        on: node.child(Tag::On).and_then(|on| match on.kind {
            Kind::On(date) => date,
            _ => None,
        }),
        given,
        expect,
    }
}

fn record(node: &Node, declared: &Declared<'_>, session: &mut Session) -> Option<RecordId> {
    let Some(Kind::For(Some(name))) = node.child(Tag::For).map(|child| &child.kind) else {
        session.problems.push(RuleProblem::ScenarioIncomplete, node.span);
        return None;
    };
    let found = session.find(&declared.records, Thing::Record, name)?;
    Some(RecordId::new(found.id()))
}

impl Context<'_, '_> {
    fn givens(&mut self, node: &Node) -> Vec<Formula> {
        let mut given = Vec::new();
        for child in node.children_of(Tag::Given) {
            let Kind::Given(expr) = &child.kind else {
                continue;
            };
            given.push(self.condition(expr).formula);
        }
        given
    }

    fn expectations(&mut self, node: &Node) -> Vec<Expectation> {
        let mut expect = Vec::new();
        for child in node.children_of(Tag::Expect) {
            let Kind::Expect(outcome) = &child.kind else {
                continue;
            };
            self.expectation(outcome, &mut expect);
        }
        expect
    }

    fn expectation(&mut self, outcome: &Outcome, expect: &mut Vec<Expectation>) {
        match outcome {
            Outcome::Accepted => expect.push(Expectation::Accepted),
            Outcome::Refused => expect.push(Expectation::Refused),
            Outcome::Waiting => expect.push(Expectation::Waiting),
            Outcome::Visit => expect.push(Expectation::Visit),
            Outcome::WithoutVisit => expect.push(Expectation::WithoutVisit),
            Outcome::BrokenRule(rule) => {
                let rule = rule.iter();
                let rule = rule.map(|rule| Spanned::new(RuleId::new(&rule.text), rule.span));
                expect.extend(rule.map(Expectation::BrokenRule));
            }
            Outcome::Document(names) => {
                expect.extend(self.documents(names).into_iter().map(Expectation::Document));
            }
            Outcome::WithoutDocument(names) => {
                expect.extend(self.documents(names).into_iter().map(Expectation::WithoutDocument));
            }
            Outcome::Needs(names) => {
                expect.extend(self.records(names).into_iter().map(Expectation::Needs));
            }
            Outcome::WithoutNeeds(names) => {
                expect.extend(self.records(names).into_iter().map(Expectation::WithoutNeeds));
            }
            Outcome::Holds(expr) => {
                expect.push(Expectation::Holds(self.condition(expr).formula));
            }
        }
    }

    fn documents(&mut self, names: &[Name]) -> Vec<DocumentId> {
        let mut found = Vec::new();
        for name in names {
            let document = self.session.find(&self.declared.documents, Thing::Document, name);
            found.extend(document.map(|document| DocumentId::new(document.id())));
        }
        found
    }
}
