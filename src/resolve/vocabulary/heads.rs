use crate::model::regulation::{Heading, Item, Law, List, Organisation, Question, RegulationHead};
use crate::model::{ItemId, LawId, OrganisationId, QuestionId};
use crate::problems::{RuleProblem, Thing};
use crate::resolve::body::clauses::force;
use crate::resolve::declared::Declared;
use crate::resolve::namespace::Named;
use crate::resolve::session::Session;
use crate::resolve::value_type::ListInfo;
use crate::syntax::tree::{Kind, Node, Tag};
use crate::text::Bilingual;

fn heading<T>(named: &Named<T>) -> Heading {
    Heading { title: named.title.clone(), span: named.span }
}

/// Returns the particulars of the set.
pub(in crate::resolve) fn head(
    named: &Named<&Node>,
    declared: &Declared<'_>,
    session: &mut Session,
) -> RegulationHead {
    let published_by = match named.value.child(Tag::PublishedBy).map(|child| &child.kind) {
        Some(Kind::PublishedBy(Some(name))) => {
            session.find(&declared.organisations, Thing::Organisation, name)
        }
        _ => None,
    };
    let revision = match named.value.child(Tag::Revision).map(|child| &child.kind) {
        Some(Kind::Revision(date)) => date.map(|date| date.value),
        _ => None,
    };
    RegulationHead {
        id: named.id().to_owned(),
        heading: heading(named),
        published_by: published_by.map(|body| OrganisationId::new(body.id())),
        revision,
    }
}

/// Returns a law.
pub(in crate::resolve) fn law(named: &Named<&Node>) -> Law {
    let dated = match named.value.child(Tag::Dated).map(|child| &child.kind) {
        Some(Kind::Dated(date)) => date.map(|date| date.value),
        _ => None,
    };
    Law { id: LawId::new(named.id()), heading: heading(named), dated }
}

/// Returns a body.
pub(in crate::resolve) fn organisation(named: &Named<&Node>) -> Organisation {
    Organisation { id: OrganisationId::new(named.id()), heading: heading(named) }
}

/// Returns a list with its items; `nodes` are the statements inside it.
pub(in crate::resolve) fn list(named: &Named<ListInfo>, nodes: &[Node]) -> List {
    let items = named.value.items.iter().map(|item| {
        let node = nodes.iter().find(|node| {
            matches!(&node.kind, Kind::Item(head)
                if head.id.as_ref().is_some_and(|id| id.text == item.id()))
        });
        Item {
            id: ItemId::new(item.id()),
            heading: heading(item),
            force: node.map(force).unwrap_or_default(),
        }
    });
    List { id: named.value.id.clone(), heading: heading(named), items: items.collect() }
}

/// Returns an open question.
pub(in crate::resolve) fn question(
    named: &Named<&Node>,
    declared: &Declared<'_>,
    session: &mut Session,
) -> Question {
    let node = named.value;
    let reading = match node.child(Tag::Reading).map(|child| (&child.kind, child.span)) {
        Some((Kind::Reading(texts), span)) => session.both(texts, span),
        _ => {
            session.problems.push(RuleProblem::QuestionWithoutReading, node.span);
            Bilingual::default()
        }
    };
    let basis = session.bases(node, declared);
    Question { id: QuestionId::new(named.id()), heading: heading(named), reading, basis }
}
