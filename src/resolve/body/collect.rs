use std::collections::BTreeSet;

use crate::model::regulation::Heading;
use crate::model::{FieldId, PartId, ValueType};
use crate::problems::{NameProblem, Note, Problem, Thing};
use crate::resolve::declared::Declared;
use crate::resolve::field_info::{FieldInfo, Fields, Holds};
use crate::resolve::namespace::{Named, Namespace};
use crate::resolve::session::{Session, suggest};
use crate::resolve::shared::{Shared, shared_name};
use crate::resolve::texts::names_of;
use crate::resolve::value_type::Lists;
use crate::syntax::tree::{Head, Kind, Limit, Name, Narrow, Node, TypeExpr};
use crate::text::Bilingual;

use super::draft::{Draft, DraftKind, Origin};

/// Finds the fields of a body, in order: its own, those that it takes from the shared ones, and
/// those that parts bring. Adds each to `fields`.
pub(in crate::resolve) fn collect<'a>(
    nodes: &'a [Node],
    world: &World<'a, '_>,
    fields: &mut Fields,
    session: &mut Session,
) -> Vec<Draft<'a>> {
    let mut collector = Collector { world, fields, session, drafts: Vec::new() };
    for node in nodes {
        collector.statement(node);
    }
    collector.drafts
}

/// What the fields of a body may refer to.
pub(in crate::resolve) struct World<'a, 'l> {
    pub(in crate::resolve) declared: &'a Declared<'a>,
    pub(in crate::resolve) shared: &'a Shared,
    pub(in crate::resolve) lists: &'l Lists<'l>,
}

struct Collector<'a, 'w, 'l> {
    world: &'w World<'a, 'l>,
    fields: &'w mut Fields,
    session: &'w mut Session,
    drafts: Vec<Draft<'a>>,
}

impl<'a> Collector<'a, '_, '_> {
    fn statement(&mut self, node: &'a Node) {
        match &node.kind {
            Kind::Include { part: Some(name), narrow } => self.include(name, narrow),
            _ => {
                let draft = self.draft(node, Origin::Own);
                self.add(draft);
            }
        }
    }

