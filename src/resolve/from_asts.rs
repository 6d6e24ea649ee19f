use crate::model::regulation::Regulation;
use crate::problems::Outcome;
use crate::syntax::tree::{Ast, Tag};

use rayon::prelude::*;

use super::Resolved;
use super::body::Context;
use super::declared::Declared;
use super::namespace::Named;
use super::record::{RecordScope, part, record};
use super::scenario::scenario;
use super::scope::Scope;
use super::session::Session;
use super::shared::{Shared, lists_inside};
use super::value_type::Lists;
use super::vocabulary;

/// Resolves the trees of all sources together.
///
/// Reports every name that is unknown, missing or used twice, and every value of the wrong kind;
/// what has a problem is left out of the regulation.
pub fn resolve(asts: &[Ast]) -> Outcome<Resolved> {
    let mut session = Session::default();
    let mut declared = Declared::from_asts(asts, &mut session);
    declared.index_shared_nodes();
    let shared = Shared::from_declared(&declared, &mut session);
    let mut regulation = shared_vocabulary(&declared, &shared, &mut session);
    let scopes = records(&declared, &shared, &mut regulation, &mut session);
    for named in declared.scenarios.iter() {
        let scenario = scenario(named, &declared, &shared, &scopes, &mut session);
        // Without its record nothing that a scenario says has a meaning.
        regulation.scenarios.extend(Some(scenario).filter(|scenario| scenario.record.is_some()));
    }
    regulation.quoted = std::mem::take(&mut session.quoted);
    Outcome::new(Resolved::new(regulation, session.uses), session.problems)
}

fn shared_vocabulary(
    declared: &Declared<'_>,
    shared: &Shared,
    session: &mut Session,
) -> Regulation {
    let mut regulation = Regulation {
        head: declared
            .regulations
            .iter()
            .next()
            .map(|named| vocabulary::head(named, declared, session)),
        organisations: declared.organisations.iter().map(vocabulary::organisation).collect(),
        laws: declared.laws.iter().map(vocabulary::law).collect(),
        lists: shared_lists(declared, shared),
        ..Regulation::default()
    };
    for named in declared.questions.iter() {
        regulation.questions.push(vocabulary::question(named, declared, session));
    }
    for named in declared.parts.iter() {
        regulation.parts.push(part(named, declared, shared, session));
    }
    let lists = Lists { local: None, shared: &shared.lists };
    let scope = Scope {
        shared,
        lists: &lists,
        fields: &shared.fields,
        own: None,
        row: None,
        reading: crate::resolve::scope::Reading::Condition,
    };
    let mut context = Context { scope, declared, session };
    for named in declared.documents.iter() {
        regulation.documents.push(vocabulary::document(named, &mut context));
    }
    for (named, info) in declared.parameters.iter().zip(shared.parameters.iter()) {
        regulation.parameters.extend(vocabulary::parameter(named, &info.value, &mut context));
    }
    for (named, info) in declared.tables.iter().zip(shared.tables.iter()) {
        regulation.tables.extend(vocabulary::table(named, &info.value, &mut context));
    }
    for named in declared.journeys.iter() {
        regulation.journeys.push(vocabulary::journey(named, &mut context));
    }
    for node in &declared.codes {
        regulation.codes.extend(vocabulary::code(node, declared, session));
    }
    regulation
}

fn shared_lists(declared: &Declared<'_>, shared: &Shared) -> Vec<crate::model::regulation::List> {
    let nodes = declared.lists.iter().map(|named| &named.value.children);
    nodes.zip(shared.lists.iter()).map(|(nodes, named)| vocabulary::list(named, nodes)).collect()
}

/// Resolves the records, each by itself, and returns their scopes sorted by id.
fn records(
    declared: &Declared<'_>,
    shared: &Shared,
    regulation: &mut Regulation,
    session: &mut Session,
) -> Vec<RecordScope> {
    let named: Vec<&Named<_>> = declared.records.iter().collect();
    let resolved: Vec<_> = named
        .par_iter()
        .map(|named| {
            let mut session = Session::default();
            let (record, scope) = record(named, declared, shared, &mut session);
            (record, scope, session)
        })
        .collect();
    let mut scopes = Vec::new();
    for (named, (record, scope, own)) in named.iter().zip(resolved) {
        let nodes: Vec<_> = named.value.children_of(Tag::List).collect();
        let lists = lists_inside(named.value, &record.id, &mut Session::default());
        for (list, node) in lists.iter().zip(nodes) {
            regulation.lists.push(vocabulary::list(list, &node.children));
        }
        session.append(own);
        regulation.records.push(record);
        scopes.push(scope);
    }
    scopes.sort_by(|left, right| left.id.cmp(&right.id));
    scopes
}
