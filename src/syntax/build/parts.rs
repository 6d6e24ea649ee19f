use crate::syntax::grammar::{Pair, Pairs, Rule, is_keyword};
use crate::text::Span;

use super::builder::Builder;

/// The parts of a pair, read from first to last.
pub(super) struct Parts<'b, 'a> {
    pub(super) build: &'b mut Builder<'a>,
    pairs: Pairs<'a>,
    /// Where something belongs that does not stand behind the last part.
    end: Span,
}

impl<'b, 'a> Parts<'b, 'a> {
    /// Begins with the first part of a pair.
    pub(super) fn of(build: &'b mut Builder<'a>, pair: Pair<'a>) -> Self {
        let end = build.span(&pair).after();
        Self { build, pairs: pair.into_inner(), end }
    }

    /// Returns the rule of the next part.
    pub(super) fn peek(&self) -> Option<Rule> {
        self.pairs.peek().map(|pair| pair.as_rule())
    }

    /// Takes the next part; gives the place of a hole where it is one.
    pub(super) fn take(&mut self) -> Result<Pair<'a>, Span> {
        let pair = self.pairs.next().ok_or(self.end)?;
        if is_keyword(pair.as_rule()) {
            self.build.look_at_keyword(&pair);
        }
        match self.build.hole(&pair) {
            Some(span) => Err(span),
            None => Ok(pair),
        }
    }

    /// Takes the next part if it is of this rule.
    pub(super) fn take_if(&mut self, rule: Rule) -> Option<Pair<'a>> {
        if self.peek() == Some(rule) { self.take().ok() } else { None }
    }

    /// Takes the next keyword; none where there is a hole, or something else.
    pub(super) fn word(&mut self) -> Option<Rule> {
        let next = self.peek()?;
        let is_hole = self.is_hole();
        if !is_keyword(next) && !is_hole {
            return None;
        }
        self.take().ok().map(|pair| pair.as_rule())
    }

    fn is_hole(&self) -> bool {
        let empty = |pair: Pair<'_>| pair.as_str().is_empty();
        self.pairs.peek().is_some_and(empty)
    }
}
