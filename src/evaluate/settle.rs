use serde_json::{Map, Value as Json};

use crate::contract::{Asked, Entry, Field, Rows};
use crate::model::{FieldId, Place, Scope};

use super::case::Case;
use super::decide::{Decision, decide, group_of, leaves};
use super::fact::{Expected, Fact};
use super::finding::Finding;
use super::pointer::{child, holder};
use super::read_value::read_value;
use super::unknown::unknown_keys;
use super::value::{Value, Values};
use super::view::View;

type Object = Map<String, Json>;

/// Reads everything that stands in a scope of a filing into the case; returns what is wrong, in the
/// order of the source.
pub(super) fn settle(case: &mut Case<'_>, scope: &Scope, object: &Object) -> Vec<Finding> {
    let entries = case.entries(scope);
    let mut settling = Settling {
        path: holder(scope),
        case,
        scope: scope.clone(),
        row: Values::default(),
        object,
    };
    in_order(&mut settling, &entries)
}

/// What is being read: fields of one scope.
struct Settling<'c, 'a> {
    case: &'c mut Case<'a>,
    scope: Scope,
    /// The values so far, where the scope is a row.
    row: Values,
    object: &'c Object,
    path: String,
}

/// Settles each entry after those that its condition reads. Findings keep the order of the source.
fn in_order(settling: &mut Settling<'_, '_>, entries: &[&Entry]) -> Vec<Finding> {
    let mut findings: Vec<Vec<Finding>> = vec![Vec::new(); entries.len()];
    let mut open: Vec<usize> = (0..entries.len()).collect();
    while let Some(first) = open.first() {
        let unread: Vec<&FieldId> = open.iter().map(|at| entries[*at].id()).collect();
        let ready = open.iter().find(|at| settling.is_ready(entries[**at], &unread));
        // A circle of conditions is refused by the compiler; here its first entry breaks it.
        let at = *ready.unwrap_or(first);
        findings[at] = settling.entry(entries[at]);
        open.retain(|other| *other != at);
    }
    findings.into_iter().flatten().collect()
}

impl Settling<'_, '_> {
    fn values(&mut self) -> &mut Values {
        match &self.scope {
            Scope::Filing => &mut self.case.fields,
            Scope::Row => &mut self.row,
            Scope::Answer(id) => self.case.answers.entry(id.clone()).or_default(),
        }
    }

