use serde::Serialize;

use crate::evaluate::{FindingCode, Phrase, phrases};
use crate::identifiers::faults;
use crate::model::IdentifierKind;

use super::names::exported;
use super::tables::both;

/// The facts that a filing can show, with what is said of them.
#[derive(Debug, Serialize)]
pub(super) struct FactsView {
    facts: Vec<FactView>,
    /// For each kind of identifier, the facts of its faults.
    identifiers: Vec<Vec<(&'static str, String)>>,
    codes: Vec<CodeView>,
}

#[derive(Debug, Serialize)]
struct FactView {
    name: String,
    code: String,
    message: String,
    remedy: String,
}

#[derive(Debug, Serialize)]
struct CodeView {
    name: String,
    id: String,
    doc: &'static str,
}

/// Returns all facts.
pub(super) fn facts() -> FactsView {
    FactsView {
        facts: phrases().iter().map(fact).collect(),
        identifiers: IdentifierKind::ALL.into_iter().map(faults_of).collect(),
        codes: CODES.into_iter().map(code).collect(),
    }
}

fn fact(phrase: &Phrase) -> FactView {
    FactView {
        name: fact_name(&phrase.key),
        code: format!("Code{}", exported(code_id(phrase.code))),
        message: both(&phrase.message),
        remedy: both(&phrase.remedy),
    }
}

fn fact_name(key: &str) -> String {
    format!("fact{}", exported(&key.replace(':', "-")))
}

fn faults_of(kind: IdentifierKind) -> Vec<(&'static str, String)> {
    let all = faults(kind).iter().map(|fault| {
        let name = match fault {
            crate::identifiers::Fault::Shape => "wrongShape",
            crate::identifiers::Fault::ControlDigit => "wrongControlDigit",
            crate::identifiers::Fault::RepeatedDigits => "repeatedDigits",
            crate::identifiers::Fault::EmptySerial => "emptySerial",
            crate::identifiers::Fault::District => "wrongDistrict",
            crate::identifiers::Fault::AreaCode => "wrongAreaCode",
            crate::identifiers::Fault::EmptyPart => "emptyPart",
        };
        (name, fact_name(&format!("{}:{}", kind.key(), fault.key())))
    });
    all.collect()
}

const CODES: [FindingCode; 23] = [
    FindingCode::AreaCode,
    FindingCode::Blank,
    FindingCode::Bounds,
    FindingCode::Character,
    FindingCode::Choice,
    FindingCode::Confirmation,
    FindingCode::ControlDigit,
    FindingCode::District,
    FindingCode::Document,
    FindingCode::Duplicate,
    FindingCode::EmptyPart,
    FindingCode::EmptySerial,
    FindingCode::Length,
    FindingCode::Missing,
    FindingCode::NotAsked,
    FindingCode::NotInForce,
    FindingCode::RepeatedDigits,
    FindingCode::Rows,
    FindingCode::Rule,
    FindingCode::Shape,
    FindingCode::Type,
    FindingCode::Unknown,
    FindingCode::UnknownForm,
];

fn code(code: FindingCode) -> CodeView {
    let id = code_id(code);
    CodeView { name: format!("Code{}", exported(id)), id: id.to_owned(), doc: code_doc(code) }
}

fn code_id(code: FindingCode) -> &'static str {
    match code {
        FindingCode::AreaCode => "area-code",
        FindingCode::Blank => "blank",
        FindingCode::Bounds => "bounds",
        FindingCode::Character => "character",
        FindingCode::Choice => "choice",
        FindingCode::Confirmation => "confirmation",
        FindingCode::ControlDigit => "control-digit",
        FindingCode::District => "district",
        FindingCode::Document => "document",
        FindingCode::Duplicate => "duplicate",
        FindingCode::EmptyPart => "empty-part",
        FindingCode::EmptySerial => "empty-serial",
        FindingCode::Length => "length",
        FindingCode::Missing => "missing",
        FindingCode::NotAsked => "not-asked",
        FindingCode::NotInForce => "not-in-force",
        FindingCode::RepeatedDigits => "repeated-digits",
        FindingCode::Rows => "rows",
        FindingCode::Rule => "rule",
        FindingCode::Shape => "shape",
        FindingCode::Type => "type",
        FindingCode::Unknown => "unknown",
        FindingCode::UnknownForm => "unknown-form",
    }
}

fn code_doc(code: FindingCode) -> &'static str {
    match code {
        FindingCode::AreaCode => "an area code that does not exist",
        FindingCode::Blank => "a text that holds nothing but blanks",
        FindingCode::Bounds => "a number or a date outside its bounds",
        FindingCode::Character => "a text with a control character",
        FindingCode::Choice => "an item that is not among those that may be chosen",
        FindingCode::Confirmation => "a confirmation that is no",
        FindingCode::ControlDigit => "control digits that do not agree with the others",
        FindingCode::District => "a municipal district that does not exist",
        FindingCode::Document => "a required document that is not given",
        FindingCode::Duplicate => "an item that is chosen twice",
        FindingCode::EmptyPart => "a part of an identifier that must name something and is zero",
        FindingCode::EmptySerial => "an identifier whose serial number is zero",
        FindingCode::Length => "a text that is too long",
        FindingCode::Missing => "a required value that is missing",
        FindingCode::NotAsked => "a value that is not asked",
        FindingCode::NotInForce => "a record that cannot be filed on that day",
        FindingCode::RepeatedDigits => "an identifier whose digits are all equal",
        FindingCode::Rows => "a number of rows outside its bounds",
        FindingCode::Rule => "a rule that does not hold",
        FindingCode::Shape => "a value that does not have the shape of its type",
        FindingCode::Type => "a value that is not of its JSON type",
        FindingCode::Unknown => "a name that the record does not know",
        FindingCode::UnknownForm => "a filing of no known record",
    }
}
