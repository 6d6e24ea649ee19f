//! Each problem in a source of its own: what is reported, where, and in which words.

#![expect(clippy::disallowed_methods, reason = "the cases are files")]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use zabeteh::compile::compile;
use zabeteh::problems::words::describe;
use zabeteh::problems::{Note, Problem, Severity};
use zabeteh::text::{Lang, Source, SourceId, Span};

use crate::problems::samples;

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/problems");

#[test]
fn the_prelude_of_the_cases_has_no_problem() {
    let problems = problems(&sources(String::new()));
    assert_eq!(problems, []);
}

#[test]
fn each_case_reports_its_problem_and_no_other_error() {
    let mut surprises = Vec::new();
    for case in cases() {
        let problems = problems(&sources(case.text.clone()));
        let reported: BTreeSet<String> = problems.iter().map(code).collect();
        if !reported.contains(&case.codes[0]) {
            surprises.push(format!("{} reports {reported:?}", case.name));
        }
        let errors = problems.iter().filter(|problem| problem.severity() == Severity::Error);
        for problem in errors.filter(|problem| !case.codes.contains(&code(problem))) {
            surprises.push(format!("{} also reports {:?}", case.name, problem.kind));
        }
    }
    assert!(surprises.is_empty(), "{surprises:#?}");
}

#[test]
fn each_case_reads_like_its_snapshot() {
    for case in cases() {
        let sources = sources(case.text.clone());
        let shown: String =
            problems(&sources).iter().map(|problem| shown(problem, &sources)).collect();
        insta::with_settings!({
            snapshot_path => "../snapshots/problems",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(case.name.as_str(), format!("{}\n{shown}", case.text));
        });
    }
}

#[test]
fn a_fix_removes_the_problem_that_it_mends() {
    let (mut applied, mut idle) = (0, Vec::new());
    for case in cases() {
        let before = problems(&sources(case.text.clone()));
        for problem in &before {
            let Some(mended) = mended(&case.text, problem) else { continue };
            let after = problems(&sources(mended.clone()));
            let count = |problems: &[Problem]| {
                problems.iter().filter(|other| other.kind == problem.kind).count()
            };
            applied += 1;
            if count(&after) >= count(&before) {
                idle.push(format!("{}: {:?}", case.name, problem.kind));
            }
        }
    }
    assert!(applied > 0, "no case has a fix");
    assert!(idle.is_empty(), "{idle:#?}");
}

#[test]
fn every_code_has_a_case() {
    let shown: BTreeSet<String> = cases().into_iter().map(|case| case.codes[0].clone()).collect();
    let known: BTreeSet<String> = samples()
        .into_iter()
        .map(|kind| code(&Problem { kind, span: Span::default(), related: vec![], fix: None }))
        .collect();
    let without: Vec<&String> = known.difference(&shown).collect();
    assert!(without.is_empty(), "no case shows {without:?}");
    let unknown: Vec<&String> = shown.difference(&known).collect();
    assert!(unknown.is_empty(), "no problem has the code {unknown:?}");
}

/// A source that shows a problem.
struct Case {
    /// The name of the file without its ending.
    name: String,
    /// The codes that it may report as errors; the first is the one that it shows.
    codes: Vec<String>,
    /// The source.
    text: String,
}

fn cases() -> Vec<Case> {
    let entries = fs::read_dir(CASES).expect("the folder of the cases is there");
    let mut cases: Vec<Case> = entries
        .filter_map(|entry| entry.ok()?.path().to_str().map(str::to_owned))
        .filter_map(|path| case(&path))
        .collect();
    cases.sort_by(|left, right| left.name.cmp(&right.name));
    cases
}

fn case(path: &str) -> Option<Case> {
    let name = path.rsplit('/').next()?.strip_suffix(".zab")?;
    let (codes, _) = name.split_once('-')?;
    Some(Case {
        name: name.to_owned(),
        codes: codes.split('+').map(str::to_owned).collect(),
        text: fs::read_to_string(path).ok()?,
    })
}

/// Returns the prelude and a source, which is the second.
fn sources(text: String) -> [Source; 2] {
    let path = format!("{CASES}/prelude.zab");
    let prelude = fs::read_to_string(path).expect("the prelude of the cases is there");
    [Source::new(SourceId(0), "prelude.zab", prelude), Source::new(SourceId(1), "case.zab", text)]
}

fn problems(sources: &[Source]) -> Vec<Problem> {
    compile(sources).problems
}

fn code(problem: &Problem) -> String {
    problem.code().to_string()
}

fn mended(text: &str, problem: &Problem) -> Option<String> {
    let fix = problem.fix.as_ref()?;
    let mut text = text.to_owned();
    text.replace_range(fix.span.range(), &fix.replacement);
    Some(text)
}

fn shown(problem: &Problem, sources: &[Source]) -> String {
    let severity = match problem.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut out = format!("\n{} {severity} {}\n", problem.code(), marked(problem.span, sources));
    for lang in [Lang::En, Lang::Fa] {
        let words = describe(problem, lang);
        let _ = writeln!(out, "  {}", words.title);
    }
    for related in &problem.related {
        let note = match related.note {
            Note::DeclaredHere => "declared",
            Note::OpenedHere => "opened",
            Note::IncludedHere => "included",
            Note::FirstHere => "first",
            Note::GuardHere => "guard",
        };
        let _ = writeln!(out, "  {note} at {}", marked(related.span, sources));
    }
    if let Some(fix) = &problem.fix {
        let _ = writeln!(out, "  fix: {} becomes {}", marked(fix.span, sources), fix.replacement);
    }
    out
}

/// Returns a place with the first line of what it marks.
fn marked(span: Span, sources: &[Source]) -> String {
    let source = &sources[span.source.0 as usize];
    let place = source.place(span.start);
    let mut lines = source.slice(span).trim_end().lines();
    let (first, more) = (lines.next().unwrap_or_default(), lines.next().is_some());
    let path = if span.source == SourceId(0) { "prelude " } else { "" };
    let rest = if more { " …" } else { "" };
    format!("{path}{}:{} [{first}{rest}]", place.line, place.column)
}
