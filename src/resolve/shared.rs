use crate::model::{ListId, ParameterId, RecordId, ValueType};
use crate::problems::Thing;
use crate::syntax::tree::{Cell, Head, Kind, Node, Tag};

use super::declared::Declared;
use super::field_info::{FieldInfo, Fields, Holds};
use super::namespace::{Named, Namespace};
use super::session::Session;
use super::value_type::{ListInfo, Lists};

/// What every record may refer to, with its types.
pub(super) struct Shared {
    pub(super) lists: Namespace<ListInfo>,
    pub(super) parameters: Namespace<ParameterInfo>,
    pub(super) tables: Namespace<TableInfo>,
    /// The fields that parts declare, by name. A field that several parts name alike stands once.
    pub(super) fields: Fields,
    /// The answers of every inquiry.
    pub(super) answers: Namespace<AnswerInfo>,
}

/// What a condition must know of a parameter.
pub(super) struct ParameterInfo {
    pub(super) id: ParameterId,
    pub(super) value_type: Option<ValueType>,
    pub(super) key: Option<ValueType>,
}

/// What a computed value must know of a table.
pub(super) struct TableInfo {
    pub(super) result: Option<Named<Option<ValueType>>>,
    /// The ids of the fields in its head.
    pub(super) columns: Vec<String>,
}

/// What a condition must know of an inquiry.
pub(super) struct AnswerInfo {
    pub(super) id: RecordId,
    pub(super) is_inquiry: bool,
    pub(super) fields: Fields,
}

impl Shared {
    /// Finds the types of everything that is shared.
    pub(super) fn from_declared(declared: &Declared<'_>, session: &mut Session) -> Self {
        let mut shared = Self {
            lists: lists(&declared.lists, None, session),
            parameters: Namespace::default(),
            tables: Namespace::default(),
            fields: Namespace::default(),
            answers: Namespace::default(),
        };
        shared.fields = shared_fields(declared, &shared.lists, session);
        shared.parameters = shared.parameters(declared, session);
        shared.tables = shared.tables(declared, session);
        shared.answers = shared.answers(declared, session);
        shared
    }

    fn parameters(
        &self,
        declared: &Declared<'_>,
        session: &mut Session,
    ) -> Namespace<ParameterInfo> {
        let mut out = Namespace::default();
        let lists = Lists { local: None, shared: &self.lists };
        for named in declared.parameters.iter() {
            let Kind::Parameter { key, ty, limits, .. } = &named.value.kind else {
                continue;
            };
            let value_type = ty.as_ref().and_then(|ty| session.value_type(ty, limits, &lists));
            let key = key.as_ref().and_then(|name| session.find(&self.fields, Thing::Field, name));
            let key = key.and_then(|field| field.value.value_type().cloned());
            let info = ParameterInfo { id: ParameterId::new(named.id()), value_type, key };
            let _ = out.add(renamed(named, info));
        }
        out
    }

    fn tables(&self, declared: &Declared<'_>, session: &mut Session) -> Namespace<TableInfo> {
        let mut out = Namespace::default();
        let lists = Lists { local: None, shared: &self.lists };
        for named in declared.tables.iter() {
            let Kind::Table { result, ty, limits, .. } = &named.value.kind else {
                continue;
            };
            let value_type = ty.as_ref().and_then(|ty| session.value_type(ty, limits, &lists));
            let result = session.named(result, Thing::Field, value_type);
            let columns = self.columns(named.value, session);
            let info = TableInfo { result, columns };
            let _ = out.add(renamed(named, info));
        }
        out
    }

    fn columns(&self, table: &Node, session: &mut Session) -> Vec<String> {
        let Some(Kind::TableRow(cells)) = table.child(Tag::TableRow).map(|head| &head.kind) else {
            return Vec::new();
        };
        let cells = cells.iter().rev().skip(1).rev();
        let names = cells.filter_map(|cell| match cell {
            Cell::Names(names) => names.first(),
            _ => None,
        });
        let fields = names.filter_map(|name| session.lookup(&self.fields, name));
        fields.map(|field| field.id().to_owned()).collect()
    }

    fn answers(&self, declared: &Declared<'_>, session: &mut Session) -> Namespace<AnswerInfo> {
        let mut out = Namespace::default();
        for named in declared.records.iter() {
            let id = RecordId::new(named.id());
            let local = lists_inside(named.value, &id, session);
            let lists = Lists { local: Some(&local), shared: &self.lists };
            let mut fields = Namespace::default();
            for answers in named.value.children_of(Tag::Answers) {
                collect_fields(&answers.children, &lists, &self.fields, &mut fields, session);
            }
            let is_inquiry = matches!(named.value.kind, Kind::Inquiry(_));
            let _ = out.add(renamed(named, AnswerInfo { id, is_inquiry, fields }));
        }
        out
    }
}

