use std::collections::BTreeMap;
use std::path::Path;

use zabeteh::syntax::Keyword;
use zabeteh::text::fold;

#[test]
fn no_two_keywords_have_one_spelling() {
    for joined in [false, true] {
        let mut seen: BTreeMap<String, Keyword> = BTreeMap::new();
        for keyword in Keyword::all() {
            for spelling in spellings(keyword) {
                let spelling = if joined { spelling.replace(' ', "") } else { spelling };
                let other = *seen.entry(spelling.clone()).or_insert(keyword);
                assert_eq!(other, keyword, "{spelling}");
            }
        }
    }
}

#[test]
fn keywords_stand_in_the_order_of_their_names() {
    let all: Vec<Keyword> = Keyword::all().collect();
    assert!(all.is_sorted());
    assert_eq!(all.len(), 228);
}

/// The grammar's words are written from the table: `WRITE=1 cargo test keywords_pest`.
#[test]
fn keywords_pest_is_what_the_table_gives() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("grammar/keywords.pest");
    let given: String = std::iter::once(HEAD.to_owned()).chain(Keyword::all().map(rule)).collect();
    if std::env::var_os("WRITE").is_some() {
        std::fs::write(&path, &given).expect("the grammar is writable");
    }
    let written = std::fs::read_to_string(&path).expect("the grammar is readable");
    assert!(written == given, "write it again with WRITE=1");
}

const HEAD: &str = "\
// The words of the language: one rule for each keyword, English before Persian.
// Written from the table in src/syntax/spellings.rs by `WRITE=1 cargo test keywords_pest`; do not edit.
// Persian words stand here as the prepared text holds them: without half-spaces, marks and hamza.
";

fn rule(keyword: Keyword) -> String {
    let (en, fa) = (keyword.en(), keyword.fa());
    let name = en.replace([' ', '-'], "_");
    let words: Vec<String> = spellings(keyword).iter().map(|words| spelled(words)).collect();
    let words = words.join(" | ");
    format!("// {en} · {fa}\nk_{name} = @{{ ({words}) ~ !letter }}\n")
}

fn spelled(words: &str) -> String {
    let words: Vec<String> = words.split(' ').map(|word| format!("\"{word}\"")).collect();
    words.join(" ~ gap ~ ")
}

/// Returns every folded spelling of a keyword: in English the longer ones first, then in Persian.
fn spellings(keyword: Keyword) -> Vec<String> {
    let mut english = vec![keyword.en().to_owned()];
    let has_unit =
        matches!(keyword, Keyword::Days | Keyword::Months | Keyword::WorkingDays | Keyword::Years);
    if has_unit {
        english.push(keyword.en().trim_end_matches('s').to_owned());
    }
    let mut persian: Vec<String> = Vec::new();
    for spelling in std::iter::once(&keyword.fa()).chain(keyword.also()) {
        for spelling in [fold(spelling), fold(&spelling.replace('\u{200C}', " "))] {
            if !persian.contains(&spelling) {
                persian.push(spelling);
            }
        }
    }
    persian.sort_by_key(|spelling| std::cmp::Reverse(spelling.chars().count()));
    english.append(&mut persian);
    english
}
