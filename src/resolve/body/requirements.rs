use crate::model::regulation::{Need, Requirement};
use crate::model::{DocumentId, OrganisationId, RecordId};
use crate::problems::Thing;
use crate::resolve::shared::shared_name;
use crate::syntax::tree::{Kind, Name, Node, Tag};

use super::context::Context;

impl Context<'_, '_> {
    /// Returns the documents that a statement asks for.
    pub(in crate::resolve) fn requirements(&mut self, node: &Node) -> Vec<Requirement> {
        let Kind::Document { head, more, copies } = &node.kind else {
            return Vec::new();
        };
        let clauses = self.clauses(node);
        let issued_by = self.issuer(node);
        let names: Vec<Name> = shared_name(head).into_iter().chain(more.iter().cloned()).collect();
        let mut found = Vec::new();
        for name in &names {
            let declared = self.session.find(&self.declared.documents, Thing::Document, name);
            found.extend(declared.map(|document| Requirement {
                document: DocumentId::new(document.id()),
                span: name.span,
                copies: *copies,
                issued_by: issued_by.clone(),
                optional: node.child(Tag::Optional).is_some(),
                clauses: clauses.clone(),
            }));
        }
        found
    }

    /// Returns the body that issues a document.
    pub(in crate::resolve) fn issuer(&mut self, node: &Node) -> Option<OrganisationId> {
        let Kind::IssuedBy(Some(name)) = &node.child(Tag::IssuedBy)?.kind else {
            return None;
        };
        Some(self.organisation(name))
    }

    /// Returns the body that a name refers to. One that nothing declares is reported and keeps its
    /// name, so that nobody says on top that the body is missing.
    pub(in crate::resolve) fn organisation(&mut self, name: &Name) -> OrganisationId {
        let found = self.session.find(&self.declared.organisations, Thing::Organisation, name);
        OrganisationId::new(found.map_or(name.text.as_str(), |body| body.id()))
    }

    /// Returns the records that a statement needs; each of `needs a, b` for itself.
    pub(in crate::resolve) fn needs(&mut self, node: &Node) -> Vec<Need> {
        let Kind::Needs { any, records } = &node.kind else {
            return Vec::new();
        };
        let clauses = self.clauses(node);
        let ids = self.records(records);
        let need = |any_of| Need { any_of, span: node.span, clauses: clauses.clone() };
        match any {
            true if !ids.is_empty() => vec![need(ids)],
            true => Vec::new(),
            false => ids.into_iter().map(|id| need(vec![id])).collect(),
        }
    }

    /// Returns the records that names refer to.
    pub(in crate::resolve) fn records(&mut self, names: &[Name]) -> Vec<RecordId> {
        names.iter().filter_map(|name| self.record(name)).collect()
    }

    /// Returns the record that a name refers to.
    pub(in crate::resolve) fn record(&mut self, name: &Name) -> Option<RecordId> {
        let found = self.session.find(&self.declared.records, Thing::Record, name)?;
        Some(RecordId::new(found.id()))
    }
}