    fn draft(&mut self, node: &'a Node, origin: Origin<'a>) -> Option<Draft<'a>> {
        match &node.kind {
            Kind::Field { head, ty: Some(ty), limits } => {
                let value_type = self.session.value_type(ty, limits, self.world.lists);
                match self.retyped(head) {
                    Some(field) => self.narrowed(field, head, value_type, node, origin),
                    None => self.own(head, node, origin, DraftKind::Field(value_type)),
                }
            }
            Kind::Field { head, ty: None, limits } => self.taken(head, limits, node, origin),
            Kind::Rows { head, .. } => {
                let drafts = self.row(node);
                self.own(head, node, origin, DraftKind::Rows(drafts))
            }
            Kind::Compute { head, table: Some(table), .. } => {
                self.by_table(head, table, node, origin)
            }
            Kind::Compute { head, ty, limits, .. } => {
                self.computed(head, ty.as_ref(), limits, node, origin)
            }
            _ => None,
        }
    }

    fn own(
        &mut self,
        head: &Head,
        node: &'a Node,
        origin: Origin<'a>,
        kind: DraftKind<'a>,
    ) -> Option<Draft<'a>> {
        let named = self.session.named(head, Thing::Field, ())?;
        let heading = Heading { title: named.title, span: head.span };
        Some(Draft {
            id: FieldId::new(&named.spelling.id),
            heading,
            origin,
            node,
            base: None,
            kind,
        })
    }

    /// Returns the shared field that a field with a type, but without names of its own, stands for.
    fn retyped(&mut self, head: &Head) -> Option<&'a Named<FieldInfo>> {
        let is_alone = head.id.is_none() || head.fa.is_none();
        let name = shared_name(head).filter(|_| is_alone)?;
        self.session.lookup(&self.world.shared.fields, &name)
    }

    /// Takes a shared field whose type is narrowed.
    fn narrowed(
        &mut self,
        field: &'a Named<FieldInfo>,
        head: &Head,
        value_type: Option<ValueType>,
        node: &'a Node,
        origin: Origin<'a>,
    ) -> Option<Draft<'a>> {
        let heading = Heading { title: renamed(head, field), span: head.span };
        let base = self.world.declared.shared_node(field.id());
        let kind = DraftKind::Field(value_type);
        Some(Draft { id: field.value.id.clone(), heading, origin, node, base, kind })
    }

    /// Takes a shared field, which the body may name otherwise and narrow.
    fn taken(
        &mut self,
        head: &Head,
        limits: &[Limit],
        node: &'a Node,
        origin: Origin<'a>,
    ) -> Option<Draft<'a>> {
        let name = shared_name(head)?;
        let Some(field) = self.session.lookup(&self.world.shared.fields, &name) else {
            let nearest = self.world.shared.fields.nearest(&name);
            let problem =
                NameProblem::NotShared { name: name.text.clone(), nearest: nearest.clone() };
            let problem = self.session.problems.push(problem, name.span);
            suggest(problem, &name, nearest);
            return None;
        };
        let base = self.world.declared.shared_node(field.id());
        let kind = match (&field.value.holds, base) {
            (Holds::Value(value_type), _) => {
                let narrowed = |session: &mut Session, bare: ValueType| {
                    limits.iter().fold(bare, |bare, limit| session.bounded(bare, limit))
                };
                let value_type = value_type.clone();
                DraftKind::Field(value_type.map(|bare| narrowed(self.session, bare)))
            }
            (Holds::Rows(_), Some(base)) => DraftKind::Rows(self.row(base)),
            (Holds::Rows(_), None) => return None,
        };
        let heading = Heading { title: renamed(head, field), span: head.span };
        Some(Draft { id: field.value.id.clone(), heading, origin, node, base, kind })
    }

    fn row(&mut self, node: &'a Node) -> Vec<Draft<'a>> {
        let mut fields = Namespace::default();
        collect(&node.children, self.world, &mut fields, self.session)
    }

    fn by_table(
        &mut self,
        head: &Head,
        table: &Name,
        node: &'a Node,
        origin: Origin<'a>,
    ) -> Option<Draft<'a>> {
        let table = self.session.find(&self.world.shared.tables, Thing::Table, table)?;
        let result = table.value.result.as_ref()?;
        let mut known = Namespace::default();
        let _ = known.add(result.clone());
        if let Some(name) = shared_name(head) {
            self.session.find(&known, Thing::Field, &name)?;
        }
        let heading = Heading { title: result.title.clone(), span: head.span };
        let kind = DraftKind::Computed(result.value.clone());
        Some(Draft { id: FieldId::new(result.id()), heading, origin, node, base: None, kind })
    }

    fn computed(
        &mut self,
        head: &Head,
        ty: Option<&TypeExpr>,
        limits: &[Limit],
        node: &'a Node,
        origin: Origin<'a>,
    ) -> Option<Draft<'a>> {
        let value_type = ty.and_then(|ty| self.session.value_type(ty, limits, self.world.lists));
        self.own(head, node, origin, DraftKind::Computed(value_type))
    }

    fn include(&mut self, name: &'a Name, narrow: &'a Narrow) {
        let declared = self.world.declared;
        let Some(part) = self.session.find(&declared.parts, Thing::Part, name) else {
            return;
        };
        let id = PartId::new(part.id());
        let mut fields = Namespace::default();
        let drafts = self
            .session
            .attempt(|session| collect(&part.value.children, self.world, &mut fields, session));
        let drafts = drafts.unwrap_or_default();
        let (names, keep) = match narrow {
            Narrow::All => (&[][..], false),
            Narrow::Only(names) => (&names[..], true),
            Narrow::Without(names) => (&names[..], false),
        };
        let named = self.fields_of_part(names, &fields, part.id());
        for draft in drafts {
            if named.contains(&draft.id) == keep {
                self.add(Some(Draft { origin: Origin::Part(id.clone(), name), ..draft }));
            }
        }
    }

    fn fields_of_part(&mut self, names: &[Name], fields: &Fields, part: &str) -> BTreeSet<FieldId> {
        let mut found = BTreeSet::new();
        for name in names {
            if let Some(field) = self.session.lookup(fields, name) {
                found.insert(field.value.id.clone());
                continue;
            }
            let nearest = fields.nearest(name);
            let problem = NameProblem::NotOfPart {
                part: part.to_owned(),
                name: name.text.clone(),
                nearest: nearest.clone(),
            };
            let problem = self.session.problems.push(problem, name.span);
            suggest(problem, name, nearest);
        }
        found
    }

    fn add(&mut self, draft: Option<Draft<'a>>) {
        let Some(draft) = draft else { return };
        let span = match &draft.origin {
            Origin::Own => draft.heading.span,
            Origin::Part(_, name) => name.span,
        };
        let named = Named::new(draft.id.as_str(), draft.heading.title.clone(), span, draft.info());
        match self.fields.add(named) {
            Ok(()) => self.drafts.push(draft),
            Err(crate::resolve::namespace::Clash::Id(first)) => {
                let name = draft.id.to_string();
                self.clash(NameProblem::FieldTwice { name }, span, first);
            }
            Err(crate::resolve::namespace::Clash::Name(first)) => {
                let name = draft.heading.title.fa.clone();
                self.clash(NameProblem::NameTwice { thing: Thing::Field, name }, span, first);
                self.drafts.push(draft);
            }
        }
    }

    fn clash(&mut self, problem: NameProblem, span: crate::text::Span, first: crate::text::Span) {
        let problem = Problem { kind: problem.into(), span, related: Vec::new(), fix: None };
        self.session.problems.add(problem.with_related(first, Note::FirstHere));
    }
}

impl Draft<'_> {
    /// Returns what a condition must know of the field.
    fn info(&self) -> FieldInfo {
        let holds = match &self.kind {
            DraftKind::Field(value_type) | DraftKind::Computed(value_type) => {
                Holds::Value(value_type.clone())
            }
            DraftKind::Rows(drafts) => {
                let mut fields = Namespace::default();
                for draft in drafts {
                    let title = draft.heading.title.clone();
                    let named =
                        Named::new(draft.id.as_str(), title, draft.heading.span, draft.info());
                    let _ = fields.add(named);
                }
                Holds::Rows(fields)
            }
        };
        FieldInfo { id: self.id.clone(), holds }
    }
}

/// Returns the names of a shared field, as far as the body does not give it others.
fn renamed(head: &Head, field: &Named<FieldInfo>) -> Bilingual {
    let own = names_of(head, field.id());
    let title = &field.title;
    let renames = head.id.is_some() && head.fa.is_some();
    Bilingual {
        fa: if renames { own.fa } else { title.fa.clone() },
        en: if renames && head.en.is_some() { own.en } else { title.en.clone() },
    }
}
