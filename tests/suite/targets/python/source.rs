//! What is written: the functions of a small record, and its text messages.

use zabeteh::targets::Target;
use zabeteh::targets::python::Python;

use super::net::with_rule;

fn file(path: &str) -> String {
    let path = format!("validators/python/{path}");
    let mut artifacts = Python.emit(&with_rule()).into_iter();
    artifacts.find(|artifact| artifact.path == path).expect("the package has the file").text
}

/// Returns the lines from one that begins so, up to the next empty one.
fn block(text: &str, begin: &str) -> String {
    let lines = text.lines().skip_while(|line| !line.starts_with(begin));
    lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_rule_is_a_function_of_one_expression() {
    let text = file("zabeteh_forms/records/completion.py");
    insta::assert_snapshot!(block(&text, "def _rule_tested"), @r#"
    def _rule_tested(v: Values) -> bool:
        """condition."""
        return v["storeys"] <= 5 or v["fire-inquiry/safe"] is True
    "#);
}

#[test]
fn a_field_is_read_after_the_field_that_its_condition_reads() {
    let text = file("zabeteh_forms/records/completion.py");
    let read = |field: &str| text.find(&format!("= fields[\"{field}\"]")).expect("it is read");
    assert!(read("note") < read("role") || read("note") < read("late"));
    assert!(read("note") < read("late"), "late is asked where a note is given");
}

#[test]
fn every_file_says_what_made_it() {
    for artifact in Python.emit(&with_rule()) {
        let first = artifact.text.lines().next().unwrap_or_default();
        assert!(first.contains("made by zabeteh"), "{}: {first}", artifact.path);
    }
}

#[test]
fn a_message_names_its_values_in_order() {
    let text = file("zabeteh_forms/messages.py");
    let fields = ["role", "storeys", "area", "permit_date", "note"];
    let at = fields.map(|field| text.find(&format!("\"{field}\"")).expect("the message has it"));
    assert!(at.is_sorted(), "{at:?}");
}
