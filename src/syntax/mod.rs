//! From text to a tree, and back.

mod belongs;
pub mod tree;

pub use belongs::{Arity, Layout, Slot, TOP, slots};
