use crate::text::Span;

use super::{Code, KindProblem, NameProblem, RuleProblem, Severity, SyntaxProblem};

/// A problem: what is wrong, where, and what helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// The smallest text that must change.
    pub span: Span,
    /// Other places that explain it.
    pub related: Vec<Related>,
    /// A change that mends it, where one is certain.
    pub fix: Option<Fix>,
}

/// What is wrong, by the phase that sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// The words do not form statements (Z01).
    Syntax(SyntaxProblem),
    /// A name is missing, unknown or used twice (Z02).
    Name(NameProblem),
    /// A type, a unit or a bound does not fit (Z03).
    Kind(KindProblem),
    /// The regulation contradicts itself or leaves something out (Z04 to Z07).
    Rule(RuleProblem),
}

/// A place that explains a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// Where it is.
    pub span: Span,
    /// What it has to do with the problem.
    pub note: Note,
}

/// What a related place has to do with a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// It was declared here first.
    DeclaredHere,
    /// It was opened here.
    OpenedHere,
    /// It was brought in here.
    IncludedHere,
    /// The first of the two stands here.
    FirstHere,
    /// The guard under which it is present stands here.
    GuardHere,
}

/// A change that mends a problem: the text at `span` becomes `replacement`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What to replace; empty where something is put in.
    pub span: Span,
    /// What to write there.
    pub replacement: String,
}

impl Problem {
    /// Returns the stable code.
    pub fn code(&self) -> Code {
        match &self.kind {
            ProblemKind::Syntax(problem) => problem.code(),
            ProblemKind::Name(problem) => problem.code(),
            ProblemKind::Kind(problem) => problem.code(),
            ProblemKind::Rule(problem) => problem.code(),
        }
    }

    /// Returns how much it weighs.
    pub fn severity(&self) -> Severity {
        match &self.kind {
            ProblemKind::Syntax(problem) => problem.severity(),
            ProblemKind::Name(_) | ProblemKind::Kind(_) => Severity::Error,
            ProblemKind::Rule(problem) => problem.severity(),
        }
    }

    /// Adds a place that explains the problem.
    #[must_use]
    pub fn with_related(mut self, span: Span, note: Note) -> Self {
        self.related.push(Related { span, note });
        self
    }

    /// Adds a change that mends the problem.
    #[must_use]
    pub fn with_fix(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.fix = Some(Fix { span, replacement: replacement.into() });
        self
    }
}

impl From<SyntaxProblem> for ProblemKind {
    fn from(problem: SyntaxProblem) -> Self {
        Self::Syntax(problem)
    }
}

impl From<NameProblem> for ProblemKind {
    fn from(problem: NameProblem) -> Self {
        Self::Name(problem)
    }
}

impl From<KindProblem> for ProblemKind {
    fn from(problem: KindProblem) -> Self {
        Self::Kind(problem)
    }
}

impl From<RuleProblem> for ProblemKind {
    fn from(problem: RuleProblem) -> Self {
        Self::Rule(problem)
    }
}
