//! From a row of items to a tree: what belongs to what.
//!
//! A clause goes to the nearest open statement that may take it, and closes what lies between. It
//! never leaves the innermost container: what cannot stand there shows that an end is missing, or
//! that it stands in a wrong place.

use crate::problems::{Note, Problems, SyntaxProblem};
use crate::text::{Lang, Source, Span};

use super::Keyword;
use super::ahead::Ahead;
use super::belongs::Arity;
use super::build::{Content, Item};
use super::mend::mend;
use super::order::{is_container, open_slot, slot};
use super::tree::{Copies, Kind, Node, Tag, Trivia};
use super::vocabulary::{end, ended, keyword};

/// Nests items, and reports those that cannot stand where they do.
pub(super) fn nest(
    source: &Source,
    lang: Lang,
    items: Vec<Item>,
    problems: &mut Problems,
) -> Vec<Node> {
    let mut nest = Nest {
        source,
        lang,
        ahead: Ahead::of(&items),
        at: 0,
        open: Vec::new(),
        declarations: Vec::new(),
        problems,
        lost: false,
    };
    for (at, item) in items.into_iter().enumerate() {
        nest.at = at;
        nest.take(item);
    }
    nest.finish();
    nest.declarations
}

/// The statements that are open, from the outermost to the innermost.
struct Nest<'a> {
    source: &'a Source,
    lang: Lang,
    ahead: Ahead,
    /// The number of the item that is taken.
    at: usize,
    open: Vec<Node>,
    declarations: Vec<Node>,
    problems: &'a mut Problems,
    /// Whether the statement that holds the next ones is not there: its clauses are no new fault.
    lost: bool,
}

