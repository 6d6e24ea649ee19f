//! What is written: the methods of a small record, and the record of its fields.

use zabeteh::targets::Target;
use zabeteh::targets::java::Java;

use super::net::with_rule;

fn file(class: &str) -> String {
    let path = format!("validators/java/src/main/java/zabeteh/forms/{class}.java");
    let mut artifacts = Java.emit(&with_rule()).into_iter();
    artifacts.find(|artifact| artifact.path == path).expect("the package has the file").text
}

/// Returns the lines from one that begins so, up to the next empty one.
fn block(text: &str, begin: &str) -> String {
    let lines = text.lines().skip_while(|line| !line.starts_with(begin));
    lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_rule_is_a_method_of_one_expression() {
    let text = file("CompletionForm");
    insta::assert_snapshot!(block(&text, "  private static boolean ruleTested"), @r"
      private static boolean ruleTested(Values v, Row row) {
        return atMost(v.number(STOREYS), 5) || v.yes(FIRE_INQUIRY_SAFE);
      }
    }
    ");
}

#[test]
fn what_is_filled_in_has_a_record() {
    let text = file("CompletionFields");
    insta::assert_snapshot!(block(&text, "  public record UnitsRow("), @r#"
    public record UnitsRow(
        Long floor,
        Boolean hasLift,
        String liftNumber) {
      private Map<String, Object> tree() {
        Map<String, Object> out = new LinkedHashMap<>();
        Trees.put(out, "floor", floor);
        Trees.put(out, "has_lift", hasLift);
        Trees.put(out, "lift_number", liftNumber);
        return out;
      }
    }
    "#);
}

#[test]
fn every_file_says_what_made_it() {
    for artifact in Java.emit(&with_rule()) {
        let start: String = artifact.text.lines().take(2).collect();
        assert!(start.contains("made by zabeteh"), "{}: {start}", artifact.path);
    }
}
