use zabeteh::syntax::{NoNames, format, parse};

use super::cases::{cases, source};

#[test]
fn good_sources_have_no_problems() {
    for (name, source) in cases("good") {
        let problems = parse(&source).problems.into_sorted();
        assert!(problems.is_empty(), "{name}: {problems:?}");
    }
}

#[test]
fn formatting_keeps_the_tree_and_is_done_at_once() {
    for (name, case) in cases("good") {
        let ast = parse(&case).value;
        let text = format(&ast, ast.lang, &NoNames);
        let again = parse(&source(&text));
        assert!(again.problems.is_empty(), "{name} has problems when formatted");
        assert_eq!(again.value, ast, "{name} says something else when formatted");
        assert_eq!(format(&again.value, ast.lang, &NoNames), text, "{name}");
    }
}

#[test]
fn formatting_loses_no_comment() {
    for (name, case) in cases("good") {
        let ast = parse(&case).value;
        let text = format(&ast, ast.lang, &NoNames);
        let count = |text: &str| text.matches('#').count();
        assert_eq!(count(&text), count(&case.text), "{name}");
    }
}
