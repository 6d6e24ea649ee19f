use std::collections::BTreeMap;

use crate::text::Lang;

use super::command::Run;
use super::text;

/// Writes JUnit XML with one suite for each record.
pub(super) fn junit(runs: &[Run], lang: Lang) -> String {
    let mut suites: BTreeMap<&str, Vec<&Run>> = BTreeMap::new();
    for run in runs {
        suites.entry(run.0.record.as_str()).or_default().push(run);
    }
    let suites = suites.iter().map(|(record, runs)| suite(record, runs, lang));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <testsuites name=\"zabeteh\" tests=\"{}\" failures=\"{}\">\n{}</testsuites>\n",
        runs.len(),
        runs.iter().filter(|(_, trial)| !trial.passed).count(),
        suites.collect::<String>(),
    )
}

fn suite(record: &str, runs: &[&Run], lang: Lang) -> String {
    let failed = runs.iter().filter(|(_, trial)| !trial.passed).count();
    let cases: String = runs.iter().map(|run| case(run, lang)).collect();
    format!(
        "  <testsuite name=\"{record}\" tests=\"{}\" failures=\"{failed}\">\n{cases}  </testsuite>\n",
        runs.len(),
    )
}

fn case((scenario, trial): &Run, lang: Lang) -> String {
    let name = format!("classname=\"{}\" name=\"{}\"", scenario.record, scenario.id);
    if trial.passed {
        return format!("    <testcase {name}/>\n");
    }
    let failures = trial.failures.iter().map(|it| text::failure(it, lang));
    let lines: Vec<String> = failures.collect();
    let title = escaped(scenario.title.get(lang));
    let text = escaped(&lines.join("\n"));
    format!(
        "    <testcase {name}>\n      <failure message=\"{title}\">{text}</failure>\n    </testcase>\n"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
