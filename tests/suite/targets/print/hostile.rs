use serde_json::{Value, json};

use zabeteh::paper::compose;
use zabeteh::targets::print::{Assets, page, template};
use zabeteh::text::Bilingual;

use crate::targets::fixture;

use super::sheets::{EDITIONS, LIST, PERSIAN, contract, filled, record, sample};

/// Breaks out of an element, an attribute, a template and a line, wherever it is let.
const VALUE: &str = "</td></style><!--<script>alert(1)</script>\" onload=\"x' {{ 7 * 7 }}{% raw %}{# #}\u{202E}\u{2066}\u{200F}\u{0}\u{7F}";

#[test]
fn hostile_values_print_as_text() {
    for record in &contract().records {
        let filing = poisoned(&sample(record));
        for edition in [PERSIAN, LIST] {
            let html = page(&filled(record, edition, &filing), Assets::At("assets"));
            assert!(!html.contains("<script"), "{}", record.id);
            assert!(!html.contains(" onload=\"x"), "{}", record.id);
            assert!(!html.contains(is_control), "{}", record.id);
            assert_eq!(html.matches("<!--").count(), 1, "{}", record.id);
            assert_eq!(html.matches("</style>").count(), 1, "{}", record.id);
        }
    }
}

#[test]
fn marks_of_a_template_in_a_value_stay_as_they_are() {
    let record = record("building-permit");
    let mut filing = sample(record);
    filing["fields"]["full_name"] = json!("{{ 7 * 7 }}");
    let html = page(&filled(record, PERSIAN, &filing), Assets::At("assets"));
    assert!(html.contains("<bdi>{{ 7 * 7 }}</bdi>"));
}

#[test]
fn what_is_left_out_of_a_value_is_said() {
    let record = record("building-permit");
    let mut filing = sample(record);
    filing["fields"]["full_name"] = json!("ali\u{202E}evil");
    let sheet = filled(record, PERSIAN, &filing);
    assert_eq!(sheet.remarks, ["نویسه‌های پنهان «نام متقاضی» در چاپ حذف شد"]);
    assert!(page(&sheet, Assets::At("assets")).contains(">alievil<"));
}

#[test]
fn ten_thousand_letters_without_a_blank_are_printed() {
    let record = record("building-permit");
    let mut filing = sample(record);
    let long = "ا".repeat(10_000);
    filing["fields"]["full_name"] = json!(long);
    filing["fields"]["national_id"] = json!("1".repeat(10_000));
    let html = page(&filled(record, PERSIAN, &filing), Assets::At("assets"));
    assert!(html.contains(&long));
    assert!(html.contains(&"1".repeat(10_000)), "what fits no boxes stands beside them");
}

#[test]
fn texts_of_authors_open_no_tag_of_a_template_and_no_element() {
    let mut contract = fixture::contract();
    let hostile = "</style></title>{{ x }}{% if %}{# [[ y ]] \"'&";
    let mut record = contract.records[0].clone();
    record.title = Bilingual::new(hostile, hostile);
    record.purpose = record.title.clone();
    for section in &mut record.sections {
        section.title = record.title.clone();
    }
    contract.records[0] = record.clone();
    for edition in EDITIONS {
        let sheet = compose(&contract, &record, edition, None);
        let html = page(&sheet, Assets::At("assets"));
        assert!(html.contains("&lt;/style&gt;"), "{}", template(&sheet));
        assert_eq!(html.matches("</style>").count(), 1);
        assert_eq!(html.matches("</title>").count(), 1);
    }
}

/// Puts a text wherever a filing has one, but for the name of the form.
fn poisoned(filing: &Value) -> Value {
    let mut filing = filing.clone();
    for key in ["fields", "documents", "filed_on"] {
        poison(&mut filing[key], VALUE);
    }
    filing["fields"][VALUE] = json!(VALUE);
    filing
}

fn poison(json: &mut Value, with: &str) {
    match json {
        Value::String(text) => *text = with.to_owned(),
        Value::Array(items) => items.iter_mut().for_each(|item| poison(item, with)),
        Value::Object(object) => object.values_mut().for_each(|value| poison(value, with)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn is_control(letter: char) -> bool {
    (letter.is_control() && letter != '\n')
        || matches!(letter, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
