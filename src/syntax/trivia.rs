//! Comments and blank lines: which statement each comes with.

use super::build::Item;
use super::comment::Comment;
use super::tree::Trivia;

/// Gives every comment to a statement, and returns those below the last one.
pub(super) fn attach(items: &mut [Item], comments: &[Comment], text: &str) -> Trivia {
    let mut tail = Trivia::default();
    for item in items.iter_mut() {
        item.trivia.blank = is_after_blank(text, item.span.start as usize);
    }
    for comment in comments {
        let words = text[comment.start..comment.end].to_owned();
        match comment.beside {
            Some(first) => beside(items, first, words),
            None => above(owner(items, comment, &mut tail), comment, words, text),
        }
    }
    tail
}

/// Whether a line is blank above the line that begins with this byte.
fn is_after_blank(text: &str, at: usize) -> bool {
    let is_space = |letter: char| letter != '\n' && (letter.is_whitespace() || is_mark(letter));
    let before = text[..at].trim_end_matches(is_space);
    let Some(above) = before.strip_suffix('\n') else {
        return false;
    };
    above.trim_end_matches(is_space).ends_with('\n')
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200E}' | '\u{200F}' | '\u{FEFF}')
}

/// Gives a comment to the statement with which its line begins. A second one goes above.
fn beside(items: &mut [Item], first: usize, words: String) {
    let after = items.partition_point(|item| item.span.start as usize <= first);
    let Some(item) = items.get_mut(after.saturating_sub(1)) else {
        return;
    };
    if item.trivia.beside.is_empty() {
        item.trivia.beside.push(words);
    } else {
        item.trivia.above.push(words);
    }
}

/// Returns the trivia of the statement that a comment stands in or above.
fn owner<'a>(items: &'a mut [Item], comment: &Comment, tail: &'a mut Trivia) -> &'a mut Trivia {
    let next = items.partition_point(|item| (item.span.start as usize) < comment.start);
    let is_inside = next > 0 && items[next - 1].span.end as usize > comment.end;
    let index = if is_inside { next - 1 } else { next };
    items.get_mut(index).map_or(tail, |item| &mut item.trivia)
}

/// Puts a comment above a statement; a blank line between comments stays.
fn above(trivia: &mut Trivia, comment: &Comment, words: String, text: &str) {
    let blank = is_after_blank(text, comment.start);
    if trivia.above.is_empty() {
        let below = std::mem::replace(&mut trivia.blank, blank);
        trivia.above.push(words);
        if below {
            trivia.above.push(String::new());
        }
        return;
    }
    let gap = trivia.above.pop_if(|last| last.is_empty()).is_some();
    if blank {
        trivia.above.push(String::new());
    }
    trivia.above.push(words);
    if gap {
        trivia.above.push(String::new());
    }
}
