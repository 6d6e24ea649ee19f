use serde_json::{Map, Value as Json};

use crate::contract::{Contract, Entry, Record, RecordKind};
use crate::model::{RecordId, Scope};
use crate::text::{Bilingual, Date};

use super::fact::{Expected, Fact};
use super::finding::Finding;
use super::pointer::{child, holder};
use super::read_value::day_of;
use super::unknown::unknown_keys;
use super::whole::{Whole, whole};

type Object = Map<String, Json>;

/// A filing whose outermost shape is right.
pub(super) struct Shape<'a> {
    /// The record that is filed.
    pub(super) record: &'a Record,
    /// The day of filing.
    pub(super) filed_on: Date,
    /// What is filled in.
    pub(super) fields: &'a Object,
    /// The documents, where the filing has the key.
    pub(super) documents: Option<&'a Object>,
    /// The answers, where the filing has the key.
    pub(super) answers: Option<&'a Object>,
}

/// Reads the outermost shape of a filing. Where it is wrong, nothing else can be read.
pub(super) fn shape<'a>(contract: &'a Contract, json: &'a Json) -> Result<Shape<'a>, Vec<Finding>> {
    let Some(filing) = json.as_object() else {
        let fact = Fact::NotA(Expected::Object);
        return Err(vec![Finding::of(&fact, String::new(), &named(FILING))]);
    };
    let form = form(contract, filing);
    let filed_on = filing.get("filed_on").map_or(Err(Fact::Missing), day_of);
    let fields = object(filing, "fields").and_then(|it| it.ok_or(Fact::Missing));
    let documents = object(filing, "documents");
    let answers = object(filing, "answers");
    match (form, filed_on, fields, documents, answers) {
        (Ok(record), Ok(filed_on), Ok(fields), Ok(documents), Ok(answers)) => {
            Ok(Shape { record, filed_on, fields, documents, answers })
        }
        (form, filed_on, fields, documents, answers) => {
            Err(wrong([form.err(), filed_on.err(), fields.err(), documents.err(), answers.err()]))
        }
    }
}

/// Reports everything that the filing names and the record does not know, and a day on which the
/// record cannot be filed.
pub(super) fn structure(contract: &Contract, json: &Json, shape: &Shape<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(filing) = json.as_object() {
        findings.extend(unknown_keys(filing, "", |key| KEYS.iter().any(|known| known.0 == key)));
    }
    if !shape.record.force.holds_on(shape.filed_on) {
        let fact = Fact::NotInForce(shape.filed_on);
        findings.push(Finding::of(&fact, "/filed_on".to_owned(), &shape.record.title));
    }
    let entries = shape.record.entries().collect::<Vec<_>>();
    findings.extend(unknown_fields(shape.fields, &Scope::Filing, &entries));
    findings.extend(shape.documents.map_or_else(Vec::new, |all| documents(shape.record, all)));
    findings
        .extend(shape.answers.map_or_else(Vec::new, |all| answers(contract, shape.record, all)));
    findings
}

/// The keys of a filing with their names in Persian and English, in the order in which they are
/// written.
pub const KEYS: [(&str, &str, &str); 5] = [
    ("form", "فرم", "form"),
    ("filed_on", "تاریخ درخواست", "filing date"),
    ("fields", "فیلدها", "fields"),
    ("documents", "مدارک", "documents"),
    ("answers", "پاسخ استعلام‌ها", "answers"),
];

/// What a whole filing is called in findings, in Persian and English.
pub const FILING: (&str, &str) = ("درخواست", "filing");

/// What one document of a filing is called.
pub const DOCUMENT: (&str, &str) = ("مدرک", "document");

/// What the number of copies of a document is called.
pub const COPIES: (&str, &str) = ("شمار نسخه‌ها", "number of copies");

fn named((fa, en): (&str, &str)) -> Bilingual {
    Bilingual::new(fa, en)
}

