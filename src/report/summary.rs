use std::collections::BTreeSet;

use crate::problems::{Problem, Severity};
use crate::text::Lang;

use super::words;

/// How many problems there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    /// How many errors.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
    /// In how many files.
    pub files: usize,
}

impl Summary {
    /// Counts problems.
    pub fn of(problems: &[Problem]) -> Self {
        let errors =
            problems.iter().filter(|problem| problem.severity() == Severity::Error).count();
        let files: BTreeSet<_> = problems.iter().map(|problem| problem.span.source).collect();
        Self { errors, warnings: problems.len() - errors, files: files.len() }
    }
}

/// Says in one line how many problems there are.
pub fn summary(problems: &[Problem], lang: Lang) -> String {
    words::summary(Summary::of(problems), lang)
}
