//! From a tree to the one canonical text of it, in either surface.
//!
//! Takes trees and the spellings of names; decides every blank and every line. Changes nothing
//! that is said.

mod bidi;
mod condition;
mod entry;
mod head;
mod names;
mod outcome;
mod page;
mod phrase;
mod rows;
mod statement;
mod wording;

pub use entry::{cell_words, condition_words, format};
pub use names::{Names, NoNames};
