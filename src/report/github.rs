use crate::problems::{Problem, Severity};

use super::Sheet;
use super::located::{Located, located};

/// Writes one workflow command for each problem.
pub(super) fn github(problems: &[Problem], sheet: &Sheet) -> String {
    located(problems, sheet).iter().map(command).collect()
}

fn command(problem: &Located) -> String {
    let name = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    format!("::{name} {}::{}\n", properties(problem), escaped(&message(problem)))
}

fn properties(problem: &Located) -> String {
    let place = &problem.place;
    let mut parts = vec![
        format!("file={}", escaped_property(&place.source.path)),
        format!("line={}", place.start.line),
        format!("endLine={}", place.end.line),
    ];
    // A range of columns is understood on one line alone.
    if place.start.line == place.end.line {
        parts.push(format!("col={}", place.start.column));
        parts.push(format!("endColumn={}", place.end.column));
    }
    parts.push(format!("title={}", escaped_property(&problem.code)));
    parts.join(",")
}

/// Says it in the language of the file, then in the other one.
fn message(problem: &Located) -> String {
    [problem.lang, problem.lang.other()]
        .map(|lang| {
            let words = problem.words(lang);
            format!("{}\n{}", words.title, words.help)
        })
        .join("\n\n")
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn escaped_property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}
