use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use zabeteh::contract::{Entry, Field, Record};
use zabeteh::model::ValueType;
use zabeteh::targets::print::{Assets, assets, page};

use super::sheets::{ENGLISH, LIST, PERSIAN, blank, contract, filled, record, sample};
use super::tool::{folder, run, said};

/// Tells of every element that is wider than its place, in all pages that it is given.
const HARNESS: &str = include_str!("overflow.html");

#[test]
fn no_value_is_wider_than_its_place() {
    let folder = folder("overflow");
    for file in assets() {
        let path = folder.join("assets").join(file.path);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("writable");
        fs::write(path, file.text).expect("the target folder can be written");
    }
    let pages: Vec<[String; 2]> = contract().records.iter().flat_map(longest_pages).collect();
    let count = pages.len();
    let json = serde_json::to_string(&pages).expect("texts").replace('<', "\\u003c");
    fs::write(folder.join("all.html"), HARNESS.replace("PAGES", &json)).expect("writable");
    let Some(dom) = chromium(&["--dump-dom"], &folder.join("all.html")) else {
        return;
    };
    let report = dom.split("<pre>").nth(1).and_then(|rest| rest.split("</pre>").next());
    assert_eq!(report.unwrap_or(&dom), format!("measured {count}\n"));
}

#[test]
fn five_hundred_rows_break_over_pages_under_their_head() {
    let record = record("unit-subdivision");
    let mut filing = sample(record);
    let row = filing["fields"]["unit_table"][0].clone();
    filing["fields"]["unit_table"] = json!(vec![row; 500]);
    let folder = folder("rows");
    let html = page(&filled(record, ENGLISH, &filing), Assets::Inside);
    fs::write(folder.join("rows.html"), html).expect("the target folder can be written");
    let pdf = format!("--print-to-pdf={}", folder.join("rows.pdf").display());
    let asked = ["--no-pdf-header-footer", pdf.as_str()];
    if chromium(&asked, &folder.join("rows.html")).is_none() {
        return;
    }
    let mut command = Command::new("pdftotext");
    command.args(["-layout"]).arg(folder.join("rows.pdf")).arg("-");
    let Some(text) = run("pdftotext", &mut command) else {
        return;
    };
    let text = said(&text);
    let with_rows: Vec<&str> =
        text.split('\u{C}').filter(|page| page.matches("residential").count() > 3).collect();
    assert!(with_rows.len() > 10, "500 rows need more than {} pages", with_rows.len());
    let headed = with_rows.iter().filter(|page| page.contains("Storage")).count();
    assert_eq!(headed, with_rows.len(), "the head stands on every page");
}

fn chromium(asked: &[&str], page: &Path) -> Option<String> {
    let mut command = Command::new("chromium");
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=120000"]);
    command.args(asked).arg(format!("file://{}", page.display()));
    run("chromium", &mut command).map(|output| said(&output))
}

/// The pages of a form: blank, and with the longest values that it takes.
fn longest_pages(record: &Record) -> Vec<[String; 2]> {
    let filing = longest(record, sample(record));
    let sheets = [
        blank(record, PERSIAN),
        filled(record, PERSIAN, &filing),
        filled(record, ENGLISH, &filing),
        filled(record, LIST, &filing),
    ];
    let pages =
        sheets.iter().map(|sheet| [record.id.to_string(), page(sheet, Assets::At("assets"))]);
    pages.collect()
}

fn longest(record: &Record, mut filing: Value) -> Value {
    for entry in record.entries() {
        let value = match entry {
            Entry::Field(field) => longest_value(field),
            Entry::Rows(rows) => {
                let cells = rows.fields.iter().map(|it| (it.id.to_string(), longest_value(it)));
                json!([Value::Object(cells.collect())])
            }
            Entry::Computed(_) => continue,
        };
        filing["fields"][entry.id().as_str()] = value;
    }
    filing
}

/// One word as long as a field takes it, which no line can break between words.
fn longest_value(field: &Field) -> Value {
    match &field.value_type {
        ValueType::Text { max } => json!("ش".repeat(*max as usize)),
        ValueType::Identifier(_) => json!("W".repeat(60)),
        ValueType::File => json!("M".repeat(200)),
        ValueType::Number(number) => json!(number.max.to_string()),
        ValueType::Choice { items, .. } => json!(items.last()),
        ValueType::Choices { items, .. } => json!(items),
        ValueType::Date { .. } => json!("1500-12-29"),
        ValueType::RegistryPlate => json!({"main": 999_999, "sub": 9_999_999, "section": 99}),
        ValueType::Confirmation | ValueType::YesNo => json!(true),
    }
}
