use serde_json::json;

use zabeteh::targets::print::{Assets, page};

use super::sheets::{EDITIONS, ENGLISH, PERSIAN, blank, contract, filled, record, sample};

#[test]
fn no_page_shows_a_mark_of_a_template() {
    for record in &contract().records {
        for edition in EDITIONS {
            let html = page(&blank(record, edition), Assets::At("assets"));
            let marks = ["{{", "}}", "{%", "%}", "[[", "]]", "[%", "%]", "undefined", "none\n"];
            let found: Vec<&str> = marks.into_iter().filter(|mark| html.contains(mark)).collect();
            assert_eq!(found, Vec::<&str>::new(), "{}", record.id);
        }
    }
}

#[test]
fn a_page_that_is_whole_in_itself_asks_for_nothing() {
    let html = page(&blank(record("debt-inquiry"), PERSIAN), Assets::Inside);
    for reference in ["<link", "href=", "src=", "@import", "http"] {
        assert!(!html.contains(reference), "{reference}");
    }
}

#[test]
fn a_blank_form_has_nothing_ticked_and_a_filled_one_what_was_filed() {
    let record = record("building-permit");
    let blank = page(&blank(record, PERSIAN), Assets::At("assets"));
    assert!(!blank.contains('☒'));
    let filled = page(&filled(record, PERSIAN, &sample(record)), Assets::At("assets"));
    assert!(filled.contains("<span class=\"tick\">☒</span> مالک<"));
    assert!(filled.contains("<span class=\"tick\">☐</span> وارث<"));
}

#[test]
fn a_document_is_ticked_with_the_reason_for_this_filing() {
    let record = record("building-permit");
    let mut filing = sample(record);
    filing["fields"]["basements"] = json!(0);
    filing["fields"]["owners_count"] = json!(2);
    let html = page(&filled(record, ENGLISH, &filing), Assets::At("assets"));
    let row = |title: &str| {
        let rows = html.split("<tr ").skip(1).find(|row| row.contains(title));
        rows.map(str::to_owned).expect("each document has a row")
    };
    assert!(row("Geotechnical report").contains("not needed for this filing"));
    let consent = row("consent");
    assert!(consent.contains("class=\"required\""), "{consent}");
    assert!(consent.contains("the property has more than one owner"), "{consent}");
}

#[test]
fn a_filing_is_printed_whatever_the_rules_say_of_it() {
    let record = record("unit-subdivision");
    let mut filing = sample(record);
    filing["fields"]["units"] = json!(7);
    filing["fields"]["district"] = json!("nowhere");
    filing["fields"]["unit_table"] = json!("none");
    let html = page(&filled(record, ENGLISH, &filing), Assets::At("assets"));
    assert!(html.contains("does not satisfy the rules"));
    assert!(html.contains("nowhere"));
}

#[test]
fn each_row_of_a_filing_is_a_row_of_the_page() {
    let record = record("unit-subdivision");
    let mut filing = sample(record);
    let row = filing["fields"]["unit_table"][0].clone();
    filing["fields"]["unit_table"] = json!(vec![row; 500]);
    let html = page(&filled(record, ENGLISH, &filing), Assets::At("assets"));
    let table = html.split("<table class=\"rows\">").nth(1).expect("the form has a table");
    let body = table.split("</table>").next().expect("the table ends");
    assert_eq!(body.matches("<tr>").count(), 501, "500 rows and the head");
}
