use crate::text::Lang;

use crate::problems::{Note, Problem, ProblemKind};

/// How a problem reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The fact, in one line, without a full stop.
    pub title: String,
    /// Two to five words for the marked text.
    pub label: String,
    /// What to do, and why.
    pub help: String,
}

impl Words {
    /// Takes the three texts.
    pub fn new(
        title: impl Into<String>,
        label: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { title: title.into(), label: label.into(), help: help.into() }
    }
}

/// Returns how a problem reads in a language.
pub fn describe(problem: &Problem, lang: Lang) -> Words {
    match (&problem.kind, lang) {
        (ProblemKind::Syntax(problem), Lang::Fa) => super::fa::syntax(problem),
        (ProblemKind::Syntax(problem), Lang::En) => super::en::syntax(problem),
        (ProblemKind::Name(problem), Lang::Fa) => super::fa::name(problem),
        (ProblemKind::Name(problem), Lang::En) => super::en::name(problem),
        (ProblemKind::Kind(problem), Lang::Fa) => super::fa::kind(problem),
        (ProblemKind::Kind(problem), Lang::En) => super::en::kind(problem),
        (ProblemKind::Rule(problem), Lang::Fa) => super::fa::rule(problem),
        (ProblemKind::Rule(problem), Lang::En) => super::en::rule(problem),
    }
}

/// Returns how a related place reads in a language.
pub fn note(note: Note, lang: Lang) -> &'static str {
    match lang {
        Lang::Fa => super::fa::note(note),
        Lang::En => super::en::note(note),
    }
}
