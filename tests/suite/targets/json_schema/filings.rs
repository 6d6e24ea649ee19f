use serde_json::{Value, json};
use zabeteh::contract::Entry;
use zabeteh::targets::Target;
use zabeteh::targets::json_schema::JsonSchemas;
use zabeteh::text::Date;

use super::case::{Case, filing, filing_with};
use crate::targets::fixture::{contract, form};

#[test]
fn the_sample_filing_is_accepted() {
    Case::of(&contract()).accepts(&filing());
}

#[test]
fn a_filing_may_leave_out_what_is_optional_and_what_has_not_come_back() {
    let case = Case::of(&contract());
    case.accepts(&filing_with("/answers", Value::Null));
    case.accepts(&filing_with("/answers", json!({})));
    case.accepts(&filing_with("/answers/fire-inquiry", json!({})));
    case.accepts(&filing_with("/fields/email", json!("a@b.ir")));
}

#[test]
fn every_object_is_closed() {
    let case = Case::of(&contract());
    for pointer in
        ["/other", "/fields/other", "/fields/units/0/other", "/documents/other", "/answers/other"]
    {
        let filing = filing_with(pointer, json!({}));
        assert!(!case.validator.is_valid(&filing), "{pointer}");
    }
}

#[test]
fn a_wrong_value_is_refused_at_its_field() {
    let wrong = [
        ("role", json!("company")),
        ("storeys", json!(61)),
        ("storeys", json!("4")),
        ("area", json!("480.000")),
        ("area", json!(480)),
        ("area", json!("1234567.00")),
        ("fee", json!("050000")),
        ("fee", json!("-1")),
        ("permit_date", json!("1380-05-09")),
        ("permit_date", json!("1402-12-30")),
        ("roles", json!([])),
        ("roles", json!(["owner", "owner"])),
        ("confirmed", json!(false)),
        ("drawing", json!("")),
        ("plate", json!({"main": 0, "sub": 0, "section": 1})),
        ("renovation_code", json!("23-1-1-1-0-0-0")),
        ("mobile", json!("9123456789")),
        ("note", json!("سلام‌ها")),
        ("units", json!([])),
    ];
    let case = Case::of(&contract());
    for (field, value) in wrong {
        let clause = if field == "units" { "rows units" } else { &format!("value {field}") };
        case.refuses(&filing_with(&format!("/fields/{field}"), value), clause);
    }
}

#[test]
fn coverage_says_what_a_type_loses() {
    let case = Case::of(&contract());
    assert_eq!(case.clause("value mobile")["reasons"], json!(["checksum"]));
    assert_eq!(case.clause("value area")["reasons"], json!(["decimal-compare"]));
    assert_eq!(case.clause("value fee")["exactness"], json!("exact"));
    assert_eq!(case.clause("value permit_date")["exactness"], json!("exact"));
}

#[test]
fn a_missing_field_is_refused() {
    let case = Case::of(&contract());
    case.refuses(&filing_with("/fields/role", Value::Null), "presence role");
    case.refuses(&filing_with("/documents/deed", Value::Null), "document deed");
}

#[test]
fn a_field_is_asked_exactly_under_its_condition() {
    let case = Case::of(&contract());
    case.refuses(&filing_with("/fields/died_on", json!("1400-01-01")), "presence died_on");
    let mut heir = filing_with("/fields/role", json!("heir"));
    heir["documents"]["inheritance"] = json!({});
    case.refuses(&heir, "presence died_on");
    heir["fields"]["died_on"] = json!("1399-12-30");
    case.accepts(&heir);
    heir["documents"] = json!({"deed": {}});
    case.refuses(&heir, "document inheritance");
}

#[test]
fn a_column_is_asked_under_the_condition_of_its_row() {
    let case = Case::of(&contract());
    let clause = "presence units.lift_number";
    case.refuses(&filing_with("/fields/units/0", json!({"floor": 1, "has_lift": true})), clause);
    let unasked = json!({"floor": 1, "has_lift": false, "lift_number": "7"});
    case.refuses(&filing_with("/fields/units/0", unasked), clause);
}

#[test]
fn days_are_exactly_those_of_the_calendar() {
    let case = Case::of(&contract());
    let pattern = &case.schema["properties"]["filed_on"];
    let days = jsonschema::validator_for(pattern).expect("the schema compiles");
    for year in 1199..=1501 {
        for (month, day) in [(0, 1), (1, 0), (6, 31), (7, 30), (7, 31), (12, 29), (12, 30), (13, 1)]
        {
            let exists = Date::new(year, month, day).is_some();
            let text = json!(format!("{year:04}-{month:02}-{day:02}"));
            assert_eq!(days.is_valid(&text), exists, "{text}");
        }
    }
}

#[test]
fn the_layout_shows_a_field_with_its_condition() {
    let artifacts = JsonSchemas.emit(&contract());
    let layout = artifacts.iter().find(|one| one.path == "schemas/completion.uischema.json");
    let layout: Value = serde_json::from_str(&layout.expect("emitted").text).expect("JSON");
    let control = &layout["elements"][0]["elements"][1];
    insta::with_settings!({
        snapshot_path => "../../../snapshots/targets",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("control_shown_under_a_condition",
            serde_json::to_string_pretty(control).expect("JSON"));
    });
}

#[test]
fn the_schema_is_where_every_entry_of_the_form_is() {
    let case = Case::of(&contract());
    let fields = case.schema["properties"]["fields"]["properties"].as_object().expect("an object");
    let names: Vec<&str> = fields.keys().map(String::as_str).collect();
    let form = form();
    let entries = form.entries().filter(|entry| !matches!(entry, Entry::Computed(_)));
    let expected: Vec<&str> = entries.map(|entry| entry.id().as_str()).collect();
    assert_eq!(names, expected);
}
