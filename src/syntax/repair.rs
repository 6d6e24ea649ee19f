//! Misspelt keywords and words of everyday Persian: reported, and read as what was meant, so that
//! the statements after them are no new faults.

use crate::problems::{Problems, SyntaxProblem, nearest};
use crate::text::{Source, is_persian_letter};

use super::Keyword;
use super::grammar::{Rule, statements};
use super::mend::mend;
use super::prepared::{MARK, Prepared};
use super::synonyms::synonym;

/// How often a text is read again: each time one more fault of a line can be seen.
const TIMES: usize = 4;

/// Puts the keywords that were meant into a prepared text, and reports each.
///
/// Says whether the text was changed.
pub(super) fn repair(source: &Source, prepared: &mut Prepared, problems: &mut Problems) -> bool {
    let mut changed = false;
    for _ in 0..TIMES {
        let changes = changes(&prepared.text);
        changed |= !changes.is_empty();
        for change in changes.into_iter().rev() {
            apply(source, prepared, &change, problems);
        }
    }
    changed
}

/// Words in the prepared text, and the keyword that was meant.
struct Change {
    start: usize,
    end: usize,
    keyword: Keyword,
    is_synonym: bool,
}

fn changes(text: &str) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut alone = None;
    for pair in statements(text) {
        let start = pair.as_span().start();
        changes.extend(slip(text, start).filter(|_| pair.as_rule() == Rule::s_form));
        if pair.as_rule() == Rule::junk {
            let words = pair.as_str().trim_start_matches(MARK);
            let from = alone.take().unwrap_or(pair.as_span().end() - words.len());
            changes.extend(change(text, from, pair.as_span().end()));
        } else {
            let is_end = matches!(pair.as_str(), "end" | "پایان");
            let same_line = !text[pair.as_span().end()..].starts_with('\n');
            alone = (is_end && same_line).then_some(start);
        }
    }
    changes
}

/// Finds the `from` that a `form` inside a line, before a figure, was meant to be.
fn slip(text: &str, start: usize) -> Option<Change> {
    let word = Keyword::Form.en();
    let after = text[start..].strip_prefix(word)?.trim_start_matches(' ');
    let inside = !text[..start].ends_with(['\n', MARK]) && start > 0;
    (inside && after.starts_with(|letter: char| letter.is_ascii_digit())).then_some(Change {
        start,
        end: start + word.len(),
        keyword: Keyword::From,
        is_synonym: false,
    })
}

/// Finds the keyword that the words at a place were meant to be.
fn change(text: &str, start: usize, end: usize) -> Option<Change> {
    let words = &text[start..end];
    if let Some((length, keyword)) = synonym(words) {
        return Some(Change { start, end: start + length, keyword, is_synonym: true });
    }
    let begins = text[..start].trim_end_matches([' ', MARK]);
    let begins = begins.is_empty() || begins.ends_with('\n');
    let (length, keyword) = misspelt(words, begins)?;
    Some(Change { start, end: start + length, keyword, is_synonym: false })
}

/// Finds the keyword nearest to the first words of a line, or to words inside one.
fn misspelt(words: &str, begins_line: bool) -> Option<(usize, Keyword)> {
    let persian = words.starts_with(is_persian_letter);
    let mut known = Keyword::all().filter(|word| !begins_line || word.begins_statement());
    let spelling = |word: &Keyword| if persian { word.fa() } else { word.en() };
    let counts = if begins_line { 5 } else { 3 };
    let known: Vec<&str> = known.by_ref().map(|word| spelling(&word)).collect();
    for count in (1..=counts).rev() {
        let Some(phrase) = first_words(words, count) else {
            continue;
        };
        let same_count = |word: &&str| {
            word.split([' ', '\u{200C}']).count() == count || word.split(' ').count() == count
        };
        let found = nearest(phrase, known.iter().copied().filter(same_count));
        let meant = found.and_then(|found| Keyword::all().find(|word| spelling(word) == found));
        let Some(meant) = meant.filter(|_| phrase.chars().count() >= 3) else {
            continue;
        };
        return Some((phrase.len(), meant));
    }
    None
}

/// Returns the first words of a text, if they are so many and nothing but words.
fn first_words(text: &str, count: usize) -> Option<&str> {
    let is_part = |letter: char| letter.is_alphabetic() || letter == '-' || letter == '2';
    let mut end = 0;
    for word in text.split(' ').take(count) {
        if word.is_empty() || !word.chars().all(is_part) {
            return None;
        }
        end += word.len() + usize::from(end > 0);
    }
    let phrase = text.get(..end)?;
    (phrase.split(' ').count() == count).then_some(phrase)
}

fn apply(source: &Source, prepared: &mut Prepared, change: &Change, problems: &mut Problems) {
    let span = prepared.span(change.start, change.end);
    let persian = prepared.text[change.start..].starts_with(is_persian_letter);
    let words = source.slice(span).to_owned();
    let lang = if persian
        || change.is_synonym && super::surface::surface(&prepared.text) == crate::text::Lang::Fa
    {
        crate::text::Lang::Fa
    } else {
        crate::text::Lang::En
    };
    let keyword = change.keyword.spelling(lang).to_owned();
    let problem = if change.is_synonym {
        SyntaxProblem::Synonym { words, keyword: keyword.clone() }
    } else {
        SyntaxProblem::Misspelt { words, keyword: keyword.clone() }
    };
    mend(problems.push(problem, span), span, keyword.clone());
    prepared.replace(change.start, change.end, &crate::text::fold(&keyword));
}
