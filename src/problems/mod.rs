//! Everything that the compiler can say about a source, as data.
//!
//! Takes variants and places from the phases; gives them ordered, with their words in both
//! languages. Knows no tree and no terminal.

mod code;
mod expected;
mod kind;
mod name;
mod outcome;
mod problem;
mod problems;
mod rule;
mod severity;
mod suggest;
mod syntax;
pub mod words;

pub use code::Code;
pub use expected::Expected;
pub use kind::{KindProblem, Sort};
pub use name::{NameProblem, Thing};
pub use outcome::Outcome;
pub use problem::{Fix, Note, Problem, ProblemKind, Related};
pub use problems::Problems;
pub use rule::RuleProblem;
pub use severity::Severity;
pub use suggest::nearest;
pub use syntax::SyntaxProblem;
