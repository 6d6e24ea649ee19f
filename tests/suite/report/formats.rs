use serde_json::Value;
use zabeteh::report::{Format, Ink, Sheet, render, summary};
use zabeteh::text::Lang;

use super::example;

/// Renders the example in a format, with isolates made visible.
fn rendered(format: Format, lang: Option<Lang>) -> String {
    let (sources, asts, problems) = example();
    let sheet = Sheet::new(&sources, &asts).speaking(lang);
    let ink = Ink { colour: false, isolates: true };
    render(format, &problems, &sheet, ink).replace('\u{2068}', "⟨").replace('\u{2069}', "⟩")
}

fn snapshot(name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => "../../snapshots/report",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, text);
    });
}

fn parsed(format: Format) -> Value {
    serde_json::from_str(&rendered(format, None)).expect("the format is JSON")
}

#[test]
fn a_terminal_speaks_the_language_of_each_file() {
    snapshot("text", &rendered(Format::Text, None));
}

#[test]
fn a_language_that_is_asked_for_wins() {
    let text = rendered(Format::Text, Some(Lang::En));
    assert!(text.contains("error"), "{text}");
    assert!(!text.contains("خطا"), "{text}");
}

#[test]
fn plain_text_has_nothing_but_letters_and_line_ends() {
    let text = rendered(Format::Plain, None);
    let strange = |letter: char| (letter.is_control() && letter != '\n') || "⟨⟩".contains(letter);
    assert!(!text.contains(strange), "{text}");
}

#[test]
fn colour_is_used_when_it_is_wanted() {
    let (sources, asts, problems) = example();
    let ink = Ink { colour: true, isolates: false };
    let text = render(Format::Text, &problems, &Sheet::new(&sources, &asts), ink);
    assert!(text.contains("\u{1b}[1;31m"), "{text}");
}

#[test]
fn json_says_everything_in_both_languages() {
    snapshot("json", &rendered(Format::Json, None));
}

#[test]
fn github_annotates_the_line() {
    snapshot("github", &rendered(Format::Github, None));
}

#[test]
fn junit_has_a_suite_for_each_file() {
    snapshot("junit", &rendered(Format::Junit, None));
}

#[test]
fn gitlab_keeps_the_name_of_a_problem_when_lines_move() {
    let (mut sources, asts, problems) = example();
    let fingerprint = |sources: &[_], problems: &[_]| {
        let sheet = Sheet::new(sources, &asts);
        let text = render(Format::Gitlab, problems, &sheet, Ink::default());
        let issues: Value = serde_json::from_str(&text).expect("the format is JSON");
        issues[0]["fingerprint"].clone()
    };
    let before = fingerprint(&sources, &problems);
    let moved = format!("# above\n{}", sources[0].text);
    sources[0] = zabeteh::text::Source::new(sources[0].id, "forms/a b.zab", moved);
    let mut shifted = problems;
    shifted[0].span.start += 8;
    shifted[0].span.end += 8;
    assert_eq!(before, fingerprint(&sources, &shifted));
}

#[test]
fn gitlab_tells_equal_problems_apart() {
    let (sources, asts, mut problems) = example();
    problems.push(problems[0].clone());
    let sheet = Sheet::new(&sources, &asts);
    let text = render(Format::Gitlab, &problems, &sheet, Ink::default());
    let issues: Value = serde_json::from_str(&text).expect("the format is JSON");
    assert_ne!(issues[0]["fingerprint"], issues[2]["fingerprint"]);
}

#[test]
fn sarif_counts_columns_in_utf16_and_offers_fixes() {
    let document = parsed(Format::Sarif);
    let run = &document["runs"][0];
    assert_eq!(document["version"], "2.1.0");
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    assert_eq!(run["tool"]["driver"]["rules"][1]["id"], "Z0201");
    let place = &run["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "forms/a%20b.zab");
    assert_eq!(place["region"]["startColumn"], 8);
    let fix = &run["results"][1]["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(fix["insertedContent"]["text"], "number");
    assert!(run["results"][0]["properties"]["title"]["fa"].is_string());
}

#[test]
fn a_summary_counts_in_the_digits_of_its_language() {
    let (_, _, problems) = example();
    assert_eq!(summary(&problems, Lang::Fa), "۲ خطا در ۲ پرونده");
    assert_eq!(summary(&problems, Lang::En), "2 errors in 2 files");
    assert_eq!(summary(&problems[..1], Lang::En), "1 error in 1 file");
    assert_eq!(summary(&[], Lang::En), "no problems");
}
