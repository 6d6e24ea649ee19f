//! The tree of a source: what was written, with its places, in neither of the two languages.
//!
//! Gives plain data. A hole is `Missing` or an absent option; nothing is guessed.

mod cell;
mod closed;
mod expr;
mod head;
mod kind;
mod name;
mod node;
mod number;
mod tag;
mod texts;
mod trivia;
mod type_expr;
mod unit;

pub use cell::Cell;
pub use closed::{
    ActorWord, BlockKind, Carriage, Channel, Confidence, Copies, Hit, Presence, Rounding,
    RoundingMode, Silence,
};
pub use expr::{Aggregate, Comparison, Expr, ExprKind, Inclusion, Operation, Period, Share};
pub use head::Head;
pub use kind::{Kind, Locator, Outcome, PromiseKind};
pub use name::{Name, Path};
pub use node::{Ast, Node};
pub use number::Number;
pub use tag::Tag;
pub use texts::{Text, Texts};
pub use trivia::Trivia;
pub use type_expr::{BuiltIn, Limit, LimitKind, Narrow, TypeExpr, TypeExprKind};
pub use unit::Unit;
