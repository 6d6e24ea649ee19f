use serde::Serialize;

use crate::program::{Answer, Program};
use crate::text::Date;

use super::computed_view::{computed, outputs};
use super::expressions::{Expressions, Function};
use super::names::{comment, exported, literal, literals};
use super::paper_rows::{document, need, provision, rule, visit};
use super::record_names::RecordNames;
use super::request_rows::requests;
use super::steps::part;
use super::tables::{row, text};

/// The tables and functions of one record.
#[derive(Debug, Serialize)]
pub(super) struct RecordView {
    /// The name of its table.
    name: String,
    /// Its id, and its names for comments.
    id: String,
    title_fa: String,
    title_en: String,
    /// The constants of its slots and of the columns of its groups.
    slots: Vec<String>,
    columns: Vec<Vec<String>>,
    /// The fields of its table.
    head: String,
    /// The tables to which that table points.
    tables: Vec<TableView>,
    /// The functions of the computed values, and of the conditions.
    computed: Vec<ComputedView>,
    functions: Vec<Function>,
}

/// A table of rows.
#[derive(Debug, Serialize)]
pub(super) struct TableView {
    pub(super) name: String,
    /// What stands before the rows, and behind them.
    pub(super) opening: String,
    pub(super) rows: Vec<String>,
    pub(super) closing: &'static str,
}

/// A computed value as a function.
#[derive(Debug, Serialize)]
pub(super) struct ComputedView {
    pub(super) name: String,
    pub(super) words: String,
    /// The condition under which it has a value; none where it always may.
    pub(super) when: Option<String>,
    pub(super) value: ComputedCode,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ComputedCode {
    /// One expression.
    Plain(String),
    /// The only row that holds: the conditions, and the results by row.
    ExactlyOne { hits: Vec<String>, results: Vec<(usize, String)> },
    /// The union of rows: the conditions, the number of items, and the rows of each item.
    Union { hits: Vec<String>, items: usize, rows: Vec<(usize, String)> },
}

/// Returns the tables and functions of a record.
pub(super) fn record_view(mut expressions: Expressions<'_, '_>) -> RecordView {
    let (program, names) = (expressions.program, expressions.names);
    let mut tables = Vec::new();
    let mut head = vec![Some(particulars(program, names))];
    head.extend(lists(&mut expressions, &mut tables));
    let computed = program.derived.iter().map(|derived| computed(&mut expressions, derived));
    let computed = computed.collect();
    let record = program.record;
    RecordView {
        name: names.prefix.clone(),
        id: record.id.to_string(),
        title_fa: comment(&record.title.fa),
        title_en: comment(&record.title.en),
        slots: names.slots.iter().map(|(_, name)| name.clone()).collect(),
        columns: columns(names),
        head: row(head),
        tables,
        computed,
        functions: expressions.finish(),
    }
}

pub(super) fn particulars(program: &Program<'_>, names: &RecordNames) -> String {
    let record = program.record;
    let force = record.force;
    row([
        Some(format!("id: {}", literal(record.id.as_str()))),
        Some(format!("title: {}", text(&record.title))),
        Some(format!("since: {}", force.since.unwrap_or(Date::FIRST).day_number())),
        Some(format!("until: {}", force.until.unwrap_or(Date::LAST).day_number())),
        Some(format!("slots: {}", names.slots.len())),
    ])
}

/// Returns the fields of a record's table that point to other tables.
pub(super) fn lists<'a>(
    it: &mut Expressions<'_, 'a>,
    tables: &mut Vec<TableView>,
) -> Vec<Option<String>> {
    let program = it.program;
    let fields = part(it, &program.fields, ("", tables));
    let answers: Vec<String> =
        program.answers.iter().map(|answer| answer_row(it, answer, tables)).collect();
    let papers = papers(program);
    let documents = program.documents.iter().map(|step| document(it, &papers, step)).collect();
    let needs = program.needs.iter().enumerate().map(|step| need(it, step)).collect();
    let rules = program.rules.iter().map(|step| rule(it, step)).collect();
    let provisions = program.provisions.iter().map(|step| provision(it, step)).collect();
    let visits = program.visits.iter().enumerate().map(|step| visit(it, step)).collect();
    let outputs = outputs(it);
    let requests = requests(it, program.record);
    vec![
        Some(format!("fields: {fields}")),
        table(it, tables, ("answers", "answer"), answers),
        table(it, tables, ("documents", "requirement"), documents),
        (!papers.is_empty()).then(|| format!("papers: []string{{{}}}", literals(&papers))),
        table(it, tables, ("needs", "need"), needs),
        table(it, tables, ("rules", "rule"), rules),
        table(it, tables, ("provisions", "provision"), provisions),
        table(it, tables, ("visits", "visit"), visits),
        table(it, tables, ("derived", "derived"), outputs),
        table(it, tables, ("requests", "request"), requests),
    ]
}

/// Makes a table of rows and points to it; nothing where it is empty.
pub(super) fn table(
    it: &mut Expressions<'_, '_>,
    tables: &mut Vec<TableView>,
    (key, go_type): (&str, &str),
    rows: Vec<String>,
) -> Option<String> {
    if rows.is_empty() {
        return None;
    }
    let name = it.namer.name(&format!("{}{}", it.names.prefix, exported(key)));
    let opening = format!("[]{go_type}{{");
    tables.push(TableView { name: name.clone(), opening, rows, closing: "}" });
    Some(format!("{key}: {name}"))
}

pub(super) fn columns(names: &RecordNames) -> Vec<Vec<String>> {
    let groups = names.slots.iter().filter_map(|(slot, _)| names.columns.get(slot));
    groups.map(|columns| columns.iter().map(|(_, name)| name.clone()).collect()).collect()
}

/// The ids of the documents, each once.
pub(super) fn papers<'a>(program: &Program<'a>) -> Vec<&'a str> {
    let mut ids: Vec<&str> = Vec::new();
    for step in &program.documents {
        let id = step.requirement.document.as_str();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

pub(super) fn answer_row<'a>(
    it: &mut Expressions<'_, 'a>,
    answer: &Answer<'a>,
    tables: &mut Vec<TableView>,
) -> String {
    let id = answer.inquiry.id.as_str();
    row([
        Some(format!("id: {}", literal(id))),
        Some(format!("title: {}", text(&answer.inquiry.title))),
        Some(format!("part: {}", part(it, &answer.part, (&exported(id), tables)))),
    ])
}
