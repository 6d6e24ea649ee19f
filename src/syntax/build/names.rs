use crate::problems::SyntaxProblem;
use crate::syntax::grammar::{Pair, Rule};
use crate::syntax::ids;
use crate::syntax::mend::mend;
use crate::syntax::tree::{Head, Name, Narrow, Path, Text, Texts};
use crate::text::{Lang, Span, canonical};

use super::builder::Builder;
use super::parts::Parts;

impl<'a> Parts<'_, 'a> {
    /// Takes a name.
    pub(super) fn name(&mut self) -> Option<Name> {
        let pair = self.take().ok()?;
        Some(self.build.name(&pair))
    }

    /// Takes names up to the end, where they stand in a pair of their own.
    pub(super) fn names(&mut self) -> Vec<Name> {
        let Ok(pair) = self.take() else {
            return Vec::new();
        };
        Parts::of(self.build, pair).rest_of_names()
    }

    /// Takes all the names that are left.
    pub(super) fn rest_of_names(&mut self) -> Vec<Name> {
        let mut names = Vec::new();
        while self.peek().is_some() {
            names.extend(self.name());
        }
        names
    }

    /// Takes the names of a declaration.
    pub(super) fn head(&mut self) -> Head {
        match self.take() {
            Ok(pair) => self.build.head(pair),
            Err(span) => Head { span, ..Head::default() },
        }
    }

    /// Takes a text in both languages.
    pub(super) fn texts(&mut self) -> Texts {
        match self.take() {
            Ok(pair) => self.build.texts(pair),
            Err(_) => Texts::default(),
        }
    }

    /// Takes a text in either language.
    pub(super) fn text(&mut self) -> Texts {
        match self.take() {
            Ok(pair) if pair.as_rule() == Rule::persian => {
                Texts { fa: Some(self.build.persian(&pair)), en: None }
            }
            Ok(pair) => Texts { fa: None, en: Some(self.build.english(&pair)) },
            Err(_) => Texts::default(),
        }
    }

    /// Takes `only …` or `without …`.
    pub(super) fn narrow(&mut self) -> Narrow {
        let Some(pair) = self.take_if(Rule::narrow) else {
            return Narrow::All;
        };
        let mut parts = Parts::of(self.build, pair);
        match parts.word() {
            Some(Rule::k_only) => Narrow::Only(parts.names()),
            _ => Narrow::Without(parts.names()),
        }
    }
}

impl<'a> Builder<'a> {
    /// Reads an id or a Persian name.
    pub(super) fn name(&mut self, pair: &Pair<'a>) -> Name {
        let span = self.span(pair);
        if pair.as_rule() == Rule::persian {
            let inside = inside(self.source.slice(span), '«', '»');
            return Name { text: settled(inside), lang: Lang::Fa, span };
        }
        self.look_at_id(pair.as_str(), span);
        Name { text: pair.as_str().to_owned(), lang: Lang::En, span }
    }

    /// Reports an id with letters that an id may not hold.
    fn look_at_id(&mut self, written: &str, span: Span) {
        if ids::is_id(written) {
            return;
        }
        let id = written.to_owned();
        let problem = if written.is_ascii() {
            SyntaxProblem::BadId { id }
        } else {
            SyntaxProblem::ForeignLetters { id }
        };
        let problem = self.problems.push(problem, span);
        if let Some(mended) = ids::mended(written) {
            mend(problem, span, mended);
        }
    }

    /// Reads names joined by dots.
    pub(super) fn path(&mut self, pair: Pair<'a>) -> Path {
        let mut names = Parts::of(self, pair).rest_of_names().into_iter();
        let first = names.next().expect("a path has a name: the grammar says so");
        Path { first, rest: names.collect() }
    }

    /// Reads the names of a declaration.
    fn head(&mut self, pair: Pair<'a>) -> Head {
        let mut head = Head { span: self.span(&pair), ..Head::default() };
        let mut parts = Parts::of(self, pair);
        while parts.peek().is_some() {
            let Ok(part) = parts.take() else { continue };
            match part.as_rule() {
                Rule::persian => head.fa = Some(parts.build.named(&part)),
                Rule::english => head.en = Some(parts.build.english(&part)),
                _ => head.id = Some(parts.build.name(&part)),
            }
        }
        self.look_at_head(&mut head);
        head
    }

    /// Leaves out an English name that the id says already, and reports a Persian one that is missing.
    fn look_at_head(&mut self, head: &mut Head) {
        if let (None, Some(en)) = (&head.fa, &head.en) {
            self.problems.push(SyntaxProblem::PersianTextMissing, en.span);
        }
        let Some(id) = &head.id else { return };
        if head.en.as_ref().is_some_and(|en| en.text == ids::spoken(&id.text)) {
            head.en = None;
        }
        if head.fa.is_some() && ids::is_reserved(&id.text) {
            let problem = SyntaxProblem::ReservedId { id: id.text.clone() };
            self.problems.push(problem, id.span);
        }
    }

    fn texts(&mut self, pair: Pair<'a>) -> Texts {
        let mut texts = Texts::default();
        let span = self.span(&pair);
        let mut parts = Parts::of(self, pair);
        while let Ok(part) = parts.take() {
            match part.as_rule() {
                Rule::persian => texts.fa = Some(parts.build.persian(&part)),
                _ => texts.en = Some(parts.build.english(&part)),
            }
        }
        self.look_at_texts(&texts, span);
        texts
    }

    fn look_at_texts(&mut self, texts: &Texts, span: Span) {
        match (&texts.fa, &texts.en) {
            (None, Some(en)) => {
                self.problems.push(SyntaxProblem::PersianTextMissing, en.span);
            }
            (Some(fa), Some(en)) if en.span.start < fa.span.start => {
                let slice = |span| self.source.slice(span);
                let turned = format!("{} {}", slice(fa.span), slice(en.span));
                mend(self.problems.push(SyntaxProblem::TextOrder, span), span, turned);
            }
            _ => {}
        }
    }

    fn named(&self, pair: &Pair<'a>) -> Text {
        let span = self.span(pair);
        Text { text: settled(inside(self.source.slice(span), '«', '»')), span }
    }

    fn persian(&self, pair: &Pair<'a>) -> Text {
        let span = self.span(pair);
        Text { text: canonical(inside(self.source.slice(span), '«', '»').trim()), span }
    }

    fn english(&self, pair: &Pair<'a>) -> Text {
        let span = self.span(pair);
        Text { text: inside(self.source.slice(span), '"', '"').trim().to_owned(), span }
    }
}

/// Returns a text without its delimiters; the second may be missing.
fn inside(text: &str, open: char, close: char) -> &str {
    let text = text.strip_prefix(open).unwrap_or(text);
    text.strip_suffix(close).unwrap_or(text)
}

/// Writes a name in its canonical spelling, with one blank between its words.
fn settled(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    canonical(&words.join(" "))
}
