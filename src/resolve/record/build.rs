use crate::model::regulation::{self, Heading, Part, Record, Section};
use crate::model::{ItemId, PartId, RecordId, SectionId, ValueType};
use crate::problems::{KindProblem, NameProblem, Note, ProblemKind, Thing};
use crate::resolve::body::{Context, Draft, DraftKind, World, collect};
use crate::resolve::declared::Declared;
use crate::resolve::namespace::{Named, Namespace};
use crate::resolve::session::Session;
use crate::resolve::shared::{Shared, lists_inside};
use crate::resolve::value_type::Lists;
use crate::syntax::tree::{Kind, Node, Tag};

use super::RecordScope;

/// Returns a form or an inquiry, and the scope of its names.
pub(in crate::resolve) fn record<'a>(
    named: &Named<&'a Node>,
    declared: &'a Declared<'a>,
    shared: &'a Shared,
    session: &mut Session,
) -> (Record, RecordScope) {
    let (node, id) = (named.value, RecordId::new(named.id()));
    let lists = lists_inside(node, &id, session);
    let mut scope =
        RecordScope { id, lists, fields: Namespace::default(), answers: Namespace::default() };
    let drafts = Drafts::collect(node, declared, shared, &mut scope, session);
    let heading = Heading { title: named.title.clone(), span: named.span };
    let lists = scope.lists(shared);
    let names = scope.scope(shared, &lists);
    let mut context = Context { scope: names, declared, session };
    let record = context.whole_record(node, &scope.id, heading, &drafts);
    (record, scope)
}

/// The fields of a record before their conditions are known, by section.
struct Drafts<'a> {
    sections: Vec<(&'a Node, Vec<Draft<'a>>)>,
    answers: Vec<Draft<'a>>,
}

impl<'a> Drafts<'a> {
    fn collect(
        node: &'a Node,
        declared: &'a Declared<'a>,
        shared: &'a Shared,
        scope: &mut RecordScope,
        session: &mut Session,
    ) -> Self {
        let lists = Lists { local: Some(&scope.lists), shared: &shared.lists };
        let world = World { declared, shared, lists: &lists };
        let mut sections =
            vec![(node, collect(&node.children, &world, &mut scope.fields, session))];
        for section in node.children_of(Tag::Section) {
            let drafts = collect(&section.children, &world, &mut scope.fields, session);
            sections.push((section, drafts));
        }
        if sections[0].1.is_empty() {
            sections.remove(0);
        }
        let mut answers = Vec::new();
        for block in node.children_of(Tag::Answers) {
            answers.extend(collect(&block.children, &world, &mut scope.answers, session));
        }
        narrow_filer(node, &lists, &mut sections, scope, session);
        Self { sections, answers }
    }
}

