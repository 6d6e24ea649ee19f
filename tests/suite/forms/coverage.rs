//! `docs/coverage.md` is true: its figures are counted again, and what a record leaves out of the
//! catalogue of facts is named there. The catalogue lies beside the repository, where it is at hand.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;
use zabeteh::contract::{Channel, Confidence, Entry, Record};

use super::{real, title};

const PAGE: &str = "docs/coverage.md";
const CATALOGUE: &str = "../shared/catalogue";
const GROUPS: [&str; 7] =
    ["plot", "permit", "certificate", "subdivision", "commission", "finance", "interagency"];
/// The columns of the page that count the catalogue.
const OF_CATALOGUE: [usize; 3] = [2, 4, 6];

/// The table is written from the forms and the catalogue: `WRITE=1 cargo test coverage`.
#[test]
fn the_page_of_coverage_counts_what_is_there() {
    let page = page();
    let written = rows(&page);
    let facts = catalogue();
    let counted: Vec<Vec<String>> =
        real().contract().records.iter().map(|it| row(it, &facts, &written)).collect();
    if std::env::var_os("WRITE").is_some() {
        return fs::write(PAGE, with_rows(&page, &counted)).expect("the page is ours");
    }
    assert_eq!(written, counted, "write the table of {PAGE} again with WRITE=1");
    assert!(page.contains(&total(&counted)), "the last row of {PAGE} is {}", total(&counted));
}

#[test]
fn what_a_record_leaves_out_of_the_catalogue_is_named() {
    let page = page();
    let facts = catalogue();
    let records = real().contract().records.iter();
    let known = records.filter_map(|record| Some((record, facts.get(&record.number)?)));
    let silent: Vec<String> = known
        .flat_map(|(record, fact)| {
            let left_out = missing(record, fact);
            left_out.into_iter().map(|id| (id, title(record)))
        })
        .filter(|(id, _)| !page.contains(&format!("`{id}`")))
        .map(|(id, record)| format!("{record}: {id}"))
        .collect();
    assert_eq!(silent, Vec::<String>::new());
}

/// Returns what the catalogue has and the record has not: fields, columns, documents, needed
/// records and channels.
fn missing(record: &Record, fact: &Value) -> Vec<String> {
    let entries: BTreeSet<&str> = record.entries().chain(record.answers()).flat_map(ids).collect();
    let fields = [listed(fact, "fields"), listed(fact, "answer_fields")].concat();
    let columns = fields.iter().flat_map(|field| listed(field, "columns"));
    let fields = fields.iter().copied().chain(columns).map(id);
    let fields = fields.filter(|id| !entries.contains(id));

    let papers: BTreeSet<&str> = record.documents.iter().map(|it| it.document.as_str()).collect();
    let documents = listed(fact, "documents").into_iter().map(id);
    let documents = documents.filter(|id| !papers.contains(id));

    let needed: BTreeSet<&str> =
        record.needs.iter().flat_map(|need| &need.any_of).map(|id| id.as_str()).collect();
    let needs = listed(fact, "depends_on").into_iter().map(id);
    let needs = needs.filter(|id| !needed.contains(id));

    let open: BTreeSet<&str> = record.channels.iter().copied().map(channel).collect();
    let channels = listed(fact, "channels").into_iter().map(id);
    let channels = channels.filter(|id| !open.contains(id));
    fields.chain(documents).chain(needs).chain(channels).map(str::to_owned).collect()
}

/// Returns the id of an entry and those of its columns.
fn ids(entry: &Entry) -> Vec<&str> {
    let columns = match entry {
        Entry::Rows(rows) => rows.fields.iter().map(|field| field.id.as_str()).collect(),
        Entry::Field(_) | Entry::Computed(_) => Vec::new(),
    };
    [vec![entry.id().as_str()], columns].concat()
}

fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Sms => "sms",
        Channel::Email => "email",
        Channel::Web => "web",
        Channel::Office => "office",
    }
}

