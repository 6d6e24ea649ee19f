use std::collections::BTreeMap;

use crate::problems::{NameProblem, Note, Problem, Thing};
use crate::syntax::tree::{Ast, Head, Kind, Node};

use super::namespace::{Clash, Named, Namespace};
use super::session::Session;
use super::texts::names_of;

/// Everything that is declared at the top level, by kind and name.
#[derive(Default)]
pub(super) struct Declared<'a> {
    pub(super) regulations: Namespace<&'a Node>,
    pub(super) laws: Namespace<&'a Node>,
    pub(super) organisations: Namespace<&'a Node>,
    pub(super) lists: Namespace<&'a Node>,
    pub(super) documents: Namespace<&'a Node>,
    pub(super) parts: Namespace<&'a Node>,
    pub(super) parameters: Namespace<&'a Node>,
    pub(super) records: Namespace<&'a Node>,
    pub(super) tables: Namespace<&'a Node>,
    pub(super) scenarios: Namespace<&'a Node>,
    pub(super) journeys: Namespace<&'a Node>,
    pub(super) questions: Namespace<&'a Node>,
    pub(super) codes: Vec<&'a Node>,
    shared_nodes: BTreeMap<&'a str, &'a Node>,
}

impl<'a> Declared<'a> {
    /// Collects the declarations of all sources; reports ids and names that stand twice.
    pub(super) fn from_asts(asts: &'a [Ast], session: &mut Session) -> Self {
        let mut declared = Self::default();
        for node in asts.iter().flat_map(|ast| &ast.declarations) {
            declared.collect(node, session);
        }
        declared
    }

    /// Notes the statement of every field and group of rows that a part declares.
    pub(super) fn index_shared_nodes(&mut self) {
        for node in self.parts.iter().flat_map(|part| &part.value.children) {
            let (Kind::Field { head, ty: Some(_), .. } | Kind::Rows { head, .. }) = &node.kind
            else {
                continue;
            };
            if let Some(id) = &head.id {
                self.shared_nodes.entry(&id.text).or_insert(node);
            }
        }
    }

    /// Returns the statement that declares a shared field.
    pub(super) fn shared_node(&self, id: &str) -> Option<&'a Node> {
        self.shared_nodes.get(id).copied()
    }

    fn collect(&mut self, node: &'a Node, session: &mut Session) {
        let Some((namespace, thing, head)) = self.home(node) else {
            self.codes.extend(matches!(node.kind, Kind::Code(_)).then_some(node));
            return;
        };
        if let Some(named) = session.named(head, thing, node) {
            session.add(namespace, thing, named);
        }
    }

    fn home<'b>(
        &'b mut self,
        node: &'a Node,
    ) -> Option<(&'b mut Namespace<&'a Node>, Thing, &'a Head)> {
        Some(match &node.kind {
            Kind::Regulation(head) => (&mut self.regulations, Thing::Regulation, head),
            Kind::Law(head) => (&mut self.laws, Thing::Law, head),
            Kind::Organisation(head) => (&mut self.organisations, Thing::Organisation, head),
            Kind::List(head) => (&mut self.lists, Thing::List, head),
            Kind::Document { head, .. } => (&mut self.documents, Thing::Document, head),
            Kind::Part(head) => (&mut self.parts, Thing::Part, head),
            Kind::Parameter { head, .. } => (&mut self.parameters, Thing::Parameter, head),
            Kind::Form(head) | Kind::Inquiry(head) => (&mut self.records, Thing::Record, head),
            Kind::Table { head, .. } => (&mut self.tables, Thing::Table, head),
            Kind::Scenario(head) => (&mut self.scenarios, Thing::Scenario, head),
            Kind::Journey(head) => (&mut self.journeys, Thing::Journey, head),
            Kind::Question(head) => (&mut self.questions, Thing::Question, head),
            _ => return None,
        })
    }
}

impl Session {
    /// Returns a declared thing with its names; reports names that are missing.
    pub(super) fn named<T>(&mut self, head: &Head, thing: Thing, value: T) -> Option<Named<T>> {
        let Some(id) = &head.id else {
            self.problems.push(NameProblem::WithoutId { thing }, head.span);
            return None;
        };
        self.title(head, thing);
        Some(Named::new(&id.text, names_of(head, &id.text), head.span, value))
    }

    /// Adds a declared thing to its namespace; reports an id or a name that stands already.
    pub(super) fn add<T>(&mut self, namespace: &mut Namespace<T>, thing: Thing, named: Named<T>) {
        let (span, id, fa) = (named.span, named.spelling.id.clone(), named.spelling.fa.clone());
        let (problem, first) = match namespace.add(named) {
            Ok(()) => return,
            Err(Clash::Id(first)) => (NameProblem::DeclaredTwice { thing, name: id }, first),
            // Questions, scenarios and journeys have sentences, and are referred to by id alone.
            Err(Clash::Name(_)) if has_sentence(thing) => return,
            Err(Clash::Name(first)) => (NameProblem::NameTwice { thing, name: fa }, first),
        };
        let problem = Problem { kind: problem.into(), span, related: Vec::new(), fix: None };
        self.problems.add(problem.with_related(first, Note::DeclaredHere));
    }
}

fn has_sentence(thing: Thing) -> bool {
    matches!(
        thing,
        Thing::Question | Thing::Scenario | Thing::Journey | Thing::Rule | Thing::Provision
    )
}
