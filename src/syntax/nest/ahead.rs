use crate::text::Span;

use crate::syntax::build::{Content, Item};
use crate::syntax::order::is_container;
use crate::syntax::tree::Tag;
use crate::syntax::vocabulary::ended;

/// How many items are looked at to find out whether an end is missing.
const FAR: usize = 4_000;

/// What comes after an item: which containers open and close.
pub(super) struct Ahead {
    steps: Vec<Step>,
    ends: Vec<Span>,
}

#[derive(Clone, Copy)]
enum Step {
    Open(Tag),
    Close(Option<Tag>),
    Other,
}

impl Ahead {
    /// Reads the containers of a row of items.
    pub(super) fn of(items: &[Item]) -> Self {
        let step = |item: &Item| match &item.content {
            Content::Node(kind) if is_container(kind.tag()) => Step::Open(kind.tag()),
            Content::End(end) => Step::Close(end.and_then(ended)),
            Content::Node(_) | Content::Copies(_) => Step::Other,
        };
        Self {
            steps: items.iter().map(step).collect(),
            ends: items.iter().map(|item| item.span.after()).collect(),
        }
    }

    /// Returns the number of items.
    pub(super) fn len(&self) -> usize {
        self.steps.len()
    }

    /// Returns the place after the words of the item before one.
    pub(super) fn end_before(&self, at: usize) -> Span {
        let before = at.checked_sub(1).and_then(|before| self.ends.get(before));
        before.copied().unwrap_or_default()
    }

    /// Whether the first end from an item on that closes nothing opened after it is of this kind.
    pub(super) fn closes(&self, at: usize, tag: Tag) -> bool {
        self.next_end(at).is_some_and(|end| end.is_none_or(|end| end == tag))
    }

    /// Whether the first end from an item on that closes nothing opened after it is exactly this.
    pub(super) fn ends(&self, at: usize, tag: Tag) -> bool {
        self.next_end(at) == Some(Some(tag))
    }

    /// Returns the first end that closes nothing opened since; none where no such end comes.
    fn next_end(&self, at: usize) -> Option<Option<Tag>> {
        let mut opened = Vec::new();
        for step in self.steps.iter().skip(at).take(FAR) {
            match step {
                Step::Open(tag) => opened.push(*tag),
                Step::Close(Some(tag)) => match opened.iter().rposition(|open| open == tag) {
                    Some(place) => opened.truncate(place),
                    None => return Some(Some(*tag)),
                },
                Step::Close(None) if opened.pop().is_none() => return Some(None),
                Step::Close(None) | Step::Other => {}
            }
        }
        None
    }
}
