use crate::problems::{Outcome, Problem, Problems, SyntaxProblem};
use crate::syntax::grammar::{Pair, Rule, statements};
use crate::syntax::prepared::{MARK, Prepared};
use crate::text::{Lang, Source, Span};

use super::Item;

/// Reads a prepared text as a row of statements, clauses and ends.
pub(in crate::syntax) fn items(
    source: &Source,
    prepared: &Prepared,
    lang: Lang,
) -> Outcome<Vec<Item>> {
    let mut builder = Builder {
        source,
        prepared,
        problems: Problems::default(),
        hole: None,
        depth: 0,
        lang,
        mixed: false,
    };
    let mut items = Vec::new();
    for pair in statements(&prepared.text) {
        match pair.as_rule() {
            Rule::EOI => {}
            Rule::junk => builder.junk(&pair),
            _ => items.extend(builder.item(pair)),
        }
    }
    builder.flush();
    Outcome::new(items, builder.problems)
}

/// What building needs to know and what it finds.
pub(super) struct Builder<'a> {
    pub(super) source: &'a Source,
    pub(super) prepared: &'a Prepared,
    pub(super) problems: Problems,
    /// The last hole, where it stands in the prepared text, and its problem: words that follow
    /// at once are part of the same fault.
    pub(super) hole: Option<(usize, Problem)>,
    /// How deep the condition is nested that is being built.
    pub(super) depth: usize,
    lang: Lang,
    /// Whether a keyword of the other surface was reported: the first one says it all.
    mixed: bool,
}

impl<'a> Builder<'a> {
    /// Returns where a pair stands in the source.
    pub(super) fn span(&self, pair: &Pair<'a>) -> Span {
        let span = pair.as_span();
        self.prepared.span(span.start(), span.end())
    }

    /// Reports words that begin no statement, unless they are what stands in a hole.
    fn junk(&mut self, pair: &Pair<'a>) {
        let start = pair.as_span().start();
        let text = pair.as_str();
        let words = text.trim_start_matches(MARK);
        let from = start + text.len() - words.len();
        let first = first_token(words);
        let marked = self.prepared.span(from, from + first);
        if let Some(problem) = self.hole_at(start) {
            problem.span = marked;
            return self.flush();
        }
        let unit = words.starts_with(char::is_alphabetic) && self.follows_figure(start);
        let marked = if unit { first } else { words.trim_end().len() };
        let span = self.prepared.span(from, from + marked);
        let words = self.source.slice(span).to_owned();
        let problem = if unit {
            SyntaxProblem::UnknownUnit { unit: words }
        } else {
            SyntaxProblem::UnreadWords { words }
        };
        self.flush();
        self.problems.push(problem, span);
    }

    /// Returns the problem of the hole that is open at a place of the prepared text.
    fn hole_at(&mut self, start: usize) -> Option<&mut Problem> {
        let same_line = !self.prepared.text[..start].ends_with('\n');
        let (at, problem) = self.hole.as_mut()?;
        (*at == start && same_line).then_some(problem)
    }

    fn follows_figure(&self, start: usize) -> bool {
        let before = self.prepared.text[..start].trim_end_matches(' ');
        before.ends_with(|letter: char| letter.is_ascii_digit())
    }

    /// Reports the first keyword of the other surface.
    pub(super) fn look_at_keyword(&mut self, pair: &Pair<'a>) {
        let lang = if pair.as_str().is_ascii() { Lang::En } else { Lang::Fa };
        if lang == self.lang || self.mixed {
            return;
        }
        self.mixed = true;
        let span = self.span(pair);
        let keyword = self.source.slice(span).to_owned();
        self.problems.push(SyntaxProblem::MixedSurfaces { keyword }, span);
    }

    /// Takes the last hole among the problems.
    pub(super) fn flush(&mut self) {
        if let Some((_, problem)) = self.hole.take() {
            self.problems.add(problem);
        }
    }
}

/// Returns the length of the first word, text or figure.
fn first_token(words: &str) -> usize {
    let close = match words.chars().next() {
        Some('«') => '»',
        Some('"') => '"',
        _ => ' ',
    };
    let end = words.char_indices().skip(1).find(|(_, letter)| *letter == close);
    end.map_or(
        words.trim_end().len(),
        |(at, letter)| {
            if letter == ' ' { at } else { at + letter.len_utf8() }
        },
    )
}
