//! From what the grammar found to what was said: names, numbers, types, conditions, statements.
//!
//! Takes the pairs of the grammar, gives a row of items; nests nothing.

mod builder;
mod cells;
mod clause;
mod closed;
mod expr;
mod figures;
mod holes;
mod item;
mod names;
mod parts;
mod statement;
mod value;
mod value_type;

pub(super) use builder::items;
pub(super) use item::{Content, Item};
