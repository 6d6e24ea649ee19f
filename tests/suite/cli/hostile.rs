use serde_json::Value;

use super::Folder;

/// A filing with one more thing in its fields.
fn with(extra: &str) -> String {
    let begin =
        r#"{"form":"wall-repair","filed_on":"1405-02-01","documents":{"title-deed":{}},"fields":{"#;
    let fields = r#""case_number":"22001840320","length_of_wall":"12.50","height_of_wall":"2.00","mobile":"09121234567""#;
    format!("{begin}{fields}{extra}}}}}")
}

fn folder() -> Folder {
    Folder::with_repository()
}

/// Whether the program refuses to read a filing and says why in one line, with a place.
#[track_caller]
fn is_unreadable(input: &[u8], why: &str) {
    let folder = folder();
    folder.write("filing.json", input);
    let run = folder.run(&["validate", "filing.json"]).exits(2);
    assert!(run.err.contains("filing.json") && run.err.contains(why), "{run:?}");
    assert!(run.err.lines().count() == 1 && run.err.len() < 300, "{run:?}");
}

#[test]
fn a_filing_of_a_hundred_megabytes_of_brackets_is_no_json() {
    is_unreadable(&b"[".repeat(100 << 20), "recursion limit exceeded at line 1 column 128");
    let objects = b"{\"a\":".repeat(1 << 20);
    is_unreadable(&objects, "recursion limit exceeded at line 1");
}

#[test]
fn depth_that_can_be_read_is_a_finding() {
    let deep = "[".repeat(120) + &"]".repeat(120);
    for extra in [format!(",\"mobile\":{deep}"), format!(",\"deep\":{deep}")] {
        let run = folder().run_with(&["validate", "-"], &with(&extra)).exits(1);
        assert!(run.out.contains("refused"), "{run:?}");
    }
}

#[test]
fn the_last_of_two_equal_keys_counts() {
    let twice = with(r#","mobile":"no number""#);
    folder().run_with(&["validate", "-"], &twice).exits(1);
    let mended = with(r#","mobile":"no number","mobile":"09121234567""#);
    folder().run_with(&["validate", "-"], &mended).exits(0);
}

#[test]
fn half_a_character_is_no_json() {
    is_unreadable(with(r#","a":"\ud800""#).as_bytes(), "end of hex escape at line 1 column");
    is_unreadable(with(r#","a":"\udc00\ud800""#).as_bytes(), "at line 1 column");
}

#[test]
fn numbers_that_no_machine_holds_are_findings_or_no_json() {
    is_unreadable(with(r#","mobile":1e999"#).as_bytes(), "number out of range");
    let digits = "9".repeat(300);
    let run = folder().run_with(&["validate", "-"], &with(&format!(",\"mobile\":{digits}")));
    assert!(run.exits(1).out.contains("refused"));
}

#[test]
fn a_null_character_is_a_finding_inside_a_text_and_no_json_outside() {
    let run = folder().run_with(&["validate", "-"], &with(r#","mobile":"0912\u0000""#)).exits(1);
    assert!(run.out.contains("/fields/mobile"), "{run:?}");
    is_unreadable(b"{\"form\":\0}", "line 1 column");
}

#[test]
fn another_encoding_is_named_with_its_remedy() {
    let wide: Vec<u8> = with("").encode_utf16().flat_map(u16::to_le_bytes).collect();
    is_unreadable(&[&b"\xff\xfe"[..], &wide].concat(), "byte 0 is not UTF-8");
    is_unreadable(&wide, "is not JSON");
    is_unreadable(b"{\"form\":\"\xc0\xaf\"}", "byte 9 is not UTF-8; save the file");
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    folder().run_with(&["validate", "-"], &format!("\u{feff}{}", with(""))).exits(0);
}

#[test]
fn names_with_a_meaning_elsewhere_are_unknown_names_here() {
    let extra = r#","__proto__":{"mobile":1},"constructor":1,"toString":1,"":1,"a/b~c":1"#;
    let arguments = ["validate", "-", "--format", "json"];
    let run = folder().run_with(&arguments, &with(extra)).exits(1);
    let verdict: Value = serde_json::from_str(&run.out).expect("the verdict is JSON");
    let findings = verdict["findings"].as_array().expect("a list");
    let paths: Vec<&str> = findings.iter().filter_map(|it| it["path"].as_str()).collect();
    let wanted = ["", "__proto__", "a~1b~0c", "constructor", "toString"];
    assert_eq!(paths, wanted.map(|key| format!("/fields/{key}")));
}

#[test]
fn a_value_of_ten_megabytes_is_a_finding_and_is_not_repeated() {
    let long = "ک".repeat(5 << 20);
    let run = folder().run_with(&["validate", "-"], &with(&format!(",\"mobile\":\"{long}\"")));
    let run = run.exits(1);
    assert!(run.out.len() < 5_000, "the answer has {} bytes", run.out.len());
}
