use serde::Serialize;

use crate::problems::words::{Words, describe, note};
use crate::problems::{Problem, Related, Severity};
use crate::text::{Bilingual, Lang, Place, Source, Span};

use super::Sheet;

/// A problem with its places and its words: what every format writes.
pub(super) struct Located<'a> {
    pub(super) code: String,
    pub(super) severity: Severity,
    pub(super) place: Region<'a>,
    pub(super) fa: Words,
    pub(super) en: Words,
    pub(super) lang: Lang,
    pub(super) related: Vec<(Region<'a>, Bilingual)>,
    pub(super) fix: Option<(Region<'a>, &'a str)>,
}

/// A marked stretch of a source.
#[derive(Clone, Copy)]
pub(super) struct Region<'a> {
    pub(super) source: &'a Source,
    pub(super) span: Span,
    pub(super) start: Place,
    pub(super) end: Place,
    pub(super) marked: &'a str,
}

/// A place as machines read it: characters and bytes.
#[derive(Clone, Copy, Serialize)]
pub(super) struct Point {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) byte: u32,
}

/// Finds the places and the words of problems.
pub(super) fn located<'a>(problems: &'a [Problem], sheet: &Sheet<'a>) -> Vec<Located<'a>> {
    problems.iter().map(|problem| Located::new(problem, sheet)).collect()
}

impl<'a> Located<'a> {
    fn new(problem: &'a Problem, sheet: &Sheet<'a>) -> Self {
        let region = |span: Span| Region::new(sheet.source(span.source), span);
        let with_note = |related: &Related| (region(related.span), both(related));
        Self {
            code: problem.code().to_string(),
            severity: problem.severity(),
            place: region(problem.span),
            fa: describe(problem, Lang::Fa),
            en: describe(problem, Lang::En),
            lang: sheet.lang(problem),
            related: problem.related.iter().map(with_note).collect(),
            fix: problem.fix.as_ref().map(|fix| (region(fix.span), fix.replacement.as_str())),
        }
    }

    /// Returns the words in one language.
    pub(super) fn words(&self, lang: Lang) -> &Words {
        match lang {
            Lang::Fa => &self.fa,
            Lang::En => &self.en,
        }
    }

    pub(super) fn title(&self) -> Bilingual {
        Bilingual::new(&self.fa.title, &self.en.title)
    }

    pub(super) fn label(&self) -> Bilingual {
        Bilingual::new(&self.fa.label, &self.en.label)
    }

    pub(super) fn help(&self) -> Bilingual {
        Bilingual::new(&self.fa.help, &self.en.help)
    }
}

fn both(related: &Related) -> Bilingual {
    Bilingual::new(note(related.note, Lang::Fa), note(related.note, Lang::En))
}

impl<'a> Region<'a> {
    fn new(source: &'a Source, span: Span) -> Self {
        Self {
            source,
            span,
            start: source.place(span.start),
            end: source.place(span.end),
            marked: source.slice(span),
        }
    }

    /// Returns `path:line:column`.
    pub(super) fn address(&self) -> String {
        let Place { line, column } = self.start;
        format!("{}:{line}:{column}", self.source.path)
    }

    pub(super) fn first(&self) -> Point {
        point(self.start, self.span.start)
    }

    pub(super) fn last(&self) -> Point {
        point(self.end, self.span.end)
    }
}

fn point(place: Place, byte: u32) -> Point {
    Point { line: place.line, column: place.column, byte }
}