/// Counts a record; the columns of a catalogue that is not at hand stay as they are written.
fn row(record: &Record, facts: &BTreeMap<u32, Value>, written: &[Vec<String>]) -> Vec<String> {
    let contract = real().contract();
    let scenarios = contract.scenarios.iter().filter(|it| it.record == record.id).count();
    let confidence = match record.confidence {
        Some(Confidence::High) => "high",
        Some(Confidence::Medium) => "medium",
        Some(Confidence::Low) => "low",
        None => "",
    };
    let number = record.number.to_string();
    let at = |column: usize| {
        let known = written.iter().find(|row| row.first() == Some(&number));
        known.and_then(|row| row.get(column)).cloned().unwrap_or_default()
    };
    let count = |column: usize, keys: &[&str]| match facts.get(&record.number) {
        Some(fact) => keys.iter().map(|key| listed(fact, key).len()).sum::<usize>().to_string(),
        None => at(column),
    };
    let [fields, documents, rules] = OF_CATALOGUE;
    vec![
        number.clone(),
        record.id.to_string(),
        count(fields, &["fields", "answer_fields"]),
        record.entries().chain(record.answers()).count().to_string(),
        count(documents, &["documents"]),
        record.documents.len().to_string(),
        count(rules, &["rules"]),
        record.rules.len().to_string(),
        record.provisions.len().to_string(),
        scenarios.to_string(),
        confidence.to_owned(),
    ]
}

fn page() -> String {
    fs::read_to_string(PAGE).expect("the page is part of the repository")
}

/// Returns the rows of the page that are about a record.
fn rows(page: &str) -> Vec<Vec<String>> {
    page.lines().filter(|line| is_row(line)).map(cells).collect()
}

fn cells(line: &str) -> Vec<String> {
    line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
}

fn is_row(line: &str) -> bool {
    line.strip_prefix("| ").is_some_and(|rest| rest.starts_with(|it: char| it.is_ascii_digit()))
}

/// Returns the row that adds the others up.
fn total(rows: &[Vec<String>]) -> String {
    let sum = |column: usize| {
        let cells = rows.iter().filter_map(|row| row[column].parse::<usize>().ok());
        cells.sum::<usize>().to_string()
    };
    let sums: Vec<String> = (2..10).map(sum).collect();
    format!("| | **together** | {} | |", sums.join(" | "))
}

/// Returns the page with other rows.
fn with_rows(page: &str, rows: &[Vec<String>]) -> String {
    let mut fresh = rows.iter().map(|row| format!("| {} |", row.join(" | ")));
    let written = page.lines().map(|line| match line {
        line if is_row(line) => fresh.next().unwrap_or_default(),
        line if line.starts_with("| | **together**") => total(rows),
        line => line.to_owned(),
    });
    written.map(|line| line + "\n").collect()
}

/// Reads the records of the catalogue, by number; none where it is not at hand.
fn catalogue() -> BTreeMap<u32, Value> {
    let mut found = BTreeMap::new();
    for group in GROUPS {
        let path = Path::new(CATALOGUE).join(group).with_extension("yaml");
        let Ok(text) = fs::read_to_string(path) else {
            return BTreeMap::new();
        };
        let records: Value = serde_yaml::from_str(&text).expect("the catalogue is YAML");
        for record in records.as_array().expect("a group is a row of records") {
            let number = record["number"].as_u64().and_then(|it| u32::try_from(it).ok());
            found.insert(number.expect("a record has a number"), record.clone());
        }
    }
    found
}

fn listed<'a>(fact: &'a Value, key: &str) -> Vec<&'a Value> {
    fact[key].as_array().into_iter().flatten().collect()
}

/// Returns the id of a thing of the catalogue, which may stand for itself.
fn id(fact: &Value) -> &str {
    fact.as_str().or_else(|| fact["id"].as_str()).unwrap_or_default()
}
