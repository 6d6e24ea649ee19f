//! The table by which validators compose letters and marks, beside the crate that the compiler uses.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, compose, decompose_canonical};

const PATH: &str = "src/targets/shelf/composition.txt";

#[test]
fn the_table_of_composition_is_that_of_the_crate() {
    let wanted = table();
    if std::env::var_os("WRITE").is_some() {
        std::fs::write(PATH, &wanted).expect("the table can be written");
    }
    let written = std::fs::read_to_string(PATH).expect("the table is here");
    assert!(written == wanted, "`WRITE=1 cargo test composition` writes the table again");
}

fn table() -> String {
    let head = "# k FIRST LAST CLASS: the canonical combining class of a run of characters.\n\
                # d COMPOSED FIRST SECOND: a composition. x CHARACTER MAPPING: a decomposition that \
                is not composed again.\n\
                # All in hexadecimal; Hangul follows the arithmetic of the Unicode Standard, 3.12.\n";
    head.to_owned() + &classes() + &decompositions()
}

fn classes() -> String {
    let mut out = String::new();
    let mut run: Option<(char, char, u8)> = None;
    for letter in '\0'..=char::MAX {
        let class = canonical_combining_class(letter);
        run = match run {
            Some((first, _, same)) if same == class => Some((first, letter, class)),
            _ => {
                out.extend(run.map(line_of_run));
                Some((letter, letter, class))
            }
        };
    }
    out.extend(run.map(line_of_run));
    out
}

fn line_of_run((first, last, class): (char, char, u8)) -> String {
    if class == 0 {
        return String::new();
    }
    format!("k {:x} {:x} {class:x}\n", u32::from(first), u32::from(last))
}

fn decompositions() -> String {
    ('\0'..=char::MAX).filter(|letter| !is_hangul(*letter)).filter_map(decomposition).collect()
}

fn is_hangul(letter: char) -> bool {
    ('\u{AC00}'..='\u{D7A3}').contains(&letter)
}

/// The last character, and what comes of composing those before it.
fn decomposition(letter: char) -> Option<String> {
    let mut parts = Vec::new();
    decompose_canonical(letter, |part| parts.push(part));
    if parts == [letter] {
        return None;
    }
    let (last, first) = parts.split_last()?;
    let first: Vec<char> = first.iter().copied().nfc().collect();
    match first[..] {
        [first] if compose(first, *last) == Some(letter) => {
            Some(line('d', letter, &[first, *last]))
        }
        _ => Some(line('x', letter, &parts)),
    }
}

fn line(tag: char, letter: char, parts: &[char]) -> String {
    let parts: Vec<String> = parts.iter().map(|part| format!("{:x}", u32::from(*part))).collect();
    format!("{tag} {:x} {}\n", u32::from(letter), parts.join(" "))
}