impl Nest<'_> {
    fn take(&mut self, item: Item) {
        match item.content {
            Content::Node(kind) => self.place(Node {
                kind,
                span: item.span,
                trivia: item.trivia,
                children: Vec::new(),
                end: Trivia::default(),
            }),
            Content::Copies(copies) => self.copies(copies, item.span, item.trivia),
            Content::End(end) => self.end(end, item.span, item.trivia),
        }
    }

    /// Puts a statement where it belongs.
    fn place(&mut self, node: Node) {
        let tag = node.tag();
        let inner = self.inner();
        if let Some(taker) = self.taker(tag, inner) {
            return self.put(taker, node);
        }
        if let Some(full) = self.holder(tag, inner) {
            return self.twice(full, node);
        }
        match inner {
            None if slot(None, tag).is_some() => self.declare(node),
            None => self.astray(node),
            Some(inner) if self.is_left_open(inner, tag) => {
                self.miss_end(inner, self.place_before());
                self.place(node);
            }
            Some(inner) => {
                self.misplaced(&node);
                self.put(inner, node);
            }
        }
    }

    /// Returns the innermost container.
    fn inner(&self) -> Option<usize> {
        self.open.iter().rposition(|node| is_container(node.tag()))
    }

    /// Returns the nearest open statement, up to the innermost container, that may take a clause.
    fn taker(&self, tag: Tag, inner: Option<usize>) -> Option<usize> {
        let mut near = (inner.unwrap_or(0)..self.open.len()).rev();
        near.find(|at| self.takes(*at, tag))
    }

    /// Whether an open statement may take a clause.
    fn takes(&self, at: usize, tag: Tag) -> bool {
        let around = at.checked_sub(1).map(|around| self.open[around].tag());
        open_slot(around, self.open[at].tag(), tag)
            .is_some_and(|slot| slot.arity == Arity::Many || self.held(at, tag).is_none())
    }

    /// Returns the first clause of a kind that an open statement holds, closed or still open.
    fn held(&self, at: usize, tag: Tag) -> Option<&Node> {
        let open = self.open.get(at + 1).filter(|node| node.tag() == tag);
        self.open[at].child(tag).or(open)
    }

    /// Returns the nearest one that holds such a clause already.
    fn holder(&self, tag: Tag, inner: Option<usize>) -> Option<usize> {
        let mut near = (inner.unwrap_or(0)..self.open.len()).rev();
        near.find(|at| self.held(*at, tag).is_some())
    }

    /// Opens a statement in another.
    fn put(&mut self, taker: usize, node: Node) {
        self.close_to(taker + 1);
        let valued = matches!(&node.kind, Kind::Since { value: Some(_), .. });
        if valued && self.open[taker].tag() != Tag::Parameter {
            self.misplaced(&node);
        }
        self.open.push(node);
    }

    /// Closes the innermost statements until so many are open.
    fn close_to(&mut self, count: usize) {
        while self.open.len() > count {
            let Some(closed) = self.open.pop() else {
                return;
            };
            match self.open.last_mut() {
                Some(holder) => holder.children.push(closed),
                None => self.declarations.push(closed),
            }
        }
    }

    fn declare(&mut self, node: Node) {
        self.close_to(0);
        self.lost = false;
        self.open.push(node);
    }

    fn twice(&mut self, full: usize, node: Node) {
        let (clause, span) = self.word(&node);
        let first = self.held(full, node.tag()).map(|child| child.span);
        let first = first.map(|span| self.first_words(span, &clause));
        let problem = self.problems.push(SyntaxProblem::Twice { clause }, span);
        if let Some(first) = first {
            *problem = problem.clone().with_related(first, Note::FirstHere);
        }
        self.put(full, node);
    }

    fn misplaced(&mut self, node: &Node) {
        let (clause, span) = self.word(node);
        self.problems.push(SyntaxProblem::Misplaced { clause }, span);
    }

    /// Reports a clause outside of every declaration; those after it are the same fault.
    fn astray(&mut self, node: Node) {
        if !self.lost {
            self.misplaced(&node);
        }
        self.lost = true;
    }

    /// Returns the keyword of a statement and where it stands.
    fn word(&self, node: &Node) -> (String, Span) {
        let word = keyword(&node.kind).map_or("|", |word| word.spelling(self.lang));
        (word.to_owned(), self.first_words(node.span, word))
    }

    /// Marks as many words at the start of a place as a keyword has.
    fn first_words(&self, span: Span, keyword: &str) -> Span {
        let text = self.source.slice(span);
        let count = keyword.split(' ').count();
        let ends = text.char_indices().filter(|(_, letter)| letter.is_whitespace());
        let end = ends.map(|(at, _)| at).nth(count - 1).unwrap_or(text.len());
        Span::new(span.source, span.start as usize, span.start as usize + end)
    }

    fn copies(&mut self, copies: Copies, span: Span, trivia: Trivia) {
        let from = self.inner().unwrap_or(0);
        let near = self.open.get_mut(from..).unwrap_or_default();
        let document = near.iter_mut().rev().find(|node| node.tag() == Tag::Document);
        let Some(Node { kind: Kind::Document { copies: slot, .. }, trivia: own, .. }) = document
        else {
            let clause = self.source.slice(span).to_owned();
            self.problems.push(SyntaxProblem::Misplaced { clause }, span);
            return;
        };
        own.above.extend(trivia.above);
        own.above.extend(trivia.beside);
        if slot.replace(copies).is_some() {
            let clause = self.source.slice(span).to_owned();
            self.problems.push(SyntaxProblem::Twice { clause }, span);
        }
    }

    fn end(&mut self, written: Option<Keyword>, span: Span, trivia: Trivia) {
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
    fn is_left_open(&self, inner: usize, tag: Tag) -> bool {
        let stands_outside = (0..inner).any(|at| self.takes(at, tag)) || slot(None, tag).is_some();
        let kind = self.open[inner].tag();
        stands_outside && !self.ahead.closes(self.at, kind)
    }

    /// Returns the place after the words before the current item.
    fn place_before(&self) -> Span {
        self.ahead.end_before(self.at)
    }

    /// Reports a container without its end, and closes it.
    fn miss_end(&mut self, inner: usize, place: Span) {
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

    fn finish(&mut self) {
        self.at = self.ahead.len();
        while let Some(inner) = self.inner() {
            self.miss_end(inner, self.place_before());
        }
        self.close_to(0);
    }
}
