use crate::model::RecordId;
use crate::model::regulation::Code;
use crate::problems::{RuleProblem, Thing};
use crate::resolve::body::clauses::force;
use crate::resolve::declared::Declared;
use crate::resolve::session::Session;
use crate::syntax::tree::{Kind, Name, Node, Tag};

/// Returns a line of the ledger.
pub(in crate::resolve) fn code(
    node: &Node,
    declared: &Declared<'_>,
    session: &mut Session,
) -> Option<Code> {
    let Kind::Code(Some(code)) = &node.kind else {
        return None;
    };
    let Some(name) = record_name(node) else {
        session.problems.push(RuleProblem::CodeWithoutRecord, code.span);
        return None;
    };
    let record = session.find(&declared.records, Thing::Record, name)?;
    let retired = match node.child(Tag::Retired).map(|child| &child.kind) {
        Some(Kind::Retired(date)) => date.map(|date| date.value),
        _ => None,
    };
    let replaced_by = match node.child(Tag::ReplacedBy).map(|child| &child.kind) {
        Some(Kind::ReplacedBy(code)) => code.clone(),
        _ => None,
    };
    Some(Code {
        code: code.value.clone(),
        span: code.span,
        record: RecordId::new(record.id()),
        force: force(node),
        retired,
        replaced_by,
    })
}

fn record_name(node: &Node) -> Option<&Name> {
    let named = [Tag::For, Tag::Was].into_iter().find_map(|tag| node.child(tag))?;
    match &named.kind {
        Kind::For(name) | Kind::Was(name) => name.as_ref(),
        _ => None,
    }
}
