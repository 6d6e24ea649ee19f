//! From text to a tree, and back.
//!
//! Takes sources, gives trees and the problems of their words; knows no name that a tree does not
//! hold. pest stays in `grammar`.

mod belongs;
mod build;
mod comment;
mod format;
mod grammar;
mod ids;
mod keyword;
mod mend;
mod nest;
mod opening;
mod order;
mod parse;
mod prepare;
mod prepared;
mod quotes;
mod repair;
mod spellings;
mod surface;
mod synonyms;
pub mod tree;
mod trivia;
mod vocabulary;

pub use belongs::{Arity, Layout, Slot, TOP, slots};
pub use format::{Names, NoNames, cell_words, condition_words, format};
pub use keyword::Keyword;
pub use parse::parse;
