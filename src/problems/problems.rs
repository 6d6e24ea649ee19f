use crate::text::Span;

use super::{Problem, ProblemKind, Severity};

/// The problems that a phase has found.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    list: Vec<Problem>,
}

impl Problems {
    /// Adds a problem at a place, and returns it for particulars.
    pub fn push(&mut self, kind: impl Into<ProblemKind>, span: Span) -> &mut Problem {
        self.add(Problem { kind: kind.into(), span, related: Vec::new(), fix: None })
    }

    /// Adds a problem with its particulars.
    pub fn add(&mut self, problem: Problem) -> &mut Problem {
        self.list.push(problem);
        let last = self.list.len() - 1;
        &mut self.list[last]
    }

    /// Adds all the problems of another phase.
    pub fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    /// Returns how many problems there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Takes back the problems that were added after there were `len`, and returns them.
    pub fn take_back(&mut self, len: usize) -> Vec<Problem> {
        self.list.split_off(len.min(self.list.len()))
    }

    /// Whether one of the problems is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|problem| problem.severity() == Severity::Error)
    }

    /// Whether there is no problem at all.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Returns the problems in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.list.iter()
    }

    /// Keeps the problems for which the question is answered with yes.
    pub fn retain(&mut self, keep: impl FnMut(&Problem) -> bool) {
        self.list.retain(keep);
    }

    /// Returns the problems by place, each once.
    pub fn into_sorted(mut self) -> Vec<Problem> {
        self.list.sort_by_key(|problem| (problem.span, problem.severity(), problem.code()));
        // One place may be judged for a part and again for each record that includes it.
        self.list.dedup_by(|later, first| later.kind == first.kind && later.span == first.span);
        self.list
    }
}
