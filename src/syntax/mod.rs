//! From text to a tree, and back.

mod belongs;
pub mod tree;

mod standin;
pub use belongs::{Arity, Layout, Slot, TOP, slots};
pub use standin::{Names, NoNames, cell_words, condition_words};
