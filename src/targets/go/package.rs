use std::collections::BTreeMap;

use serde::Serialize;

use crate::contract::{CodeEntry, Contract};
use crate::program::Program;
use crate::text::Date;

use super::expressions::Expressions;
use super::facts::{FactsView, facts};
use super::filing_types::{
    ListTypeView, SharedTypes, TypesOfAnswer, TypesView, answer_types, types,
};
use super::lists::{ListView, Lists};
use super::names::{Namer, declared, literal};
use super::parameters::{ParameterView, Parameters};
use super::record_names::RecordNames;
use super::tables::row;
use super::view::{RecordView, record_view};

/// The whole package.
pub(super) struct PackageView {
    /// The records, each a file.
    pub(super) records: Vec<RecordFile>,
    /// What they share.
    pub(super) shared: SharedView,
    /// What is said of filings.
    pub(super) facts: FactsView,
    /// The guide.
    pub(super) guide: GuideView,
}

/// What the guide names.
#[derive(Debug, Serialize)]
pub(super) struct GuideView {
    records: Vec<String>,
    /// The type of the filings of the first record.
    example: String,
}

/// A record as a file.
#[derive(Debug, Serialize)]
pub(super) struct RecordFile {
    /// The name of the file, without its end.
    #[serde(skip)]
    pub(super) file: String,
    record: RecordView,
    types: TypesView,
    answer: TypesOfAnswer,
}

/// What all records share.
#[derive(Debug, Serialize)]
pub(super) struct SharedView {
    revision: String,
    lists: Vec<ListView>,
    list_types: Vec<ListTypeView>,
    parameters: Vec<ParameterView>,
    /// The records by their id, each once.
    records: Vec<(String, String)>,
    /// The names of all records, in order.
    all: Vec<String>,
    /// The ledger of the codes.
    codes: Vec<String>,
}

/// Returns the package of a contract. `runtime` are the files that stand beside the generated ones.
pub(super) fn package(contract: &Contract, runtime: &[(&str, &str)]) -> PackageView {
    let declared = runtime.iter().flat_map(|(_, source)| declared(source));
    let mut namer = Namer::beside(declared.chain(WORDS.map(str::to_owned)));
    let programs: Vec<Program<'_>> =
        contract.records.iter().map(|record| Program::of(contract, record)).collect();
    let shared = SharedTypes::of(contract, &mut namer);
    let names: Vec<RecordNames> =
        programs.iter().map(|program| RecordNames::of(program, &mut namer)).collect();
    let lists = Lists::of(contract, &mut namer);
    let parameters = Parameters::of(contract, &mut namer);
    let mut records = Vec::with_capacity(programs.len());
    for (program, names) in programs.iter().zip(&names) {
        let types = types(program, &shared, &names.exported, &mut namer);
        let answer = answer_types(program.record, &shared, &mut namer);
        let expressions = Expressions::new((program, names), &lists, &parameters, &mut namer);
        let record = record_view(expressions);
        let file = program.record.id.as_str().replace(['-', '_'], "");
        records.push(RecordFile { file, record, types, answer });
    }
    PackageView {
        records,
        shared: SharedView {
            revision: literal(&contract.regulation.revision.map_or_else(String::new, Date::wire)),
            lists: lists.views(contract),
            list_types: shared.list_views(contract, &mut namer),
            parameters: parameters.views(contract),
            records: by_id(contract, &names),
            all: names.iter().map(|names| names.prefix.clone()).collect(),
            codes: contract.codes.iter().map(|entry| code(contract, &names, entry)).collect(),
        },
        facts: facts(),
        guide: GuideView {
            records: contract.records.iter().map(|record| record.id.to_string()).collect(),
            example: names.first().map_or_else(String::new, |names| names.exported.clone()),
        },
    }
}

/// Where two records have one id the first counts.
fn by_id(contract: &Contract, names: &[RecordNames]) -> Vec<(String, String)> {
    let mut all = BTreeMap::new();
    for (record, names) in contract.records.iter().zip(names) {
        all.entry(literal(record.id.as_str())).or_insert_with(|| names.prefix.clone());
    }
    all.into_iter().collect()
}

fn code(contract: &Contract, names: &[RecordNames], entry: &CodeEntry) -> String {
    let mut records = contract.records.iter().zip(names);
    let record = records.find(|(record, _)| record.id == entry.record);
    let day = |day: Date| day.day_number();
    row([
        Some(format!("code: {}", literal(&entry.code))),
        record.map(|(_, names)| format!("record: &{}", names.prefix)),
        Some(format!("since: {}", entry.force.since.map_or(day(Date::FIRST), day))),
        Some(format!("until: {}", entry.force.until.map_or(day(Date::LAST), day))),
        entry.retired.map(|retired| format!("retired: {}", day(retired))),
        entry.replaced_by.as_ref().map(|instead| format!("instead: {}", literal(instead))),
    ])
}

/// The words of the language, the names that every file sees, and those that conditions use for
/// their parameters.
const WORDS: [&str; 72] = [
    "any",
    "append",
    "bool",
    "break",
    "byte",
    "cap",
    "case",
    "chan",
    "clear",
    "close",
    "comparable",
    "complex",
    "complex128",
    "complex64",
    "const",
    "continue",
    "copy",
    "default",
    "defer",
    "delete",
    "else",
    "error",
    "f",
    "fallthrough",
    "false",
    "float32",
    "float64",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "imag",
    "import",
    "init",
    "int",
    "int16",
    "int32",
    "int64",
    "int8",
    "interface",
    "iota",
    "key",
    "len",
    "main",
    "make",
    "map",
    "max",
    "min",
    "new",
    "nil",
    "package",
    "panic",
    "print",
    "println",
    "range",
    "real",
    "recover",
    "return",
    "row",
    "rune",
    "select",
    "string",
    "struct",
    "switch",
    "true",
    "type",
    "uint",
    "uint8",
    "uintptr",
    "var",
    "day",
];
