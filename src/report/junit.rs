use crate::problems::{Problem, Severity};
use crate::text::Source;

use super::located::{Located, located};
use super::{Sheet, Summary};

/// Writes JUnit XML with one suite for each file; a warning is a case that passes.
pub(super) fn junit(problems: &[Problem], sheet: &Sheet) -> String {
    let Summary { errors, .. } = Summary::of(problems);
    let located = located(problems, sheet);
    let suites: String = sheet.sources().iter().map(|source| suite(source, &located)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <testsuites name=\"zabeteh\" failures=\"{errors}\">\n{suites}</testsuites>\n"
    )
}

fn suite(source: &Source, all: &[Located]) -> String {
    let own = |problem: &&Located| problem.place.source.id == source.id;
    let cases: Vec<String> = all.iter().filter(own).map(case).collect();
    let failures = all.iter().filter(own).filter(|it| is_error(it)).count();
    let path = escaped(&source.path);
    let body = if cases.is_empty() {
        format!("    <testcase classname=\"{path}\" name=\"check\"/>\n")
    } else {
        cases.concat()
    };
    format!(
        "  <testsuite name=\"{path}\" tests=\"{}\" failures=\"{failures}\">\n{body}  </testsuite>\n",
        cases.len().max(1),
    )
}

fn is_error(problem: &Located) -> bool {
    problem.severity == Severity::Error
}

fn case(problem: &Located) -> String {
    let words = problem.words(problem.lang);
    let address = escaped(&problem.place.address());
    let title = escaped(&words.title);
    let text = escaped(&format!("{address}: {}", words.help));
    let result = match problem.severity {
        Severity::Error => format!(
            "      <failure type=\"{}\" message=\"{title}\">{text}</failure>\n",
            problem.code
        ),
        Severity::Warning => format!("      <system-out>{title}\n{text}</system-out>\n"),
    };
    format!(
        "    <testcase classname=\"{}\" name=\"{} {address}\">\n{result}    </testcase>\n",
        escaped(&problem.place.source.path),
        problem.code,
    )
}

/// Writes a text for XML 1.0, which has no place at all for most control characters.
fn escaped(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '&' => "&amp;".to_owned(),
            '<' => "&lt;".to_owned(),
            '>' => "&gt;".to_owned(),
            '"' => "&quot;".to_owned(),
            '\n' | '\t' => letter.to_string(),
            _ if letter.is_control() || matches!(letter, '\u{FFFE}' | '\u{FFFF}') => {
                '\u{FFFD}'.to_string()
            }
            _ => letter.to_string(),
        })
        .collect()
}
