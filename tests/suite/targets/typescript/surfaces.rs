//! One source, two surfaces: what is typed, and the same without types.

use zabeteh::contract::Entry;
use zabeteh::model::{Formula, Relation, Term, ValueType};
use zabeteh::targets::Target;
use zabeteh::targets::typescript::TypeScript;

use crate::targets::fixture::{field, form, place, rule, value, when, with};

fn file(end: &str) -> String {
    let mut form = form();
    let mut late = field("late", ValueType::Text { max: 3 });
    late.when = when(Formula::Given(place("note")));
    late.when.reads = vec![place("note")];
    form.sections[0].entries.push(Entry::Field(late));
    let product = Term::Times(Box::new(value("storeys")), Box::new(value("storeys")));
    let big = Term::Times(Box::new(product), Box::new(Term::Constant(1 << 52)));
    form.rules = vec![rule(Formula::Compare(big, Relation::AtMost, Term::Constant(9)))];
    let files = TypeScript.emit(&with(form));
    let found = files.into_iter().find(|it| it.path.ends_with(end));
    found.map_or_else(String::new, |it| it.text)
}

#[test]
fn plain_modules_hold_no_types_and_typed_ones_no_comments_for_them() {
    for end in ["dist/forms/completion.mjs", "dist/runtime.mjs", "dist/index.mjs", "dist/sms.mjs"] {
        let text = file(end);
        assert!(!text.is_empty() && !text.contains("/*:"), "{end}");
        assert!(!text.contains("import type") && !text.contains("interface "), "{end}");
    }
    for end in ["src/forms/completion.ts", "src/runtime/report.ts", "src/index.ts", "src/sms.ts"] {
        let text = file(end);
        assert!(!text.is_empty() && !text.contains("/*:") && !text.contains(".mjs\""), "{end}");
    }
}

#[test]
fn every_file_says_what_made_it_in_its_first_line() {
    for file in TypeScript.emit(&with(form())) {
        let first = file.text.lines().take(2).collect::<String>();
        assert!(first.contains("made by zabeteh"), "{}", file.path);
        assert!(file.text.ends_with('\n'), "{}", file.path);
    }
}

#[test]
fn a_condition_is_one_line_of_code() {
    let text = file("src/forms/completion.ts");
    let line = text.lines().find(|line| line.starts_with("const asksLate"));
    assert_eq!(line, Some("const asksLate: When<Values, Answered> = (f) => f.note !== undefined;"),);
}

#[test]
fn what_may_leave_2_to_the_53rd_is_computed_with_bigints() {
    let text = file("dist/forms/completion.mjs");
    assert!(
        text.contains("exactly((n$0) => n$0 * n$0 * 4503599627370496n <= 9n, f.storeys) === true")
    );
}

#[test]
fn what_is_written_has_a_type_with_its_documentation() {
    let text = file("dist/forms/completion.d.mts");
    assert!(text.contains("readonly late?: string;"), "{text}");
    assert!(text.contains("export declare const validate: Offer<Filing>[\"validate\"];"));
}