    fn view(&self) -> View<'_> {
        let row = (self.scope == Scope::Row).then_some(&self.row);
        View { row, ..View::of(self.case) }
    }

    /// Whether a condition reads nothing of this scope that is not yet read.
    fn is_ready(&self, entry: &Entry, unread: &[&FieldId]) -> bool {
        let leaves = leaves(self.case, &reads(entry));
        !leaves.into_iter().any(|(scope, field)| {
            let is_column = scope == Scope::Row && self.scope != Scope::Row;
            let group = is_column.then(|| group_of(self.case, &field)).flatten();
            let (scope, field) = group.unwrap_or((scope, field));
            scope == self.scope && unread.contains(&&field)
        })
    }

    fn entry(&mut self, entry: &Entry) -> Vec<Finding> {
        match entry {
            Entry::Field(field) => self.field(field).into_iter().collect(),
            Entry::Rows(rows) => self.rows(rows),
            Entry::Computed(_) => Vec::new(),
        }
    }

    fn field(&mut self, field: &Field) -> Option<Finding> {
        let path = child(&self.path, field.id.as_str());
        let fact = match (decide(self.view(), &field.when), self.object.get(field.id.as_str())) {
            (Decision::Known(false), None) => return None,
            (Decision::Known(false), Some(_)) => Fact::NotAsked,
            (Decision::Known(true), None) if field.asked == Asked::Optional => return None,
            (Decision::Known(true), None) => {
                self.block(&field.id, path.clone());
                Fact::Missing
            }
            (Decision::Open(causes), None) => {
                self.block_by(&field.id, causes);
                return None;
            }
            (Decision::Known(true) | Decision::Open(_), Some(json)) => {
                self.read(field, json, &path)?
            }
        };
        Some(Finding::of(&fact, path, &field.title).resting_on(&field.basis))
    }

    /// Takes the value of a field; returns what is wrong with it.
    fn read(&mut self, field: &Field, json: &Json, path: &str) -> Option<Fact> {
        match read_value(self.case, &field.value_type, json) {
            Ok(value) => {
                self.values().given.insert(field.id.clone(), value);
                None
            }
            Err(fact) => {
                self.block(&field.id, path.to_owned());
                Some(fact)
            }
        }
    }

    fn rows(&mut self, rows: &Rows) -> Vec<Finding> {
        let path = child(&self.path, rows.id.as_str());
        let fact = match (decide(self.view(), &rows.when), self.object.get(rows.id.as_str())) {
            (Decision::Known(false), None) => return Vec::new(),
            (Decision::Known(false), Some(_)) => Fact::NotAsked,
            (Decision::Known(true), None) if rows.min == 0 => return Vec::new(),
            (Decision::Known(true), None) => {
                self.block(&rows.id, path.clone());
                Fact::Missing
            }
            (Decision::Open(causes), None) => {
                self.block_by(&rows.id, causes);
                return Vec::new();
            }
            (Decision::Known(true) | Decision::Open(_), Some(json)) => {
                return self.read_rows(rows, json, path);
            }
        };
        vec![Finding::of(&fact, path, &rows.title)]
    }

    fn read_rows(&mut self, rows: &Rows, json: &Json, path: String) -> Vec<Finding> {
        let (cells, findings) = match counted(rows, json) {
            Ok(array) => self.all_rows(rows, array, &path),
            Err(fact) => (Vec::new(), vec![Finding::of(&fact, path.clone(), &rows.title)]),
        };
        if findings.is_empty() {
            let id = rows.id.clone();
            self.values().given.insert(id, Value::Rows(cells));
        } else {
            self.block(&rows.id, path);
        }
        findings
    }

    fn all_rows(&mut self, rows: &Rows, array: &[Json], path: &str) -> (Vec<Values>, Vec<Finding>) {
        let mut all = Vec::new();
        let mut findings = Vec::new();
        for (at, json) in array.iter().enumerate() {
            let path = format!("{path}/{at}");
            let Some(object) = json.as_object() else {
                let fact = Fact::NotA(Expected::Object);
                findings.push(Finding::of(&fact, path, &rows.title));
                continue;
            };
            let (row, wrong) = read_row(self.case, rows, (object, path));
            all.push(row);
            findings.extend(wrong);
        }
        (all, findings)
    }

    fn block(&mut self, field: &FieldId, path: String) {
        self.values().blocked.insert(field.clone(), path);
    }

    fn block_by(&mut self, field: &FieldId, causes: Vec<String>) {
        if let Some(cause) = causes.into_iter().next() {
            self.block(field, cause);
        }
    }
}

/// What the condition of an entry reads; for a group, what its columns read outside of their row.
fn reads(entry: &Entry) -> Vec<Place> {
    match entry {
        Entry::Field(field) => field.when.reads.clone(),
        Entry::Rows(rows) => {
            let columns = rows.fields.iter().flat_map(|column| &column.when.reads);
            let outside = columns.filter(|place| place.scope != Scope::Row);
            rows.when.reads.iter().chain(outside).cloned().collect()
        }
        Entry::Computed(_) => Vec::new(),
    }
}

fn counted<'j>(rows: &Rows, json: &'j Json) -> Result<&'j [Json], Fact> {
    let array = json.as_array().ok_or(Fact::NotA(Expected::Array))?;
    let length = u32::try_from(array.len()).unwrap_or(u32::MAX);
    if length < rows.min {
        Err(Fact::FewerRows(rows.min))
    } else if length > rows.max {
        Err(Fact::MoreRows(rows.max))
    } else {
        Ok(array)
    }
}

fn read_row(
    case: &mut Case<'_>,
    rows: &Rows,
    (object, path): (&Object, String),
) -> (Values, Vec<Finding>) {
    let entries: Vec<Entry> = rows.fields.iter().cloned().map(Entry::Field).collect();
    let mut findings =
        unknown_keys(object, &path, |key| rows.fields.iter().any(|field| field.id.as_str() == key));
    let mut settling = Settling { case, scope: Scope::Row, row: Values::default(), object, path };
    let entries: Vec<&Entry> = entries.iter().collect();
    findings.extend(in_order(&mut settling, &entries));
    (settling.row, findings)
}