/// Narrows the field that says who files to the items of `filed by`.
fn narrow_filer(
    node: &Node,
    lists: &Lists<'_>,
    sections: &mut [(&Node, Vec<Draft<'_>>)],
    scope: &RecordScope,
    session: &mut Session,
) {
    let filed_by = node.child(Tag::FiledBy).map(|child| &child.kind);
    let Some(Kind::FiledBy { by: Some(name), narrow }) = filed_by else {
        return;
    };
    let Some(field) = session.lookup(&scope.fields, name) else {
        return;
    };
    let drafts = sections.iter_mut().flat_map(|(_, drafts)| drafts);
    for draft in drafts.filter(|draft| draft.id == field.value.id) {
        match &mut draft.kind {
            DraftKind::Field(Some(ValueType::Choice { list, items })) => {
                let Some(info) = lists.by_id(list) else {
                    continue;
                };
                *items = session.narrowed(items.clone(), narrow, info);
            }
            DraftKind::Field(None) => {}
            DraftKind::Field(Some(_)) | DraftKind::Rows(_) | DraftKind::Computed(_) => {
                session.problems.push(KindProblem::FiledByNotAChoice, name.span);
            }
        }
    }
}

impl<'a> Context<'a, '_> {
    fn whole_record(
        &mut self,
        node: &'a Node,
        id: &RecordId,
        heading: Heading,
        drafts: &Drafts<'a>,
    ) -> Record {
        let mut record = self.particulars(node, id, heading);
        record.sections = drafts
            .sections
            .iter()
            .map(|(section, drafts)| self.section(section, drafts, &record.heading))
            .collect();
        if let Some(answering) = &mut record.answering {
            answering.answers = self.entries(&drafts.answers);
        }
        for part in self.included(node) {
            self.bring(part, &mut record);
            record.parts.push(PartId::new(part.id()));
        }
        self.statements(node, &mut record);
        record.blocks = self.blocks(node);
        record
    }

    fn section(&mut self, node: &Node, drafts: &[Draft<'a>], record: &Heading) -> Section {
        let Kind::Section(head) = &node.kind else {
            let (id, heading) = (SectionId::new("main"), record.clone());
            return Section { id, heading, hint: None, entries: self.entries(drafts) };
        };
        let named = self.session.named(head, Thing::Section, ());
        let (id, title) = named
            .map_or_else(Default::default, |named| (named.id().to_owned(), named.title.clone()));
        Section {
            id: SectionId::new(id),
            heading: Heading { title, span: head.span },
            hint: self.text(node, Tag::Hint),
            entries: self.entries(drafts),
        }
    }

    /// Returns the parts that a record includes, each once, in order.
    fn included(&self, node: &'a Node) -> Vec<&'a Named<&'a Node>> {
        let mut found: Vec<&Named<&Node>> = Vec::new();
        let sections = node.children_of(Tag::Section).flat_map(|section| &section.children);
        for child in node.children.iter().chain(sections) {
            let Kind::Include { part: Some(name), .. } = &child.kind else {
                continue;
            };
            let part = self.declared.parts.get(name);
            let new = part.filter(|part| found.iter().all(|known| known.id() != part.id()));
            found.extend(new);
        }
        found
    }

    /// Brings the documents, needs, rules and provisions of a part whose fields the record has.
    fn bring(&mut self, part: &'a Named<&'a Node>, record: &mut Record) {
        let is_group = !brings_fields(part.value);
        for node in &part.value.children {
            let brought = self.session.attempt(|session| {
                let mut context = Context { scope: self.scope, declared: self.declared, session };
                let mut brought = Statements::default();
                context.statement(node, &mut brought);
                brought
            });
            match brought {
                Ok(brought) => brought.into_record(record),
                Err(problem) if is_about_a_name(&problem.kind) && !is_group => {}
                Err(problem) => {
                    let here = record.heading.span;
                    self.session.problems.add(problem.with_related(here, Note::IncludedHere));
                }
            }
        }
    }

    fn statements(&mut self, node: &'a Node, record: &mut Record) {
        for child in &node.children {
            let mut own = Statements::default();
            self.statement(child, &mut own);
            // A document that the record asks for itself stands in the place of the part's.
            for requirement in &own.documents {
                record.documents.retain(|part| {
                    part.document != requirement.document
                        || part.span.source == requirement.span.source
                });
            }
            own.into_record(record);
        }
    }

    fn statement(&mut self, node: &Node, out: &mut Statements) {
        match node.tag() {
            Tag::Document => out.documents = self.requirements(node),
            Tag::Needs => out.needs = self.needs(node),
            Tag::Rule => out.rules.extend(self.rule(node)),
            Tag::Provision => out.provisions.extend(self.provision(node)),
            _ => {}
        }
    }
}

/// Whether something is left out because the record does not have a field that it reads. What fails
/// otherwise does not fit the types of the record, and must not be lost in silence.
fn is_about_a_name(problem: &ProblemKind) -> bool {
    matches!(problem, ProblemKind::Name(NameProblem::Unknown { .. }))
}

/// Whether a part holds more than a group of documents, needs, rules and provisions, which a record
/// includes for their own sake.
fn brings_fields(part: &Node) -> bool {
    part.children
        .iter()
        .any(|child| matches!(child.tag(), Tag::Include | Tag::Field | Tag::Rows | Tag::Compute))
}

/// What one statement adds to a record.
#[derive(Default)]
struct Statements {
    documents: Vec<regulation::Requirement>,
    needs: Vec<regulation::Need>,
    rules: Vec<regulation::Rule>,
    provisions: Vec<regulation::Provision>,
}

impl Statements {
    fn into_record(self, record: &mut Record) {
        record.documents.extend(self.documents);
        record.needs.extend(self.needs);
        record.rules.extend(self.rules);
        record.provisions.extend(self.provisions);
    }
}

/// Returns a part, judged by itself: its conditions read its own fields alone, and those of a group
/// without fields the shared ones.
pub(in crate::resolve) fn part<'a>(
    named: &Named<&'a Node>,
    declared: &'a Declared<'a>,
    shared: &'a Shared,
    session: &mut Session,
) -> Part {
    let lists = Lists { local: None, shared: &shared.lists };
    let world = World { declared, shared, lists: &lists };
    let mut fields = Namespace::default();
    let drafts = collect(&named.value.children, &world, &mut fields, session);
    let scope = crate::resolve::scope::Scope {
        shared,
        lists: &lists,
        fields: if brings_fields(named.value) { &fields } else { &shared.fields },
        own: None,
        row: None,
        reading: crate::resolve::scope::Reading::Condition,
    };
    let mut context = Context { scope, declared, session };
    let entries = context.entries(&drafts);
    for node in &named.value.children {
        context.statement(node, &mut Statements::default());
    }
    let heading = Heading { title: named.title.clone(), span: named.span };
    let is_empty = named.value.children.is_empty();
    let section =
        Section { id: SectionId::new(named.id()), heading: heading.clone(), hint: None, entries };
    Part { id: PartId::new(named.id()), heading, section, is_empty }
}

/// Returns the group that a name refers to: an item of the list `group`.
pub(in crate::resolve) fn group(
    name: &crate::syntax::tree::Name,
    shared: &Shared,
    session: &mut Session,
) -> Option<ItemId> {
    let Some(groups) = shared.lists.by_id("group") else {
        session.unknown(Thing::List, name, None);
        return None;
    };
    session.item(name, &groups.value)
}
