use proptest::prelude::*;
use zabeteh::report::{Format, Ink, Sheet, render};
use zabeteh::text::{Lang, Source, SourceId, Span};

use super::{ast, unread_words};

/// Renders a problem that marks some bytes of a text.
fn rendered(format: Format, text: &str, start: usize, end: usize) -> String {
    let sources = [Source::new(SourceId(0), "a.zab", text)];
    let problems = [unread_words(Span::new(SourceId(0), start, end))];
    let ink = Ink { colour: false, isolates: true };
    let asts = [ast(0, Lang::En)];
    render(format, &problems, &Sheet::new(&sources, &asts), ink)
}

#[test]
fn a_direction_control_of_the_source_is_shown_and_not_obeyed() {
    let text = rendered(Format::Text, "field \u{202E}x\u{2069} y", 6, 10);
    assert!(text.contains("<U+202E>x<U+2069>"), "{text}");
    assert!(!text.contains('\u{202E}'), "{text}");
}

#[test]
fn a_sequence_for_the_terminal_is_shown_and_not_obeyed() {
    let text = rendered(Format::Text, "field \u{1b}[31mred", 6, 10);
    assert!(text.contains("<U+001B>[31"), "{text}");
}

#[test]
fn carets_stand_below_their_word() {
    let text = rendered(Format::Plain, "\tfield nmber 3", 7, 12);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[1].find("nmber"), lines[2].find("^^^^^"), "{text}");
}

#[test]
fn a_persian_line_has_no_carets_but_its_word_again() {
    let source = "قلم «نام» nmber";
    let at = source.find("nmber").expect("it is there");
    let text = rendered(Format::Plain, source, at, at + 5);
    assert!(!text.contains('^'), "{text}");
    assert!(text.contains("| nmber ←"), "{text}");
}

#[test]
fn a_very_long_line_is_cut_around_its_mark() {
    let source = "x ".repeat(100_000) + "nmber" + &" y".repeat(100_000);
    let text = rendered(Format::Text, &source, 200_000, 200_005);
    assert!(text.len() < 2_000, "{} bytes", text.len());
    assert!(text.contains("nmber"), "{text}");
}

const ALL: [Format; 7] = [
    Format::Text,
    Format::Plain,
    Format::Json,
    Format::Sarif,
    Format::Github,
    Format::Gitlab,
    Format::Junit,
];

proptest! {
    #[test]
    fn any_mark_in_any_text_can_be_shown(text in "\\PC{0,40}\n?\\PC{0,40}", a in 0..200_usize, b in 0..200_usize) {
        let edge = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
        let (a, b) = (edge(a).unwrap_or(0), edge(b).unwrap_or(0));
        for format in ALL {
            let shown = rendered(format, &text, a.min(b), a.max(b));
            prop_assert!(shown.ends_with('\n'));
            let opened = shown.matches('\u{2068}').count();
            prop_assert_eq!(opened, shown.matches('\u{2069}').count());
        }
    }

    #[test]
    fn a_github_command_is_one_line(text in "(\\PC|[\r\n%:,]){1,40}") {
        let shown = rendered(Format::Github, &text, 0, text.chars().next().map_or(0, char::len_utf8));
        prop_assert_eq!(shown.lines().count(), 1);
    }
}
