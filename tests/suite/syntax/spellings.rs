use zabeteh::syntax::{Keyword, format, parse};
use zabeteh::text::Lang;

use super::cases::source;
use super::generator::{Table, tree};

/// Short texts that together hold every keyword.
fn texts(lang: Lang) -> Vec<String> {
    let trees = (0..1_500).map(tree);
    let mut texts: Vec<String> = trees.map(|ast| format(&ast, lang, &Table)).collect();
    texts.sort_by_key(String::len);
    texts
}

/// Whether a text says the same with another spelling of a keyword, at one place at least.
fn reads_as(text: &str, keyword: &str, spelling: &str) -> bool {
    let meant = parse(&source(text)).value;
    let places = text.match_indices(keyword).map(|(at, _)| at);
    let said = |at: usize| {
        let end = at + keyword.len();
        let other = format!("{}{spelling}{}", &text[..at], &text[end..]);
        let read = parse(&source(&other));
        read.problems.is_empty() && read.value == meant
    };
    places.take(12).any(said)
}

fn assert_read(texts: &[String], keyword: &str, spelling: &str) {
    let mut holding = texts.iter().filter(|text| text.contains(keyword)).take(60);
    let is_read = holding.any(|text| reads_as(text, keyword, spelling));
    assert!(is_read, "{spelling} is not read as {keyword}");
}

#[test]
fn every_keyword_is_written_and_read_in_english() {
    let texts = texts(Lang::En);
    for keyword in Keyword::all() {
        assert_read(&texts, keyword.en(), keyword.en());
    }
}

#[test]
fn every_spelling_of_a_persian_keyword_means_the_same() {
    let texts = texts(Lang::Fa);
    for keyword in Keyword::all() {
        let arabic = keyword.fa().replace('ی', "ي").replace('ک', "ك");
        let stretched = keyword.fa().replacen('ر', "ر\u{0640}", 1);
        let open = keyword.fa().replace('\u{200C}', " ");
        for spelling in [keyword.fa(), &arabic, &stretched, &open] {
            assert_read(&texts, keyword.fa(), spelling);
        }
        for spelling in keyword.also() {
            assert_read(&texts, keyword.fa(), spelling);
        }
    }
}
