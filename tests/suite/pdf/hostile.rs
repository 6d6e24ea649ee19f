use serde_json::{Value as Json, json};

use super::fixture::{FORM, printed, record, sample};

/// Texts that would be markup, if data could become markup.
const MARKUP: &[&str] = &[
    "#let x = 1 #panic(\"x\")",
    "*bold* _slanted_ `raw` $x^2$ <label> @label",
    "= heading\n- item\n+ item\n/ term: text",
    "<script>alert(1)</script> {{ x }} {% raw %}",
    "// comment /* comment */ \\ \\u{202E} ~ -- --- ...",
    "#read(\"/filing.json\") #import \"@preview/x:1.0.0\"",
];

fn with(key: &str, value: Json) -> Json {
    let mut filing = sample(record("building-permit"));
    filing["fields"][key] = value;
    filing
}

#[test]
fn markup_is_printed_as_text() {
    for text in MARKUP {
        let pdf = printed(record("building-permit"), FORM, Some(&with("full_name", json!(text))));
        assert_eq!(pdf.notices, [], "{text}");
    }
}

#[test]
fn a_word_without_end_breaks_and_goes_over_pages() {
    for letter in ["W", "ب"] {
        let filing = with("full_name", json!(letter.repeat(1_000)));
        let blank = printed(record("building-permit"), FORM, None);
        let pdf = printed(record("building-permit"), FORM, Some(&filing));
        assert!(pdf.pages <= blank.pages + 3, "{letter}: {} pages", pdf.pages);
    }
}

#[test]
fn values_of_a_wrong_type_are_printed() {
    for value in [json!(null), json!([1, [2]]), json!({"a": {"b": "ج"}}), json!(1e300), json!(true)]
    {
        for key in ["full_name", "national_id", "engineers", "plot_instruction_date"] {
            printed(record("building-permit"), FORM, Some(&with(key, value.clone())));
        }
    }
    printed(record("building-permit"), FORM, Some(&json!({"fields": [], "documents": 3})));
}

#[test]
fn five_hundred_rows_go_over_pages() {
    let record = record("unit-subdivision");
    let mut filing = sample(record);
    let row = filing["fields"]["unit_table"][0].clone();
    filing["fields"]["unit_table"] = vec![row; 500].into();
    let pdf = printed(record, FORM, Some(&filing));
    assert!((10..=20).contains(&pdf.pages), "{} pages", pdf.pages);
}
