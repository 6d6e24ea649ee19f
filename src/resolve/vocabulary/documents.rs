use crate::model::DocumentId;
use crate::model::regulation::{Document, Heading};
use crate::resolve::body::Context;
use crate::resolve::namespace::Named;
use crate::syntax::tree::{Kind, Node};

/// Returns a document of the vocabulary.
pub(in crate::resolve) fn document(
    named: &Named<&Node>,
    context: &mut Context<'_, '_>,
) -> Document {
    let Kind::Document { copies, .. } = &named.value.kind else { unreachable_document() };
    Document {
        id: DocumentId::new(named.id()),
        heading: Heading { title: named.title.clone(), span: named.span },
        issued_by: context.issuer(named.value),
        copies: *copies,
        clauses: context.clauses(named.value),
    }
}

fn unreachable_document() -> ! {
    unreachable!("the namespace of documents holds statements of that kind alone")
}
