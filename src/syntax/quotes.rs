use crate::problems::SyntaxProblem;
use crate::text::Span;

use super::mend::mend;
use super::prepare::{Scan, forbidden_problem, is_forbidden};

impl Scan<'_> {
    /// Takes a text in its delimiters; its contents stay in the source.
    pub(super) fn quoted(&mut self, open: char, close: char) {
        let start = self.at;
        let inside = start + open.len_utf8();
        let line = &self.text[inside..self.line_end()];
        let line = line.trim_end();
        let length = closing(line, open, close);
        let end = inside + length.unwrap_or(line.len());
        let after = if length.is_some() { end + close.len_utf8() } else { end };
        self.out.push(open, start, inside);
        self.out.push(close, end.min(after - 1), after);
        self.look_into(inside, end);
        let whole = Span::new(self.source.id, start, after);
        if length.is_none() {
            let opening = Span::new(self.source.id, start, inside);
            self.out.problems.push(SyntaxProblem::UnclosedText, opening);
        } else if self.text[inside..end].trim().is_empty() {
            self.out.problems.push(SyntaxProblem::EmptyText, whole);
        }
        self.at = after;
    }

    /// Reports what stands in a text and may not.
    fn look_into(&mut self, start: usize, end: usize) {
        let mut inner = None;
        for (offset, letter) in self.text[start..end].char_indices() {
            let at = start + offset;
            match letter {
                _ if is_forbidden(letter) => self.report(forbidden_problem(letter), at, letter),
                '«' => inner = Some(at),
                '»' => self.nested(inner.take(), at),
                _ => {}
            }
        }
    }

    /// Reports guillemets within guillemets.
    fn nested(&mut self, open: Option<usize>, close: usize) {
        let Some(open) = open else { return };
        let span = Span::new(self.source.id, open, close + '»'.len_utf8());
        let inside = &self.text[open + '«'.len_utf8()..close];
        let mended = format!("‹{inside}›");
        let problem = self.out.problems.push(SyntaxProblem::NestedGuillemets, span);
        mend(problem, span, mended);
    }
}

/// Returns the bytes before the delimiter that closes a text; none where the line ends first.
fn closing(line: &str, open: char, close: char) -> Option<usize> {
    if open == close {
        return line.find(close);
    }
    let mut depth = 0_usize;
    for (at, letter) in line.char_indices() {
        if letter == open {
            depth += 1;
        } else if letter == close && depth == 0 {
            return Some(at);
        } else if letter == close {
            depth -= 1;
        }
    }
    None
}
