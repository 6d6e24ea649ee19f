use crate::problems::{Outcome, Problem, ProblemKind, SyntaxProblem};
use crate::text::Source;

use super::build::items;
use super::nest::nest;
use super::order::settle;
use super::prepare::prepare;
use super::repair::repair;
use super::surface::surface;
use super::tree::Ast;
use super::trivia::attach;

/// Reads a source as a tree.
///
/// Total: any text gives a tree and the problems in it, and one fault does not hide the next.
pub fn parse(source: &Source) -> Outcome<Ast> {
    let mut prepared = prepare(source);
    let mut problems = std::mem::take(&mut prepared.problems);
    let mut built = items(source, &prepared, surface(&prepared.text));
    let is_unread = built.problems.iter().any(is_unread);
    if is_unread && repair(source, &mut prepared, &mut problems) {
        built = items(source, &prepared, surface(&prepared.text));
    }
    problems.append(built.problems);
    let mut items = built.value;
    let lang = surface(&prepared.text);
    let tail = attach(&mut items, &prepared.comments, &source.text);
    let mut ast = Ast {
        source: source.id,
        lang,
        declarations: nest(source, lang, items, &mut problems),
        tail,
    };
    settle(&mut ast);
    Outcome::new(ast, problems)
}

/// Whether a problem shows words that may be a misspelt keyword.
fn is_unread(problem: &Problem) -> bool {
    matches!(
        &problem.kind,
        ProblemKind::Syntax(
            SyntaxProblem::UnreadWords { .. }
                | SyntaxProblem::UnknownUnit { .. }
                | SyntaxProblem::Hole { .. }
        )
    )
}
