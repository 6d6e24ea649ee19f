use serde_json::{Value, json};

use super::probe::{found, with};

/// Demands that one changed field gives exactly these findings about itself.
fn gives(field: &str, value: Value, code: &str) {
    let findings = found(&with(json!({field: value.clone()})));
    let about: Vec<&String> =
        findings.iter().filter(|it| it.contains(&format!("/fields/{field}"))).collect();
    if code.is_empty() {
        assert!(about.is_empty(), "{field} {value}: {about:?}");
    } else {
        assert_eq!(about, [&format!("{code} /fields/{field}")], "{field} {value}");
    }
}

#[test]
fn whole_numbers_are_json_integers() {
    for (value, code) in [
        (json!(1), ""),
        (json!(60), ""),
        (json!(0), "bounds"),
        (json!(61), "bounds"),
        (json!(u64::MAX), "bounds"),
        (json!(i64::MIN), "bounds"),
        (json!(1.0), ""),
        (json!(-0.0), "bounds"),
        (json!(1.5), "type"),
        (json!("1"), "type"),
        (json!(1e30), "bounds"),
        (json!(-1e30), "bounds"),
        (json!([1]), "type"),
    ] {
        gives("storeys", value, code);
    }
}

#[test]
fn decimals_are_canonical_strings() {
    for (value, code) in [
        (json!("480"), ""),
        (json!("480.5"), ""),
        (json!("480.50"), ""),
        (json!("480.505"), "shape"),
        (json!("0480"), "shape"),
        (json!("480."), "shape"),
        (json!(".5"), "shape"),
        (json!("+480"), "shape"),
        (json!("4e2"), "shape"),
        (json!("۴۸۰"), "shape"),
        (json!(""), "shape"),
        (json!("-480"), "shape"),
        (json!("0.99"), "bounds"),
        (json!("99999999999999999999999"), "bounds"),
        (json!(480), "type"),
    ] {
        gives("permitted_area", value, code);
    }
}

#[test]
fn money_goes_to_64_bits() {
    gives("price", json!("9223372036854775807"), "");
    gives("price", json!("9223372036854775808"), "bounds");
    gives("price", json!("10.5"), "shape");
    gives("price", json!(10), "type");
}

#[test]
fn texts_are_bounded_and_printable() {
    for (value, code) in [
        (json!("الف"), ""),
        (json!("ا".repeat(20)), ""),
        (json!("ا".repeat(21)), "length"),
        (json!("یک\nدو"), ""),
        (json!("یک\tدو"), "character"),
        (json!("\u{0}"), "character"),
        (json!("  \u{00A0} "), "blank"),
        (json!(""), "blank"),
        (json!(5), "type"),
    ] {
        let filing = with(json!({"storeys": 5, "elevator": value.clone()}));
        let expected =
            if code.is_empty() { Vec::new() } else { vec![format!("{code} /fields/elevator")] };
        assert_eq!(found(&filing), expected, "{value}");
    }
}

#[test]
fn the_name_of_a_file_stands_on_one_line() {
    gives("plan", json!("plan.pdf"), "");
    gives("plan", json!("a\nb"), "character");
    gives("plan", json!("a".repeat(201)), "length");
}

#[test]
fn days_are_written_with_hyphens_and_exist() {
    for (value, code) in [
        (json!("1403-12-30"), ""),
        (json!("1404-12-30"), "shape"),
        (json!("1403/12/29"), "shape"),
        (json!("03-12-30"), "shape"),
        (json!("1403-13-01"), "shape"),
        (json!("1199-12-29"), "shape"),
        (json!(14031230), "type"),
    ] {
        gives("permit_date", value, code);
    }
}

#[test]
fn items_must_be_open_on_the_day_of_filing() {
    gives("role", json!("owner"), "");
    gives("role", json!("agent"), "choice");
    gives("role", json!("tenant"), "choice");
    let mut before = with(json!({"role": "agent"}));
    before["filed_on"] = json!("1402-12-29");
    assert_eq!(found(&before), Vec::<String>::new());
}

#[test]
fn sets_are_not_empty_and_hold_an_item_once() {
    gives("uses", json!(["owner", "heir"]), "");
    gives("uses", json!([]), "choice");
    gives("uses", json!(["owner", "owner"]), "duplicate");
    gives("uses", json!(["owner", "tenant"]), "choice");
    gives("uses", json!("owner"), "type");
}

#[test]
fn a_confirmation_must_be_yes() {
    gives("agrees", json!(true), "");
    gives("agrees", json!(false), "confirmation");
    gives("agrees", json!("yes"), "type");
    gives("shared", json!(0), "type");
}

#[test]
fn identifiers_say_what_is_wrong_with_them() {
    gives("national_id", json!("0084575948"), "");
    gives("national_id", json!("0084575949"), "control-digit");
    gives("national_id", json!("1111111111"), "repeated-digits");
    gives("national_id", json!("1230000000"), "empty-serial");
    gives("national_id", json!("۰۰۸۴۵۷۵۹۴۸"), "shape");
    gives("case_number", json!("23001840320"), "district");
}

#[test]
fn a_plate_has_three_bounded_numbers() {
    gives("plate", json!({"main": 72, "sub": 1617, "section": 3}), "");
    gives("plate", json!({"main": 0, "sub": 1617, "section": 3}), "bounds");
    gives("plate", json!({"main": 72, "section": 3}), "missing");
    gives("plate", json!({"main": 72, "sub": 0, "section": "3"}), "type");
    gives("plate", json!({"main": 72, "sub": 0, "section": 3, "area": 1}), "unknown");
    gives("plate", json!("72/1617"), "type");
}

#[test]
fn rows_are_bounded_and_each_is_read_by_itself() {
    let findings = |units: Value| found(&with(json!({"units": units})));
    let row = || json!({"unit_area": "1", "unit_use": "owner"});
    assert_eq!(findings(json!([])), ["rows /fields/units"]);
    assert_eq!(findings(json!(vec![row(); 6])), ["rows /fields/units"]);
    assert_eq!(findings(json!({})), ["type /fields/units"]);
    assert_eq!(
        findings(json!([row(), {"unit_use": "heir", "z": 1, "a": 1}, 7])),
        [
            "unknown /fields/units/1/a",
            "unknown /fields/units/1/z",
            "missing /fields/units/1/unit_area",
            "missing /fields/units/1/unit_note",
            "type /fields/units/2",
        ],
    );
    let noted = json!([{"unit_area": "1", "unit_use": "owner", "unit_note": "نمونه"}]);
    assert_eq!(findings(noted), ["not-asked /fields/units/0/unit_note"]);
}
