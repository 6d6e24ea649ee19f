use std::collections::BTreeSet;

use serde::Serialize;

use crate::contract::{Contract, Record};
use crate::evaluate::{COPIES, DOCUMENT, FILING, KEYS, Phrase, phrases};
use crate::program::Program;
use crate::text::Bilingual;

use super::accept::accept;
use super::code::Code;
use super::computed;
use super::declarations::declarations;
use super::names::{bilingual, class, literal, module, remark};
use super::parameters;
use super::scope::{Reach, Sight};
use super::typed_dicts::{Typed, typed};

/// A function of Python.
#[derive(Clone, Serialize)]
pub(super) struct Function {
    pub(super) name: String,
    pub(super) arguments: String,
    pub(super) gives: String,
    pub(super) remark: String,
    pub(super) lines: Vec<String>,
}

/// The module of a record.
#[derive(Serialize)]
pub(super) struct Module {
    title: String,
    title_fa: String,
    class: String,
    types: Vec<Typed>,
    functions: Vec<Function>,
    declarations: Vec<String>,
    documents: Vec<String>,
    accept: Vec<String>,
    imports: Vec<String>,
}

/// A module of functions alone: of the parameters, or of the tables.
#[derive(Serialize)]
pub(super) struct Library {
    functions: Vec<Function>,
    imports: Vec<String>,
}

/// The fixed texts of all findings.
#[derive(Serialize)]
pub(super) struct Texts {
    filing: String,
    document: String,
    copies: String,
    keys: Vec<(String, String)>,
    revision: String,
    phrases: Vec<String>,
}

/// What the package as a whole says of itself.
#[derive(Serialize)]
pub(super) struct Package {
    title_en: String,
    title_fa: String,
    version: &'static str,
    records: Vec<RecordLine>,
}

#[derive(Serialize)]
struct RecordLine {
    id: String,
    module: String,
    class: String,
    title_en: String,
    title_fa: String,
}

/// Returns the module of a record.
pub(super) fn record(contract: &Contract, record: &Record) -> Module {
    let program = Program::of(contract, record);
    let declared = declarations(&program);
    let accept = accept(&program);
    let ids = program.documents.iter().map(|step| step.requirement.document.as_str());
    let documents = vec![super::names::set("", ids)];
    let documents = Code::Parts("_DOCUMENTS = frozenset(".to_owned(), documents, ")");
    let documents = documents.lines(0, "", "");
    let signature = |it: &Function| format!("{} {}", it.arguments, it.gives);
    let functions = declared
        .functions
        .iter()
        .flat_map(|it| std::iter::once(signature(it)).chain(it.lines.iter().cloned()));
    let lines = accept.iter().cloned().chain(functions).chain(declared.lines.iter().cloned());
    let body = lines.chain(["Accepted Record".to_owned()]).collect::<Vec<_>>().join("\n");
    let types = typed(&program);
    let annotations: Vec<&str> =
        types.iter().flat_map(|it| &it.fields).map(|field| field.python.as_str()).collect();
    let imports = imports(&body, &annotations.join("\n"));
    Module {
        title: remark(&record.title.en),
        title_fa: remark(&record.title.fa),
        class: class(record.id.as_str()),
        imports,
        types,
        functions: declared.functions,
        declarations: declared.lines,
        documents: if program.documents.is_empty() { Vec::new() } else { documents },
        accept,
    }
}

/// What the modules of records may import, by module.
const RUNTIME: [(&str, &[&str]); 4] = [
    (
        "calendar",
        &[
            "YEARS",
            "first_of_year",
            "months_between",
            "plus_days",
            "plus_months",
            "written",
            "years_between",
        ],
    ),
    (
        "readers",
        &[
            "all_differ",
            "as_whole",
            "bill_id",
            "bill_id_fault",
            "case_number",
            "case_number_fault",
            "chosen",
            "chosen_on",
            "confirmation",
            "day",
            "decimal",
            "decimal_text",
            "email",
            "email_fault",
            "engineer_licence",
            "engineer_licence_fault",
            "flag",
            "iban",
            "iban_fault",
            "item",
            "item_on",
            "legal_person_id",
            "legal_person_id_fault",
            "line",
            "mobile",
            "mobile_fault",
            "national_id",
            "national_id_fault",
            "nearest",
            "payment_id",
            "payment_id_fault",
            "phone",
            "phone_fault",
            "plate",
            "postal_code",
            "postal_code_fault",
            "region",
            "renovation_code",
            "renovation_code_fault",
            "scaled",
            "text",
            "whole",
        ],
    ),
    (
        "record",
        &[
            "Accepted", "Answer", "Check", "Derived", "Document", "Field", "Guard", "Need", "Part",
            "Record", "Row", "Rows", "Rule", "Values", "Visit",
        ],
    ),
    ("verdict", &["Bilingual"]),
];

