use crate::problems::Problem;
use crate::syntax::tree::Ast;
use crate::text::{Lang, Source, SourceId};

/// What a report needs beside the problems: their sources, and the language to speak.
#[derive(Clone, Debug)]
pub struct Sheet<'a> {
    sources: &'a [Source],
    surfaces: Vec<(SourceId, Lang)>,
    lang: Option<Lang>,
}

impl<'a> Sheet<'a> {
    /// Speaks of each source in the language in which it is written.
    pub fn new(sources: &'a [Source], asts: &[Ast]) -> Self {
        let mut surfaces: Vec<_> = asts.iter().map(|ast| (ast.source, ast.lang)).collect();
        surfaces.sort_unstable();
        Self { sources, surfaces, lang: None }
    }

    /// Speaks one language about all sources, where one is given.
    #[must_use]
    pub fn speaking(mut self, lang: Option<Lang>) -> Self {
        self.lang = lang;
        self
    }

    /// Returns the sources.
    pub fn sources(&self) -> &'a [Source] {
        self.sources
    }

    /// Returns the source of a span.
    ///
    /// # Panics
    /// Where the source is of another run.
    pub fn source(&self, id: SourceId) -> &'a Source {
        self.sources
            .get(id.0 as usize)
            .filter(|source| source.id == id)
            .or_else(|| self.sources.iter().find(|source| source.id == id))
            .expect("every span names a source of this run")
    }

    /// Returns the language in which to speak about a problem.
    pub fn lang(&self, problem: &Problem) -> Lang {
        self.lang.unwrap_or_else(|| {
            self.surfaces
                .binary_search_by_key(&problem.span.source, |(source, _)| *source)
                .map_or(Lang::default(), |at| self.surfaces[at].1)
        })
    }

    /// Returns the language in which to speak about all problems: that of the first.
    pub fn lang_of_all(&self, problems: &[Problem]) -> Option<Lang> {
        self.lang.or_else(|| problems.first().map(|first| self.lang(first)))
    }
}
