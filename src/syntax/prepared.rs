use crate::problems::Problems;
use crate::text::{Source, SourceId, Span};

use super::comment::Comment;

/// The sign before a statement that begins a line.
pub(super) const MARK: char = '\u{1E}';

/// The sign that stands for brackets that lie too deep.
pub(super) const TOO_DEEP: char = '\u{1F}';

/// A source as the grammar reads it: words folded, digits in ASCII, texts emptied, comments taken
/// out, one blank or line end between words.
#[derive(Debug, Default)]
pub(super) struct Prepared {
    source: SourceId,
    pub(super) text: String,
    /// For each byte of the text, the byte of the source that it stands for.
    at: Vec<u32>,
    /// For each byte of the text, the byte of the source after the one that it stands for.
    to: Vec<u32>,
    pub(super) comments: Vec<Comment>,
    pub(super) problems: Problems,
}

impl Prepared {
    /// Begins an empty text of a source.
    pub(super) fn new(source: &Source) -> Self {
        Self {
            source: source.id,
            text: String::with_capacity(source.text.len()),
            at: Vec::with_capacity(source.text.len()),
            to: Vec::with_capacity(source.text.len()),
            comments: Vec::new(),
            problems: Problems::default(),
        }
    }

    /// Adds a character that stands for the bytes from `start` to `end` of the source.
    pub(super) fn push(&mut self, letter: char, start: usize, end: usize) {
        self.text.push(letter);
        for _ in 0..letter.len_utf8() {
            self.at.push(start as u32);
            self.to.push(end as u32);
        }
    }

    /// Adds white space, unless white space stands there already; a line end outweighs a blank.
    pub(super) fn push_gap(&mut self, gap: char, start: usize) {
        match self.text.as_bytes().last() {
            None | Some(b'\n') => {}
            Some(b' ') if gap == ' ' => {}
            Some(b' ') => {
                self.text.pop();
                self.text.push(gap);
            }
            Some(_) => self.push(gap, start, start + 1),
        }
    }

    /// Puts other words in the place of the bytes from `start` to `end` of the text.
    pub(super) fn replace(&mut self, start: usize, end: usize, words: &str) {
        let (first, last) = (self.at[start], self.to[end - 1]);
        self.text.replace_range(start..end, words);
        self.at.splice(start..end, vec![first; words.len()]);
        self.to.splice(start..end, vec![last; words.len()]);
    }

    /// Returns the place in the source of the bytes from `start` to `end` of the text; of none, the
    /// place after the word before.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        let trimmed = self.text[..end].trim_end().len();
        let after = trimmed.checked_sub(1).map_or(0, |last| self.to[last]) as usize;
        if trimmed <= start {
            return Span::new(self.source, after, after);
        }
        Span::new(self.source, self.at[start] as usize, after)
    }
}