/// Returns the same names for another value. The namespace it goes into mirrors the one it came
/// from, whose clashes are reported already.
fn renamed<A, B>(named: &Named<A>, value: B) -> Named<B> {
    Named {
        spelling: std::sync::Arc::clone(&named.spelling),
        title: named.title.clone(),
        span: named.span,
        value,
    }
}

fn lists(
    declared: &Namespace<&Node>,
    record: Option<&RecordId>,
    session: &mut Session,
) -> Namespace<ListInfo> {
    let mut out = Namespace::default();
    for named in declared.iter() {
        let id = match record {
            Some(record) => ListId::new(format!("{record}.{}", named.id())),
            None => ListId::new(named.id()),
        };
        let info = ListInfo { id, items: items(named.value, session) };
        let _ = out.add(renamed(named, info));
    }
    out
}

fn items(list: &Node, session: &mut Session) -> Namespace<()> {
    let mut out = Namespace::default();
    for node in list.children_of(Tag::Item) {
        let Kind::Item(head) = &node.kind else {
            continue;
        };
        if let Some(named) = session.named(head, Thing::Item, ()) {
            session.add(&mut out, Thing::Item, named);
        }
    }
    out
}

/// Returns the lists that stand inside a record.
pub(super) fn lists_inside(
    node: &Node,
    id: &RecordId,
    session: &mut Session,
) -> Namespace<ListInfo> {
    let mut declared = Namespace::default();
    for list in node.children_of(Tag::List) {
        let Kind::List(head) = &list.kind else {
            continue;
        };
        if let Some(named) = session.named(head, Thing::List, list) {
            session.add(&mut declared, Thing::List, named);
        }
    }
    lists(&declared, Some(id), session)
}

/// Returns the fields of all parts. The first part that declares a field gives it its type.
fn shared_fields(
    declared: &Declared<'_>,
    lists: &Namespace<ListInfo>,
    session: &mut Session,
) -> Fields {
    let mut out = Namespace::default();
    let none = Namespace::default();
    let lists = Lists { local: None, shared: lists };
    for part in declared.parts.iter() {
        let mut fields = Namespace::default();
        collect_fields(&part.value.children, &lists, &none, &mut fields, session);
        for field in fields.iter() {
            let _ = out.add(field.clone());
        }
    }
    out
}

/// Collects the fields and groups of rows that stand in a list of statements.
fn collect_fields(
    nodes: &[Node],
    lists: &Lists<'_>,
    shared: &Fields,
    out: &mut Fields,
    session: &mut Session,
) {
    for node in nodes {
        let (head, holds) = match &node.kind {
            Kind::Field { head, ty: Some(ty), limits } => {
                (head, Holds::Value(session.value_type(ty, limits, lists)))
            }
            Kind::Field { head, ty: None, .. } => {
                let field = shared_name(head).and_then(|name| session.lookup(shared, &name));
                if let Some(field) = field.cloned() {
                    let _ = out.add(field);
                }
                continue;
            }
            Kind::Rows { head, .. } => {
                let mut fields = Namespace::default();
                collect_fields(&node.children, lists, shared, &mut fields, session);
                (head, Holds::Rows(fields))
            }
            _ => continue,
        };
        let known = shared_name(head).and_then(|name| session.lookup(shared, &name));
        let alone = head.id.is_none() || head.fa.is_none();
        if let Some(field) = known.filter(|_| alone).cloned() {
            let info = FieldInfo { id: field.value.id.clone(), holds };
            let _ = out.add(Named { value: info, ..field });
            continue;
        }
        let Some(id) = &head.id else { continue };
        let info = FieldInfo { id: crate::model::FieldId::new(&id.text), holds };
        let title = super::texts::names_of(head, &id.text);
        let _ = out.add(Named::new(&id.text, title, head.span, info));
    }
}

/// Returns the name by which a head without a type refers to a shared field.
pub(super) fn shared_name(head: &Head) -> Option<crate::syntax::tree::Name> {
    let by_name = head.fa.as_ref().map(|text| crate::syntax::tree::Name {
        text: text.text.clone(),
        lang: crate::text::Lang::Fa,
        span: text.span,
    });
    head.id.clone().or(by_name)
}

impl FieldInfo {
    /// Returns the type of its value, where it holds one.
    pub(super) fn value_type(&self) -> Option<&ValueType> {
        match &self.holds {
            Holds::Value(value_type) => value_type.as_ref(),
            Holds::Rows(_) => None,
        }
    }
}
