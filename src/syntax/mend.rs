use crate::problems::{Fix, Problem};
use crate::text::Span;

/// Adds to a problem the change that mends it: the text at `span` becomes `replacement`.
pub(super) fn mend(problem: &mut Problem, span: Span, replacement: impl Into<String>) {
    problem.fix = Some(Fix { span, replacement: replacement.into() });
}
