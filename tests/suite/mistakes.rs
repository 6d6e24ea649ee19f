//! Many mistakes in one file: all are reported in one run, in order, and none twice.

#![expect(clippy::disallowed_methods, reason = "the cases are files")]

use std::fs;

use zabeteh::compile::compile;
use zabeteh::problems::ProblemKind;
use zabeteh::problems::words::describe;
use zabeteh::text::{Lang, Source, SourceId};

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");

#[test]
fn ten_mistakes_are_ten_problems() {
    let shown = shown("ten-mistakes");
    assert_eq!(shown.lines().count(), 10, "{shown}");
    snapshot("ten-mistakes", &shown);
}

#[test]
fn a_mistake_has_no_echo_where_its_name_is_used() {
    snapshot("causes-of-many-echoes", &shown("causes-of-many-echoes"));
}

fn snapshot(name: &str, shown: &str) {
    insta::with_settings!({
        snapshot_path => "../snapshots/mistakes",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, shown);
    });
}

/// Returns the problems of a case, each with the line on which it stands.
fn shown(name: &str) -> String {
    let read = |path: &str| fs::read_to_string(path).expect("the case is there");
    let sources = [
        Source::new(SourceId(0), "prelude", read(&format!("{CASES}/problems/prelude.zab"))),
        Source::new(SourceId(1), "case", read(&format!("{CASES}/mistakes/{name}.zab"))),
    ];
    let mut shown = String::new();
    for problem in compile(&sources).problems {
        let place = sources[1].place(problem.span.start);
        // The words about syntax stand in its own snapshots.
        let title = match problem.kind {
            ProblemKind::Syntax(_) => String::new(),
            _ => describe(&problem, Lang::En).title,
        };
        let line = sources[1].line(place.line).trim();
        shown += &format!("{}:{} {} {title} [{line}]\n", place.line, place.column, problem.code());
    }
    shown
}
