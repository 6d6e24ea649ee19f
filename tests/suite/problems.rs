//! The words and the pages of every problem of names, kinds and rules.

mod samples;

use std::collections::BTreeSet;
use std::fs;

pub(crate) use samples::samples;
use zabeteh::problems::Problem;
use zabeteh::problems::words::{Words, describe};
use zabeteh::text::{Lang, SourceId, Span};

const PAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/problems");

#[test]
fn every_text_says_something_and_none_is_left_open() {
    for (code, words) in texts(Lang::Fa).chain(texts(Lang::En)) {
        for text in parts(&words) {
            assert!(!text.trim().is_empty(), "{code} leaves a text empty");
            assert!(!text.contains('\n'), "{code} breaks a line: {text}");
            assert!(!text.contains("  "), "{code} doubles a space: {text}");
            assert!(!text.ends_with('.'), "{code} ends with a full stop: {text}");
            assert_eq!(text.matches('`').count() % 2, 0, "{code}: {text}");
            assert_eq!(text.matches('«').count(), text.matches('»').count(), "{code}: {text}");
        }
    }
}

#[test]
fn a_title_begins_small_and_a_label_has_few_words() {
    for (code, words) in texts(Lang::Fa).chain(texts(Lang::En)) {
        let first = words.title.chars().next();
        assert!(first.is_some_and(|letter| !letter.is_uppercase()), "{code}: {}", words.title);
        let count = words.label.split_whitespace().count();
        assert!((2..=5).contains(&count), "{code}: {}", words.label);
    }
}

#[test]
fn persian_words_keep_the_orthography() {
    for (code, words) in texts(Lang::Fa) {
        for text in parts(&words) {
            assert_persian(&code, text);
        }
    }
}

#[test]
fn the_two_languages_differ_in_every_text() {
    for ((code, persian), (_, english)) in texts(Lang::Fa).zip(texts(Lang::En)) {
        for (fa, en) in parts(&persian).into_iter().zip(parts(&english)) {
            assert_ne!(fa, en, "{code}");
        }
    }
}

#[test]
fn every_code_has_its_page() {
    for code in codes() {
        let page = page(&code);
        assert!(page.starts_with(&format!("# {code} ")), "{code} has another heading");
        let headings: Vec<&str> = page.lines().filter(|line| line.starts_with("## ")).collect();
        assert_eq!(headings, ["## Wrong", "## Right", "## Why", "## چرا"]);
        assert_eq!(page.matches("```zab\n").count(), 2, "{code} shows wrong and right");
    }
}

#[test]
fn a_fault_is_named_in_small_words_joined_by_hyphens_and_once() {
    let mut seen = BTreeSet::new();
    for code in codes() {
        let page = page(&code);
        let name = page.lines().next().and_then(|line| line.split(' ').nth(2)).unwrap_or("");
        let kebab = name
            .split('-')
            .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase()));
        assert!(kebab, "{code} is called {name:?}");
        assert!(seen.insert(name.to_owned()), "{name} is the name of two faults");
    }
}

#[test]
fn the_persian_of_every_page_keeps_the_orthography() {
    for code in codes() {
        let page = page(&code);
        let (fact, why) = (page.lines().nth(2), page.split("## چرا\n").nth(1));
        assert_persian(&code, fact.unwrap_or(""));
        assert_persian(&code, why.unwrap_or(""));
    }
}

#[test]
fn the_list_of_problems_names_every_code_in_order() {
    let list = fs::read_to_string(format!("{PAGES}/README.md")).unwrap_or_default();
    let rows = list.lines().filter_map(|line| line.strip_prefix("| [Z"));
    let listed: Vec<String> = rows.map(|row| format!("Z{}", &row[..4])).collect();
    assert!(listed.is_sorted(), "the list is out of order");
    for code in codes() {
        assert!(listed.contains(&code), "{code} is not listed");
    }
}

fn texts(lang: Lang) -> impl Iterator<Item = (String, Words)> {
    samples().into_iter().map(move |kind| {
        let problem =
            Problem { kind, span: Span::new(SourceId(0), 0, 0), related: Vec::new(), fix: None };
        (problem.code().to_string(), describe(&problem, lang))
    })
}

fn parts(words: &Words) -> [&str; 3] {
    [&words.title, &words.label, &words.help]
}

fn codes() -> BTreeSet<String> {
    texts(Lang::En).map(|(code, _)| code).collect()
}

fn page(code: &str) -> String {
    fs::read_to_string(format!("{PAGES}/{code}.md")).unwrap_or_default()
}

fn assert_persian(code: &str, text: &str) {
    let prose = without_quoted(text);
    assert!(!prose.trim().is_empty(), "{code} has no Persian");
    assert!(!prose.contains(['ي', 'ك', 'ۀ', 'ـ', '!']), "{code} misspells: {text}");
    assert!(!prose.contains("می‌باشد"), "{code} is stilted: {text}");
    assert!(!prose.contains(|letter: char| letter.is_ascii_alphanumeric()), "{code}: {text}");
    assert!(!prose.contains([',', ';', '?']), "{code} has Latin punctuation: {text}");
}

/// Leaves out what stands in backticks and guillemets, and the names of parts that are listed.
fn without_quoted(text: &str) -> String {
    let text = text.replace("main, sub, section", "");
    let prose: String = text.split('`').step_by(2).collect();
    prose.split('«').map(|piece| piece.split('»').next_back().unwrap_or("")).collect()
}
