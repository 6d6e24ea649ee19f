use std::collections::BTreeSet;

use crate::problems::{Code, Problem, Problems, Severity};
use crate::text::{Source, SourceId, Span};

/// Adds the problems of a later phase to those of the earlier ones.
///
/// All phases run over what could be read, so that a file with ten faults reports ten. Where an
/// earlier phase found an error, what a later one says about the same line is its echo and is
/// dropped; so is, beside any error, what only a whole regulation can tell: that nothing uses a
/// parameter.
pub(super) fn later(problems: &mut Problems, mut found: Problems, sources: &[Source]) {
    let lines: BTreeSet<(SourceId, usize)> =
        errors(problems).filter_map(|problem| line(problem.span, sources)).collect();
    found.retain(|problem| {
        line(problem.span, sources).is_none_or(|line| !lines.contains(&line))
            && !(problem.code() == EMPTY && has_error_behind(problem.span, problems))
    });
    problems.append(found);
    if problems.has_errors() {
        problems.retain(|problem| problem.code() != UNUSED);
    }
}

/// Nothing uses a shared thing.
const UNUSED: Code = Code(515);

/// A container holds nothing, perhaps because what it holds could not be read.
const EMPTY: Code = Code(507);

fn has_error_behind(span: Span, problems: &Problems) -> bool {
    errors(problems).any(|error| error.span.source == span.source && error.span.start >= span.start)
}

fn errors(problems: &Problems) -> impl Iterator<Item = &Problem> {
    problems.iter().filter(|problem| problem.severity() == Severity::Error)
}

fn line(span: Span, sources: &[Source]) -> Option<(SourceId, usize)> {
    let source = sources.get(span.source.0 as usize)?;
    Some((span.source, source.place(span.start).line))
}