/// Writes the imports of the module of the tables.
fn own(body: &str) -> Vec<String> {
    let words = words_of(body);
    let mut lines = vec!["from typing import Any".to_owned(), String::new()];
    if body.contains("parameters.") {
        lines.push("from . import parameters".to_owned());
    }
    for (module, names) in RUNTIME.into_iter().filter(|(module, _)| *module != "record") {
        let used = names.iter().filter(|name| words.contains(**name)).map(|name| Code::text(*name));
        lines.extend(import((".", module), used.collect()));
    }
    if lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// Writes the imports that a body needs, sorted as the linter wants them.
fn imports(body: &str, types: &str) -> Vec<String> {
    let words = words_of(body);
    let mut lines = Vec::new();
    if words.contains("partial") {
        lines.push("from functools import partial".to_owned());
    }
    let literal = words_of(types).contains("Literal");
    let typing = if literal { "Any, Literal, TypedDict" } else { "Any, TypedDict" };
    lines.push(format!("from typing import {typing}"));
    lines.push(String::new());
    let shared: Vec<&str> = ["parameters", "tables"]
        .into_iter()
        .filter(|name| body.contains(&format!("{name}.")))
        .collect();
    if !shared.is_empty() {
        lines.push(format!("from .. import {}", shared.join(", ")));
    }
    for (module, names) in RUNTIME {
        let used = names.iter().filter(|name| words.contains(**name)).map(|name| Code::text(*name));
        lines.extend(import(("..", module), used.collect()));
    }
    lines
}

fn import((above, module): (&str, &str), names: Vec<Code>) -> Vec<String> {
    let opening = format!("from {above}{module} import ");
    let flat = Code::List(opening.clone(), names.clone(), "");
    match &flat.lines(0, "", "")[..] {
        _ if names.is_empty() => Vec::new(),
        [line] => vec![line.clone()],
        _ => Code::List(format!("{opening}("), names, ")").lines(0, "", ""),
    }
}

/// Returns the words of Python in a body: names outside of literals.
fn words_of(body: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut word = String::new();
    let mut letters = body.chars();
    while let Some(letter) = letters.next() {
        if letter.is_alphanumeric() || letter == '_' {
            word.push(letter);
            continue;
        }
        words.insert(std::mem::take(&mut word));
        if letter == '"' || letter == '\'' {
            skip_literal(&mut letters, letter);
        }
    }
    words.insert(word);
    words
}

fn skip_literal(letters: &mut std::str::Chars<'_>, quote: char) {
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => drop(letters.next()),
            _ if letter == quote => return,
            _ => {}
        }
    }
}

/// Returns the functions of the parameters.
pub(super) fn parameters(contract: &Contract) -> Library {
    let functions = contract.parameters.iter();
    let functions = functions.map(|it| parameters::written(contract, it)).collect();
    Library { functions, imports: Vec::new() }
}

/// Returns the functions of the tables.
pub(super) fn tables(contract: &Contract) -> Library {
    let Some(record) = contract.records.first() else {
        return Library { functions: Vec::new(), imports: Vec::new() };
    };
    let program = Program::of(contract, record);
    let sight = Sight::of(&program, Reach::Arguments);
    let tables = contract.tables.iter().map(|table| computed::table(sight, table));
    let functions: Vec<Function> = tables.collect();
    let body: Vec<&str> = functions.iter().flat_map(|it| &it.lines).map(String::as_str).collect();
    let imports = if functions.is_empty() { Vec::new() } else { own(&body.join("\n")) };
    Library { functions, imports }
}

/// Returns the fixed texts.
pub(super) fn texts(contract: &Contract) -> Texts {
    let both = |(fa, en): (&str, &str)| written(&Bilingual::new(fa, en));
    let revision = contract.regulation.revision;
    Texts {
        filing: both(FILING),
        document: both(DOCUMENT),
        copies: both(COPIES),
        keys: KEYS.into_iter().map(|(key, fa, en)| (literal(key), both((fa, en)))).collect(),
        revision: revision.map_or_else(|| "None".to_owned(), |day| literal(&day.wire())),
        phrases: phrases().iter().flat_map(words).collect(),
    }
}

fn written(text: &Bilingual) -> String {
    bilingual(text).flat()
}

fn words(phrase: &Phrase) -> Vec<String> {
    let code = serde_json::to_value(phrase.code).ok();
    let code = code.as_ref().and_then(|code| code.as_str()).unwrap_or_default();
    let parts =
        vec![Code::Text(literal(code)), bilingual(&phrase.message), bilingual(&phrase.remedy)];
    Code::List(format!("{}: (", literal(&phrase.key)), parts, ")").lines(4, "", ",")
}

/// Returns what the package says of itself.
pub(super) fn package(contract: &Contract) -> Package {
    let records = contract.records.iter().map(|record| RecordLine {
        id: literal(record.id.as_str()),
        module: module(&record.id),
        class: class(record.id.as_str()),
        title_en: remark(&record.title.en),
        title_fa: remark(&record.title.fa),
    });
    Package {
        title_en: remark(&contract.regulation.title.en),
        title_fa: remark(&contract.regulation.title.fa),
        version: env!("CARGO_PKG_VERSION"),
        records: records.collect(),
    }
}
