use std::fmt::Write;
use std::path::{Path, PathBuf};

use zabeteh::problems::Problem;
use zabeteh::syntax::parse;
use zabeteh::text::{Source, SourceId};

/// Returns the cases of a folder below `tests/cases/syntax`, by name.
pub(super) fn cases(folder: &str) -> Vec<(String, Source)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/syntax");
    let listing = std::fs::read_dir(root.join(folder)).expect("the folder of cases is there");
    let mut paths: Vec<PathBuf> = listing.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{folder} holds no case");
    paths.iter().map(|path| case(path)).collect()
}

fn case(path: &Path) -> (String, Source) {
    let name = path.file_stem().expect("a case has a name");
    let text = std::fs::read_to_string(path).expect("a case is readable");
    let name = name.to_string_lossy().into_owned();
    (name.clone(), Source::new(SourceId(0), name, text))
}

/// Takes a text as a source.
pub(super) fn source(text: &str) -> Source {
    Source::new(SourceId(0), "case.zab", text)
}

/// Returns the codes of the problems in a text, in order.
pub(super) fn codes(text: &str) -> Vec<u16> {
    let problems = parse(&source(text)).problems.into_sorted();
    problems.iter().map(|problem| problem.code().0).collect()
}

/// Shows a source with its problems: code, place, marked text, fix.
pub(super) fn shown(source: &Source) -> String {
    let mut out = String::new();
    for line in source.text.lines() {
        out += &visible(line);
        out.push('\n');
    }
    out += "---\n";
    for problem in parse(source).problems.into_sorted() {
        show(source, &problem, &mut out);
    }
    out
}

fn show(source: &Source, problem: &Problem, out: &mut String) {
    let place = source.place(problem.span.start);
    let marked = visible(source.slice(problem.span));
    let (code, line, column) = (problem.code(), place.line, place.column);
    let _ = write!(out, "{code} {line}:{column} [{marked}]");
    for related in &problem.related {
        let place = source.place(related.span.start);
        let _ = write!(out, " {:?} {}:{}", related.note, place.line, place.column);
    }
    if let Some(fix) = &problem.fix {
        let place = source.place(fix.span.start);
        let written = visible(&fix.replacement.replace('\n', "⏎"));
        let _ = write!(out, " fix {}:{} [{written}]", place.line, place.column);
    }
    out.push('\n');
}

/// Writes what cannot be seen as its number.
fn visible(text: &str) -> String {
    let is_hidden = |letter: char| {
        letter.is_control() || zabeteh::text::is_direction_control(letter) || letter == '\u{200B}'
    };
    text.chars().fold(String::new(), |mut out, letter| {
        let _ = match is_hidden(letter) {
            true => write!(out, "<{:04X}>", u32::from(letter)),
            false => write!(out, "{letter}"),
        };
        out
    })
}

/// Compares what a case shows with its snapshot.
pub(super) fn assert_shown(folder: &str, name: &str, shown: String) {
    insta::with_settings!({
        snapshot_path => format!("../../snapshots/syntax/{folder}"),
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, shown);
    });
}
