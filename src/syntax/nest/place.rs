use crate::problems::{Note, Problems, SyntaxProblem};
use crate::text::{Lang, Source, Span};

use crate::syntax::belongs::Arity;
use crate::syntax::build::{Content, Item};
use crate::syntax::order::{is_container, open_slot, slot};
use crate::syntax::tree::{Copies, Kind, Node, Tag, Trivia};
use crate::syntax::vocabulary::keyword;

use super::ahead::Ahead;

/// Nests items, and reports those that cannot stand where they do.
pub(in crate::syntax) fn nest(
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
pub(super) struct Nest<'a> {
    pub(super) source: &'a Source,
    pub(super) lang: Lang,
    pub(super) ahead: Ahead,
    /// The number of the item that is taken.
    pub(super) at: usize,
    pub(super) open: Vec<Node>,
    declarations: Vec<Node>,
    pub(super) problems: &'a mut Problems,
    /// Whether the statement that holds the next ones is not there: its clauses are no new fault.
    pub(super) lost: bool,
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
    pub(super) fn inner(&self) -> Option<usize> {
        self.open.iter().rposition(|node| is_container(node.tag()))
    }

    /// Returns the nearest open statement, up to the innermost container, that may take a clause.
    fn taker(&self, tag: Tag, inner: Option<usize>) -> Option<usize> {
        let mut near = (inner.unwrap_or(0)..self.open.len()).rev();
        near.find(|at| self.takes(*at, tag))
    }

    /// Whether an open statement may take a clause.
    pub(super) fn takes(&self, at: usize, tag: Tag) -> bool {
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
    pub(super) fn close_to(&mut self, count: usize) {
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
    pub(super) fn word(&self, node: &Node) -> (String, Span) {
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

    fn finish(&mut self) {
        self.at = self.ahead.len();
        while let Some(inner) = self.inner() {
            self.miss_end(inner, self.place_before());
        }
        self.close_to(0);
    }
}