fn form<'a>(contract: &'a Contract, filing: &Object) -> Result<&'a Record, Fact> {
    let json = filing.get("form").ok_or(Fact::Missing)?;
    let id = json.as_str().ok_or(Fact::NotA(Expected::Text))?;
    contract.record(&RecordId::new(id)).ok_or(Fact::UnknownForm)
}

fn object<'a>(filing: &'a Object, key: &str) -> Result<Option<&'a Object>, Fact> {
    let json = filing.get(key);
    json.map(|json| json.as_object().ok_or(Fact::NotA(Expected::Object))).transpose()
}

/// Reports what is wrong with each key.
fn wrong(facts: [Option<Fact>; 5]) -> Vec<Finding> {
    let reports = KEYS.into_iter().zip(facts).filter_map(|((key, fa, en), fact)| {
        Some(Finding::of(&fact?, child("", key), &Bilingual::new(fa, en)))
    });
    reports.collect()
}

/// A computed value is never filled in, so that its name is not known here.
fn unknown_fields(object: &Object, scope: &Scope, entries: &[&Entry]) -> Vec<Finding> {
    unknown_keys(object, &holder(scope), |key| {
        entries.iter().any(|entry| match entry {
            Entry::Field(field) => field.id.as_str() == key,
            Entry::Rows(rows) => rows.id.as_str() == key,
            Entry::Computed(_) => false,
        })
    })
}

fn documents(record: &Record, all: &Object) -> Vec<Finding> {
    let is_known = |key: &str| record.documents.iter().any(|it| it.document.as_str() == key);
    let mut findings = unknown_keys(all, "/documents", is_known);
    let mut given: Vec<_> = all.iter().filter(|(key, _)| is_known(key)).collect();
    given.sort_by_key(|(key, _)| *key);
    for (key, json) in given {
        findings.extend(document(json, &child("/documents", key)));
    }
    findings
}

/// A document is an object that may say how many copies there are.
fn document(json: &Json, path: &str) -> Vec<Finding> {
    let Some(object) = json.as_object() else {
        let fact = Fact::NotA(Expected::Object);
        return vec![Finding::of(&fact, path.to_owned(), &named(DOCUMENT))];
    };
    let mut findings = unknown_keys(object, path, |key| key == "copies");
    let copies = object.get("copies").map_or(Some(Whole::Fits(1)), whole);
    if !matches!(copies, Some(Whole::Fits(1..=100))) {
        let fact = Fact::NotA(Expected::Integer);
        findings.push(Finding::of(&fact, child(path, "copies"), &named(COPIES)));
    }
    findings
}

fn answers(contract: &Contract, record: &Record, all: &Object) -> Vec<Finding> {
    let known = answerable(contract, record);
    let is_known = |key: &str| known.iter().any(|it| it.id.as_str() == key);
    let mut findings = unknown_keys(all, "/answers", is_known);
    for inquiry in known {
        findings
            .extend(all.get(inquiry.id.as_str()).map_or_else(Vec::new, |it| answer(inquiry, it)));
    }
    findings
}

fn answer(inquiry: &Record, json: &Json) -> Vec<Finding> {
    let scope = Scope::Answer(inquiry.id.clone());
    let entries: Vec<&Entry> = inquiry.answers().iter().collect();
    match json.as_object() {
        Some(object) => unknown_fields(object, &scope, &entries),
        None => {
            let fact = Fact::NotA(Expected::Object);
            vec![Finding::of(&fact, holder(&scope), &inquiry.title)]
        }
    }
}

/// Returns the inquiries whose answers a filing may carry: those that the record may need, in the
/// order of the source, and itself.
pub fn answerable<'a>(contract: &'a Contract, record: &'a Record) -> Vec<&'a Record> {
    let needed = record.needs.iter().flat_map(|need| &need.any_of);
    let needed = needed.filter_map(|id| contract.record(id));
    let mut found: Vec<&Record> = Vec::new();
    for candidate in needed.chain([record]) {
        let answers = candidate.kind == RecordKind::Inquiry && !candidate.answers().is_empty();
        if answers && !found.iter().any(|it| it.id == candidate.id) {
            found.push(candidate);
        }
    }
    found
}
