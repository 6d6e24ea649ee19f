use crate::problems::{Note, SyntaxProblem};
use crate::syntax::Keyword;
use crate::syntax::mend::mend;
use crate::syntax::order::slot;
use crate::syntax::tree::{Tag, Trivia};
use crate::syntax::vocabulary::{end, ended};
use crate::text::Span;

use super::place::Nest;

impl Nest<'_> {
    /// Closes a container, or reports why its end closes none.
    pub(super) fn end(&mut self, written: Option<Keyword>, span: Span, trivia: Trivia) {
        let Some(inner) = self.inner() else {
            return self.stray(span);
        };
        if written == end(&self.open[inner].kind) {
            return self.close(inner, trivia);
        }
        let tag = written.and_then(ended);
        let outer = self.open[..inner].iter().rposition(|node| Some(node.tag()) == tag);
        match (tag, outer) {
            (Some(tag), Some(outer)) if !self.ahead.ends(self.at + 1, tag) => {
                self.miss_ends(outer);
                self.close(outer, trivia);
            }
            (Some(_), None) if self.ahead.ends(self.at + 1, self.open[inner].tag()) => {
                self.stray(span);
            }
            _ => {
                self.wrong_end(inner, span);
                self.close(inner, trivia);
            }
        }
    }

    /// Reports the ends that are missing inside a container, from the innermost outwards.
    fn miss_ends(&mut self, outer: usize) {
        while let Some(inner) = self.inner().filter(|inner| *inner > outer) {
            self.miss_end(inner, self.place_before());
        }
    }

    fn close(&mut self, inner: usize, trivia: Trivia) {
        self.close_to(inner + 1);
        self.open[inner].end = trivia;
        self.close_to(inner);
    }

    fn stray(&mut self, span: Span) {
        if self.lost {
            return;
        }
        let end = self.source.slice(span).to_owned();
        mend(self.problems.push(SyntaxProblem::StrayEnd { end }, span), span, "");
    }

    fn wrong_end(&mut self, inner: usize, span: Span) {
        let written = self.source.slice(span).to_owned();
        let end = self.end_words(inner);
        let opened = self.opened(inner);
        let problem = SyntaxProblem::WrongEnd { written, end: end.clone() };
        let problem = self.problems.push(problem, span);
        mend(problem, span, end);
        *problem = problem.clone().with_related(opened, Note::OpenedHere);
    }

    /// Whether a container is left open, as a statement shows that can only stand further out.
    pub(super) fn is_left_open(&self, inner: usize, tag: Tag) -> bool {
        let stands_outside = (0..inner).any(|at| self.takes(at, tag)) || slot(None, tag).is_some();
        let kind = self.open[inner].tag();
        stands_outside && !self.ahead.closes(self.at, kind)
    }

    /// Returns the place after the words before the current item.
    pub(super) fn place_before(&self) -> Span {
        self.ahead.end_before(self.at)
    }

    /// Reports a container without its end, and closes it.
    pub(super) fn miss_end(&mut self, inner: usize, place: Span) {
        let end = self.end_words(inner);
        let opened = self.opened(inner);
        let margin = self.margin(opened);
        let line = self.source.text[place.end as usize..].find('\n');
        let after = line.map_or(self.source.text.len(), |line| place.end as usize + line);
        let after = Span::new(place.source, after, after);
        let problem = SyntaxProblem::MissingEnd { end: end.clone() };
        let problem = self.problems.push(problem, place);
        mend(problem, after, format!("\n{margin}{end}"));
        *problem = problem.clone().with_related(opened, Note::OpenedHere);
        self.close_to(inner);
    }

    /// Returns the keyword that opened a container.
    fn opened(&self, inner: usize) -> Span {
        self.word(&self.open[inner]).1
    }

    fn end_words(&self, inner: usize) -> String {
        let end = end(&self.open[inner].kind).map(|end| end.spelling(self.lang));
        end.unwrap_or_default().to_owned()
    }

    /// Returns the blanks before the line of a place.
    fn margin(&self, place: Span) -> String {
        let before = &self.source.text[..place.start as usize];
        let line = &before[before.rfind('\n').map_or(0, |end| end + 1)..];
        line.chars().take_while(|letter| *letter == ' ').collect()
    }
}
